import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrateDatabase } from './migrate/migrate-database.ts';
import { openEmbeddedDatabase } from './open-embedded-database.ts';
import { prepareTemplate } from './prepare-template.ts';
import { createOrganisation, listOrganisations } from './stores/organisations-store.ts';

let folder = '';
const inside = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'vigie-template-'));
  await prepareTemplate(inside('template'));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('data folders copied from the template begin migrated and empty, and know nothing of each other', async () => {
  const rest = { timezone: 'UTC', currency: 'EUR', nowPinnedAt: null };
  for (const slug of ['acme', 'globex']) {
    const database = await openEmbeddedDatabase({ dataFolder: inside(slug), template: inside('template') });
    try {
      expect(await migrateDatabase(database)).toEqual([]);
      expect(await listOrganisations(database)).toEqual([]);
      await createOrganisation(database, { slug, name: slug, ...rest });
    } finally {
      await database.close();
    }
  }
  expect(existsSync(inside('template'))).toBe(true);
});

test('a data folder that has a database keeps it, whatever the template', async () => {
  const open = () => openEmbeddedDatabase({ dataFolder: inside('own'), template: inside('template') });
  const first = await open();
  await createOrganisation(first, {
    slug: 'acme',
    name: 'Acme',
    timezone: 'UTC',
    currency: 'EUR',
    nowPinnedAt: null,
  });
  await first.close();
  const again = await open();
  expect((await listOrganisations(again)).map(({ slug }) => slug)).toEqual(['acme']);
  await again.close();
});

test('a template that is there is not made again, and making one leaves nothing beside it', async () => {
  const made = statSync(inside('template')).ino;
  await prepareTemplate(inside('template'));
  expect(statSync(inside('template')).ino).toBe(made);
  expect(readdirSync(folder).filter((name) => name.startsWith('template'))).toEqual(['template']);
});
