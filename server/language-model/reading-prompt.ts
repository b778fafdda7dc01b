import { Temporal } from 'temporal-polyfill';
import { loadPrompt } from '#prompts/load-prompt.ts';
import type {
  DimensionDescription,
  MetricDescription,
  ModelDescription,
} from '#semantic-layer/describe/model-description.ts';
import type { QuestionForModel } from './language-model.ts';
import { namedPeriods } from './named-periods.ts';

/** The two texts that a model gets for a question. */
export type ReadingPrompt = { readonly system: string; readonly user: string };

/**
 * The prompt that reads questions, made from the catalogue once.
 *
 * It holds ids, labels, synonyms, variants and fixed values of the catalogue, and the calendar: nothing of an
 * organisation's data. What changes between questions stands last, so that providers can reuse the rest.
 */
export function createReadingPrompt(
  description: ModelDescription,
): (question: QuestionForModel) => ReadingPrompt {
  const prompt = loadPrompt('read-question.md', [
    'dimensions',
    'dimension_sets',
    'metrics',
    'now',
    'timezone',
    'calendar',
  ]);
  const sets = dimensionSets(description.metrics);
  const catalogue = {
    dimensions: description.dimensions.map(dimensionLine).join('\n'),
    dimension_sets: [...sets].map(([dimensions, name]) => `${name}: ${dimensions}`).join('\n'),
    metrics: description.metrics.map((metric) => metricLine(metric, sets)).join('\n'),
  };

  return (question) => {
    const now = Temporal.Instant.from(question.now).toZonedDateTimeISO(question.timezone);
    return {
      system: prompt.fill({
        ...catalogue,
        now: `${now.toLocaleString('en-GB', { weekday: 'long' })} ${localMinute(now)}`,
        timezone: question.timezone,
        calendar: namedPeriods(now.toPlainDate())
          .map(({ name, from, to }) => `${name}: ${from} ${to}`)
          .join('\n'),
      }),
      user: JSON.stringify({
        question: question.text,
        language: question.locale,
        previous: question.previous,
      }),
    };
  };
}

/** Metrics with the same dimensions name one set instead of repeating the list. */
function dimensionSets(metrics: readonly MetricDescription[]): ReadonlyMap<string, string> {
  const lists = [...new Set(metrics.map(setKey))];
  return new Map(lists.map((list, index) => [list, `S${index + 1}`]));
}

function setKey(metric: MetricDescription): string {
  return metric.dimensions.join(' ');
}

function dimensionLine(dimension: DimensionDescription): string {
  const values = dimension.values.map(
    ({ value, names }) => `${value} = ${[...new Set([...names.en, ...names.fr])].join(', ')}`,
  );
  return joined([
    `\`${dimension.id}\` ${dimension.label.en} / ${dimension.label.fr}`,
    dimension.synonyms.join(', '),
    values.join('; '),
  ]);
}

function metricLine(metric: MetricDescription, sets: ReadonlyMap<string, string>): string {
  const variants = metric.variants.map(
    ({ key, values }) => `${key}: ${values.map(({ value }) => value).join(' | ')}`,
  );
  return joined([
    `\`${metric.id}\` ${metric.label.en} / ${metric.label.fr}`,
    `${metric.unit}, ${metric.direction}`,
    sets.get(setKey(metric)) ?? '',
    variants.join('; '),
    metric.anchors.length > 1 ? `moments: ${metric.anchors.join(' | ')}` : '',
    [...new Set([...metric.synonyms.en, ...metric.synonyms.fr])].join(', '),
  ]);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

function localMinute(now: Temporal.ZonedDateTime): string {
  return now.toPlainDateTime().toString({ smallestUnit: 'minute' });
}
