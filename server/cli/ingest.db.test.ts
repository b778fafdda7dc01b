import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '#server/database/open-database.ts';
import { findOrganisation } from '#server/database/stores/organisations-store.ts';
import { csvFolder, organisationNamed } from '#server/ingest/testing/csv-folder.ts';
import { type Dump, dumpOrganisation } from '#server/ingest/testing/dump-organisation.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const minutes = 60_000;

type Run = { readonly code: number | null; readonly told: string };

/** `npm run ingest` on a data folder of its own; killed outright once it has said `killAfter` lines. */
function ingest(
  dataFolder: string,
  args: readonly string[],
  killAfter = Number.POSITIVE_INFINITY,
): Promise<Run> {
  return new Promise((resolve) => {
    const env = { ...process.env, VIGIE_DATA: dataFolder, DATABASE_URL: '', INIT_CWD: root };
    const child = spawn(process.execPath, ['--import', 'tsx', 'server/cli/ingest.ts', ...args], {
      cwd: root,
      env,
    });
    let told = '';
    child.stderr.on('data', (chunk: Buffer) => {
      told += chunk;
      if (told.split('\n').length > killAfter) child.kill('SIGKILL');
    });
    child.on('close', (code) => resolve({ code, told }));
  });
}

function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'vigie-ingest-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function dumpOf(dataFolder: string, slug: string): Promise<Dump> {
  const database = await openDatabase({ databaseUrl: null, dataFolder });
  try {
    const organisation = await findOrganisation(database, slug);
    const dump = await dumpOrganisation(database, organisation?.id ?? 0);
    return {
      ...dump,
      'cx.data_freshness': (dump['cx.data_freshness'] ?? []).map((row) => ({ ...row, loaded_at: null })),
    };
  } finally {
    await database.close();
  }
}

function export30000(): string {
  const lines = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n');
  const at = (index: number) => `2026-03-0${1 + (index % 9)} 1${index % 10}:00`;
  return csvFolder({
    'map.json': { organisation: organisationNamed('desk') },
    'customers.csv': `external_id,created_at\n${lines(9000, (index) => `C${index},2026-01-01`)}`,
    'conversations.csv': `external_id,customer_id,channel,direction,status,created_at\n${lines(6000, (index) => `T${index},C${index},email,inbound,${index % 3 ? 'done' : 'open'},${at(index)}`)}`,
    'messages.csv': `external_id,conversation_id,direction,author_kind,channel,sent_at,body\n${lines(15_000, (index) => `M${index},T${index % 6000},${index < 6000 ? 'inbound,customer' : 'outbound,human'},email,${at(index)},Hello ${index}`)}`,
  });
}

test('killed outright at any moment and started again, an import gives exactly the rows it would have given', {
  timeout: 5 * minutes,
}, async () => {
  const folder = export30000();
  const whole = emptyFolder();
  expect(await ingest(whole, ['csv', folder])).toMatchObject({ code: 0 });
  const expected = await dumpOf(whole, 'desk');
  expect(expected['cx.messages']).toHaveLength(15_000);
  const broken = emptyFolder();
  for (const lines of [1, 2, 3]) {
    expect(await ingest(broken, ['csv', folder], lines)).toMatchObject({ code: null });
  }
  expect(await ingest(broken, ['csv', folder])).toMatchObject({ code: 0 });
  expect(await dumpOf(broken, 'desk')).toEqual(expected);
});

test('a data folder in use, or a wrong call, ends with 2 and says so', { timeout: 2 * minutes }, async () => {
  const dataFolder = emptyFolder();
  const database = await openDatabase({ databaseUrl: null, dataFolder });
  try {
    expect(await ingest(dataFolder, ['csv', 'docs/examples/csv'])).toMatchObject({ code: 2 });
  } finally {
    await database.close();
  }
  const wrong = await ingest(dataFolder, ['zendesk', 'exports']);
  expect(wrong).toMatchObject({ code: 2, told: expect.stringContaining('There is no source "zendesk"') });
});

test('an import of which nothing can be loaded ends with 1', { timeout: 2 * minutes }, async () => {
  const folder = csvFolder({
    'map.json': { organisation: organisationNamed('bad') },
    'tags.csv': 'external_id,name\n1,\n2,',
  });
  const run = await ingest(emptyFolder(), ['csv', folder]);
  expect(run).toMatchObject({
    code: 1,
    told: expect.stringContaining('tags.csv, line 2: tag 1: name is missing'),
  });
});
