import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DatabaseUnavailableError } from '#server/errors.ts';
import { lockDataFolder } from './lock-data-folder.ts';
import { type PgliteProcess, type ServerAddress, startPgliteProcess } from './start-pglite-process.ts';
import { discardUnfinished } from './unfinished-load.ts';

export type EmbeddedServerOptions = {
  /** Where the data lives, locked against a second copy; null keeps it in memory. */
  readonly dataFolder: string | null;
  /** A file of `writeSnapshot` to start from. */
  readonly snapshot?: string;
  /** A folder of `prepareTemplate` that a data folder without a database is copied from. */
  readonly template?: string | null;
};

/** Postgres for trying, demos, tests and small desks: PGlite in a child process behind a socket. */
export type EmbeddedServer = {
  /** Where clients connect, once it serves. It is started again first when its process has ended. */
  readonly address: () => Promise<ServerAddress>;
  /** Ends the process at once, whatever it is doing, and starts it again: committed rows stay. */
  readonly restart: () => Promise<void>;
  /** Writes the whole database into one file, from which another can be started. */
  readonly writeSnapshot: (file: string) => Promise<void>;
  readonly close: () => Promise<void>;
  readonly processId: () => number | undefined;
};

/** @throws DataFolderInUseError, DatabaseUnavailableError */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const lock = options.dataFolder === null ? null : lockDataFolder(options.dataFolder);
  if (options.dataFolder !== null) discardUnfinished(options.dataFolder);
  // Short, because the path of a Unix socket may not exceed about 100 characters.
  const socketFolder = mkdtempSync(path.join(os.tmpdir(), 'vigie-'));
  const folder = options.dataFolder === null ? null : path.join(options.dataFolder, 'postgres');
  let starting: Promise<PgliteProcess> | null = null;
  let port = 0;
  let closed = false;

  const start = (): Promise<PgliteProcess> => {
    const begun = startPgliteProcess({
      folder,
      socketFolder,
      port,
      snapshot: options.snapshot ?? null,
      template: options.template ?? null,
      onStart: (pid) => lock?.recordServer(pid),
      onEnd: () => {
        if (starting === begun) starting = null;
      },
    });
    return begun;
  };
  const serve = (): Promise<PgliteProcess> => {
    if (closed) return Promise.reject(closedError());
    starting ??= start();
    return starting;
  };
  const close = async (): Promise<void> => {
    if (closed) return;
    closed = true;
    const running = await starting?.catch(() => null);
    await running?.close();
    rmSync(socketFolder, { recursive: true, force: true });
    lock?.release();
  };

  let running = await serve().catch(async (error: unknown) => {
    await close();
    throw error;
  });
  port = running.address.port;
  return {
    address: async () => {
      running = await serve();
      return running.address;
    },
    restart: async () => {
      // From now on whoever wants to connect waits for the next one.
      starting = running.kill().then(start);
      running = await starting;
    },
    writeSnapshot: async (file) => (await serve()).writeSnapshot(file),
    close,
    processId: () => running.pid,
  };
}

function closedError(): DatabaseUnavailableError {
  return new DatabaseUnavailableError('The embedded database has been closed.', {
    hint: 'Start Vigie again.',
  });
}
