import { migrateDatabase } from '#server/database/migrate/migrate-database.ts';
import { connectDatabase } from '#server/database/open-database.ts';
import { probeTenantWall } from '#server/database/tenant-wall-probe.ts';
import { AppError, DataFolderInUseError } from '#server/errors.ts';
import { readSettings } from '#server/settings.ts';

/** `npm run migrate`: brings the database to the schema of this version, and tells what it did. */
async function main(): Promise<void> {
  const database = await connectDatabase(readSettings(process.env));
  try {
    const applied = await migrateDatabase(database);
    await probeTenantWall(database);
    for (const name of applied) console.error(`applied ${name}`);
    console.error(`${database.description}: ${applied.length === 0 ? 'already up to date' : 'up to date'}`);
  } finally {
    await database.close();
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  console.error(`${error.message}\n${error.hint}`);
  process.exitCode = error instanceof DataFolderInUseError ? 2 : 1;
}
