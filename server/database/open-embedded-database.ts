import path from 'node:path';
import pg from 'pg';
import { connectFromPool } from './connection-pool.ts';
import type { Database } from './database.ts';
import { type EmbeddedServerOptions, startEmbeddedServer } from './embedded/start-embedded-server.ts';
import { valueParsers } from './value-parsers.ts';

/** An embedded database, with what only its own tests and the test harness need beside. */
export type EmbeddedDatabase = Database & {
  readonly kind: 'embedded';
  readonly writeSnapshot: (file: string) => Promise<void>;
  readonly processId: () => number | undefined;
};

/** @throws DataFolderInUseError, DatabaseUnavailableError */
export async function openEmbeddedDatabase(options: EmbeddedServerOptions): Promise<EmbeddedDatabase> {
  const server = await startEmbeddedServer(options);
  const { host, port } = await server.address();
  // One client: it serves one transaction at a time, and mixes up the statements of two that are outside one.
  const pool = new pg.Pool({
    host,
    port,
    user: 'postgres',
    database: 'postgres',
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 60_000,
    types: valueParsers,
  });
  // An idle client lost with its server is replaced by the next one.
  pool.on('error', () => {});
  const description = `embedded database in ${where(options.dataFolder)}`;
  const poolOptions = {
    pool,
    where: description,
    ready: async () => void (await server.address()),
    attempts: 10,
    graceSeconds: 0,
    canAbandon: false,
    // It has no statement_timeout of its own.
    onOverrun: () => void server.restart().catch(() => {}),
  };
  return {
    kind: 'embedded',
    description,
    connect: (limitSeconds) => connectFromPool(poolOptions, limitSeconds),
    close: async () => {
      await pool.end();
      await server.close();
    },
    writeSnapshot: server.writeSnapshot,
    processId: server.processId,
  };
}

function where(dataFolder: string | null): string {
  return dataFolder === null ? 'memory' : path.relative(process.cwd(), dataFolder) || dataFolder;
}
