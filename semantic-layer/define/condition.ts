import type { BooleanColumn, Column, NumberColumn, TableName, TextColumn } from './columns.ts';

/**
 * A rule on one row of a table, as data: the compiler turns it into SQL, the catalogue into words.
 * `T` only guards the writing; once written a condition is known by its column names.
 */
export type Condition<C extends string = string> =
  | { readonly kind: 'equals'; readonly column: C; readonly value: string | number | boolean }
  | { readonly kind: 'one-of'; readonly column: C; readonly values: readonly string[] }
  | { readonly kind: 'at-least'; readonly column: C; readonly value: number }
  | { readonly kind: 'at-most'; readonly column: C; readonly value: number }
  /** On a scale from 1 to the number in column `scale`: strictly above or below its middle. */
  | { readonly kind: 'above-middle' | 'below-middle'; readonly column: C; readonly scale: C }
  /** The largest of all `of.column`: the run that came last. */
  | {
      readonly kind: 'is-latest';
      readonly column: C;
      readonly of: { readonly table: TableName; readonly column: string };
    }
  | { readonly kind: 'is-null'; readonly column: C }
  | { readonly kind: 'is-present'; readonly column: C }
  /** On the row reached by many-to-one keys, such as the agent of a contact. */
  | { readonly kind: 'of-parent'; readonly path: readonly string[]; readonly condition: Condition }
  /** Some row of another table belongs to this one: a reply by the copilot in a conversation. */
  | ({ readonly kind: 'has-linked' } & LinkedRows)
  | { readonly kind: 'all'; readonly conditions: readonly Condition<C>[] }
  | { readonly kind: 'any'; readonly conditions: readonly Condition<C>[] }
  | { readonly kind: 'not'; readonly condition: Condition<C> };

/** The rows of `table` that belong to a row: `match` is their column → the column of the row. */
export type LinkedRows = {
  readonly table: TableName;
  readonly match: Readonly<Record<string, string>>;
  readonly where: Condition | null;
  /** Only rows that come soon after: `column` of theirs after `after` of the row's, within some calendar days. */
  readonly follows?: { readonly column: string; readonly after: string; readonly days: number };
  /** Only rows that come before the row itself, by this column; `tie` decides between equals. */
  readonly precedes?: { readonly column: string; readonly tie: string | null };
  /** Only rows whose own parent shares a column with a parent of the row: projects of the same account. */
  readonly sharesParent?: {
    readonly table: TableName;
    /** Their column that points to their parent. */
    readonly key: string;
    readonly column: string;
    /** The row's parent that has the same column. */
    readonly path: readonly string[];
  };
};

/** The words conditions on table `T` are written in; a wrong column or a wrong type does not compile. */
export type ConditionWords<T extends TableName> = {
  readonly equals: (column: TextColumn<T>, value: string) => Condition<Column<T>>;
  readonly equalsNumber: (column: NumberColumn<T>, value: number) => Condition<Column<T>>;
  readonly isTrue: (column: BooleanColumn<T>) => Condition<Column<T>>;
  readonly isFalse: (column: BooleanColumn<T>) => Condition<Column<T>>;
  readonly oneOf: (column: TextColumn<T>, values: readonly string[]) => Condition<Column<T>>;
  readonly atLeast: (column: NumberColumn<T>, value: number) => Condition<Column<T>>;
  readonly atMost: (column: NumberColumn<T>, value: number) => Condition<Column<T>>;
  readonly aboveMiddle: (column: NumberColumn<T>, scale: NumberColumn<T>) => Condition<Column<T>>;
  readonly belowMiddle: (column: NumberColumn<T>, scale: NumberColumn<T>) => Condition<Column<T>>;
  readonly isLatest: <B extends TableName>(
    column: NumberColumn<T>,
    table: B,
    of: NumberColumn<B>,
  ) => Condition<Column<T>>;
  readonly isNull: (column: Column<T>) => Condition<Column<T>>;
  readonly isPresent: (column: Column<T>) => Condition<Column<T>>;
  readonly ofParent: (path: readonly string[], condition: Condition) => Condition<Column<T>>;
  readonly hasLinked: <B extends TableName>(
    table: B,
    match: { readonly [C in Column<B>]?: Column<T> },
    where?: (words: ConditionWords<B>) => Condition<Column<B>>,
    when?: Pick<LinkedRows, 'follows' | 'precedes' | 'sharesParent'>,
  ) => Condition<Column<T>>;
  readonly all: (...conditions: readonly Condition<Column<T>>[]) => Condition<Column<T>>;
  readonly any: (...conditions: readonly Condition<Column<T>>[]) => Condition<Column<T>>;
  readonly not: (condition: Condition<Column<T>>) => Condition<Column<T>>;
};

/** @returns the same few constructors for every table; the type parameter says which columns they take. */
export function conditionWords<T extends TableName>(): ConditionWords<T> {
  return {
    equals: (column, value) => ({ kind: 'equals', column, value }),
    equalsNumber: (column, value) => ({ kind: 'equals', column, value }),
    isTrue: (column) => ({ kind: 'equals', column, value: true }),
    isFalse: (column) => ({ kind: 'equals', column, value: false }),
    oneOf: (column, values) => ({ kind: 'one-of', column, values }),
    atLeast: (column, value) => ({ kind: 'at-least', column, value }),
    atMost: (column, value) => ({ kind: 'at-most', column, value }),
    aboveMiddle: (column, scale) => ({ kind: 'above-middle', column, scale }),
    belowMiddle: (column, scale) => ({ kind: 'below-middle', column, scale }),
    isLatest: (column, table, of) => ({ kind: 'is-latest', column, of: { table, column: of } }),
    isNull: (column) => ({ kind: 'is-null', column }),
    isPresent: (column) => ({ kind: 'is-present', column }),
    ofParent: (path, condition) => ({ kind: 'of-parent', path, condition }),
    hasLinked: (table, match, where, when) => ({
      ...when,
      kind: 'has-linked',
      table,
      match: match as Readonly<Record<string, string>>,
      where: where?.(conditionWords()) ?? null,
    }),
    all: (...conditions) => ({ kind: 'all', conditions }),
    any: (...conditions) => ({ kind: 'any', conditions }),
    not: (condition) => ({ kind: 'not', condition }),
  };
}
