import { embeddedTemplate, serverTemplate } from './open-test-database.ts';

/** Before the database tests: the migrated templates, once for all workers, and a word on what will not be tested. */
export async function setup(): Promise<void> {
  await embeddedTemplate();
  const serverUrl = process.env.TEST_DATABASE_URL;
  if (serverUrl) await serverTemplate(serverUrl);
  else console.warn('\n*** SKIPPED: tests on a Postgres server. Set TEST_DATABASE_URL to run them. ***\n');
}
