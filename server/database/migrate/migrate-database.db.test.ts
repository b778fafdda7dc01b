import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Database } from '#server/database/database.ts';
import { probeTenantWall, TenantWallError } from '#server/database/tenant-wall-probe.ts';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { generateTables } from '#server/database/testing/generate-tables.ts';
import { migrateDatabase, SchemaTooNewError } from './migrate-database.ts';

describeOnEachDatabase('the schema', (database) => {
  test('migrating again changes nothing', async () => {
    expect(await migrateDatabase(database())).toEqual([]);
  });

  test('the types of the tables are those of the migrated database (npm run tables writes them)', async () => {
    expect(await generateTables(database())).toBe(readFileSync('migrations/tables.ts', 'utf8'));
  });

  test('a database in which one organisation would see another is not served, and the trial leaves nothing', async () => {
    await probeTenantWall(database());
    await asOwner(database(), 'alter table cx.tags disable row level security');
    await expect(probeTenantWall(database())).rejects.toThrow(TenantWallError);
    await asOwner(database(), 'alter table cx.tags enable row level security');
    await probeTenantWall(database());
    expect(await asOwner(database(), 'select count(*) as n from app.organisations')).toEqual([{ n: 0 }]);
  });

  test('a database made by a newer version is refused by name', async () => {
    await asOwner(
      database(),
      "insert into schema_history.migration (name, timestamp) values ('9999-of-tomorrow', '2099-01-01')",
    );
    await expect(migrateDatabase(database())).rejects.toThrow(SchemaTooNewError);
    await expect(migrateDatabase(database())).rejects.toThrow('9999-of-tomorrow');
  });
});

async function asOwner(database: Database, text: string): Promise<unknown> {
  const connection = await database.connect(60);
  try {
    return (await connection.query(text, [])).rows;
  } finally {
    connection.release();
  }
}
