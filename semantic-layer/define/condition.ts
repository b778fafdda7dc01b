import type { BooleanColumn, Column, NumberColumn, TableName, TextColumn } from './columns.ts';

/**
 * A rule on one row of a table, as data: the compiler turns it into SQL, the catalogue into words.
 * `T` only guards the writing; once written a condition is known by its column names.
 */
export type Condition<C extends string = string> =
  | { readonly kind: 'equals'; readonly column: C; readonly value: string | boolean }
  | { readonly kind: 'one-of'; readonly column: C; readonly values: readonly string[] }
  | { readonly kind: 'at-least'; readonly column: C; readonly value: number }
  | { readonly kind: 'at-most'; readonly column: C; readonly value: number }
  | { readonly kind: 'is-null'; readonly column: C }
  | { readonly kind: 'is-present'; readonly column: C }
  | { readonly kind: 'all'; readonly conditions: readonly Condition<C>[] }
  | { readonly kind: 'not'; readonly condition: Condition<C> };

/** The words conditions on table `T` are written in; a wrong column or a wrong type does not compile. */
export type ConditionWords<T extends TableName> = {
  readonly equals: (column: TextColumn<T>, value: string) => Condition<Column<T>>;
  readonly isTrue: (column: BooleanColumn<T>) => Condition<Column<T>>;
  readonly oneOf: (column: TextColumn<T>, values: readonly string[]) => Condition<Column<T>>;
  readonly atLeast: (column: NumberColumn<T>, value: number) => Condition<Column<T>>;
  readonly atMost: (column: NumberColumn<T>, value: number) => Condition<Column<T>>;
  readonly isNull: (column: Column<T>) => Condition<Column<T>>;
  readonly isPresent: (column: Column<T>) => Condition<Column<T>>;
  readonly all: (...conditions: readonly Condition<Column<T>>[]) => Condition<Column<T>>;
  readonly not: (condition: Condition<Column<T>>) => Condition<Column<T>>;
};

/** @returns the same few constructors for every table; the type parameter says which columns they take. */
export function conditionWords<T extends TableName>(): ConditionWords<T> {
  return {
    equals: (column, value) => ({ kind: 'equals', column, value }),
    isTrue: (column) => ({ kind: 'equals', column, value: true }),
    oneOf: (column, values) => ({ kind: 'one-of', column, values }),
    atLeast: (column, value) => ({ kind: 'at-least', column, value }),
    atMost: (column, value) => ({ kind: 'at-most', column, value }),
    isNull: (column) => ({ kind: 'is-null', column }),
    isPresent: (column) => ({ kind: 'is-present', column }),
    all: (...conditions) => ({ kind: 'all', conditions }),
    not: (condition) => ({ kind: 'not', condition }),
  };
}
