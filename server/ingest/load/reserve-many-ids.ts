import type { Kysely } from 'kysely';
import type { DB } from '#migrations/tables.ts';
import type { Kind } from '#server/ingest/kinds.ts';
import { arrayLiteral } from './array-literal.ts';
import { runSql } from './run-sql.ts';

/** `reserveIds` for several kinds at once: how many of each → the first of each. */
export async function reserveManyIds(
  trx: Kysely<DB>,
  orgId: number,
  counts: ReadonlyMap<Kind, number>,
): Promise<ReadonlyMap<Kind, number>> {
  if (counts.size === 0) return new Map();
  const rows = await runSql<{ kind: Kind; next_id: number }>(
    trx,
    `insert into app.id_counters as t (org_id, kind, next_id)
     select $1, r.kind, r.count + 1 from unnest($2::text[], $3::bigint[]) as r(kind, count) order by r.kind
     on conflict (org_id, kind) do update set next_id = t.next_id + excluded.next_id - 1
     returning kind, next_id`,
    [orgId, arrayLiteral([...counts.keys()]), arrayLiteral([...counts.values()])],
  );
  return new Map(rows.map(({ kind, next_id }) => [kind, next_id - (counts.get(kind) ?? 0)]));
}
