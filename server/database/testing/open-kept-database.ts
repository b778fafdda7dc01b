import pg from 'pg';
import type { Database } from '#server/database/database.ts';
import { migrateDatabase } from '#server/database/migrate/migrate-database.ts';
import { openServerDatabase } from '#server/database/open-server-database.ts';
import { databaseUrl, onServer } from './open-test-database.ts';

export type KeptDatabase = {
  /** Its name on the server; another database of that name is dropped. */
  readonly name: string;
  /** Changes with what `fill` writes: a database filled otherwise is made anew. */
  readonly contents: string;
  readonly fill: (database: Database) => Promise<void>;
};

/** A migrated database that takes long to fill: made once, kept on the server, brought to new migrations as it is. */
export async function openKeptDatabase(
  serverUrl: string,
  { name, contents, fill }: KeptDatabase,
): Promise<Database> {
  const url = databaseUrl(serverUrl, name);
  if ((await onServer(serverUrl, (client) => readContents(client, name))) !== contents) {
    await onServer(serverUrl, async (client) => {
      await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
      await client.query(`create database ${pg.escapeIdentifier(name)}`);
    });
    const database = await openServerDatabase(url);
    try {
      await migrateDatabase(database);
      await fill(database);
    } finally {
      await database.close();
    }
    await onServer(serverUrl, (client) =>
      client.query(`comment on database ${pg.escapeIdentifier(name)} is ${pg.escapeLiteral(contents)}`),
    );
  }
  const database = await openServerDatabase(url);
  await migrateDatabase(database);
  return database;
}

/** What the database of that name says it holds; null when there is none, or it was never filled to the end. */
async function readContents(client: pg.Client, name: string): Promise<string | null> {
  const { rows } = await client.query<{ contents: string | null }>(
    `select shobj_description(oid, 'pg_database') as contents from pg_database where datname = $1`,
    [name],
  );
  return rows[0]?.contents ?? null;
}
