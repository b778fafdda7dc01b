import type { Kysely } from 'kysely';
import type { DB } from '#migrations/tables.ts';
import type { Organisation } from '#server/database/stores/organisations-store.ts';
import type { Kind } from '#server/ingest/kinds.ts';
import type { Cell } from './array-literal.ts';
import type { LooseRecord } from './check-record.ts';
import type { KindPlan, KindPlans } from './kind-plan.ts';
import type { GroupIds } from './known-ids.ts';

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
  /** Null while a group is prepared before its transaction begins: whatever asks the database then is told so. */
  readonly trx: Kysely<DB> | null;
  readonly organisation: Organisation;
  readonly source: string;
  readonly plans: KindPlans;
  readonly ids: GroupIds;
  /** Sets aside so many ids of a kind; gives the first. */
  readonly handOut: (kind: Kind, count: number) => Promise<number>;
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
