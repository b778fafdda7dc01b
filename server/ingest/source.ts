import type { Insertable } from 'kysely';
import type { DB } from '#migrations/tables.ts';
import type { Kind, kinds } from './kinds.ts';

type Definition<K extends Kind> = (typeof kinds)[K];
type Row<K extends Kind> = Insertable<DB[Definition<K>['table']]>;
type ReferenceColumn<K extends Kind> = keyof Definition<K>['references'] & keyof Row<K>;
type DerivedColumn<K extends Kind> =
  Definition<K> extends { readonly derived: readonly (infer C)[] } ? C : never;
type ScopeColumn<K extends Kind> =
  Definition<K> extends { readonly scope: { readonly column: infer C extends string } } ? C : never;
type OwnColumn<K extends Kind> = Exclude<
  keyof Row<K>,
  'org_id' | 'id' | 'external_id' | ReferenceColumn<K> | DerivedColumn<K> | ScopeColumn<K>
>;

/**
 * One thing a source knows, in the columns of its table. Instants are ISO strings with an offset, or Dates.
 * Columns that refer to another kind hold that record's `external_id`, never a database id.
 */
export type SourceRecord<K extends Kind> = Readonly<
  Pick<Row<K>, OwnColumn<K>> & {
    [C in ReferenceColumn<K>]: undefined extends Row<K>[C]
      ? string | null | undefined
      : null extends Row<K>[C]
        ? string | null
        : string;
  } & { [C in ScopeColumn<K>]?: string | null | undefined } & (Definition<K>['identity'] extends 'source'
      ? { external_id: string }
      : unknown)
>;

/** Records of one kind. */
export type Batch = { [K in Kind]: { readonly kind: K; readonly records: readonly SourceRecord<K>[] } }[Kind];

/**
 * Batches that are loaded in one transaction, in the order of `kinds`. Everything they refer to came in the same
 * group or before. Best is a conversation together with all that belongs to it: its derived columns are then worked
 * out before the first write; for rows that arrive later the loader reads the conversation back and does it again.
 */
export type BatchGroup = readonly Batch[];

/** The organisation a source fills: made when it is new, left as it is otherwise. */
export type SourceOrganisation = {
  readonly slug: string;
  readonly name: string;
  readonly timezone: string;
  readonly currency: string;
  /** The instant a demo's data ends, where its clock stays; null for live data. */
  readonly nowPinnedAt: string | null;
};

/**
 * Where data comes from. A source only tells what it knows; ids, derived columns, interval rules and
 * transactions are the loader's business.
 */
export type IngestSource = {
  /** Stable name under which records are remembered: importing twice changes nothing. */
  readonly name: string;
  readonly organisation: SourceOrganisation;
  /** Rough number of records, for the progress bar; null when unknown. */
  readonly estimatedRecords: number | null;
  readonly groups: () => AsyncIterable<BatchGroup> | Iterable<BatchGroup>;
  /** Where a record stands in what the source reads ('messages.csv, line 12'), for the list of refused records. */
  readonly whereIs?: (record: object) => string | null;
  /** What the source itself could not read as a record, known once all groups have been given. */
  readonly unreadable?: () => UnreadableRecords;
  /** What else its owner should know, such as columns that nothing was made of. */
  readonly notes?: () => readonly string[];
};

export type UnreadableRecords = {
  readonly count: number;
  /** The first of them. */
  readonly examples: readonly { readonly where: string; readonly reason: string }[];
};
