import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunQuery } from '#semantic-layer/compile/compiled-query.ts';
import type { Connection, Database } from '#server/database/database.ts';
import { createQueryRunner } from '#server/database/query-runner.ts';
import { inOrganisation } from '#server/database/tenant-scope.ts';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { openEmbeddedTestDatabase } from '#server/database/testing/open-test-database.ts';
import { demoSources } from '#server/ingest/demo/demo-sources.ts';
import { loadSource } from '#server/ingest/load/load-source.ts';
import { type CheckOutcome, checkData, runCheck } from './check-data.ts';
import { dataChecks } from './data-checks.ts';
import { breakages } from './testing/breakages.ts';

const now = '2026-11-22T18:00:00Z';

const seeds = [1, 2, 3];
const largeScales = process.env.VIGIE_CHECK_SCALES?.split(',').map(Number);

/** Small ones with each test run; every seed at every scale of VIGIE_CHECK_SCALES, see docs/check-data.md. */
const cases =
  largeScales === undefined
    ? [
        { seed: 1, scale: 0.02 },
        { seed: 2, scale: 0.003 },
        { seed: 3, scale: 0.01 },
      ]
    : largeScales.flatMap((scale) => seeds.map((seed) => ({ seed, scale })));

/** A demo organisation under a name of its own, so that many fit into one database. */
async function load(database: Database, options: { scale: number; seed: number; index: number }) {
  const source = demoSources({ ...options, now }).sources[options.index];
  if (source === undefined) throw new Error('the demo has two organisations');
  const slug = `${source.organisation.slug}-${options.seed}-${String(options.scale).replace('.', '-')}`;
  const report = await loadSource(database, { ...source, organisation: { ...source.organisation, slug } });
  expect(report.quarantined.examples).toEqual([]);
  return report.organisation.id;
}

const broken = ({ state }: CheckOutcome) => state === 'broken';

describeOnEachDatabase('the demo data', (database) => {
  test.each(cases)('seed $seed at scale $scale keep every rule', { timeout: 3_600_000 }, async (options) => {
    for (const index of options.seed === 1 ? [0, 1] : [0]) {
      const orgId = await load(database(), { ...options, index });
      const run = createQueryRunner(database(), { orgId, timeoutSeconds: 600 });
      const { outcomes, rows } = await checkData(run, { orgId, now });
      expect(outcomes.filter(broken)).toEqual([]);
      // Papier & Co has everything the catalogue measures: no table is empty, no rule without something to look at.
      if (index === 0) expect(Object.entries(rows).filter(([, count]) => count === 0)).toEqual([]);
      if (index === 0) expect(outcomes.filter(({ state }) => state === 'empty')).toEqual([]);
    }
  });
});

describe('a rule that is broken', () => {
  test('there is a way to break each rule, and each way breaks one that exists', () => {
    expect(breakages.map(({ check }) => check).toSorted()).toEqual(dataChecks.map(({ id }) => id).toSorted());
    expect(new Set(dataChecks.map(({ id }) => id)).size).toBe(dataChecks.length);
  });
});

describe('in a demo of which one row is spoiled', () => {
  let embedded: Database | undefined;
  let orgId = 0;
  let other = 0;
  // Only the embedded database lets a row refer to nothing, as a load may; the rules are the same SQL on both.
  beforeAll(async () => {
    embedded = await openEmbeddedTestDatabase();
    orgId = await load(database(), { scale: 0.01, seed: 1, index: 0 });
    other = await load(database(), { scale: 0.01, seed: 1, index: 1 });
  });
  afterAll(() => embedded?.close());

  function database(): Database {
    if (embedded === undefined) throw new Error('the database is open only while the tests run');
    return embedded;
  }

  test.each(breakages)('$check notices', async ({ check: id, sql }) => {
    const check = dataChecks.find((each) => each.id === id);
    if (check === undefined) throw new Error(`there is no rule ${id}`);
    const spoiled = await spoil(orgId, sql, (run) => runCheck(run, check, { orgId, now }));
    expect(spoiled).toMatchObject({ state: 'broken' });
    expect(spoiled.examples.length).toBeGreaterThan(0);
  });

  test('an organisation is not blamed for what another one breaks', async () => {
    const sql = 'update cx.conversations set message_count = message_count + 1 where org_id = $1';
    const check = dataChecks.find((each) => each.id === 'message-count');
    if (check === undefined) throw new Error('there is no such rule');
    const own = await spoil(other, sql, (run) => runCheck(run, check, { orgId: other, now }));
    const others = await spoil(other, sql, (run) => runCheck(run, check, { orgId, now }));
    expect([own.state, others.state]).toEqual(['broken', 'kept']);
  });

  /** What `look` sees after a statement that is then taken back; references are not checked while it runs. */
  async function spoil<T>(scopeOrg: number, sql: string, look: (run: RunQuery) => Promise<T>): Promise<T> {
    let seen: { readonly value: T } | undefined;
    const takeBack = new Error('taken back');
    await inOrganisation(
      database(),
      { orgId: scopeOrg, role: 'app', hasCheckedReferences: true },
      async (connection) => {
        const { rowCount } = await connection.query(
          bound(sql),
          sql.includes('$2') ? [scopeOrg, now] : [scopeOrg],
        );
        expect(rowCount).toBeGreaterThan(0);
        seen = { value: await look(runOn(connection)) };
        throw takeBack;
      },
    ).catch((error: unknown) => {
      if (error !== takeBack) throw error;
    });
    if (seen === undefined) throw new Error('nothing was seen');
    return seen.value;
  }
});

function runOn(connection: Connection): RunQuery {
  return async ({ sql, parameters }) => {
    const { rows } = await connection.query(sql, parameters);
    return {
      rows: rows.map((row) => ({ count: Number(row.count), examples: JSON.stringify(row.examples) })),
      ms: 0,
    };
  };
}

/** Every statement names its organisation. */
function bound(sql: string): string {
  expect(sql).toContain('$1');
  return sql;
}
