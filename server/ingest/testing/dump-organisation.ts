import { CompiledQuery } from 'kysely';
import type { Database } from '#server/database/database.ts';
import { withOrganisation } from '#server/database/tenant-scope.ts';
import { kinds } from '#server/ingest/kinds.ts';

export type Dump = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

const tables = [
  ...new Set(Object.values(kinds).map((kind) => kind.table)),
  'cx.data_freshness',
  'app.source_records',
  'app.id_counters',
];

/** Every imported row of an organisation, in a fixed order, without the organisation's own id. */
export async function dumpOrganisation(database: Database, orgId: number): Promise<Dump> {
  return withOrganisation(database, { orgId, role: 'app' }, async (trx) => {
    const dump: Record<string, Record<string, unknown>[]> = {};
    for (const table of tables) {
      const { rows } = await trx.executeQuery<{ record: Record<string, unknown> }>(
        CompiledQuery.raw(`select to_jsonb(t) - 'org_id' as record from ${table} t where org_id = $1`, [
          orgId,
        ]),
      );
      dump[table] = rows
        .map(({ record }) => record)
        .sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)));
    }
    return dump;
  });
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
