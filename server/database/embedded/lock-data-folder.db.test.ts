import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DatabaseUnavailableError, DataFolderInUseError } from '#server/errors.ts';
import { lockDataFolder } from './lock-data-folder.ts';
import { identifyProcess, isStillRunning } from './process-identity.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'vigie-lock-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a folder in use is refused, with the process that uses it and what to do', () => {
  const lock = lockDataFolder(folder);
  expect(() => lockDataFolder(folder)).toThrow(DataFolderInUseError);
  expect(() => lockDataFolder(folder)).toThrow(`process ${process.pid}`);
  lock.release();
});

test('a folder that cannot be made is named, with the setting to change', () => {
  writeFileSync(path.join(folder, 'a-file'), '');
  const locking = () => lockDataFolder(path.join(folder, 'a-file', 'data'));
  expect(locking).toThrow(DatabaseUnavailableError);
  expect(locking).toThrow(expect.objectContaining({ hint: expect.stringContaining('VIGIE_DATA') }));
});

test('a folder given back is free', () => {
  lockDataFolder(folder).release();
  lockDataFolder(folder).release();
  expect(existsSync(lockFile())).toBe(false);
});

test('the lock of a copy that has died is taken over', () => {
  writeLock({ owner: { pid: deadPid(), startedAt: 'once' }, server: null });
  lockDataFolder(folder).release();
});

test('the number of a dead copy, given to another process since, does not hold the folder', () => {
  writeLock({ owner: { pid: process.pid, startedAt: 'long ago' }, server: null });
  lockDataFolder(folder).release();
});

test('a lock cut off while it was written is taken over', () => {
  writeFileSync(lockFile(), '{"owner":');
  lockDataFolder(folder).release();
});

test('a database process that outlived its copy is ended before the folder is opened', async () => {
  const orphan = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const ended = once(orphan, 'exit');
  const server = identifyProcess(orphan.pid ?? 0);
  writeLock({ owner: { pid: deadPid(), startedAt: 'once' }, server });
  const lock = lockDataFolder(folder);
  expect(isStillRunning(server)).toBe(false);
  expect(await ended).toEqual([null, 'SIGKILL']);
  lock.release();
});

test('the lock remembers the database process by its number and its beginning', () => {
  const lock = lockDataFolder(folder);
  lock.recordServer(process.pid);
  expect(JSON.parse(readFileSync(lockFile(), 'utf8')).server).toEqual(identifyProcess(process.pid));
  lock.release();
});

function lockFile(): string {
  return path.join(folder, 'vigie.lock');
}

function writeLock(record: unknown): void {
  writeFileSync(lockFile(), JSON.stringify(record));
}

function deadPid(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}
