import { Temporal } from 'temporal-polyfill';
import type { ResultRow } from '#semantic-layer/compile/compiled-query.ts';
import { completeChoice } from '#semantic-layer/define/metric.ts';
import { additivityOf, datasetOf, leavesOf } from '#semantic-layer/define/metric-form.ts';
import type { SemanticModel } from '#semantic-layer/define/model.ts';
import { metricKey } from '#semantic-layer/query/metric-key.ts';
import { type Clock, resolveComparison, resolvePeriod } from '#semantic-layer/query/period.ts';
import type { MetricRef, Plan, SemanticQuery } from '#semantic-layer/query/plan.ts';
import { remainderQuery } from '#semantic-layer/query/remainder-query.ts';
import { dimensionsOf } from '#semantic-layer/query/validate-query.ts';
import { type AskedMetric, type Evidence, memberOf, type SegmentRows } from './evidence.ts';
import { drivenBy } from './lead-dimension.ts';
import { suitableGrain } from './suitable-grain.ts';

/** Looks up the rows of one query: compiles, runs, keeps the SQL for the reader. */
export type LookUp = (query: SemanticQuery) => Promise<readonly ResultRow[]>;

/** Splits along which a change is taken apart. Members of the other dimensions overlap, or are too many to name. */
const driverDimensions = drivenBy.flat();

/** @returns what a valid plan's analysis needs to know, each figure looked up once */
export async function gatherEvidence(
  asked: Plan,
  model: SemanticModel,
  clock: Clock,
  lookUp: LookUp,
): Promise<Evidence> {
  const plan = withinHistory(asked, clock);
  const [first, ...others] = plan.metrics.map((ref) => askedMetric(ref, model));
  if (!first) throw new Error('A plan without a metric: validate it first');
  const [total] = await lookUp({ ...withoutSplit(plan), grain: null });
  const split = await gatherSplit(plan, lookUp);
  return {
    plan,
    metrics: [first, ...others],
    period: resolvePeriod(plan.range, clock),
    comparison: plan.compare ? resolveComparison(plan.range, plan.compare, clock) : null,
    total: total ?? {},
    split,
    others: split === null ? null : await gatherOthers(plan, split, lookUp),
    series: await gatherSeries(plan, clock, lookUp),
    segments: plan.analysis === 'drivers' ? await gatherSegments(plan, first, lookUp) : [],
  };
}

/** Nothing was counted before the data begin: a comparison that starts there would show a rise that never was. */
function withinHistory(plan: Plan, clock: Clock): Plan {
  if (plan.compare === null || clock.historyStart === null) return plan;
  const start = Temporal.Instant.from(clock.historyStart).toZonedDateTimeISO(clock.timezone).toPlainDate();
  const isBefore = Temporal.PlainDate.compare(plan.compare.from.slice(0, 10), start) < 0;
  return isBefore ? { ...plan, compare: null } : plan;
}

function askedMetric(ref: MetricRef, model: SemanticModel): AskedMetric {
  const metric = model.metrics[ref.id];
  const form = metric?.form(completeChoice(metric.variants, ref.variant ?? {}));
  if (!metric || !form) throw new Error(`No metric ${ref.id}: validate the plan first`);
  return {
    ref,
    key: metricKey(ref, metric),
    metric,
    additivity: additivityOf(form),
    dataset: datasetOf(form).loadedAs,
  };
}

function withoutSplit(plan: Plan): SemanticQuery {
  return { ...queryOf(plan), by: [], having: [], order: null, limit: null };
}

function queryOf({
  analysis: _analysis,
  horizon: _horizon,
  scenario: _scenario,
  ...query
}: Plan): SemanticQuery {
  return query;
}

async function gatherSplit(plan: Plan, lookUp: LookUp): Promise<readonly ResultRow[] | null> {
  if (plan.by.length === 0 || plan.analysis === 'drivers') return null;
  if (plan.analysis === 'trend') return null;
  return lookUp({ ...queryOf(plan), grain: null });
}

async function gatherOthers(
  plan: Plan,
  split: readonly ResultRow[],
  lookUp: LookUp,
): Promise<ResultRow | null> {
  const shown = split.map((row) => memberOf(row, plan.by[0] ?? ''));
  const rest = remainderQuery({ ...queryOf(plan), grain: null }, shown);
  if (rest === null) return null;
  const [others] = await lookUp(rest);
  return others ?? null;
}

async function gatherSeries(plan: Plan, clock: Clock, lookUp: LookUp): Promise<Evidence['series']> {
  const isSplitByTime = plan.grain !== null;
  const isWhole = plan.by.length === 0 && ['value', 'compare', 'drivers'].includes(plan.analysis);
  if (!isSplitByTime && !isWhole && plan.analysis !== 'drivers') return null;
  const grain = plan.grain ?? suitableGrain(plan.range, clock);
  const by = plan.analysis === 'drivers' ? [] : plan.by;
  const rows = await lookUp({ ...queryOf(plan), by, grain, per: null, having: [], order: null, limit: null });
  return rows.length < 2 ? null : { grain, rows };
}

async function gatherSegments(plan: Plan, asked: AskedMetric, lookUp: LookUp): Promise<SegmentRows[]> {
  const form = asked.metric.form(completeChoice(asked.metric.variants, asked.ref.variant ?? {}));
  if (form === null || asked.additivity === 'none' || asked.additivity === 'not-over-members')
    return segmentsOfUniqueCounts(plan, asked, lookUp);
  const overlaps = (dimension: string) =>
    leavesOf(form).some(({ dataset }) => (dataset.dimensions[dimension]?.kind ?? 'column') !== 'column');
  const available = dimensionsOf(form).filter((dimension) => !overlaps(dimension));
  return gatherAlong(plan, asked, available, lookUp);
}

/**
 * Handle time divides by conversations, each counted once: along what belongs to the conversation its parts still add
 * up. `findDrivers` checks the sum and leaves out what does not.
 */
async function segmentsOfUniqueCounts(
  plan: Plan,
  asked: AskedMetric,
  lookUp: LookUp,
): Promise<SegmentRows[]> {
  const form = asked.metric.form(completeChoice(asked.metric.variants, asked.ref.variant ?? {}));
  if (form?.kind !== 'aggregate' || form.measure.kind !== 'ratio') return [];
  const ofConversation = Object.entries(form.dataset.dimensions)
    .filter(([, binding]) => binding.kind === 'column' && binding.path[0] === 'conversation')
    .map(([dimension]) => dimension);
  return gatherAlong(plan, asked, ofConversation, lookUp);
}

async function gatherAlong(
  plan: Plan,
  asked: AskedMetric,
  available: readonly string[],
  lookUp: LookUp,
): Promise<SegmentRows[]> {
  const wanted = plan.by.length > 0 ? plan.by : driverDimensions;
  const pinned = new Set(
    plan.where.filter(({ op, values }) => op === 'in' && values.length === 1).map((f) => f.dimension),
  );
  const dimensions = wanted.filter((dimension) => available.includes(dimension) && !pinned.has(dimension));
  return Promise.all(
    dimensions.map(async (dimension) => {
      const query = { ...withoutSplit(plan), metrics: [asked.ref], by: [dimension], grain: null };
      return { dimension, rows: await lookUp(query) };
    }),
  );
}
