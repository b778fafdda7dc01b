import { Temporal } from 'temporal-polyfill';
import type { MetricDescription, ModelDescription } from '#semantic-layer/describe/model-description.ts';
import type { Analysis } from '#semantic-layer/query/plan.ts';
import type { FilledForm, FormPeriod, PlanForm } from './language-model.ts';
import type { RawForm } from './reading-form.ts';

export type CheckedForm =
  | { readonly ok: true; readonly form: FilledForm }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Analyses that know their own metrics. */
const withoutMetrics: ReadonlySet<Analysis> = new Set([
  'review',
  'gaps',
  'topics',
  'quotes',
  'records',
  'scorecard',
  'live',
]);

const mostReadings = 3;

/**
 * Compares a form that fits the schema with the catalogue: what a schema cannot say.
 *
 * @returns the form, or the problems as sentences that a model can mend
 */
export function checkForm(raw: RawForm, description: ModelDescription): CheckedForm {
  const readings = raw.readings.slice(0, mostReadings);
  const problems = [
    ...kindProblems(raw),
    ...readings.flatMap((reading, index) =>
      readingProblems(reading, description).map((problem) => `readings[${index}]: ${problem}`),
    ),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, form: formOf(raw, readings) };
}

function kindProblems(raw: RawForm): string[] {
  if (raw.kind === 'refuse') return raw.reason === null ? ['`reason` is needed to refuse'] : [];
  return raw.readings.length === 0 ? [`\`readings\` is empty, but kind is "${raw.kind}"`] : [];
}

function formOf(raw: RawForm, readings: readonly PlanForm[]): FilledForm {
  if (raw.kind === 'refuse') return { kind: 'refuse', reason: raw.reason ?? 'out_of_scope' };
  if (raw.kind === 'plan' || readings.length === 1) return { kind: 'plan', readings };
  return { kind: 'clarify', unclear: raw.unclear ?? 'metric', readings };
}

function readingProblems(reading: PlanForm, description: ModelDescription): string[] {
  const metrics = reading.metrics.flatMap(
    ({ id }) => description.metrics.find((known) => known.id === id) ?? [],
  );
  return [
    ...(reading.metrics.length === 0 && !withoutMetrics.has(reading.analysis) ? ['it names no metric'] : []),
    ...(reading.by.length > 3 ? ['`by` holds more than 3 dimensions'] : []),
    ...metrics.flatMap((metric) => dimensionProblems(reading, metric)),
    ...reading.metrics.flatMap((ref) => variantProblems(ref, description)),
    ...anchorProblems(reading, metrics),
    ...periodProblems('range', reading.range),
    ...periodProblems('horizon', reading.horizon),
    ...compareProblems(reading),
    ...(reading.limit !== null && !(Number.isInteger(reading.limit) && reading.limit > 0)
      ? ['`limit` is a whole number above 0, or null']
      : []),
  ];
}

function dimensionProblems(reading: PlanForm, metric: MetricDescription): string[] {
  const used = new Set([...reading.by, ...reading.where.map(({ dimension }) => dimension)]);
  return [...used]
    .filter((dimension) => !metric.dimensions.includes(dimension))
    .map((dimension) => `${metric.id} cannot be split or filtered by ${dimension}`);
}

function variantProblems(ref: PlanForm['metrics'][number], description: ModelDescription): string[] {
  const offered = description.metrics.find(({ id }) => id === ref.id)?.variants ?? [];
  return ref.variant
    .filter(
      ({ key, value }) =>
        !offered.some(
          (variant) => variant.key === key && variant.values.some((known) => known.value === value),
        ),
    )
    .map(({ key, value }) => `${ref.id} has no variant ${key}=${value}`);
}

function anchorProblems(reading: PlanForm, metrics: readonly MetricDescription[]): string[] {
  const { anchor } = reading;
  if (anchor === null || metrics.some(({ anchors }) => anchors.includes(anchor))) return [];
  return [`no metric of the reading lists the moment ${anchor}`];
}

function compareProblems(reading: PlanForm): string[] {
  const { compare } = reading;
  if (compare?.basis !== 'custom') return [];
  if (compare.from === null || compare.to === null) return ['`compare` custom needs `from` and `to`'];
  return periodProblems('compare', { from: compare.from, to: compare.to, unit: 'day' });
}

function periodProblems(name: string, period: FormPeriod | null): string[] {
  if (period === null) return [];
  const wrong = [period.from, period.to].filter((text) => !isLocalTime(text));
  if (wrong.length > 0)
    return wrong.map((text) => `\`${name}\`: ${JSON.stringify(text.slice(0, 40))} is no date`);
  if (period.from.length !== period.to.length) return [`\`${name}\` mixes a date and a date-time`];
  return period.from < period.to ? [] : [`\`${name}\` ends before it starts`];
}

/** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, of a day that exists. */
function isLocalTime(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/.test(text)) return false;
  try {
    Temporal.PlainDateTime.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}
