import type { Selectable } from 'kysely';
import type { DB } from '#migrations/tables.ts';

/** Tables and views of the analytic store. */
export type TableName = Extract<keyof DB, `cx.${string}`>;

type Row<T extends TableName> = Selectable<DB[T]>;

type ColumnsOf<T extends TableName, V> = {
  [C in keyof Row<T> & string]: NonNullable<Row<T>[C]> extends V ? C : never;
}[keyof Row<T> & string];

export type Column<T extends TableName> = keyof Row<T> & string;

/** Columns that hold an instant. */
export type TimeColumn<T extends TableName> = ColumnsOf<T, Date>;

/** Columns that can be added up or averaged. */
export type NumberColumn<T extends TableName> = ColumnsOf<T, number>;

/** Columns that hold words. */
export type TextColumn<T extends TableName> = ColumnsOf<T, string>;

export type BooleanColumn<T extends TableName> = ColumnsOf<T, boolean>;
