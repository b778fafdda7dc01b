import { beforeAll, expect, test } from 'vitest';
import { QueryTimeoutError } from '#server/errors.ts';
import { codeOf } from './database-faults.ts';
import { createQueryRunner } from './query-runner.ts';
import { describeOnEachDatabase } from './testing/describe-on-each-database.ts';
import { createTwoOrganisations, write } from './testing/two-organisations.ts';

const endless = 'select count(*) from generate_series(1, 1000000000) a';

describeOnEachDatabase('an analytic query', (database) => {
  let acme = 0;
  const run = (text: string, parameters: readonly unknown[] = [], timeoutSeconds = 10) =>
    createQueryRunner(database(), { orgId: acme, timeoutSeconds })({ sql: text, parameters, columns: [] });
  const refusal = (text: string) => run(text).then(() => 'ran', codeOf);

  beforeAll(async () => {
    ({ acme } = await createTwoOrganisations(database()));
    await write(database(), acme, (trx) =>
      trx.insertInto('cx.tags').values({ org_id: acme, id: 1, name: 'vip' }).execute(),
    );
  });

  test('gives numbers, names and ISO instants, and says how long it took', async () => {
    const { rows, ms } = await run(
      `select $1::bigint as whole, 0.25::numeric as ratio, count(*) as n, 'é' as name, null as nothing, true as truth,
         date '2026-11-22' as day, timestamptz '2026-11-22 18:00+01' as instant, array[1, 2]::bigint[] as list
       from cx.tags`,
      [7],
    );
    expect(rows).toEqual([
      {
        whole: 7,
        ratio: 0.25,
        n: 1,
        name: 'é',
        nothing: null,
        truth: 'true',
        day: '2026-11-22',
        instant: '2026-11-22T17:00:00.000Z',
        list: '[1,2]',
      },
    ]);
    expect(ms).toBeGreaterThan(0);
  });

  test('gives ten thousand rows at most', async () => {
    expect((await run('select * from generate_series(1, 10001) n')).rows).toHaveLength(10_000);
  });

  test.each([
    ['a second statement', 'select 1; commit; delete from cx.tags', '42601'],
    ['a change', 'delete from cx.tags', '25006'],
    ['a change inside a query', 'with gone as (delete from cx.tags returning 1) select * from gone', '25006'],
    ['a new table', 'create table cx.mine (id int)', '25006'],
    ['a block of code that writes', 'do $$ begin delete from cx.tags; end $$', '25006'],
    ['a switch to writing', "select set_config('transaction_read_only', 'off', true)", '25001'],
    ['a look at people', 'select * from app."user"', '42501'],
    ['a look at answers', 'select * from app.answers', '42501'],
    ['a file of the server', "select pg_read_file('/etc/passwd')", '42501'],
    ['a program of the server', "copy cx.tags to program 'cat'", '42501'],
  ])('%s is refused', async (_what, text, code) => {
    expect(await refusal(text)).toBe(code);
    expect((await run('select name from cx.tags')).rows).toEqual([{ name: 'vip' }]);
  });

  test('that runs too long is ended, and the next one is answered', async () => {
    await expect(run(endless, [], 0.5)).rejects.toThrow(QueryTimeoutError);
    expect((await run('select 1 as n')).rows).toEqual([{ n: 1 }]);
  });

  test('that waits behind one that runs too long is answered', async () => {
    const [slow, quick] = await Promise.allSettled([run(endless, [], 0.5), run('select 1 as n')]);
    expect(slow.status).toBe('rejected');
    expect(quick).toMatchObject({ status: 'fulfilled', value: { rows: [{ n: 1 }] } });
  });
});
