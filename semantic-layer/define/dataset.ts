import type { TableName } from './columns.ts';
import type { Condition } from './condition.ts';

/** A column reached from a dataset's rows by many-to-one keys: `['conversation', 'customer']` then `country`. */
export type ColumnPath = { readonly path: readonly string[]; readonly column: string };

/**
 * A many-to-many step: each row of the dataset meets every matching row of `table`, so a figure is counted once in
 * each member and the members' figures overlap.
 */
export type Bridge = {
  readonly table: TableName;
  /** Their column → the column of the row it starts from. */
  readonly match: Readonly<Record<string, string>>;
  /** Their column that holds the member. */
  readonly member: string;
  readonly where: Condition | null;
  /** Only rows of `table` in force at this instant of the starting row (`started_at` to `ended_at`). */
  readonly inForceAt: string | null;
  /** Whether rows without any member stay, as "none". */
  readonly keepsMissing: boolean;
};

/** How a dimension's member is read from a dataset's rows. */
export type Binding =
  | ({ readonly kind: 'column' } & ColumnPath)
  | { readonly kind: 'bridge'; readonly path: readonly string[]; readonly bridge: Bridge };

export type Parent = { readonly column: string; readonly dataset: Dataset };

/** A table seen as facts: what its times are, what it belongs to, what it can be split by. */
export type Dataset<D extends string = string> = {
  readonly table: TableName;
  /** The table its rows are loaded into, whose age is theirs: a view is as old as what it is made from. */
  readonly loadedAs: string;
  /** Name in the singular of one row's alias in SQL, such as `conversation`. */
  readonly alias: string;
  /** Rows that count unless a metric says otherwise. */
  readonly live: Condition | null;
  /** The time anchor under which `live` is lifted: deleted conversations by date of deletion. */
  readonly liveLiftedBy: string | null;
  readonly times: Readonly<Record<string, ColumnPath>>;
  readonly parents: Readonly<Record<string, Parent>>;
  /** Own dimensions and those inherited from the parents. */
  readonly dimensions: Readonly<Record<D, Binding>>;
};
