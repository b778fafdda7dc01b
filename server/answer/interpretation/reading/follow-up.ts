import type { Analysis, Comparison, MetricRef, Plan } from '#semantic-layer/query/plan.ts';
import { grainFor } from '#server/answer/interpretation/time/default-period.ts';
import { fromRange, type Period, toRange } from '#server/answer/interpretation/time/period.ts';
import type { Reading } from './build-plan.ts';
import {
  isAdded,
  isAgainst,
  isInstead,
  isLeavingOut,
  isWithout,
  orderAsked,
  wordsOf,
} from './follow-up-cues.ts';
import { mergeFilters } from './merge-filters.ts';
import { mergeMetrics } from './merge-metrics.ts';
import { mergeLimit, mergeScenario, mergeThresholds } from './merge-numbers.ts';
import {
  isComparisonGivenUp,
  mergeComparison,
  mergeHorizon,
  mergePeriod,
  previous,
  turnsToHistory,
} from './merge-periods.ts';
import { type MergedSplits, mergeSplits } from './merge-splits.ts';
import { orderBy } from './read-order.ts';

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

const ahead: readonly Analysis[] = ['forecast', 'staffing'];

/** The plan of a question that follows another: it changes only what it names. */
export function followUp(reading: Reading, before: Plan): Plan {
  if (isLocaleOnly(reading)) return before;
  const metrics = mergeMetrics(reading, before);
  const where = mergeFilters(reading, before, metrics);
  const splits = mergeSplits(reading, before, where);
  const named = mergePeriod(reading, before);
  const period = named ?? fromRange(before.range);
  const grain = mergeGrain(reading, before, splits, period);
  const compare = mergeComparison(reading, before, period);
  const isShifted = reading.times.main === null && named !== null;
  const scenario = mergeScenario(reading, before);
  const own: Analysis =
    (isShifted && reading.plan.analysis === 'compare') ||
    isLeavingOut(reading) ||
    isNewNumber(scenario, before) ||
    bucketGivenUp.test(wordsOf(reading))
      ? 'value'
      : reading.plan.analysis === 'what_if' && before.analysis === 'staffing'
        ? 'staffing'
        : reading.plan.analysis;
  const analysis = analysisAfter(reading, before, { splits, where, grain, compare, own });
  const isAhead = ahead.includes(analysis);
  return {
    analysis,
    metrics,
    by: [...splits.by],
    grain:
      analysis === 'trend' && grain === null
        ? grainFor(period, reading.sentence.moment)
        : untimed.includes(analysis) && !reading.splits.grain
          ? null
          : grain,
    where,
    having: [...mergeThresholds(reading, before, metrics)],
    range: isAhead ? (before.horizon ? before.range : reading.plan.range) : toRange(period),
    compare: comparisonFor(analysis, compare, reading, before, period),
    anchor: reading.plan.anchor ?? before.anchor,
    per: mergePer(reading, before, splits),
    order: orderAfter(reading, before, analysis, metrics, splits.by),
    limit: mergeLimit(reading, before, analysis === before.analysis),
    horizon: mergeHorizon(reading, before, analysis),
    scenario: analysis === 'what_if' || analysis === 'staffing' ? scenario : null,
  };
}

/** Analyses that look at a period as a whole, or at what is to come: a comparison or a bucket before them is over. */
const alone: readonly Analysis[] = [
  'forecast',
  'staffing',
  'what_if',
  'anomalies',
  'outliers',
  'distribution',
  'quotes',
  'topics',
  'records',
  'heatmap',
  'relation',
  'gaps',
  'live',
];
const untimed: readonly Analysis[] = [
  'drivers',
  'outliers',
  'distribution',
  'quotes',
  'records',
  'scorecard',
];

function comparisonFor(
  analysis: Analysis,
  compare: Comparison | null,
  { times }: Reading,
  before: Plan,
  period: Period,
): Comparison | null {
  if (analysis === 'drivers' && compare === null) return previous(period);
  const isOver = alone.includes(analysis) && (analysis !== before.analysis || analysis === 'what_if');
  return isOver && times.compareWith === null ? null : ahead.includes(analysis) ? null : compare;
}

/** "What about 2 fewer?" after a supposition: the same one with another number, no comparison. */
function isNewNumber(scenario: Plan['scenario'], before: Plan): boolean {
  return before.scenario !== null && scenario !== before.scenario;
}

const ofTheAnswer =
  /^(reponses?|answers?|reply|version|resume|summary|rapport|report|explanation|explication|texte?)$/;

/** "And in French?", « ta réponse en anglais » ask for the same answer in another language. */
function isLocaleOnly({ sentence, filters, plan, times }: Reading): boolean {
  const isAsked = sentence.everyCue('in-language').length > 0 && sentence.everyCue('only').length === 0;
  const isLanguage = filters.named.every(({ reading }) => reading.dimension === 'language');
  const isAboutAnswer = sentence
    .all('metric')
    .every(({ tokens }) => tokens.some((index) => ofTheAnswer.test(sentence.tokens[index]?.fold ?? '')));
  const isElse = plan.by.some((id) => id !== 'language') || times.main !== null;
  return isAsked && isLanguage && isAboutAnswer && !isElse;
}

const bucketGivenUp =
  /\b(not|no longer|pas|plus|sans|without) (by |per |par |the |each |le |la )?(daily|weekly|monthly|hourly|days?|weeks?|months?|hours?|jours?|semaines?|mois|heures?)( split| breakdown| detail)?\b/;

/** Named, or asked for by "as a trend"; a split by something else instead takes the place of the time. */
function mergeGrain(reading: Reading, before: Plan, splits: MergedSplits, period: Period): Plan['grain'] {
  const { sentence } = reading;
  if (bucketGivenUp.test(wordsOf(reading))) return null;
  if (reading.splits.grain) return reading.splits.grain;
  if (sentence.has('trend')) return before.grain ?? grainFor(period, sentence.moment);
  const isGivenUp = (isLeavingOut(reading) || isWithout(reading)) && sentence.all('grain').length > 0;
  const isInPlace = splits.isReplaced && isInstead(reading) && !isAdded(reading) && before.by.length === 0;
  return isGivenUp || isInPlace ? null : before.grain;
}

/** "Per day on average"; "in total" gives it up. */
function mergePer(reading: Reading, before: Plan, splits: MergedSplits): Plan['per'] {
  if (bucketGivenUp.test(wordsOf(reading))) return null;
  if (reading.plan.per) return reading.plan.per;
  const isTotal = reading.sentence.everyCue('overall').length > 0 && before.by.length === splits.by.length;
  return isTotal ? null : before.per;
}

function analysisAfter(
  reading: Reading,
  before: Plan,
  merged: {
    readonly splits: MergedSplits;
    readonly where: Plan['where'];
    readonly grain: Plan['grain'];
    readonly compare: Comparison | null;
    readonly own: Analysis;
  },
): Analysis {
  const { sentence, namedMetrics } = reading;
  const { own, splits, grain, compare } = merged;
  const { by } = splits;
  const plain: Analysis = grain !== null ? 'trend' : by.length > 0 ? 'breakdown' : 'value';
  const isHalfBenchmark =
    own === 'benchmark' && namedMetrics.length === 0 && !sentence.has('target', 'peers');
  if (decisive.includes(own) && !isHalfBenchmark && !turnsToHistory(reading, before)) return own;
  if (turnsToHistory(reading, before)) return plain;
  const isRanked = isRanking(reading, by);
  // A bucket of time for what is to come, or for a list of peaks, is no other analysis.
  const isTurned = isRanked || own === 'compare' || (own === 'trend' && !ahead.includes(before.analysis));
  const isCounted =
    sentence.has('how-many') && (before.analysis === 'quotes' || before.analysis === 'records');
  if (decisive.includes(before.analysis) && !isTurned && !isCounted) return before.analysis;
  const isComparisonNew = compare !== null && before.compare === null;
  if (isComparisonGivenUp(reading)) return plain;
  if (own === 'compare' || isComparisonNew || areSetAgainst(reading, merged)) return 'compare';
  if (isRanked) return 'ranking';
  if (own === 'trend') return own;
  if (grain !== null && before.analysis === 'trend') return 'trend';
  if (before.analysis === 'ranking' && by.length > 0) return 'ranking';
  if (before.analysis === 'compare' && (compare !== null || by.length > 0)) return 'compare';
  if (before.analysis === 'live' || before.analysis === 'review') return before.analysis;
  return plain;
}

/** "Which one is the slowest?", "and the worst?" rank the members there are. */
function isRanking({ plan, ranking }: Reading, by: readonly string[]): boolean {
  return plan.analysis === 'ranking' || (ranking.superlative !== null && by.length > 0);
}

function areSetAgainst(
  reading: Reading,
  { splits, where }: { splits: MergedSplits; where: Plan['where'] },
): boolean {
  return (
    isAgainst(reading) &&
    where.some(
      ({ dimension, op, values }) => op === 'in' && values.length >= 2 && splits.by.includes(dimension),
    )
  );
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
  if (analysis === 'records' && before.order === null && reading.ranking.superlative === null) return null;
  const order =
    before.order === null
      ? orderBy(null, metric, by)
      : metrics.some(({ id }) => id === before.order?.by)
        ? before.order
        : { ...before.order, by: metric.id };
  const asked = orderAsked(reading);
  if (asked === 'reversed') return { ...order, direction: order.direction === 'asc' ? 'desc' : 'asc' };
  if (asked !== null) return { ...order, direction: asked };
  return reading.ranking.superlative === null ? order : orderBy(reading.ranking.superlative, metric, by);
}
