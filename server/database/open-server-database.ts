import pg from 'pg';
import { InvalidSettingError } from '#server/errors.ts';
import { connectFromPool, type PoolOptions } from './connection-pool.ts';
import type { Database } from './database.ts';
import { connectFault } from './database-faults.ts';
import { valueParsers } from './value-parsers.ts';

const oldestMajor = 15;

/** @throws DatabaseUnavailableError, InvalidSettingError when the server is too old */
export async function openServerDatabase(databaseUrl: string): Promise<Database> {
  const description = withoutSecrets(databaseUrl);
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'vigie',
    max: 10,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    onConnect: noticeLostClients,
    types: valueParsers,
  });
  // A server that restarts ends idle clients; the pool makes new ones.
  pool.on('error', () => {});
  try {
    await checkVersion(pool, description);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const options: PoolOptions = {
    pool,
    where: description,
    ready: async () => {},
    attempts: 1,
    // statement_timeout ends a statement; this is for a server that no longer answers.
    graceSeconds: 3,
    canAbandon: true,
    onOverrun: () => {},
  };
  return {
    kind: 'server',
    description,
    connect: (limitSeconds) => connectFromPool(options, limitSeconds),
    close: () => pool.end(),
  };
}

/** Otherwise a statement whose client has gone runs on to its end. Not every system the server runs on can tell. */
async function noticeLostClients(client: pg.ClientBase): Promise<void> {
  await client.query('set client_connection_check_interval = 500').catch(() => {});
}

async function checkVersion(pool: pg.Pool, where: string): Promise<void> {
  const number = await pool
    .query<{ server_version_num: string }>('show server_version_num')
    .then(({ rows }) => Number(rows[0]?.server_version_num))
    .catch((error: unknown) => {
      throw connectFault(error, where);
    });
  const major = Math.floor(number / 10_000);
  if (major >= oldestMajor) return;
  throw new InvalidSettingError(`DATABASE_URL names a PostgreSQL ${major} server, which is too old.`, {
    hint: `Use PostgreSQL ${oldestMajor} or newer, or unset DATABASE_URL to use the embedded database.`,
  });
}

function withoutSecrets(databaseUrl: string): string {
  const { host, pathname } = new URL(databaseUrl);
  return `PostgreSQL at ${host || 'the local socket'}${pathname}`;
}
