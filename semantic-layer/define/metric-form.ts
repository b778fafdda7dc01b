import type { Condition } from './condition.ts';
import type { ColumnPath, Dataset, OverTimeLink } from './dataset.ts';
import {
  type Additivity,
  type AggregateForm,
  additivityOfMeasure,
  isCounted,
  type Measure,
} from './measure.ts';

/** Rows that last: in force from `start` until `end`, or still when `end` is empty. */
type Stays<D extends string> = {
  readonly dataset: Dataset<D>;
  readonly where: Condition | null;
  /** Null: since ever. */
  readonly start: string | null;
  /** Null: for ever. */
  readonly end: string | null;
  /** The two columns are local dates, each meaning its first instant. */
  readonly areDays?: boolean;
  /** Instants of a parent row that also bound the stay, such as the conversation's deletion. */
  readonly alsoStartsAt?: ColumnPath | null;
  readonly alsoEndsAt?: ColumnPath | null;
};

/** What is in force at an instant: the end of the period, or of each bucket, never later than now. */
export type SnapshotForm<D extends string = string> = Stays<D> & {
  readonly kind: 'snapshot';
  /** A count of the rows in force where it is left out. */
  readonly measure?: Measure;
};

/**
 * Time spent: stays cut to the period, or to each bucket. `total` adds them up, `union` counts time covered by several
 * once, `peak` is the largest number at one instant.
 */
export type ClippedForm<D extends string = string> = Stays<D> & {
  readonly kind: 'clipped';
  readonly figure: 'total' | 'union' | 'peak';
  /** Seconds in one unit of the figure: 3,600 for hours. */
  readonly secondsPerUnit?: number;
  /** Only time inside these stretches of the same agent, such as planned work. */
  readonly during?: OverTimeLink;
};

/** A measure of the days that end with the period, or with each bucket, whatever the period's own length. */
export type RollingForm<D extends string = string> = {
  readonly kind: 'rolling';
  readonly dataset: Dataset<D>;
  readonly where: Condition | null;
  readonly time: string;
  readonly days: number;
  readonly measure: Measure;
};

/** How many different members a day had: on average over the days of the period, or on its last day. */
export type DailyForm<D extends string = string> = {
  readonly kind: 'daily';
  readonly dataset: Dataset<D>;
  readonly where: Condition | null;
  readonly time: string;
  readonly distinct: string;
  readonly figure: 'mean' | 'last';
};

/**
 * Members of a dataset in which some rows in force are of one kind and none, or some, of another: accounts with a
 * primary manager and no backup.
 */
export type CoverageForm<D extends string = string> = Stays<D> & {
  readonly kind: 'coverage';
  readonly member: ColumnPath;
  readonly has: Condition;
  readonly covered: Condition;
  readonly figure: 'covered' | 'uncovered' | 'all';
};

/** An estimate: rows counted, each at the rate its group had over the days that end with the period. */
export type EstimateForm<D extends string = string> = {
  readonly kind: 'estimate';
  readonly dataset: Dataset<D>;
  readonly time: string;
  readonly counted: Condition;
  readonly group: string;
  readonly days: number;
  readonly rate: { readonly numerator: Measure; readonly denominator: Measure };
};

/**
 * Rows measured group by group: the mean of what each customer's messages show, or the number of searches made at least
 * so often.
 */
export type GroupedForm<D extends string = string> = {
  readonly kind: 'grouped';
  readonly dataset: Dataset<D>;
  readonly where: Condition | null;
  readonly by: ColumnPath;
  readonly measure: Measure;
  readonly figure: { readonly kind: 'mean' } | { readonly kind: 'count'; readonly atLeast: number };
};

/**
 * Days on which a backup manager must cover several accounts at once because their primary managers are off, or is off
 * too: one figure of its own kind.
 */
export type DoubleBookingsForm<D extends string = string> = {
  readonly kind: 'double-bookings';
  readonly dataset: Dataset<D>;
  readonly where: null;
};

/**
 * Waits that a reply ended, by the date of the reply, and waits nobody had ended when the period or bucket did: those of
 * conversations not done, up to that instant. The measure is of `seconds`.
 */
export type WaitsForm<D extends string = string> = {
  readonly kind: 'waits';
  readonly dataset: Dataset<D>;
  /** The replies. */
  readonly where: Condition;
  /** The column of a reply that holds the seconds it was waited for. */
  readonly waited: string;
  /** The messages that began to wait: first of a turn, so that who writes again does not wait twice. */
  readonly asks: Condition;
  readonly measure: Measure;
};

/** Figures read from one dataset in one pass. */
export type LeafForm<D extends string = string> =
  | AggregateForm<D>
  | GroupedForm<D>
  | SnapshotForm<D>
  | ClippedForm<D>
  | RollingForm<D>
  | DailyForm<D>
  | CoverageForm<D>
  | EstimateForm<D>
  | DoubleBookingsForm<D>
  | WaitsForm<D>;

/** Which other period an operand is read from: what `ticket_volume_growth_rate` compares with. */
export type ComparedPeriod = 'previous_period' | 'same_period_last_year' | 'previous_week' | 'previous_month';

/** One side of an operation; `name` is its name in SQL, `anchor` its own date where it is not the metric's. */
export type Operand = {
  readonly name: string;
  readonly form: LeafForm | DerivedForm;
  readonly anchor?: string;
  readonly period?: ComparedPeriod;
};

/** A figure made of others, each over the same members and buckets: a rate of two times, a product of rates. */
export type DerivedForm = {
  readonly kind: 'derived';
  readonly operation: 'divide' | 'subtract' | 'multiply';
  readonly left: Operand;
  readonly right: Operand;
};

/** A figure no row holds: an analysis makes it from the metrics named. */
export type ModelForm = {
  readonly kind: 'model';
  readonly dataset: Dataset;
  readonly analysis: 'forecast' | 'staffing' | 'topics' | 'quotes' | 'benchmark';
  readonly inputs: readonly string[];
};

export type MetricForm<D extends string = string> = LeafForm<D> | DerivedForm | ModelForm;

/** @returns the forms a figure is made of: itself, or the leaves of its operands; none for a model */
export function leavesOf(form: MetricForm): readonly LeafForm[] {
  if (form.kind === 'model') return [];
  if (form.kind !== 'derived') return [form];
  return [...leavesOf(form.left.form), ...leavesOf(form.right.form)];
}

/** @returns the dataset a figure belongs to: the one of its first leaf */
export function datasetOf(form: MetricForm): Dataset {
  return form.kind === 'derived' ? datasetOf(form.left.form) : form.dataset;
}

/** A state at an instant, such as a backlog: never added up over time. */
export function isState(form: MetricForm): boolean {
  const leaves = leavesOf(form);
  return leaves.length > 0 && leaves.every(({ kind }) => kind === 'snapshot' || kind === 'coverage');
}

/** How figures of a metric may be put together; follows from its form and is never declared. */
export function additivityOf(form: MetricForm): Additivity {
  switch (form.kind) {
    case 'aggregate':
      return (form.transform ?? 'none') === 'none' ? additivityOfMeasure(form.measure) : 'none';
    case 'snapshot':
      return addsUpOverMembers(form.measure) ? 'not-over-time' : 'none';
    case 'double-bookings':
      return 'full';
    case 'clipped':
      return ({ total: 'full', union: 'not-over-members', peak: 'none' } as const)[form.figure];
    case 'coverage':
    case 'estimate':
      return 'not-over-time';
    case 'derived':
      return additivityOfDerived(form);
    case 'grouped':
    case 'rolling':
    case 'daily':
    case 'waits':
    case 'model':
      return 'none';
  }
}

/** Counts, sums, and different people: each belongs to one member. */
function addsUpOverMembers(measure: Measure | undefined): boolean {
  return measure === undefined || ['count', 'sum', 'distinct'].includes(measure.kind);
}

function additivityOfDerived({ operation, left, right }: DerivedForm): Additivity {
  const sides = [left.form, right.form].map(additivityOf);
  const isPlain = left.period === undefined && right.period === undefined;
  if (!isPlain || operation === 'multiply') return 'none';
  if (operation === 'subtract') return sides[0] === sides[1] ? (sides[0] ?? 'none') : 'none';
  return sides.every((side) => side === 'full') ? 'parts' : 'none';
}

/** Whether nothing means 0 (nothing happened) or no data (nothing to average). */
export function isZeroWhenEmpty(form: MetricForm): boolean {
  switch (form.kind) {
    case 'aggregate':
      return isCounted(form.measure);
    case 'grouped':
      return form.figure.kind === 'count';
    case 'snapshot':
      return form.measure === undefined || isCounted(form.measure);
    case 'rolling':
    case 'waits':
      return isCounted(form.measure);
    case 'clipped':
    case 'daily':
    case 'coverage':
    case 'estimate':
    case 'double-bookings':
      return true;
    case 'derived':
      return (
        form.operation === 'subtract' && isZeroWhenEmpty(form.left.form) && isZeroWhenEmpty(form.right.form)
      );
    case 'model':
      return false;
  }
}

/** Whether the figure rests on a number of observations that readers should know. */
export function hasSampleSize(form: MetricForm): boolean {
  if (form.kind === 'derived') return form.operation === 'divide';
  return form.kind !== 'model' && !isZeroWhenEmpty(form);
}
