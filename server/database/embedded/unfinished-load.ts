import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const marker = (dataFolder: string) => path.join(dataFolder, 'unfinished-load');

/** Notes that a new database is being filled. @returns what notes that it is whole */
export function markUnfinished(dataFolder: string): () => void {
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(
    marker(dataFolder),
    'The demo is being loaded. A start that finds this file begins afresh.\n',
  );
  return () => rmSync(marker(dataFolder), { force: true });
}

/** Throws away a database whose first filling was cut short. Only for who holds the folder's lock. */
export function discardUnfinished(dataFolder: string): void {
  if (!existsSync(marker(dataFolder))) return;
  rmSync(path.join(dataFolder, 'postgres'), { recursive: true, force: true });
  rmSync(marker(dataFolder), { force: true });
}

/** True where the next start makes a database: there is none, or one whose filling was cut short. */
export function isNewDataFolder(dataFolder: string): boolean {
  return !existsSync(path.join(dataFolder, 'postgres')) || existsSync(marker(dataFolder));
}
