import type { TableName } from './columns.ts';
import type { Condition, LinkedRows } from './condition.ts';

/** A column reached from a dataset's rows by many-to-one keys: `['conversation', 'customer']` then `country`. */
export type ColumnPath = {
  readonly path: readonly string[];
  readonly column: string;
  /** As a time: a local date, meaning its first instant. */
  readonly isDay?: true;
};

/** A range of a number: strictly below `below`, or up to and including `upTo`; the last one has no bound. */
export type Band = { readonly value: string; readonly below?: number; readonly upTo?: number };

/** What makes a column's value a member. */
export type Reading =
  | { readonly kind: 'as-is' }
  /** Numbers and yes or no as the words people filter by: '4', 'true'. */
  | { readonly kind: 'as-text' }
  /** Ranges of a number, ascending; rows outside `where` have no member. */
  | { readonly kind: 'bands'; readonly bands: readonly Band[]; readonly where: Condition | null };

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
  readonly reading: Reading;
  readonly where: Condition | null;
  /** Only rows of `table` in force at this instant of the starting row (`started_at` to `ended_at`). */
  readonly inForceAt: string | null;
  /** Whether rows without any member stay, as "none". */
  readonly keepsMissing: boolean;
};

/**
 * Who belonged to what, and when: a stay of an agent is cut to the time of the membership, so that a move in the middle
 * of it gives each side its own part. Overlapping rows of one member are one stretch.
 */
export type OverTimeLink = {
  /** In the singular: `membership`. */
  readonly name: string;
  readonly table: TableName;
  /** The column both sides share, and the table of all it may point to: those without a row are "none". */
  readonly key: string;
  readonly everyone: TableName;
  readonly start: string;
  readonly end: string;
  readonly where: Condition | null;
  /** One at a time (a team), or several at once (queues): their figures then overlap. */
  readonly isExclusive: boolean;
  /** What a row belongs to, when dimensions are read from there: the queue of a queue membership. */
  readonly parent: { readonly table: TableName; readonly column: string } | null;
};

/** How a dimension's member is read from a dataset's rows. */
export type Binding =
  | ({ readonly kind: 'column'; readonly reading: Reading } & ColumnPath)
  | { readonly kind: 'bridge'; readonly path: readonly string[]; readonly bridge: Bridge }
  /** One key of the row's custom attributes. */
  | { readonly kind: 'attribute'; readonly path: readonly string[]; readonly key: string }
  /** Whether an instant falls in opening hours: those of the team reached by `team`, else the default ones. */
  | ({ readonly kind: 'opening-hours'; readonly team: readonly string[] } & ColumnPath)
  /** A text that holds a word: filtered by, never split by. `linked`: of some linked row instead of the row's own. */
  | ({ readonly kind: 'contains'; readonly linked: LinkedRows | null } & ColumnPath)
  /** A member of the row's agent while the row lasts; `ofParent` reads it from what the link's row belongs to. */
  | ({ readonly kind: 'over-time'; readonly link: OverTimeLink; readonly ofParent: boolean } & ColumnPath);

export type Parent = {
  /** The column that points to the parent. */
  readonly column: string;
  readonly dataset: Dataset;
  /** The parent's column it points to; `id` where it is left out. */
  readonly key?: string;
  /** Every row has one, and the database sees to it. */
  readonly isAlwaysThere?: true;
};

/** A table seen as facts: what its times are, what it belongs to, what it can be split by. */
export type Dataset<D extends string = string> = {
  readonly table: TableName;
  /** The table its rows are loaded into, whose age is theirs: a view is as old as what it is made from. */
  readonly loadedAs: string;
  /** Name in the singular of one row's alias in SQL, such as `conversation`. */
  readonly alias: string;
  /** Its rows are told apart by `id` alone, within an organisation. */
  readonly hasId: boolean;
  /** Rows that count unless a metric says otherwise. */
  readonly live: Condition | null;
  /** The time anchor under which `live` is lifted: deleted conversations by date of deletion. */
  readonly liveLiftedBy: string | null;
  readonly times: Readonly<Record<string, ColumnPath>>;
  readonly parents: Readonly<Record<string, Parent>>;
  /** Own dimensions and those inherited from the parents. */
  readonly dimensions: Readonly<Record<D, Binding>>;
};
