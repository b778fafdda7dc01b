import { afterAll, beforeAll, describe } from 'vitest';
import type { Database } from '#server/database/database.ts';
import { openEmbeddedTestDatabase, openServerTestDatabase } from './open-test-database.ts';

/**
 * The same tests on the embedded database, and on the server of TEST_DATABASE_URL when it is set. Each gets one
 * empty migrated database for all of `tests`, to be had from the function they are given.
 */
export function describeOnEachDatabase(name: string, tests: (database: () => Database) => void): void {
  const serverUrl = process.env.TEST_DATABASE_URL;
  describe(`${name} (embedded)`, () => {
    tests(openForAll(openEmbeddedTestDatabase));
  });
  describe.skipIf(!serverUrl)(`${name} (Postgres server)`, () => {
    tests(openForAll(() => openServerTestDatabase(serverUrl ?? '')));
  });
}

function openForAll(open: () => Promise<Database>): () => Database {
  let database: Database | undefined;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(async () => {
    await database?.close();
  });
  return () => {
    if (!database) throw new Error('the database is open only while the tests run');
    return database;
  };
}
