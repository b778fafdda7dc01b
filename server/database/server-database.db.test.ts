import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DatabaseUnavailableError, QueryTimeoutError } from '#server/errors.ts';
import type { Connection, Database } from './database.ts';
import { DatabaseBusyError } from './database-faults.ts';
import { openServerDatabase } from './open-server-database.ts';
import { createQueryRunner } from './query-runner.ts';
import { openServerTestDatabase } from './testing/open-test-database.ts';

const serverUrl = process.env.TEST_DATABASE_URL;
const endless = { sql: 'select count(*) from generate_series(1, 1000000000) a', parameters: [], columns: [] };
const one = { sql: 'select 1 as n', parameters: [], columns: [] };

describe.skipIf(!serverUrl)('a Postgres server', () => {
  let database: Database;
  const running = async () => {
    const connection = await database.connect(10);
    const { rows } = await connection.query(
      `select pid from pg_stat_activity
       where datname = current_database() and state = 'active' and query like '%generate_series(1, 1000000000)%'
         and pid <> pg_backend_pid()`,
      [],
    );
    connection.release();
    return rows.map(({ pid }) => Number(pid));
  };

  beforeAll(async () => {
    database = await openServerTestDatabase(serverUrl ?? '');
  });

  afterAll(() => database.close());

  test('no longer works on a question that nobody waits for', async () => {
    const reader = new AbortController();
    const asking = createQueryRunner(database, { orgId: 1, signal: reader.signal })(endless);
    const outcome = expect(asking).rejects.toThrow('reader left');
    await expect.poll(running, { timeout: 5_000 }).toHaveLength(1);
    reader.abort(new Error('reader left'));
    await outcome;
    await expect.poll(running, { timeout: 1_500, interval: 50 }).toEqual([]);
  });

  test('ends a query at its limit, and goes on', async () => {
    const run = createQueryRunner(database, { orgId: 1, timeoutSeconds: 0.3 });
    await expect(run(endless)).rejects.toThrow(QueryTimeoutError);
    expect(await running()).toEqual([]);
    expect((await run(one)).rows).toEqual([{ n: 1 }]);
  });

  test('that drops a connection in the middle of a query costs that query, and nothing else', async () => {
    const run = createQueryRunner(database, { orgId: 1 });
    const outcome = expect(run(endless)).rejects.toThrow(DatabaseUnavailableError);
    await expect.poll(running, { timeout: 5_000 }).toHaveLength(1);
    await terminate(await running());
    await outcome;
    expect((await run(one)).rows).toEqual([{ n: 1 }]);
  });

  test('that dropped idle connections is asked again without a word', async () => {
    const run = createQueryRunner(database, { orgId: 1 });
    await Promise.all([run(one), run(one), run(one)]);
    const connection = await database.connect(10);
    await connection.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()`,
      [],
    );
    connection.release();
    expect((await Promise.all([run(one), run(one), run(one)])).map(({ rows }) => rows)).toEqual(
      Array(3).fill([{ n: 1 }]),
    );
  });

  test('with no connection left says it is busy, within seconds', async () => {
    const held: Connection[] = [];
    for (let index = 0; index < 10; index += 1) held.push(await database.connect(10));
    await expect(database.connect(10)).rejects.toThrow(DatabaseBusyError);
    for (const connection of held) connection.release();
    expect((await createQueryRunner(database, { orgId: 1 })(one)).rows).toEqual([{ n: 1 }]);
  });

  test('that lacks the database is told apart from one that is down', async () => {
    const url = new URL(serverUrl ?? '');
    url.pathname = '/vigie_test_nowhere';
    await expect(openServerDatabase(url.toString())).rejects.toThrow(
      expect.objectContaining({ hint: 'Create the database, or correct its name in DATABASE_URL.' }),
    );
  });

  async function terminate(pids: readonly number[]): Promise<void> {
    const connection = await database.connect(10);
    await connection.query('select pg_terminate_backend(pid) from unnest($1::int[]) pid', [pids]);
    connection.release();
  }
});

test('a server that is down is named without its password, with what to do', async () => {
  const opening = openServerDatabase('postgres://vigie:hush-hush@127.0.0.1:1/vigie');
  await expect(opening).rejects.toThrow(DatabaseUnavailableError);
  await expect(opening).rejects.toThrow('The database cannot be reached: PostgreSQL at 127.0.0.1:1/vigie.');
});
