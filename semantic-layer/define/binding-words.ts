import type { Column, NumberColumn, TableName, TextColumn, TimeColumn } from './columns.ts';
import { type Condition, type ConditionWords, conditionWords } from './condition.ts';
import type { Band, Binding, OverTimeLink, Reading } from './dataset.ts';

/** The words that say how rows of table `T` reach a dimension. */
export type BindingWords<T extends TableName> = {
  readonly column: (column: Column<T>) => Binding;
  /** A column of a row it belongs to, where the nearest parent's is not the one meant. */
  readonly ofParent: <P extends TableName>(path: readonly string[], table: P, column: Column<P>) => Binding;
  /** A number or a yes or no, as the word people filter by. */
  readonly text: (column: Column<T>) => Binding;
  /** Ranges of a number; rows outside `where` have no member. */
  readonly bands: (
    column: NumberColumn<T>,
    bands: readonly Band[],
    where?: (words: ConditionWords<T>) => Condition<Column<T>>,
  ) => Binding;
  /** Whether the instant falls in the opening hours of the team reached by `team`. */
  readonly openingHours: (column: TimeColumn<T>, team: readonly string[]) => Binding;
  /** Filtered by a word that the column holds. */
  readonly contains: (column: TextColumn<T>) => Binding;
  /** Filtered by a word that the column of some linked row holds. */
  readonly linkedContains: <B extends TableName>(
    table: B,
    linked: {
      readonly match: { readonly [C in Column<B>]?: Column<T> };
      readonly column: TextColumn<B>;
      readonly where?: (words: ConditionWords<B>) => Condition<Column<B>>;
    },
  ) => Binding;
  readonly bridge: <B extends TableName>(
    table: B,
    bridge: {
      readonly match: { readonly [C in Column<B>]?: Column<T> };
      readonly member: Column<B>;
      readonly bands?: readonly Band[];
      readonly where?: (words: ConditionWords<B>) => Condition;
      readonly inForceAt?: TimeColumn<T>;
      readonly keepsMissing?: boolean;
    },
  ) => Binding;
  /** A column of the rows that say what the agent belonged to meanwhile, or of what they point to. */
  readonly overTime: (link: OverTimeLink, column: string) => Binding;
  readonly overTimeOfParent: (link: OverTimeLink, column: string) => Binding;
};

const asIs: Reading = { kind: 'as-is' };

export function bindingWords<T extends TableName>(): BindingWords<T> {
  return {
    column: (column) => ({ kind: 'column', path: [], column, reading: asIs }),
    ofParent: (path, _table, column) => ({ kind: 'column', path, column, reading: asIs }),
    text: (column) => ({ kind: 'column', path: [], column, reading: { kind: 'as-text' } }),
    bands: (column, bands, where) => ({
      kind: 'column',
      path: [],
      column,
      reading: { kind: 'bands', bands, where: where?.(conditionWords()) ?? null },
    }),
    openingHours: (column, team) => ({ kind: 'opening-hours', path: [], column, team }),
    contains: (column) => ({ kind: 'contains', path: [], column, linked: null }),
    linkedContains: (table, { match, column, where }) => ({
      kind: 'contains',
      path: [],
      column,
      linked: {
        table,
        match: match as Readonly<Record<string, string>>,
        where: where?.(conditionWords()) ?? null,
      },
    }),
    bridge: (table, bridge) => ({
      kind: 'bridge',
      path: [],
      bridge: {
        table,
        match: bridge.match as Readonly<Record<string, string>>,
        member: bridge.member,
        reading: bridge.bands ? { kind: 'bands', bands: bridge.bands, where: null } : asIs,
        where: bridge.where?.(conditionWords()) ?? null,
        inForceAt: bridge.inForceAt ?? null,
        keepsMissing: bridge.keepsMissing ?? false,
      },
    }),
    overTime: (link, column) => ({ kind: 'over-time', path: [], link, column, ofParent: false }),
    overTimeOfParent: (link, column) => ({ kind: 'over-time', path: [], link, column, ofParent: true }),
  };
}
