import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CompiledQuery, Kysely, type Migration, Migrator, sql } from 'kysely';
import { connectionDialect } from '#server/database/connection-dialect.ts';
import type { Database } from '#server/database/database.ts';
import { AppError } from '#server/errors.ts';
import { splitStatements } from './split-statements.ts';

/** The database was made by a newer Vigie: this one does not know what it would break. */
export class SchemaTooNewError extends AppError {
  readonly code = 'schema-too-new';
  readonly kind = 'conflict';
}

export class MigrationFailedError extends AppError {
  readonly code = 'migration-failed';
  readonly kind = 'internal';
}

/** Where the names of the migrations already run are kept. */
const history = { schema: 'schema_history', table: 'migration', lock: 'migration_lock' } as const;
const folder = fileURLToPath(new URL('../../../migrations/', import.meta.url));
const limitSeconds = 600;

/**
 * Brings the database to the schema of this version: every migration not yet run, all in one transaction, and one
 * process at a time. On the embedded database, where locks do nothing, the lock of its folder sees to that.
 *
 * @returns the names of those that were run now, oldest first
 * @throws SchemaTooNewError, MigrationFailedError
 */
export async function migrateDatabase(database: Database): Promise<string[]> {
  const db = systemKysely(database);
  const migrations = readMigrations();
  const done = await readHistory(db);
  refuseNewer(done, Object.keys(migrations));
  // Nearly every start: the migrator would look through the whole catalogue first, which takes it a while.
  if (done.length === Object.keys(migrations).length) return [];
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableSchema: history.schema,
    migrationTableName: history.table,
    migrationLockTableName: history.lock,
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error) throw failed(error, results.find(({ status }) => status === 'Error')?.migrationName);
  return results.map(({ migrationName }) => migrationName);
}

/** Every `migrations/0000-name.sql` as statements to run, by its name without the ending. */
function readMigrations(): Record<string, Migration> {
  const files = readdirSync(folder).filter((name) => /^\d{4}-.+\.sql$/.test(name));
  return Object.fromEntries(
    files
      .sort()
      .map((name) => [
        name.replace(/\.sql$/, ''),
        { up: (db: Kysely<unknown>) => runScript(db, readFileSync(`${folder}${name}`, 'utf8')) },
      ]),
  );
}

async function runScript(db: Kysely<unknown>, script: string): Promise<void> {
  for (const statement of splitStatements(script)) await db.executeQuery(CompiledQuery.raw(statement));
  // A script may have taken the owner's role.
  await db.executeQuery(CompiledQuery.raw('reset role'));
}

/** The names of the migrations already run, in order. */
async function readHistory(db: Kysely<unknown>): Promise<string[]> {
  const table = `${history.schema}.${history.table}`;
  const { rows: tables } = await sql<{ found: boolean }>`
    select to_regclass(${table}) is not null as found`.execute(db);
  if (!tables[0]?.found) return [];
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(table)} order by name`.execute(
    db,
  );
  return rows.map(({ name }) => name);
}

function refuseNewer(done: readonly string[], known: readonly string[]): void {
  const unknown = done.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new SchemaTooNewError(
    `The database holds changes this version does not know: ${unknown.join(', ')}.`,
    {
      hint: 'Start the version of Vigie that made them, or a newer one.',
    },
  );
}

function systemKysely(database: Database): Kysely<unknown> {
  return new Kysely<unknown>({
    dialect: connectionDialect({
      connect: () => database.connect(limitSeconds),
      release: (connection) => connection.release(),
      begin: 'begin',
      wrapEach: true,
    }),
  });
}

function failed(error: unknown, migration: string | undefined): AppError {
  if (error instanceof AppError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new MigrationFailedError(`Migration ${migration ?? '(preparation)'} failed: ${reason}`, {
    hint: 'Nothing was changed. The user of DATABASE_URL must be allowed to create schemas and roles.',
    cause: error,
  });
}
