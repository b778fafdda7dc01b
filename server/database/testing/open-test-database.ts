import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Database } from '#server/database/database.ts';
import { migrateDatabase } from '#server/database/migrate/migrate-database.ts';
import { migrationsHash } from '#server/database/migrate/migrations-hash.ts';
import { type EmbeddedDatabase, openEmbeddedDatabase } from '#server/database/open-embedded-database.ts';
import { openServerDatabase } from '#server/database/open-server-database.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const cache = path.join(root, 'node_modules/.cache/vigie');

/** An empty migrated database in memory, gone when it is closed, and empty again after a query that ran too long. */
export async function openEmbeddedTestDatabase(): Promise<EmbeddedDatabase> {
  return openEmbeddedDatabase({ dataFolder: null, snapshot: await embeddedTemplate() });
}

/** An empty migrated database of its own on the server, dropped when it is closed. */
export async function openServerTestDatabase(serverUrl: string): Promise<Database> {
  const template = await serverTemplate(serverUrl);
  const name = `vigie_test_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, (client) => client.query(`create database ${name} template ${template}`));
  const database = await openServerDatabase(databaseUrl(serverUrl, name));
  return {
    ...database,
    close: async () => {
      await database.close();
      await onServer(serverUrl, (client) => client.query(`drop database ${name} with (force)`));
    },
  };
}

/** A file with the migrated database, made once for these very migrations. */
export async function embeddedTemplate(): Promise<string> {
  const file = path.join(cache, `pglite-${migrationsHash()}.tar`);
  if (existsSync(file)) return file;
  mkdirSync(cache, { recursive: true });
  const database = await openEmbeddedDatabase({ dataFolder: null });
  try {
    await migrateDatabase(database);
    const draft = `${file}.${process.pid}`;
    await database.writeSnapshot(draft);
    renameSync(draft, file);
  } finally {
    await database.close();
  }
  return file;
}

/** The name of a migrated database to copy, made once for these very migrations. */
export async function serverTemplate(serverUrl: string): Promise<string> {
  const name = `vigie_template_${migrationsHash()}`;
  await onServer(serverUrl, async (client) => {
    // Two test runs at once make it once; the lock ends with this connection.
    await client.query("select pg_advisory_lock(hashtext('vigie test template'))");
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount) return;
    await client.query(`drop database if exists ${name}_draft with (force)`);
    await client.query(`create database ${name}_draft`);
    const database = await openServerDatabase(databaseUrl(serverUrl, `${name}_draft`));
    await migrateDatabase(database).finally(() => database.close());
    await client.query(`alter database ${name}_draft rename to ${name}`);
  });
  return name;
}

/** Work on the database the server's address names, by its user: to make and drop others. */
export async function onServer<T>(serverUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The address of another database of the same server. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.toString();
}
