import { writeFileSync } from 'node:fs';
import { generateTables } from './generate-tables.ts';
import { openEmbeddedTestDatabase } from './open-test-database.ts';

/** `npm run tables`: writes the types of the tables anew, after a migration was added. */
const database = await openEmbeddedTestDatabase();
try {
  writeFileSync('migrations/tables.ts', await generateTables(database));
} finally {
  await database.close();
}
