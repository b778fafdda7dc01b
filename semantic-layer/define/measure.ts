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
  | { readonly kind: 'linked-rows'; readonly linked: LinkedRows }
  /** What is left of `of` once `less` is taken, never below zero. */
  | { readonly kind: 'rest'; readonly of: string; readonly less: string }
  /** From an instant to the moment a state is looked at; what ended before counts up to its end. */
  | {
      readonly kind: 'time-so-far';
      readonly from: ColumnPath;
      readonly to: string | null;
      /** 3,600 for hours. */
      readonly secondsPerUnit: number;
    };

/** One figure made of many rows of one dataset. */
export type Measure =
  | { readonly kind: 'count'; readonly where: Condition | null }
  | ({ readonly kind: 'distinct'; readonly where: Condition | null } & ColumnPath)
  /** `ofNothing`: without any row there is no data rather than zero, such as the capacity of nobody. */
  | { readonly kind: 'sum'; readonly of: ValueOf; readonly ofNothing?: 'no-data' }
  | { readonly kind: 'mean'; readonly of: ValueOf }
  | { readonly kind: 'max'; readonly of: ValueOf }
  /** Continuous (interpolated) percentile; `share` 0.5 is the median. */
  | { readonly kind: 'percentile'; readonly of: ValueOf; readonly share: number }
  /** The value of the row with the latest `by`. */
  | { readonly kind: 'last'; readonly of: ValueOf; readonly by: string }
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

/**
 * `full`: adds up over members and time. `not-over-time`: over members only (a backlog). `not-over-members`: over time
 * only (a span covered by several people). `parts`: numerator and denominator add up, the figure does not. `none`:
 * only rows can be counted again.
 */
export type Additivity = 'full' | 'not-over-time' | 'not-over-members' | 'parts' | 'none';

/** How figures of a measure may be put together; follows from its kind and is never declared. */
export function additivityOfMeasure(measure: Measure): Additivity {
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
    case 'last':
      return 'none';
  }
}

/** Whether nothing measured is 0 (nothing happened) or no data (nothing to average). */
export function isCounted(measure: Measure): boolean {
  if (measure.kind === 'sum') return measure.ofNothing === undefined;
  return measure.kind === 'count' || measure.kind === 'distinct';
}
