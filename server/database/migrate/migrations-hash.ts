import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../migrations/', import.meta.url));

/** Twelve characters that change with any migration: names what was made from these very ones. */
export function migrationsHash(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()) {
    hash.update(name).update(readFileSync(`${folder}${name}`));
  }
  return hash.digest('hex').slice(0, 12);
}
