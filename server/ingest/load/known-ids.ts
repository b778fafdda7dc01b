import type { Kysely } from 'kysely';
import type { DB } from '#migrations/tables.ts';
import type { Kind } from '#server/ingest/kinds.ts';
import { arrayLiteral } from './array-literal.ts';
import { runSql } from './run-sql.ts';

/** External id → our id, for the records met so far: bounded, so that millions of them do not fill the memory. */
export type KnownIds = {
  readonly get: (kind: Kind, externalId: string) => number | undefined;
  readonly add: (kind: Kind, externalId: string, id: number) => void;
  /** True while everything this source ever gave of the kind is in here, so that what is missing does not exist. */
  readonly isComplete: (kind: Kind) => boolean;
};

const mostPerKind = 200_000;

/** @param emptyKinds  kinds of which the database has nothing from this source */
export function createKnownIds(emptyKinds: ReadonlySet<Kind>): KnownIds {
  const byKind = new Map<
    Kind,
    { ids: Map<string, number>; older: Map<string, number>; isComplete: boolean }
  >();
  const of = (kind: Kind) => {
    let known = byKind.get(kind);
    if (!known) {
      known = { ids: new Map(), older: new Map(), isComplete: emptyKinds.has(kind) };
      byKind.set(kind, known);
    }
    return known;
  };
  return {
    get(kind, externalId) {
      const { ids, older } = of(kind);
      return ids.get(externalId) ?? older.get(externalId);
    },
    add(kind, externalId, id) {
      const known = of(kind);
      known.ids.set(externalId, id);
      if (known.ids.size < mostPerKind / 2) return;
      if (known.older.size > 0) known.isComplete = false;
      known.older = known.ids;
      known.ids = new Map();
    },
    isComplete: (kind) => of(kind).isComplete,
  };
}

export type IdScope = {
  readonly trx: Kysely<DB> | null;
  readonly orgId: number;
  readonly source: string;
  /** Ids of a group that is being written and will most likely be committed. */
  readonly pending: GroupIds | null;
};

/** The ids that one transaction finds and hands out; they join the known ones only when it is committed. */
export type GroupIds = {
  readonly find: (kind: Kind, externalId: string) => number | undefined;
  readonly assign: (kind: Kind, externalId: string, id: number) => void;
  /** Takes back an id handed out to a record that is then refused. */
  readonly forget: (kind: Kind, externalId: string) => void;
  /** Fetches those of `externalIds` that are not at hand. `isCertain` asks the database in any case. */
  readonly fetch: (kind: Kind, externalIds: Iterable<string>, isCertain: boolean) => Promise<void>;
  readonly keep: () => void;
};

export function createGroupIds(known: KnownIds, scope: IdScope): GroupIds {
  const found = new Map<Kind, Map<string, number>>();
  const of = (kind: Kind) => {
    let ids = found.get(kind);
    if (!ids) {
      ids = new Map<string, number>();
      found.set(kind, ids);
    }
    return ids;
  };
  const find = (kind: Kind, externalId: string) =>
    found.get(kind)?.get(externalId) ?? scope.pending?.find(kind, externalId) ?? known.get(kind, externalId);
  return {
    find,
    assign: (kind, externalId, id) => of(kind).set(externalId, id),
    forget: (kind, externalId) => of(kind).delete(externalId),
    async fetch(kind, externalIds, isCertain) {
      if (!isCertain && known.isComplete(kind)) return;
      const missing = new Set<string>();
      for (const externalId of externalIds) if (find(kind, externalId) === undefined) missing.add(externalId);
      if (missing.size === 0) return;
      const ids = of(kind);
      for (const [externalId, id] of await readIds(scope, kind, [...missing])) ids.set(externalId, id);
    },
    keep() {
      for (const [kind, ids] of found) for (const [externalId, id] of ids) known.add(kind, externalId, id);
    },
  };
}

async function readIds(
  scope: IdScope,
  kind: Kind,
  externalIds: readonly string[],
): Promise<[string, number][]> {
  const rows = await runSql<{ external_id: string; id: number }>(
    scope.trx,
    `select external_id, id from app.source_records
     where org_id = $1 and source = $2 and kind = $3 and external_id = any($4::text[])`,
    [scope.orgId, scope.source, kind, arrayLiteral(externalIds)],
  );
  return rows.map(({ external_id, id }) => [external_id, id]);
}
