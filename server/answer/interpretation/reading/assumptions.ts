import type { Plan } from '#semantic-layer/query/plan.ts';
import { messages } from '#server/answer/interpretation/messages/messages.ts';
import { rangeInWords } from '#server/answer/interpretation/messages/period-words.ts';
import { fold } from '#server/answer/interpretation/text/fold.ts';
import { todayPeriod } from '#server/answer/interpretation/time/default-period.ts';
import { isSamePeriod, toRange } from '#server/answer/interpretation/time/period.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import type { Reading } from './build-plan.ts';

export type Doubts = { readonly assumptions: readonly string[]; readonly alternatives: readonly Plan[] };

/** What was taken for granted in a reading, said in the reader's language, and the plans it could also be. */
export function doubtsAbout(reading: Reading): Doubts {
  const rather = likelierMetric(reading);
  const names = likelierDimension(reading);
  return {
    assumptions: [
      ...periodAssumption(reading),
      ...metricAssumption(reading),
      ...rather.assumptions,
      ...partialNames(reading),
      ...names.assumptions,
      ...leftOut(reading),
    ],
    alternatives: [...rather.alternatives, ...names.alternatives],
  };
}

function periodAssumption({ sentence, plan, isDefaultPeriod, times }: Reading): string[] {
  const words = messages[sentence.locale];
  if (times.impliedMain) return [words.impliedPeriod(rangeInWords(plan.range, sentence.locale))];
  if (!isDefaultPeriod) return [];
  if (plan.horizon) return [words.assumedHorizon(rangeInWords(plan.horizon, sentence.locale))];
  if (plan.analysis === 'review') return [words.assumedReviewWeek(rangeInWords(plan.range, sentence.locale))];
  const isNow = isSamePeriod(plan.range, toRange(todayPeriod(sentence.moment)));
  return [isNow ? words.assumedNow : words.assumedPeriod(rangeInWords(plan.range, sentence.locale))];
}

function metricAssumption({ sentence, plan, isDefaultMetric }: Reading): string[] {
  const defaults: Readonly<Partial<Record<Plan['analysis'], readonly string[]>>> = defaultReadings.byAnalysis;
  const isUsual = defaults[plan.analysis] !== undefined && plan.analysis !== 'forecast';
  if (!isDefaultMetric || isUsual || sentence.has('how-many')) return [];
  const label = labelOf(plan.metrics[0]?.id ?? '', sentence);
  return label === null ? [] : [messages[sentence.locale].assumedMetric(label)];
}

/** A name that leans to one metric although another has some right: both are shown. */
function likelierMetric({ sentence, plan }: Reading): Doubts {
  const others: Readonly<Record<string, readonly string[]>> = defaultReadings.alternatives;
  const leaning: readonly string[] = defaultReadings.leaning;
  for (const span of sentence.all('metric')) {
    const [id] = span.meaning.metrics;
    const at = plan.metrics.findIndex((ref) => ref.id === id);
    const other = (others[id ?? ''] ?? []).find((candidate) => sentence.lexicon.metrics.has(candidate));
    const isUnqualified = leaning.includes(fold(sentence.wordsAt(span)));
    if (!id || !other || at === -1 || !isUnqualified) continue;
    const [label, otherLabel] = [labelOf(id, sentence), labelOf(other, sentence)];
    if (label === null || otherLabel === null) continue;
    const metrics = plan.metrics.map((ref, index) => (index === at ? { id: other } : ref));
    const order = plan.order?.by === id ? { ...plan.order, by: other } : plan.order;
    return {
      assumptions: [messages[sentence.locale].metricRather(label, otherLabel)],
      alternatives: [{ ...plan, metrics, order }],
    };
  }
  return { assumptions: [], alternatives: [] };
}

/** "Premium" the team, though there is a queue of that name. */
function likelierDimension({ sentence, plan, filters }: Reading): Doubts {
  const words = messages[sentence.locale];
  for (const { span, reading, others } of filters.named) {
    const other = others.find(({ dimension }) => !isSameThing(dimension, reading.dimension));
    if (!other) continue;
    const [label, otherLabel] = [reading, other].map(({ dimension }) => dimensionLabel(dimension, sentence));
    if (!label || !otherLabel) continue;
    const where = plan.where.map((filter) =>
      filter.dimension === reading.dimension
        ? { ...filter, dimension: other.dimension, values: other.values }
        : filter,
    );
    return {
      assumptions: [
        words.dimensionRather(sentence.wordsAt(span), label.toLowerCase(), otherLabel.toLowerCase()),
      ],
      alternatives: [{ ...plan, where }],
    };
  }
  return { assumptions: [], alternatives: [] };
}

/** The rules settle these: an agent who is also an owner, a team that is also a queue. */
function isSameThing(a: string, b: string): boolean {
  const settled = [
    [defaultReadings.person, defaultReadings.owner],
    [defaultReadings.team, 'queue'],
    [defaultReadings.team, 'distribution_group'],
    ['agent_kind', 'author_kind'],
  ];
  return (
    settled.some((pair) => pair.includes(a) && pair.includes(b)) ||
    b === 'queue' ||
    b === 'distribution_group'
  );
}

function partialNames({ sentence, filters }: Reading): string[] {
  return filters.named
    .filter(({ reading }) => reading.isPartial === true && reading.values.length === 1)
    .map(({ span, reading }) =>
      messages[sentence.locale].readAs(sentence.wordsAt(span), reading.values[0] ?? ''),
    );
}

function leftOut({ sentence, ignored, dropped }: Reading): string[] {
  const small = sentence.lexicon.languages[sentence.locale].functionWords;
  const unsaid = dropped.filter((index) => !small.has(sentence.tokens[index]?.fold ?? ''));
  const words = [...ignored, ...unsaid]
    .sort((a, b) => a - b)
    .map((index) => sentence.tokens[index]?.text ?? '')
    .filter((word) => word !== '');
  return words.length === 0 ? [] : [messages[sentence.locale].leftOut(words.join(', '))];
}

function labelOf(id: string, { lexicon, locale }: Reading['sentence']): string | null {
  return lexicon.metrics.get(id)?.label[locale] ?? null;
}

export function dimensionLabel(id: string, { lexicon, locale }: Reading['sentence']): string | null {
  return lexicon.dimensions.get(id)?.label[locale] ?? null;
}
