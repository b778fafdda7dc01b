import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '#server/database/database.ts';
import { type EmbeddedDatabase, openEmbeddedDatabase } from '#server/database/open-embedded-database.ts';
import { createQueryRunner } from '#server/database/query-runner.ts';
import { embeddedTemplate } from '#server/database/testing/open-test-database.ts';
import { createTwoOrganisations, write } from '#server/database/testing/two-organisations.ts';
import { DataFolderInUseError, QueryTimeoutError } from '#server/errors.ts';
import { identifyProcess, isStillRunning } from './process-identity.ts';

const program = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

describe('the embedded database, in its folder', () => {
  let folder = '';
  let database: EmbeddedDatabase;
  let acme = 0;

  beforeEach(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'vigie-data-'));
    database = await openEmbeddedDatabase({ dataFolder: folder, snapshot: await embeddedTemplate() });
    ({ acme } = await createTwoOrganisations(database));
  });

  afterEach(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });

  test('keeps its rows when it is closed and opened again', async () => {
    await addTag(database, acme, 1);
    await database.close();
    database = await openEmbeddedDatabase({ dataFolder: folder });
    expect(await countTags(database, acme)).toBe(1);
  });

  test('loses no row it said was saved when its process is killed in the middle of the work', async () => {
    const saved: number[] = [];
    const save = (id: number) =>
      addTag(database, acme, id).then(
        () => saved.push(id),
        () => {},
      );
    for (const [round, delayMs] of [0, 1, 3, 8].entries()) {
      for (let id = 1; id <= 5; id += 1) await save(round * 10 + id);
      const last = save(round * 10 + 6);
      await pause(delayMs);
      process.kill(database.processId() ?? 0, 'SIGKILL');
      await last;
    }
    expect(saved.length).toBeGreaterThanOrEqual(20);
    const { rows } = await createQueryRunner(database, { orgId: acme })({
      sql: 'select id from cx.tags where org_id = $1 and id = any ($2)',
      parameters: [acme, saved],
      columns: [],
    });
    expect(rows).toHaveLength(saved.length);
  });

  test('keeps its rows when a query that ran too long had to be ended', async () => {
    await addTag(database, acme, 1);
    const run = createQueryRunner(database, { orgId: acme, timeoutSeconds: 0.3 });
    const endless = {
      sql: 'select count(*) from generate_series(1, 1000000000) a',
      parameters: [],
      columns: [],
    };
    await expect(run(endless)).rejects.toThrow(QueryTimeoutError);
    expect(await countTags(database, acme)).toBe(1);
  });

  test('is not opened by a second copy', async () => {
    await expect(openEmbeddedDatabase({ dataFolder: folder })).rejects.toThrow(DataFolderInUseError);
    await addTag(database, acme, 1);
  });

  test('tells a second copy of a command why it stops, with exit code 2', async () => {
    const command = spawn(process.execPath, ['--import', 'tsx', program('../cli/migrate.ts')], {
      env: { ...process.env, DATABASE_URL: '', VIGIE_DATA: folder },
    });
    const said = textOf(command.stderr);
    expect(await once(command, 'exit')).toEqual([2, null]);
    expect(await said).toContain(`Another copy of Vigie (process ${process.pid}) is using the data folder`);
  });
});

test('the database process ends with the program that started it, even in the middle of a query', {
  timeout: 120_000,
}, async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vigie-data-'));
  const options = { dataFolder: folder, snapshot: await embeddedTemplate() };
  const script = `
    import { openEmbeddedDatabase } from ${JSON.stringify(program('open-embedded-database.ts'))};
    const database = await openEmbeddedDatabase(${JSON.stringify(options)});
    const connection = await database.connect(60);
    connection.query('select count(*) from generate_series(1, 1000000000) a', []);
    setTimeout(() => console.log(database.processId()), 300);`;
  const owner = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
  const [line] = await once(owner.stdout, 'data');
  const server = identifyProcess(Number(String(line)));
  expect(isStillRunning(server)).toBe(true);
  owner.kill('SIGKILL');
  await expect.poll(() => isStillRunning(server), { timeout: 10_000 }).toBe(false);
  const next = await openEmbeddedDatabase({ dataFolder: folder });
  await next.close();
  rmSync(folder, { recursive: true });
});

function addTag(database: Database, orgId: number, id: number): Promise<unknown> {
  return write(database, orgId, (trx) =>
    trx
      .insertInto('cx.tags')
      .values({ org_id: orgId, id, name: `tag ${id}` })
      .execute(),
  );
}

async function countTags(database: Database, orgId: number): Promise<unknown> {
  const query = {
    sql: 'select count(*) as n from cx.tags where org_id = $1',
    parameters: [orgId],
    columns: [],
  };
  const { rows } = await createQueryRunner(database, { orgId })(query);
  return rows[0]?.n;
}

async function textOf(stream: ChildProcess['stderr']): Promise<string> {
  let text = '';
  for await (const part of stream ?? []) text += String(part);
  return text;
}
