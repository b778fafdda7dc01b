import { existsSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { markUnfinished } from '#server/database/embedded/unfinished-load.ts';
import { migrateDatabase } from '#server/database/migrate/migrate-database.ts';
import { openEmbeddedDatabase } from '#server/database/open-embedded-database.ts';
import { createOrganisation, listOrganisations } from '#server/database/stores/organisations-store.ts';
import { findDemoTemplate } from './demo-template.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'vigie-demo-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a demo made weeks ago is not shown as today’s: another is made', () => {
  expect(findDemoTemplate(folder)).toBe(folder);
  const weeksAgo = Date.now() / 1000 - 15 * 86_400;
  utimesSync(folder, weeksAgo, weeksAgo);
  expect(findDemoTemplate(folder)).toBeNull();
  expect(findDemoTemplate(path.join(folder, 'none'))).toBeNull();
});

test('a first start that was cut short while it filled the database begins afresh', async () => {
  const dataFolder = path.join(folder, 'data');
  const first = await openEmbeddedDatabase({ dataFolder });
  await migrateDatabase(first);
  await createOrganisation(first, {
    slug: 'half',
    name: 'Half a demo',
    timezone: 'Europe/Paris',
    currency: 'EUR',
    nowPinnedAt: null,
  });
  markUnfinished(dataFolder);
  await first.close();
  const second = await openEmbeddedDatabase({ dataFolder });
  await migrateDatabase(second);
  expect(await listOrganisations(second)).toEqual([]);
  await second.close();
});

test('a first start that ended well is kept', async () => {
  const dataFolder = path.join(folder, 'data');
  const finish = markUnfinished(dataFolder);
  expect(existsSync(path.join(dataFolder, 'unfinished-load'))).toBe(true);
  finish();
  expect(existsSync(path.join(dataFolder, 'unfinished-load'))).toBe(false);
});
