import { CompiledQuery, type Kysely } from 'kysely';
import type { DB } from '#migrations/tables.ts';
import type { Organisation } from '#server/database/stores/organisations-store.ts';
import type { Kind } from '#server/ingest/kinds.ts';
import type { Cell } from './array-literal.ts';
import type { LooseRecord } from './check-record.ts';
import type { KindPlan, KindPlans } from './kind-plan.ts';
import type { GroupIds } from './known-ids.ts';
import type { WriteAhead } from './write-ahead.ts';

/** A record with its references turned into ids. */
export type Linked = { readonly record: LooseRecord; readonly cells: Record<string, Cell> };

/** A record on its way into its table. */
export type Row = {
  readonly record: LooseRecord;
  readonly externalId: string | null;
  /** The id of a 'source' kind; null for kinds known by their own columns. */
  readonly id: number | null;
  /** True when the database has no such record yet. Unknown, hence false, for kinds known by their own columns. */
  readonly isNew: boolean;
  readonly cells: Record<string, Cell>;
};

export type PreparedKind = { readonly plan: KindPlan; readonly rows: Row[] };

/** A record that is not loaded, and why. */
export type RefusedRecord = { readonly kind: Kind; readonly record: LooseRecord; readonly reason: string };

/** A record that names another one of its kind that has not come yet. */
export type ForwardLink = {
  readonly kind: Kind;
  readonly column: string;
  readonly id: number;
  readonly to: string;
  readonly record: LooseRecord;
};

export type KindCounts = {
  read: number;
  inserted: number;
  updated: number;
  unchanged: number;
  refused: number;
};

/** What a group has done, for when it is committed. */
export type GroupTally = {
  readonly counts: Map<Kind, KindCounts>;
  readonly refused: RefusedRecord[];
  readonly forwardLinks: ForwardLink[];
  /** Newest event of each kind, in microseconds. */
  readonly newest: Map<Kind, number>;
};

/** Everything that loading one group works with. */
export type GroupContext = {
  readonly trx: Kysely<DB>;
  readonly organisation: Organisation;
  readonly source: string;
  readonly plans: KindPlans;
  readonly ids: GroupIds;
  readonly ahead: WriteAhead;
  /** First of the ids set aside for the group, of kinds that are all new: enough for all their records. */
  readonly reserved: ReadonlyMap<Kind, number>;
  /** Kinds that the database had nothing of when the load began: their rows are written without asking. */
  readonly emptyKinds: ReadonlySet<Kind>;
  /** Kinds whose external ids another source uses already: ours carry the source's name in front. */
  readonly prefixedKinds: ReadonlySet<Kind>;
  /** Kinds of which it is written down that the source has given some. */
  readonly givenKinds: Set<Kind>;
  readonly tally: GroupTally;
};

export function emptyTally(): GroupTally {
  return { counts: new Map(), refused: [], forwardLinks: [], newest: new Map() };
}

export function countsOf(tally: GroupTally, kind: Kind): KindCounts {
  const counts = tally.counts.get(kind) ?? { read: 0, inserted: 0, updated: 0, unchanged: 0, refused: 0 };
  tally.counts.set(kind, counts);
  return counts;
}

export function refuse(tally: GroupTally, refused: RefusedRecord): void {
  tally.refused.push(refused);
  countsOf(tally, refused.kind).refused += 1;
}

/** Rows of one statement with bound values. */
export async function runSql<R>(
  trx: Kysely<DB>,
  text: string,
  values: readonly unknown[],
): Promise<readonly R[]> {
  return (await trx.executeQuery<R>(CompiledQuery.raw(text, [...values]))).rows;
}
