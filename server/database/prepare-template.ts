import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Database } from './database.ts';
import { packFolder } from './embedded/pack-folder.ts';
import { findTemplate, templateFolder } from './embedded/template-folder.ts';
import { migrateDatabase } from './migrate/migrate-database.ts';
import { openEmbeddedDatabase } from './open-embedded-database.ts';

/**
 * Makes the empty migrated database that new data folders are copied from, unless it is there: making one takes the
 * embedded database most of ten seconds, copying it a fraction of one.
 */
export async function prepareTemplate(folder = templateFolder()): Promise<void> {
  if (!existsSync(folder)) await makeTemplate(folder, async () => {});
}

/** A packed database to be copied from, migrated and filled; it takes the place of an older one only when it is whole. */
export async function makeTemplate(
  folder: string,
  fill: (database: Database) => Promise<void>,
): Promise<void> {
  const draft = `${folder}.${process.pid}`;
  try {
    const database = await openEmbeddedDatabase({ dataFolder: draft, template: findTemplate() });
    try {
      await migrateDatabase(database);
      await fill(database);
    } finally {
      await database.close();
    }
    const packed = path.join(draft, 'packed');
    packFolder(path.join(draft, 'postgres'), packed);
    rmSync(folder, { recursive: true, force: true });
    renameSync(packed, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
