import { accessSync, constants, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { DatabaseUnavailableError, DataFolderInUseError } from '#server/errors.ts';
import { identifyProcess, isStillRunning, type ProcessIdentity } from './process-identity.ts';

export type FolderLock = {
  /** Remembers the database process, so that a later start can end one that outlived its owner. */
  readonly recordServer: (pid: number) => void;
  readonly release: () => void;
};

const identity = z.strictObject({ pid: z.int().positive(), startedAt: z.string().nullable() });
const lockRecord = z.strictObject({ owner: identity, server: identity.nullable() });

type LockRecord = z.infer<typeof lockRecord>;

/**
 * Takes the data folder for this process. The embedded database has no lock of its own, and two that open one folder
 * silently lose each other's rows. A lock whose owner is gone is taken over.
 *
 * @throws DataFolderInUseError when another running copy holds it, DatabaseUnavailableError when it cannot be written
 */
export function lockDataFolder(folder: string): FolderLock {
  makeFolder(folder);
  const file = path.join(folder, 'vigie.lock');
  const owner = identifyProcess(process.pid);
  if (!create(file, { owner, server: null })) {
    removeStale(file, folder);
    if (!create(file, { owner, server: null })) throw inUse(folder, null);
  }
  return {
    recordServer: (pid) => replace(file, { owner, server: identifyProcess(pid) }),
    release: () => rmSync(file, { force: true }),
  };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw new DatabaseUnavailableError(`The data folder ${folder} cannot be written.`, {
      hint: 'Make it writable, or set VIGIE_DATA to another folder.',
      cause,
    });
  }
}

function create(file: string, record: LockRecord): boolean {
  try {
    writeFileSync(file, JSON.stringify(record), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function replace(file: string, record: LockRecord): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(record));
  renameSync(draft, file);
}

/**
 * Moved aside before it is removed, then read again: of two copies that start at once, the slower one would otherwise
 * remove the lock the faster one has just made.
 */
function removeStale(file: string, folder: string): void {
  const found = read(file);
  if (found && isStillRunning(found.owner)) throw inUse(folder, found.owner);
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = read(aside);
  if (moved && isStillRunning(moved.owner)) {
    renameSync(aside, file);
    throw inUse(folder, moved.owner);
  }
  if (found?.server) endServer(found.server);
  rmSync(aside, { force: true });
}

/** A database process busy with a long query may outlive its owner for a moment; ended hard, it loses nothing. */
function endServer(server: ProcessIdentity): void {
  const rest = new Int32Array(new SharedArrayBuffer(4));
  for (let round = 0; round < 100 && isStillRunning(server); round += 1) {
    if (round === 0) process.kill(server.pid, 'SIGKILL');
    Atomics.wait(rest, 0, 0, 50);
  }
}

/** Null for a lock cut off while it was written: its owner died there and then. */
function read(file: string): LockRecord | null {
  try {
    return lockRecord.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

function inUse(folder: string, owner: ProcessIdentity | null): DataFolderInUseError {
  const who = owner ? ` (process ${owner.pid})` : '';
  return new DataFolderInUseError(`Another copy of Vigie${who} is using the data folder ${folder}.`, {
    hint: 'Stop the other copy, or set VIGIE_DATA to another folder, or use a Postgres server with DATABASE_URL.',
  });
}
