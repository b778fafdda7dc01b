import type { Analysis, MetricRef, Plan } from '#semantic-layer/query/plan.ts';
import type { Construction } from '#server/answer/interpretation/constructions/construction.ts';
import { findConstruction } from '#server/answer/interpretation/constructions/find-construction.ts';
import type { Span } from '#server/answer/interpretation/spans/span.ts';
import { comparedTo } from '#server/answer/interpretation/time/compare-periods.ts';
import { type Period, toRange } from '#server/answer/interpretation/time/period.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import { asksHowItMoved, isChangeAsked, isVerb } from './change-asked.ts';
import { chooseAnalysis } from './choose-analysis.ts';
import { chooseMetrics } from './choose-metrics.ts';
import { membersCompared, sharedDimension } from './compared-members.ts';
import type { Filters } from './filters.ts';
import type { Outline } from './outline.ts';
import { compareFor, grainOf, periodFor } from './plan-periods.ts';
import { splitsFor } from './plan-splits.ts';
import { type OpenChoice, readChoices } from './read-choices.ts';
import { readFilters } from './read-filters.ts';
import { readMetrics, withVariants } from './read-metrics.ts';
import { orderBy, type Ranking, readRanking } from './read-order.ts';
import { readPeriods, type Times } from './read-periods.ts';
import { readScenario } from './read-scenario.ts';
import { readSplits, type Splits } from './read-splits.ts';
import { readThresholds, type Thresholds } from './read-thresholds.ts';
import { isSaidByMetric } from './said-by-metric.ts';
import type { Sentence } from './sentence.ts';
import { variantsSideBySide } from './variants-side-by-side.ts';

/** A question read as far as its own words go: what it names, and the plan they make. */
export type Reading = {
  readonly sentence: Sentence;
  readonly plan: Plan;
  readonly times: Times;
  readonly filters: Filters;
  readonly splits: Splits;
  readonly ranking: Ranking;
  readonly thresholds: Thresholds;
  /** A name that several metrics go by, which nothing in the question settles. */
  readonly openChoice: OpenChoice | null;
  /** What the words would change, whether or not the plan supposes it. */
  readonly scenario: Plan['scenario'];
  /** Metrics the words name, before any default. */
  readonly namedMetrics: readonly string[];
  readonly isDefaultPeriod: boolean;
  readonly isDefaultMetric: boolean;
  readonly isFuture: boolean;
  /** Words of weight that nothing took account of. */
  readonly ignored: readonly number[];
  /** Words of metrics that only said which rows, and filter nothing. */
  readonly dropped: readonly number[];
  /** Variants the words ask of any metric, for a follow-up that names none. */
  readonly variantsOf: (metric: string, isSplit: boolean) => Readonly<Record<string, string>>;
};

/** The plan that the words of a question make, by the reading rules. */
export function buildPlan(sentence: Sentence): Reading {
  const times = asChange(readPeriods(sentence), sentence);
  const thresholds = readThresholds(sentence);
  const { ids, dropped } = readMetrics(sentence, thresholds.metricSpans);
  const { ids: named, open } = readChoices(sentence, ids);
  const taken = new Set<Span>(thresholds.used);
  const filters = readFilters(sentence, { metrics: named, cycles: times.cycles, taken });
  for (const span of filters.used) taken.add(span);
  const ranking = readRanking(sentence, { metrics: named, taken });
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
  const said = findConstruction({
    sentence,
    named,
    filters,
    splits,
    times,
    thresholds,
    hasScenario: scenario !== null,
  });
  const analysis = said.analysis ?? chooseAnalysis(sentence, outline);
  const shared = sharedDimension(filters, splits, named, sentence);
  const by = said.by ?? splitsFor(analysis, shared, { filters, splits, scenario, sentence });
  const metricIds =
    said.metrics?.map(({ id }) => id) ?? chooseMetrics(named, { analysis, by, scenario, sentence });
  const refs =
    said.metrics?.map((ref) => ({ ref, tokens: [] })) ??
    refsOf(metricIds, sentence, filters, outline.isRanking, by.length > 0);
  const period = periodFor(analysis, withMain(times, said), metricIds, sentence);
  const where = filters.where.filter(
    (filter) =>
      filter.dimension !== shared &&
      !said.unfiltered?.includes(filter.dimension) &&
      !becameVariant(filter, refs) &&
      !isSaidByMetric(filter, refs, filters, sentence) &&
      !(analysis === 'benchmark' && filter.dimension === 'industry') &&
      !isOfScenario(filter, scenario, analysis),
  );
  const grain = analysis === 'review' ? null : grainOf(analysis, splits, period.main, sentence);
  const plan: Plan = {
    analysis: analysis === 'value' ? (grain ? 'trend' : by.length > 0 ? 'breakdown' : 'value') : analysis,
    metrics: refs.flatMap(({ ref }) => variantsSideBySide(ref, sentence)),
    by: [...by],
    grain,
    where: [...where, ...(said.where ?? [])],
    having: [...thresholds.having],
    range: toRange(period.main),
    compare: said.other === null ? null : compareFor(analysis, withMain(times, said), period.main, sentence),
    anchor: anchorOf(sentence, metricIds),
    per: splits.per,
    order: orderFor(analysis, metricIds, by, ranking, sentence),
    limit: scenario === null ? ranking.limit : null,
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
    scenario,
    namedMetrics: said.metrics ? metricIds : named,
    openChoice: open,
    isDefaultPeriod: period.isDefault,
    isDefaultMetric: named.length === 0,
    isFuture: outline.isFuture && said.main === undefined,
    ignored: sentence.unexplained.filter(
      (index) =>
        !filters.explained.includes(index) &&
        !said.explained?.includes(index) &&
        !refs.some(({ tokens }) => tokens.includes(index)),
    ),
    dropped,
    variantsOf: (metric, isSplit) =>
      refsOf([metric], sentence, filters, outline.isRanking, isSplit)[0]?.ref.variant ?? {},
  };
}

/** The times of a question, where its construction means another period than the words name. */
function withMain(times: Times, { main, other }: Construction): Times {
  if (!main) return times;
  const compareWith = other ? (asked: Period) => comparedTo(other, asked) : times.compareWith;
  return { ...times, main, compareWith };
}

/** The teams and the category that a scenario names are what it changes, not what it is asked about. */
function isOfScenario(
  filter: Plan['where'][number],
  scenario: Plan['scenario'],
  analysis: Analysis,
): boolean {
  if (!scenario || (analysis !== 'what_if' && analysis !== 'staffing')) return false;
  if (filter.dimension === defaultReadings.team)
    return scenario.team !== undefined || scenario.toTeam !== undefined;
  return filter.dimension === defaultReadings.category && scenario.automateCategory !== undefined;
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
    hasGrain: splits.grain !== null || sentence.has('trend') || asksHowItMoved(sentence),
    hasComparison:
      times.compareWith !== null ||
      (!parts.scenario &&
        !(named.length > 0 && named.every(isChangeItself)) &&
        isChangeAsked(sentence, splits)),
    hasPeriod: times.main !== null,
    isFuture: times.main !== null && (isAhead(times.main, sentence) || isToCome(times.main, sentence)),
    isPast: times.main !== null && times.main.to.toPlainDate().toString() <= sentence.moment.today.toString(),
    areMembersCompared: membersCompared(filters, sentence) !== null,
    isRanking: ranking.superlative !== null || sentence.has('ranking'),
    hasScenario: parts.scenario,
    memberDimensions: members.flatMap(({ reading }) =>
      reading.values.length === 1 ? [reading.dimension] : [],
    ),
    hasThreshold: parts.thresholds.having.length > 0,
  };
}

function isAhead(named: Period, sentence: Sentence): boolean {
  return named.from.toPlainDate().toString() > sentence.moment.today.toString();
}

/** "Did it go down between Q2 and Q3": the later one against the earlier one. */
function asChange(times: Times, sentence: Sentence): Times {
  if (!times.ends || times.compareWith || !isVerb(sentence) || sentence.has('trend', 'by')) return times;
  const [first, second] = times.ends;
  if (first.unit !== second.unit || first.unit === 'day' || first.unit === 'span') return times;
  return { ...times, main: second, compareWith: (main) => comparedTo(first, main), ends: null };
}

/** A figure that is a change already: members are ranked by it, it is not compared once more. */
function isChangeItself(id: string): boolean {
  return id === 'kb_article_views_change' || id === 'ticket_volume_growth_rate';
}

/** "What will volume be on Black Friday": the next one. */
function isToCome(named: Period, sentence: Sentence): boolean {
  const isAsked = sentence.everyCue('future').length > 0 && sentence.everyCue('past').length === 0;
  return named.upcoming !== undefined && isAsked;
}

function refsOf(
  ids: readonly string[],
  sentence: Sentence,
  filters: Filters,
  isRanking: boolean,
  isSplit: boolean,
): { readonly ref: MetricRef; readonly tokens: readonly number[] }[] {
  const kept = sentence.spans.filter(
    ({ meaning }) =>
      meaning.kind === 'time' ||
      (meaning.kind === 'metric' && !meaning.metrics.every((id) => isScoreOfSurvey(id) && !ids.includes(id))),
  );
  const values = filters.named.filter(
    ({ isNegated, reading }) => isNegated || !isKindOfAuthor(reading.dimension),
  );
  const taken = new Set([...kept, ...values.map(({ span }) => span)].flatMap(({ tokens }) => tokens));
  return ids.map((id) => withVariants(id, sentence, { isRanking, taken, isSplit }));
}

/** Beside the rate of answers to surveys these name the kind of survey. */
function isScoreOfSurvey(id: string): boolean {
  return /^(csat|nps|ces)$/.test(id);
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
      (analysis === 'records' || (ranking.limit !== null && analysis !== 'review')));
  if (!metric || !isOrdered) return null;
  const order = orderBy(ranking.superlative, metric, by);
  const isFall = sentence.everyCue('fall').length > 0 && sentence.everyCue('rise').length === 0;
  return isChangeItself(metric.id) && isFall ? { ...order, direction: 'asc' } : order;
}

function anchorOf(sentence: Sentence, metrics: readonly string[]): string | null {
  const offered = metrics.flatMap((id) => sentence.lexicon.metrics.get(id)?.anchors.slice(1) ?? []);
  const named = sentence.all('anchor').flatMap(({ meaning }) => meaning.anchors);
  const isOffered = (anchor: string): boolean =>
    offered.some((own) => own === anchor || anchor.endsWith(`.${own}`));
  return named.find(isOffered) ?? null;
}
