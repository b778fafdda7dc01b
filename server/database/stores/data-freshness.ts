import type { Database } from '#server/database/database.ts';
import { withOrganisation } from '#server/database/tenant-scope.ts';

/** Dataset → ISO instant of its newest event; datasets without any are left out. */
export async function loadDataFreshness(
  database: Database,
  orgId: number,
): Promise<Readonly<Record<string, string>>> {
  const rows = await withOrganisation(database, { orgId, role: 'analytics', readOnly: true }, (trx) =>
    trx
      .selectFrom('cx.data_freshness')
      .select(['dataset', 'last_event_at'])
      .where('org_id', '=', orgId)
      .orderBy('dataset')
      .execute(),
  );
  return Object.fromEntries(
    rows.flatMap(({ dataset, last_event_at }) =>
      last_event_at ? [[dataset, last_event_at.toISOString()]] : [],
    ),
  );
}

/** ISO instant of the first conversation; null where there is none. */
export async function loadHistoryStart(database: Database, orgId: number): Promise<string | null> {
  const row = await withOrganisation(database, { orgId, role: 'analytics', readOnly: true }, (trx) =>
    trx
      .selectFrom('cx.conversations')
      .select(({ fn }) => fn.min('created_at').as('start'))
      .where('org_id', '=', orgId)
      .executeTakeFirstOrThrow(),
  );
  return row.start?.toISOString() ?? null;
}
