import type { Analysis, Comparison, MetricRef, Plan } from '#semantic-layer/query/plan.ts';
import type { Span } from '#server/answer/interpretation/spans/span.ts';
import { calendarUnits } from '#server/answer/interpretation/time/calendar.ts';
import { previousPeriod } from '#server/answer/interpretation/time/compare-periods.ts';
import {
  defaultHorizon,
  defaultPeriod,
  grainFor,
  todayPeriod,
} from '#server/answer/interpretation/time/default-period.ts';
import { type Period, toRange } from '#server/answer/interpretation/time/period.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import { chooseAnalysis, type Outline } from './choose-analysis.ts';
import { chooseMetrics } from './choose-metrics.ts';
import { type Filters, type NamedValue, readFilters } from './read-filters.ts';
import { readMetrics, withVariants } from './read-metrics.ts';
import { orderBy, type Ranking, readRanking } from './read-order.ts';
import { readPeriods, type Times } from './read-periods.ts';
import { readScenario } from './read-scenario.ts';
import { readSplits, type Splits } from './read-splits.ts';
import { readThresholds, type Thresholds } from './read-thresholds.ts';
import type { Sentence } from './sentence.ts';

/** A question read as far as its own words go: what it names, and the plan they make. */
export type Reading = {
  readonly sentence: Sentence;
  readonly plan: Plan;
  readonly times: Times;
  readonly filters: Filters;
  readonly splits: Splits;
  readonly ranking: Ranking;
  readonly thresholds: Thresholds;
  /** Metrics the words name, before any default. */
  readonly namedMetrics: readonly string[];
  readonly isDefaultPeriod: boolean;
  readonly isDefaultMetric: boolean;
  readonly isFuture: boolean;
  /** Words of weight that nothing took account of. */
  readonly ignored: readonly number[];
  /** Variants the words ask of any metric, for a follow-up that names none. */
  readonly variantsOf: (metric: string) => Readonly<Record<string, string>>;
};

const horizonAnalyses: readonly Analysis[] = ['forecast', 'staffing'];

/** The plan that the words of a question make, by the reading rules. */
export function buildPlan(sentence: Sentence): Reading {
  const times = readPeriods(sentence);
  const thresholds = readThresholds(sentence);
  const named = readMetrics(sentence, thresholds.metricSpans);
  const taken = new Set<Span>(thresholds.used);
  const filters = readFilters(sentence, { metrics: named, cycles: times.cycles, taken });
  for (const span of filters.used) taken.add(span);
  const ranking = readRanking(sentence, taken);
  const splits = readSplits(sentence, { metrics: named, taken });
  const scenario = readScenario(sentence, filters.named);
  const outline = outlineOf({
    sentence,
    times,
    named,
    filters,
    splits,
    ranking,
    scenario: scenario !== null,
    thresholds,
  });
  const analysis = chooseAnalysis(sentence, outline);
  const isTopics = analysis === 'topics';
  const shared = sharedDimension(filters, splits, named, sentence);
  const by =
    membersCompared(filters, sentence) ??
    (shared ? [shared] : splits.by.filter((id) => !isTopics || id !== defaultReadings.keyword));
  const metricIds = chooseMetrics(named, { analysis, by, scenario, sentence });
  const refs = refsOf(metricIds, sentence, filters, outline.isRanking, by.length > 0);
  const period = periodFor(analysis, times, metricIds, sentence);
  const where = filters.where.filter((filter) => filter.dimension !== shared && !becameVariant(filter, refs));
  const grain = analysis === 'review' ? null : grainOf(analysis, splits, period.main, sentence);
  const plan: Plan = {
    analysis: analysis === 'value' ? (grain ? 'trend' : shared ? 'breakdown' : 'value') : analysis,
    metrics: refs.map(({ ref }) => ref),
    by: [...by],
    grain,
    where,
    having: [...thresholds.having],
    range: toRange(period.main),
    compare: compareFor(analysis, times, period.main, sentence),
    anchor: anchorOf(sentence, metricIds),
    per: splits.per,
    order: orderFor(analysis, metricIds, by, ranking, sentence),
    limit: ranking.limit,
    horizon: period.horizon ? toRange(period.horizon) : null,
    scenario: analysis === 'what_if' || analysis === 'staffing' ? scenario : null,
  };
  return {
    sentence,
    plan,
    times,
    filters,
    splits,
    ranking,
    thresholds,
    namedMetrics: named,
    isDefaultPeriod: period.isDefault,
    isDefaultMetric: named.length === 0,
    isFuture: outline.isFuture,
    ignored: sentence.unexplained.filter((index) => !refs.some(({ tokens }) => tokens.includes(index))),
    variantsOf: (metric) =>
      refsOf([metric], sentence, filters, outline.isRanking, by.length > 0)[0]?.ref.variant ?? {},
  };
}

function outlineOf(parts: {
  sentence: Sentence;
  times: Times;
  named: readonly string[];
  filters: Filters;
  splits: Splits;
  ranking: Ranking;
  scenario: boolean;
  thresholds: Thresholds;
}): Outline {
  const { sentence, times, named, filters, splits, ranking } = parts;
  const members = filters.named.filter(({ isNegated }) => !isNegated);
  return {
    metrics: named,
    by: splits.by,
    hasGrain: splits.grain !== null || sentence.has('trend'),
    hasComparison: times.compareWith !== null || isChangeAsked(sentence, splits, ranking),
    hasPeriod: times.main !== null,
    isFuture: times.main !== null && isAhead(times.main, sentence),
    areMembersCompared: membersCompared(filters, sentence) !== null,
    isRanking: ranking.superlative !== null || sentence.has('ranking'),
    hasScenario: parts.scenario,
    memberDimensions: members.flatMap(({ reading }) =>
      reading.values.length === 1 ? [reading.dimension] : [],
    ),
    hasThreshold: parts.thresholds.having.length > 0,
  };
}

/** "Did CSAT drop last month?" compares with the month before; "how has it evolved" is a trend. */
function isChangeAsked(sentence: Sentence, splits: Splits, _ranking: Ranking): boolean {
  if (splits.grain || sentence.has('trend')) return false;
  return sentence.has('change', 'rise', 'fall') && !sentence.has('what-if', 'anomaly') && isVerb(sentence);
}

/** Words for rising and falling count where they are what is asked, not a metric's quality. */
function isVerb(sentence: Sentence): boolean {
  return sentence
    .cues('change', 'rise', 'fall')
    .some(
      ({ meaning }) =>
        !meaning.cues.some((cue) =>
          ['most', 'least', 'best', 'worst', 'slowest', 'fastest', 'above', 'below'].includes(cue),
        ),
    );
}

function isAhead(named: Period, sentence: Sentence): boolean {
  return named.from.toPlainDate().toString() > sentence.moment.today.toString();
}

/** Two named members of one dimension side by side: that dimension is the split. */
function membersCompared(filters: Filters, sentence: Sentence): readonly string[] | null {
  const members = filters.named.filter(({ isNegated }) => !isNegated);
  const pair = members.find((one, index) =>
    members.some((other, at) => at > index && other.reading.dimension === one.reading.dimension),
  );
  const isAsked =
    sentence.has('compare', 'versus', 'best', 'worst', 'slowest', 'fastest') || isEitherOr(members, sentence);
  return pair && isAsked ? [pair.reading.dimension] : null;
}

function isEitherOr(members: readonly NamedValue[], sentence: Sentence): boolean {
  const [first, second] = members;
  return first !== undefined && second !== undefined && sentence.has('which') && sentence.has('or');
}

/** "What share of tickets comes from chat": the share of one member is seen among all of its dimension. */
function sharedDimension(
  filters: Filters,
  splits: Splits,
  metrics: readonly string[],
  sentence: Sentence,
): string | null {
  const [only, second] = filters.named;
  const isCounted = metrics.every((id) =>
    sentence.lexicon.metrics
      .get(id)
      ?.variants.some(({ values }) => values.some(({ value }) => value === 'percent_of_total')),
  );
  const isAsked =
    sentence.everyCue('share').length > 0 && splits.by.length === 0 && metrics.length > 0 && isCounted;
  return only && !second && isAsked && !only.isNegated ? only.reading.dimension : null;
}

function refsOf(
  ids: readonly string[],
  sentence: Sentence,
  filters: Filters,
  isRanking: boolean,
  isSplit: boolean,
): { readonly ref: MetricRef; readonly tokens: readonly number[] }[] {
  const kept = sentence.spans.filter(({ meaning }) => meaning.kind === 'metric' || meaning.kind === 'time');
  const values = filters.named.filter(
    ({ isNegated, reading }) => isNegated || !isKindOfAuthor(reading.dimension),
  );
  const taken = new Set([...kept, ...values.map(({ span }) => span)].flatMap(({ tokens }) => tokens));
  return ids.map((id) => withVariants(id, sentence, { isRanking, taken, isSplit }));
}

function isKindOfAuthor(dimension: string): boolean {
  return dimension === 'agent_kind' || dimension === 'author_kind';
}

/** "Handled by people" that a variant already says is no filter as well. */
function becameVariant(filter: Plan['where'][number], refs: readonly { readonly ref: MetricRef }[]): boolean {
  if (filter.op !== 'in') return false;
  return refs.some(({ ref }) =>
    Object.values(ref.variant ?? {}).some((value) => filter.values.includes(value)),
  );
}

type Periods = { readonly main: Period; readonly horizon: Period | null; readonly isDefault: boolean };

function periodFor(
  analysis: Analysis,
  times: Times,
  metrics: readonly string[],
  sentence: Sentence,
): Periods {
  const { moment } = sentence;
  const named = times.main ?? times.impliedMain;
  if (horizonAnalyses.includes(analysis)) {
    const horizon = named ? (named.upcoming ?? named) : defaultHorizon(moment, defaultReadings.defaultDays);
    return { main: defaultPeriod(moment, 8 * 7), horizon, isDefault: named === null };
  }
  if (named) return { main: named, horizon: null, isDefault: false };
  if (analysis === 'review')
    return { main: calendarUnits(moment.today, 'week', -1), horizon: null, isDefault: true };
  const states: readonly string[] = defaultReadings.presentState;
  const isState = metrics.length > 0 && metrics.every((id) => states.includes(id)) && analysis !== 'trend';
  const isNow = analysis === 'live' || isState || sentence.has('now');
  return {
    main: isNow ? todayPeriod(moment) : defaultPeriod(moment, defaultReadings.defaultDays),
    horizon: null,
    isDefault: true,
  };
}

function grainOf(analysis: Analysis, splits: Splits, main: Period, sentence: Sentence): Plan['grain'] {
  if (splits.grain) return splits.grain;
  const isSeries =
    analysis === 'trend' || (sentence.has('trend') && (analysis === 'breakdown' || analysis === 'value'));
  return isSeries ? grainFor(main, sentence.moment) : null;
}

function compareFor(analysis: Analysis, times: Times, main: Period, _sentence: Sentence): Comparison | null {
  if (times.compareWith) return times.compareWith(main);
  const isAlways = analysis === 'drivers' || analysis === 'compare';
  if (
    !isAlways ||
    (analysis === 'compare' && _sentence.all('value').length >= 2 && !_sentence.has('change', 'rise', 'fall'))
  )
    return null;
  if (analysis === 'compare' && !_sentence.has('change', 'rise', 'fall', 'versus')) return null;
  return { ...toRange(previousPeriod(main)), basis: 'previous_period' };
}

function orderFor(
  analysis: Analysis,
  metrics: readonly string[],
  by: readonly string[],
  ranking: Ranking,
  sentence: Sentence,
): Plan['order'] {
  const metric = sentence.lexicon.metrics.get(metrics[0] ?? '');
  const isOrdered =
    analysis === 'ranking' ||
    (ranking.superlative !== null &&
      (analysis === 'records' || (ranking.limit !== null && analysis !== 'topics')));
  return metric && isOrdered ? orderBy(ranking.superlative, metric, by) : null;
}

function anchorOf(sentence: Sentence, metrics: readonly string[]): string | null {
  const offered = metrics.flatMap((id) => sentence.lexicon.metrics.get(id)?.anchors.slice(1) ?? []);
  const named = sentence.all('anchor').flatMap(({ meaning }) => meaning.anchors);
  return named.find((anchor) => offered.includes(anchor)) ?? null;
}
