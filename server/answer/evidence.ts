import type { ResultRow } from '#semantic-layer/compile/compiled-query.ts';
import type { Additivity } from '#semantic-layer/define/measure.ts';
import type { Metric } from '#semantic-layer/define/metric.ts';
import type { Period } from '#semantic-layer/query/period.ts';
import type { Grain, MetricRef, Plan } from '#semantic-layer/query/plan.ts';

/** A metric as a plan asks for it; `key` is its name in rows. */
export type AskedMetric = {
  readonly ref: MetricRef;
  readonly key: string;
  readonly metric: Metric;
  readonly additivity: Additivity;
  /** The table it is counted from, such as 'conversations'. */
  readonly dataset: string;
};

/** Rows of one dimension in both periods, for taking a change apart. */
export type SegmentRows = { readonly dimension: string; readonly rows: readonly ResultRow[] };

/** Every row that an answer rests on. What an analysis does not need is null or empty. */
export type Evidence = {
  readonly plan: Plan;
  readonly metrics: readonly [AskedMetric, ...AskedMetric[]];
  readonly period: Period;
  readonly comparison: Period | null;
  /** The figures without any split: counted by their own query, never added up from rows. */
  readonly total: ResultRow;
  readonly split: readonly ResultRow[] | null;
  /** The figures of all members that a list with a limit does not show: counted by their own query. */
  readonly others: ResultRow | null;
  readonly series: { readonly grain: Grain; readonly rows: readonly ResultRow[] } | null;
  readonly segments: readonly SegmentRows[];
};

/** @returns a row's figure; null where there is no data */
export function figureOf(row: ResultRow, key: string): number | null {
  const value = row[key];
  return typeof value === 'number' ? value : null;
}

/** @returns a row's member of a dimension; null where it has none */
export function memberOf(row: ResultRow, dimension: string): string | null {
  const value = row[dimension];
  return value === null || value === undefined ? null : String(value);
}
