import type { Analysis, Comparison, MetricRef, Plan } from '#semantic-layer/query/plan.ts';
import {
  comparedTo,
  previousPeriod,
  samePeriodLastYear,
} from '#server/answer/interpretation/time/compare-periods.ts';
import { grainFor } from '#server/answer/interpretation/time/default-period.ts';
import { fromRange, type Period, toRange } from '#server/answer/interpretation/time/period.ts';
import type { Reading } from './build-plan.ts';
import { mergeFilters } from './merge-filters.ts';
import { orderBy } from './read-order.ts';
import type { Sentence } from './sentence.ts';

/** Analyses that a few words ask for whatever came before: "why?", "any anomalies?". */
const decisive: readonly Analysis[] = [
  'drivers',
  'forecast',
  'staffing',
  'what_if',
  'heatmap',
  'relation',
  'quotes',
  'topics',
  'outliers',
  'anomalies',
  'benchmark',
  'distribution',
  'gaps',
  'scorecard',
  'records',
];

/** The plan of a question that follows another: it changes only what it names. */
export function followUp(reading: Reading, before: Plan): Plan {
  const { sentence } = reading;
  if (isLocaleOnly(reading)) return before;
  const metrics = mergeMetrics(reading, before);
  const where = mergeFilters(reading, before);
  const by = mergeSplits(reading, before);
  const main = mergePeriod(reading, before);
  const period = main ?? fromRange(before.range);
  const isGrainDropped =
    by.isReplaced && reading.plan.grain === null && before.analysis === 'trend' && !isAdded(sentence);
  const grain =
    reading.plan.grain ??
    (sentence.has('trend') ? grainFor(period, sentence.moment) : isGrainDropped ? null : before.grain);
  const compare = mergeComparison(reading, before, period);
  const isShifted = reading.times.main === null && main !== null;
  const own: Analysis = isShifted && reading.plan.analysis === 'compare' ? 'value' : reading.plan.analysis;
  const analysis = analysisAfter(reading, before, { by: by.by, grain, compare, own });
  const isHorizon = analysis === 'forecast' || analysis === 'staffing';
  const named = reading.times.main;
  return {
    analysis,
    metrics,
    by: [...by.by],
    grain: analysis === 'trend' && grain === null ? grainFor(period, sentence.moment) : grain,
    where,
    having: reading.plan.having.length > 0 ? reading.plan.having : before.having,
    range: isHorizon ? (before.horizon ? before.range : reading.plan.range) : toRange(period),
    compare: analysis === 'drivers' && compare === null ? previous(period) : compare,
    anchor: reading.plan.anchor ?? before.anchor,
    per: reading.plan.per ?? before.per,
    order: orderAfter(reading, before, analysis, metrics, by.by),
    limit: reading.plan.limit ?? (analysis === before.analysis ? before.limit : null),
    horizon: isHorizon
      ? named
        ? toRange(named.upcoming ?? named)
        : (before.horizon ?? reading.plan.horizon)
      : null,
    scenario: analysis === 'what_if' || analysis === 'staffing' ? mergeScenario(reading, before) : null,
  };
}

/** "And in French?" asks for the same answer in another language. */
function isLocaleOnly({ sentence, namedMetrics, filters, plan }: Reading): boolean {
  const isLanguage =
    filters.named.length > 0 && filters.named.every(({ reading }) => reading.dimension === 'language');
  const isAsked = sentence.everyCue('in-language').length > 0 && (isLanguage || filters.named.length === 0);
  return isAsked && namedMetrics.length === 0 && plan.by.length === 0 && sentence.tokens.length <= 6;
}

function isAdded(sentence: Sentence): boolean {
  return sentence.everyCue('also').length > 0 && sentence.everyCue('instead').length === 0;
}

function mergeMetrics(reading: Reading, before: Plan): MetricRef[] {
  const { namedMetrics, plan, sentence } = reading;
  if (namedMetrics.length === 0 || isOnlyRows(reading, before))
    return before.metrics.map((ref) => withNewVariants(ref, reading));
  const removed = sentence.everyCue('remove').length > 0 && before.metrics.length > 1;
  const ids = new Set(plan.metrics.map(({ id }) => id));
  if (removed && before.metrics.some(({ id }) => ids.has(id)))
    return before.metrics.filter(({ id }) => !ids.has(id));
  if (!isAdded(sentence)) return [...plan.metrics];
  return [
    ...before.metrics,
    ...plan.metrics.filter(({ id }) => !before.metrics.some((ref) => ref.id === id)),
  ];
}

/** "And for refund tickets?" speaks of the rows, not of another figure. */
function isOnlyRows({ sentence, namedMetrics, filters }: Reading, before: Plan): boolean {
  const isRows = namedMetrics.length === 1 && namedMetrics[0] === 'ticket_volume';
  const isOther = before.metrics.every(({ id }) => id !== 'ticket_volume');
  return isRows && isOther && filters.where.length > 0 && !sentence.has('how-many');
}

function withNewVariants(ref: MetricRef, { variantsOf }: Reading): MetricRef {
  const variant = { ...ref.variant, ...variantsOf(ref.id) };
  return Object.keys(variant).length > 0 ? { id: ref.id, variant } : ref;
}

function mergeSplits(
  reading: Reading,
  before: Plan,
): { readonly by: readonly string[]; readonly isReplaced: boolean } {
  const { sentence, plan } = reading;
  const isRemoval = sentence.everyCue('remove', 'overall', 'all-members').length > 0;
  const named = sentence.all('dimension').flatMap(({ meaning }) => meaning.dimensions);
  if (isRemoval && reading.filters.named.length === 0 && named.some((id) => before.by.includes(id))) {
    return { by: before.by.filter((id) => !named.includes(id)), isReplaced: false };
  }
  if (sentence.everyCue('overall').length > 0 && plan.by.length === 0 && named.length === 0)
    return { by: [], isReplaced: true };
  if (plan.by.length === 0) return withNamed(reading, before, named);
  const replaced =
    sentence.everyCue('instead').length > 0 ? plan.by.filter((id) => !before.by.includes(id)) : plan.by;
  if (!isAdded(sentence)) return { by: replaced.length > 0 ? replaced : plan.by, isReplaced: true };
  return { by: [...new Set([...before.by, ...plan.by])].slice(0, 3), isReplaced: false };
}

/** "Add priority", "priority instead": a dimension named without "by". */
function withNamed(
  { sentence, filters }: Reading,
  before: Plan,
  named: readonly string[],
): { readonly by: readonly string[]; readonly isReplaced: boolean } {
  const [first] = named.filter((id) => sentence.lexicon.dimensions.has(id));
  const isValue = filters.named.length > 0;
  if (first === undefined || isValue) return { by: before.by, isReplaced: false };
  if (isAdded(sentence)) return { by: [...new Set([...before.by, first])].slice(0, 3), isReplaced: false };
  const isShort = sentence.tokens.length <= 3 || sentence.everyCue('instead').length > 0;
  return isShort ? { by: [first], isReplaced: true } : { by: before.by, isReplaced: false };
}

/** A period named anew, or "and the week before?" counted from the one before. */
function mergePeriod({ times, sentence }: Reading, before: Plan): Period | null {
  if (times.main) return times.main;
  const isComparison = sentence.has('versus', 'compare', 'change');
  if (!times.compareWith || isComparison) return null;
  return fromRange(times.compareWith(fromRange(before.range)));
}

function mergeComparison(
  { times, sentence, plan }: Reading,
  before: Plan,
  period: Period,
): Comparison | null {
  const isRemoved = sentence.everyCue('remove').length > 0 && sentence.has('compare');
  if (isRemoved) return null;
  const isNamed =
    times.compareWith !== null && (times.main !== null || sentence.has('versus', 'compare', 'change'));
  if (times.compareWith && isNamed) return times.compareWith(period);
  if (before.compare === null) return asksCompare(plan, times, sentence) ? previous(period) : null;
  if (!times.main && !times.compareWith) return before.compare;
  if (before.compare.basis === 'same_period_last_year') return comparedTo(samePeriodLastYear(period), period);
  return previous(period);
}

function asksCompare(plan: Plan, times: Reading['times'], sentence: Sentence): boolean {
  const isShift = times.compareWith !== null && !sentence.has('versus', 'compare', 'change');
  return plan.analysis === 'compare' && plan.compare !== null && !isShift;
}

function previous(period: Period): Comparison {
  return { ...toRange(previousPeriod(period)), basis: 'previous_period' };
}

function analysisAfter(
  { sentence, namedMetrics }: Reading,
  before: Plan,
  merged: {
    readonly by: readonly string[];
    readonly grain: Plan['grain'];
    readonly compare: Comparison | null;
    readonly own: Analysis;
  },
): Analysis {
  const { own } = merged;
  const isHalfBenchmark =
    own === 'benchmark' && namedMetrics.length === 0 && !sentence.has('target', 'peers');
  if (decisive.includes(own) && !isHalfBenchmark) return own;
  const isTurned = own === 'ranking' || own === 'trend' || own === 'compare';
  if (decisive.includes(before.analysis) && !isTurned) return before.analysis;
  const isComparisonNew = merged.compare !== null && before.compare === null;
  if (own === 'compare' || isComparisonNew) return 'compare';
  if (own === 'ranking' || own === 'trend') return own;
  if (merged.grain !== null && before.analysis === 'trend') return 'trend';
  if (before.analysis === 'ranking' && merged.by.length > 0) return 'ranking';
  if (before.analysis === 'compare' && (merged.compare !== null || merged.by.length > 0)) return 'compare';
  if (before.analysis === 'live' || before.analysis === 'review') return before.analysis;
  return merged.by.length > 0 ? 'breakdown' : 'value';
}

function orderAfter(
  reading: Reading,
  before: Plan,
  analysis: Analysis,
  metrics: readonly MetricRef[],
  by: readonly string[],
): Plan['order'] {
  const metric = reading.sentence.lexicon.metrics.get(metrics[0]?.id ?? '');
  if (!metric || (analysis !== 'ranking' && analysis !== 'records')) return null;
  if (reading.ranking.superlative !== null) return orderBy(reading.ranking.superlative, metric, by);
  if (before.order === null) return orderBy(null, metric, by);
  return metrics.some(({ id }) => id === before.order?.by)
    ? before.order
    : { ...before.order, by: metric.id };
}

function mergeScenario({ plan }: Reading, before: Plan): Plan['scenario'] {
  if (!plan.scenario) return before.scenario;
  return { ...before.scenario, ...plan.scenario };
}

/** A whole new question, or words that say so: nothing of the one before is kept. */
export function startsFresh({ sentence, namedMetrics, times, plan }: Reading): boolean {
  if (sentence.everyCue('reset').length > 0) return true;
  const opening = sentence.everyCue(
    'what-about',
    'same',
    'also',
    'only',
    'not',
    'remove',
    'instead',
    'correction',
    'and',
    'versus',
  );
  const isOpened = opening.some((cue) => (cue.tokens[0] ?? 1) === 0);
  const isReferring =
    /\b(it|they|them|that|those|these ones|same|instead|also|too|ca|cela|celui|celle|ceux|idem|pareil|aussi|plutot|y)\b/.test(
      sentence.tokens.map((token) => token.fold).join(' '),
    );
  const isWhole = namedMetrics.length > 0 && (times.main !== null || plan.analysis === 'review');
  return isWhole && !isOpened && !isReferring && sentence.tokens.length >= 5;
}
