import { migrateDatabase } from '#server/database/migrate/migrate-database.ts';
import { connectDatabase } from '#server/database/open-database.ts';
import { probeTenantWall } from '#server/database/tenant-wall-probe.ts';
import { readSettings } from '#server/settings.ts';
import { runCommand } from './run-command.ts';

const usage =
  'Usage: npm run migrate. Brings the database of DATABASE_URL, or the embedded one, to the schema of this version.';

await runCommand(async () => {
  const database = await connectDatabase(readSettings(process.env));
  try {
    const applied = await migrateDatabase(database);
    await probeTenantWall(database);
    for (const name of applied) console.error(`applied ${name}`);
    console.error(`${database.description}: ${applied.length === 0 ? 'already up to date' : 'up to date'}`);
    return 0;
  } finally {
    await database.close();
  }
}, usage);
