import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { migrationsHash } from '#server/database/migrate/migrations-hash.ts';

const modules = fileURLToPath(new URL('../../../node_modules/', import.meta.url));
const manifest = z.object({ version: z.string() });

/**
 * Where the empty migrated database lies that a new data folder is copied from. It goes with these very migrations
 * and this very database program; there are others beside it, or none.
 */
export function templateFolder(): string {
  return path.join(modules, '.cache', 'vigie', `packed-${programVersion()}-${migrationsHash()}`);
}

/** The same when it has been made; null otherwise: a new data folder is then made from nothing, which takes longer. */
export function findTemplate(): string | null {
  const folder = templateFolder();
  return existsSync(folder) ? folder : null;
}

function programVersion(): string {
  const program = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const file = path.join(path.dirname(program), '..', 'package.json');
  return manifest.parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}
