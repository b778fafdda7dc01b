import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { refreshStatistics } from './refresh-statistics.ts';
import { withOrganisation } from './tenant-scope.ts';
import { describeOnEachDatabase } from './testing/describe-on-each-database.ts';
import { createTwoOrganisations } from './testing/two-organisations.ts';

describeOnEachDatabase('statistics for the planner', (database) => {
  test('know how many rows of every organisation a table has', async () => {
    const { acme, globex } = await createTwoOrganisations(database());
    for (const orgId of [acme, globex]) {
      await withOrganisation(database(), { orgId, role: 'app' }, (trx) =>
        sql`insert into cx.customers (org_id, id, created_at) select ${orgId}, 1000 + i, now() from generate_series(1, 50) as i`.execute(
          trx,
        ),
      );
    }
    await refreshStatistics(database(), ['cx.customers', 'cx.messages']);
    const counted = await withOrganisation(database(), { orgId: acme, role: 'app' }, (trx) =>
      sql<{
        rows: number;
      }>`select reltuples::int as rows from pg_class where oid = 'cx.customers'::regclass`.execute(trx),
    );
    expect(counted.rows[0]?.rows).toBeGreaterThanOrEqual(100);
  });

  test('are of our own tables only', async () => {
    await expect(refreshStatistics(database(), ['cx.customers; drop table cx.messages'])).rejects.toThrow(
      'not a table',
    );
  });
});
