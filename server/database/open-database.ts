import type { Database } from './database.ts';
import { findTemplate } from './embedded/template-folder.ts';
import { migrateDatabase } from './migrate/migrate-database.ts';
import { openEmbeddedDatabase } from './open-embedded-database.ts';
import { openServerDatabase } from './open-server-database.ts';
import { probeTenantWall } from './tenant-wall-probe.ts';

/** The part of the settings that says which database to open. */
export type DatabaseSettings = {
  /** Null for the embedded one. */
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  /** What a new data folder is a copy of, when it is not to be empty. */
  readonly template?: string | null;
};

/**
 * The database, ready to work with: reached, brought to the schema of this version, and its wall between
 * organisations tried. Close it when done.
 *
 * @throws DataFolderInUseError, DatabaseUnavailableError, InvalidSettingError, SchemaTooNewError,
 *   MigrationFailedError, TenantWallError
 */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  const database = await connectDatabase(settings);
  try {
    await migrateDatabase(database);
    await probeTenantWall(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Only reached: for `npm run migrate`, which tells what it does. */
export function connectDatabase(settings: DatabaseSettings): Promise<Database> {
  return settings.databaseUrl === null
    ? openEmbeddedDatabase({ dataFolder: settings.dataFolder, template: settings.template ?? findTemplate() })
    : openServerDatabase(settings.databaseUrl);
}
