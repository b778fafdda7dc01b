import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { packFolder } from './embedded/pack-folder.ts';
import { templateFolder } from './embedded/template-folder.ts';
import { migrateDatabase } from './migrate/migrate-database.ts';
import { openEmbeddedDatabase } from './open-embedded-database.ts';

/**
 * Makes the empty migrated database that new data folders are copied from, unless it is there: making one takes the
 * embedded database most of ten seconds, copying it a fraction of one.
 */
export async function prepareTemplate(folder = templateFolder()): Promise<void> {
  if (existsSync(folder)) return;
  const draft = `${folder}.${process.pid}`;
  try {
    const database = await openEmbeddedDatabase({ dataFolder: draft });
    await migrateDatabase(database).finally(() => database.close());
    const packed = path.join(draft, 'packed');
    packFolder(path.join(draft, 'postgres'), packed);
    renameSync(packed, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
