import type { Condition, LinkedRows } from './condition.ts';
import type { ColumnPath, Dataset } from './dataset.ts';

/** An instant of one row, or of a row it belongs to. */
export type Instant =
  | ColumnPath
  /** The later of those that are known. */
  | { readonly latestOf: readonly ColumnPath[] }
  /** The last `column` among linked rows that is not after `upTo`. */
  | { readonly lastLinked: LinkedRows & { readonly column: string; readonly upTo: string } };

/** A number read from one row. */
export type ValueOf =
  | ({ readonly kind: 'column' } & ColumnPath)
  | { readonly kind: 'seconds-between'; readonly from: Instant; readonly to: Instant }
  | { readonly kind: 'linked-rows'; readonly linked: LinkedRows };

/** One figure made of many rows of one dataset. */
export type Measure =
  | { readonly kind: 'count'; readonly where: Condition | null }
  | ({ readonly kind: 'distinct'; readonly where: Condition | null } & ColumnPath)
  | { readonly kind: 'sum'; readonly of: ValueOf }
  | { readonly kind: 'mean'; readonly of: ValueOf }
  | { readonly kind: 'max'; readonly of: ValueOf }
  /** Continuous (interpolated) percentile; `share` 0.5 is the median. */
  | { readonly kind: 'percentile'; readonly of: ValueOf; readonly share: number }
  | { readonly kind: 'difference'; readonly of: Measure; readonly less: Measure }
  /** `times` 100 for scores from -100 to 100; 1 where it is left out. */
  | {
      readonly kind: 'ratio';
      readonly numerator: Measure;
      readonly denominator: Measure;
      readonly times?: number;
    };

export type Transform = 'none' | 'percent_of_total' | 'cumulative';

/** A measure over the rows of a dataset that fall in a period by the metric's time anchor. */
export type AggregateForm<D extends string = string> = {
  readonly kind: 'aggregate';
  readonly dataset: Dataset<D>;
  readonly where: Condition | null;
  readonly measure: Measure;
  /** What is shown of an additive figure: itself, its share of the whole, or its running total through time. */
  readonly transform?: Transform;
};

/** A count of the intervals in force at an instant: the end of the period, or of each bucket, never later than now. */
export type SnapshotForm<D extends string = string> = {
  readonly kind: 'snapshot';
  readonly dataset: Dataset<D>;
  readonly where: Condition | null;
  readonly start: string;
  readonly end: string;
  /** An instant of a parent row that also ends the interval, such as the conversation's deletion. */
  readonly alsoEndsAt: { readonly path: readonly string[]; readonly column: string } | null;
};

export type MetricForm<D extends string = string> = AggregateForm<D> | SnapshotForm<D>;

/** How figures of a metric may be put together; follows from its form and is never declared. */
export type Additivity = 'full' | 'not-over-time' | 'parts' | 'none';

/**
 * `full`: adds up over members and time. `not-over-time`: over members only (a backlog).
 * `parts`: numerator and denominator add up, the figure does not. `none`: only rows can be counted again.
 */
export function additivityOf(form: MetricForm): Additivity {
  if (form.kind === 'snapshot') return 'not-over-time';
  return (form.transform ?? 'none') === 'none' ? additivityOfMeasure(form.measure) : 'none';
}

function additivityOfMeasure(measure: Measure): Additivity {
  switch (measure.kind) {
    case 'count':
    case 'sum':
      return 'full';
    case 'mean':
      return 'parts';
    case 'difference':
      return [measure.of, measure.less].every((part) => additivityOfMeasure(part) === 'full')
        ? 'full'
        : 'none';
    case 'ratio': {
      const parts = [measure.numerator, measure.denominator].map(additivityOfMeasure);
      return parts.every((part) => part === 'full') ? 'parts' : 'none';
    }
    case 'distinct':
    case 'max':
    case 'percentile':
      return 'none';
  }
}

/** Whether nothing means 0 (nothing happened) or no data (nothing to average). */
export function isZeroWhenEmpty(form: MetricForm): boolean {
  if (form.kind === 'snapshot') return true;
  return form.measure.kind === 'count' || form.measure.kind === 'sum' || form.measure.kind === 'distinct';
}

/** Whether the figure rests on a number of observations that readers should know. */
export function hasSampleSize(form: MetricForm): boolean {
  return !isZeroWhenEmpty(form);
}
