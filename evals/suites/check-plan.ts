import { Temporal } from 'temporal-polyfill';
import { demoNames } from '#evals/demo-names.ts';
import type { ExpectedPlan } from '#evals/scorers/score-reading.ts';
import type { LocalRange } from '#semantic-layer/query/plan.ts';
import { referenceModel } from '#server/answer/interpretation/testing/reference-model.ts';

type CheckedPlan = Omit<ExpectedPlan, 'kind'>;

const metricsById = new Map(referenceModel.metrics.map((metric) => [metric.id, metric]));
const dimensionIds = new Set(referenceModel.dimensions.map(({ id }) => id));
/** Dimensions whose members are the demo's own: a value of theirs must be one of them. */
const ownDimensions = new Set(demoNames.map(({ dimension }) => dimension));
const fixedMembers = new Map(
  referenceModel.dimensions.map(({ id, values }) => [id, values.map(({ value }) => value)]),
);
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** What has an order of its own. */
const isListOfTexts = new Set(['topics', 'quotes', 'records', 'review']);
/** Which metrics these show is the product's own choice where none is named. */
const choosesItself = new Set<string>(['records', 'scorecard', 'review', 'anomalies']);
const needsGrainOrSplit = new Set(['breakdown', 'ranking', 'trend', 'heatmap']);

/**
 * What is wrong with an expected plan by the catalogue and the reading rules, as sentences; empty when nothing is.
 *
 * Checked: ids, variants (never the default), members, periods that run forwards, a comparison as long and as
 * weekday-true as rule 6 wants, and slots that an analysis cannot do without. Whether it is the right reading of the
 * words, no machine can tell.
 */
export function checkPlan(plan: CheckedPlan): readonly string[] {
  return [
    ...checkMetrics(plan),
    ...checkDimensions(plan),
    ...checkMembers(plan),
    ...checkPeriods(plan),
    ...checkShape(plan),
  ];
}

function checkMetrics({ metrics = [], having = [], order = null, by = [] }: CheckedPlan): readonly string[] {
  const variants = metrics.flatMap(({ id, variant = {} }) =>
    Object.entries(variant).flatMap(([key, value]) => {
      const choices = metricsById.get(id)?.variants.find((one) => one.key === key)?.values;
      if (!choices?.some((choice) => choice.value === value)) return [`${id} has no variant ${key}=${value}`];
      return choices[0]?.value === value ? [`${id}: ${key}=${value} is the default`] : [];
    }),
  );
  const named = [...metrics.map(({ id }) => id), ...having.map(({ metric }) => metric)];
  const unknown = named.filter((id) => !metricsById.has(id)).map((id) => `no metric ${id}`);
  const orderIds = new Set([...metrics.map(({ id }) => id), ...by, 'time']);
  const misordered = order && !orderIds.has(order.by) ? [`ordered by ${order.by}, which is not shown`] : [];
  return [...variants, ...unknown, ...misordered];
}

function checkDimensions({ by = [], where = [] }: CheckedPlan): readonly string[] {
  const named = [...by, ...where.map(({ dimension }) => dimension)];
  return [
    ...named.filter((id) => !dimensionIds.has(id)).map((id) => `no dimension ${id}`),
    ...(by.length > 3 ? ['more than three splits'] : []),
    ...(new Set(by).size < by.length ? ['one split twice'] : []),
  ];
}

function checkMembers({ where = [] }: CheckedPlan): readonly string[] {
  return where.flatMap(({ dimension, op, values }) => {
    const isEmptyOp = op === 'is_missing' || op === 'is_present';
    if (isEmptyOp !== (values.length === 0)) return [`${dimension} ${op} with ${values.length} values`];
    const known = membersOf(dimension);
    return known === null
      ? []
      : values.filter((value) => !known.includes(value)).map((value) => `no ${dimension} ${value}`);
  });
}

/** Null where the members are not known here: words in messages, customers. */
function membersOf(dimension: string): readonly string[] | null {
  if (dimension === 'day_of_week') return weekdays;
  if (dimension === 'hour_of_day') return Array.from({ length: 24 }, (_, hour) => String(hour));
  if (ownDimensions.has(dimension)) {
    const own = demoNames.filter((name) => name.dimension === dimension);
    const parents = new Set(own.map(({ parent }) => parent));
    return own.map(({ value }) => value).filter((value) => !parents.has(value));
  }
  const fixed = fixedMembers.get(dimension) ?? [];
  return fixed.length > 0 ? fixed : null;
}

function checkPeriods({ analysis, range, compare, horizon }: CheckedPlan): readonly string[] {
  const isFuture = ['forecast', 'staffing'].some((one) => [analysis].flat().some((name) => name === one));
  const backwards = [range, compare, horizon].filter((one) => one && one.from >= one.to);
  return [
    ...backwards.map((one) => `a period runs backwards from ${one?.from}`),
    ...(range || isFuture ? [] : ['no range']),
    ...(range && isFuture ? ['the history of a forecast is free: leave its range out'] : []),
    ...(horizon && !isFuture ? [`a horizon under ${String(analysis)}`] : []),
    ...(isFuture && !horizon ? ['no horizon'] : []),
    ...(range && compare ? checkComparison(range, compare) : []),
  ];
}

/** A previous period of days keeps its weekdays; of units of the calendar it is the unit before. */
function checkComparison(
  range: LocalRange,
  compare: LocalRange & { readonly basis: string },
): readonly string[] {
  if (compare.basis === 'custom' || range.from.includes('T')) return [];
  const [from, to] = [Temporal.PlainDate.from(range.from), Temporal.PlainDate.from(range.to)];
  const [before, until] = [Temporal.PlainDate.from(compare.from), Temporal.PlainDate.from(compare.to)];
  const isMonths = from.day === 1 && to.day === 1 && before.day === 1 && until.day === 1;
  if (isMonths) {
    const months = from.until(to, { largestUnit: 'months' }).months;
    const other = before.until(until, { largestUnit: 'months' }).months;
    return months === other ? [] : ['compared with a period of another length'];
  }
  const days = from.until(to).days;
  const isSameLength = before.until(until).days === days;
  const isSameWeekday =
    from.dayOfWeek === before.dayOfWeek || days === 1 || compare.basis !== 'previous_period';
  return isSameLength && isSameWeekday ? [] : ['compared with other weekdays or another length'];
}

function checkShape(plan: CheckedPlan): readonly string[] {
  const { metrics = [], by = [], grain = null, order = null, limit = null } = plan;
  const [analysis] = [plan.analysis].flat();
  if (analysis === undefined) return ['no analysis'];
  return [
    ...(metrics.length === 0 && !choosesItself.has(analysis) ? ['no metric'] : []),
    ...(needsGrainOrSplit.has(analysis) && by.length === 0 && grain === null
      ? [`${analysis} of nothing`]
      : []),
    ...(analysis === 'trend' && grain === null ? ['a trend without a grain'] : []),
    ...(analysis === 'ranking' && by.length === 0 ? ['a ranking without members'] : []),
    ...(analysis === 'drivers' && !plan.compare ? ['drivers without a comparison'] : []),
    ...(analysis === 'value' && (by.length > 0 || grain !== null) ? ['a value has no split'] : []),
    ...(analysis === 'heatmap' && by.length !== 2 ? ['a heatmap has two sides'] : []),
    ...(analysis === 'relation' && metrics.length < 2 ? ['a relation of one metric'] : []),
    ...(analysis === 'what_if' && !plan.scenario ? ['what if nothing'] : []),
    ...(limit !== null && order === null && !isListOfTexts.has(analysis) ? ['a limit without an order'] : []),
  ];
}
