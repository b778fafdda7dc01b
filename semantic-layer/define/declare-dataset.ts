import type { Selectable } from 'kysely';
import type { DB } from '#migrations/tables.ts';
import { type BindingWords, bindingWords } from './binding-words.ts';
import type { Column, NumberColumn, TableName, TimeColumn } from './columns.ts';
import { type Condition, type ConditionWords, conditionWords, type LinkedRows } from './condition.ts';
import type { Binding, ColumnPath, Dataset, Parent } from './dataset.ts';
import type { AggregateForm, Instant, Measure, ValueOf } from './measure.ts';

type ParentInput<T extends TableName, C extends Column<T>> = {
  readonly column: C;
  readonly dataset: Dataset;
  readonly key?: string;
  /** Only of a column that is never empty; that the database checks it is a test. */
  readonly isAlwaysThere?: null extends Selectable<DB[T]>[C] ? never : true;
};

type ParentsInput<T extends TableName> = Readonly<
  Record<string, { [C in Column<T>]: ParentInput<T, C> }[Column<T>]>
>;

type InheritedDimension<P> = {
  [K in keyof P]: P[K] extends { dataset: Dataset<infer D> } ? D : never;
}[keyof P];

export type DatasetWords<T extends TableName, D extends string> = Dataset<D> & {
  readonly words: ConditionWords<T>;
  readonly count: (where?: Condition<Column<T>>) => AggregateForm<D>;
  readonly aggregate: (measure: Measure, where?: Condition<Column<T>>) => AggregateForm<D>;
  readonly value: (column: NumberColumn<T>) => ValueOf;
  /** The time between two instants; a parent's is given with its path. */
  readonly secondsBetween: (from: TimeColumn<T> | Instant, to: TimeColumn<T> | Instant) => ValueOf;
  /** How many rows of another table belong to the row. */
  readonly linkedRows: <B extends TableName>(
    table: B,
    match: { readonly [C in Column<B>]?: Column<T> },
    where?: (words: ConditionWords<B>) => Condition<Column<B>>,
  ) => ValueOf;
  /** The last instant among the rows of another table that belong to the row, up to one of its own. */
  readonly lastLinked: <B extends TableName>(
    table: B,
    match: { readonly [C in Column<B>]?: Column<T> },
    last: {
      readonly column: TimeColumn<B>;
      readonly upTo: TimeColumn<T>;
      readonly where?: (words: ConditionWords<B>) => Condition<Column<B>>;
    },
  ) => Instant;
  /** Rows for which `part` holds over all those of `whole`. */
  readonly share: (part: Condition<Column<T>>, whole?: Condition<Column<T>>) => AggregateForm<D>;
  readonly rows: (where?: Condition<Column<T>>) => Measure;
  readonly distinct: (column: Column<T> | ColumnPath, where?: Condition<Column<T>>) => Measure;
};

/**
 * Declares a dataset over one table. Everything named is checked against the table's columns by the compiler.
 *
 * @param definition.times    extra anchors by name; every instant column of the table named there is an anchor
 * @param definition.parents  many-to-one keys; the parents' dimensions are inherited: own ones win, then the fewest
 *                            steps, then the parent named last
 */
export function declareDataset<
  T extends TableName,
  const B extends Readonly<Record<string, (words: BindingWords<T>) => Binding>>,
  const P extends ParentsInput<T> = Record<never, never>,
>(
  table: T,
  definition: {
    readonly alias: string;
    readonly hasId?: 'id' extends Column<T> ? boolean : false;
    /** For a view: the table it is made from. */
    readonly loadedAs?: string;
    readonly times: readonly TimeColumn<T>[];
    /** Anchors that are local dates. */
    readonly days?: readonly Column<T>[];
    readonly parentTimes?: Readonly<Record<string, ColumnPath>>;
    readonly live?: (words: ConditionWords<T>) => Condition<Column<T>>;
    readonly liveLiftedBy?: TimeColumn<T>;
    readonly parents?: P;
    readonly dimensions: B;
    /** Inherited dimensions that make no sense here. */
    readonly without?: readonly string[];
  },
): DatasetWords<T, (keyof B & string) | InheritedDimension<P>> {
  type D = (keyof B & string) | InheritedDimension<P>;
  const words = conditionWords<T>();
  const parents: Readonly<Record<string, Parent>> = definition.parents ?? {};
  const self: Dataset<D> = {
    table,
    alias: definition.alias,
    hasId: definition.hasId ?? false,
    loadedAs: definition.loadedAs ?? table.slice('cx.'.length),
    live: definition.live?.(words) ?? null,
    liveLiftedBy: definition.liveLiftedBy ?? null,
    times: { ...ownTimes(definition.times), ...ownDays(definition.days ?? []), ...definition.parentTimes },
    parents,
    dimensions: {
      ...inheritedDimensions(parents, new Set(definition.without ?? [])),
      ...ownDimensions<T>(definition.dimensions),
    } as Readonly<Record<D, Binding>>,
  };
  const rows = (where?: Condition<Column<T>>): Measure => ({ kind: 'count', where: where ?? null });
  const aggregate = (measure: Measure, where?: Condition<Column<T>>): AggregateForm<D> => ({
    kind: 'aggregate',
    dataset: self,
    measure,
    where: where ?? null,
  });
  return {
    ...self,
    words,
    count: (where) => aggregate(rows(), where),
    aggregate,
    value: (column) => ({ kind: 'column', path: [], column }),
    secondsBetween: (from, to) => ({ kind: 'seconds-between', from: instant(from), to: instant(to) }),
    linkedRows: (linkedTable, match, where) => ({
      kind: 'linked-rows',
      linked: linkedTo(linkedTable, match, where),
    }),
    lastLinked: (linkedTable, match, { column, upTo, where }) => ({
      lastLinked: { ...linkedTo(linkedTable, match, where), column, upTo },
    }),
    share: (part, whole) => aggregate({ kind: 'ratio', numerator: rows(part), denominator: rows() }, whole),
    rows,
    distinct: (column, where) => ({
      kind: 'distinct',
      ...(typeof column === 'string' ? { path: [], column } : column),
      where: where ?? null,
    }),
  };
}

function linkedTo<B extends TableName>(
  table: B,
  match: object,
  where?: (words: ConditionWords<B>) => Condition<Column<B>>,
): LinkedRows {
  return { table, match: { ...match }, where: where?.(conditionWords()) ?? null };
}

function instant(of: string | Instant): Instant {
  return typeof of === 'string' ? { path: [], column: of } : of;
}

function ownTimes(columns: readonly string[]): Record<string, ColumnPath> {
  return Object.fromEntries(columns.map((column) => [column, { path: [], column }]));
}

function ownDays(columns: readonly string[]): Record<string, ColumnPath> {
  return Object.fromEntries(columns.map((column) => [column, { path: [], column, isDay: true }]));
}

function ownDimensions<T extends TableName>(
  bindings: Readonly<Record<string, (words: BindingWords<T>) => Binding>>,
): Record<string, Binding> {
  const words = bindingWords<T>();
  return Object.fromEntries(Object.entries(bindings).map(([id, bind]) => [id, bind(words)]));
}

function inheritedDimensions(
  parents: Readonly<Record<string, Parent>>,
  without: ReadonlySet<string>,
): Record<string, Binding> {
  const inherited: Record<string, Binding> = {};
  for (const [name, parent] of Object.entries(parents)) {
    for (const [id, binding] of Object.entries(parent.dataset.dimensions)) {
      if (binding.kind === 'over-time') continue;
      const path = [name, ...binding.path];
      const isNearer = path.length <= (inherited[id]?.path.length ?? Number.POSITIVE_INFINITY);
      if (!without.has(id) && isNearer) inherited[id] = { ...binding, path };
    }
  }
  return inherited;
}
