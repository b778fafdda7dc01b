import { beforeAll, expect, test } from 'vitest';
import { compileQuery } from '#semantic-layer/compile/compile-query.ts';
import type { ResultRow } from '#semantic-layer/compile/compiled-query.ts';
import { nameColumns } from '#semantic-layer/compile/name-columns.ts';
import { everyFigure, everyQuery, plainQuery } from '#semantic-layer/compile/testing/every-query.ts';
import { knownFunctions } from '#semantic-layer/compile/testing/sql-rules.ts';
import type { Dimension } from '#semantic-layer/define/dimension.ts';
import { supportModel } from '#semantic-layer/support/support-model.ts';
import { createQueryRunner } from '#server/database/query-runner.ts';
import { loadDataFreshness, loadHistoryStart } from '#server/database/stores/data-freshness.ts';
import { loadKnownValues } from '#server/database/stores/known-values-store.ts';
import { findOrganisation } from '#server/database/stores/organisations-store.ts';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { tenantTables } from '#server/database/testing/fill-every-table.ts';
import { demoSources } from '#server/ingest/demo/demo-sources.ts';
import { loadSource } from '#server/ingest/load/load-source.ts';
import { openReferenceDatabase } from '#server/ingest/testing/open-reference-database.ts';
import { referenceSource } from '#server/ingest/testing/reference-source.ts';
import { readSettings } from '#server/settings.ts';
import { createDesk } from './desk.ts';
import { loadGoldenFixture } from './testing/load-golden-fixture.ts';

const now = '2026-03-12T10:00:00Z';
const clock = { now, timezone: 'Europe/Paris', historyStart: null };
const foreign = ' of the other';

/** Names that members of dimensions go by. */
const memberNames = Object.values<Dimension>(supportModel.dimensions).flatMap(({ members }) =>
  members === null || members.table === 'cx.conversations' ? [] : [`${members.table}.${members.name}`],
);

type Seen = {
  readonly rows: readonly (readonly ResultRow[])[];
  readonly names: unknown;
  readonly freshness: unknown;
};

/**
 * The wall inside the compiled SQL alone: the database's own is taken down. Beside the organisation that is asked stand
 * one with the same rows under the same ids, its names changed, and one with many other rows under those ids.
 */
describeOnEachDatabase('two organisations without any row security', (database) => {
  const queries = () => everyQuery(database().kind === 'server' ? 'figures' : 'shapes');
  let orgId = 0;
  let alone: Seen;

  beforeAll(async () => {
    orgId = await loadGoldenFixture(database());
    await takeWallsDown();
    alone = await look();
    await loadOthers();
  }, 300_000);

  test('every metric in every variant, by every date and split, can be asked', () => {
    const asked = new Set(queries().map(({ metrics: [metric] }) => metric?.id));
    expect(asked).toEqual(new Set(everyFigure().map(({ id }) => id)));
    expect(alone.rows).toHaveLength(queries().length);
    const telling = alone.rows.filter((rows) => rows.some((row) => Object.values(row).some(isFigure)));
    expect(telling.length).toBeGreaterThan(queries().length / 3);
  });

  test('no figure, member or name changes when others come', { timeout: 300_000 }, async () => {
    const together = await look();
    const changed = queries().filter((_, index) => !isSame(alone.rows[index], together.rows[index]));
    expect(changed.slice(0, 3)).toEqual([]);
    expect(together.names).toEqual(alone.names);
    expect(together.freshness).toEqual(alone.freshness);
  });

  test('one that has the same figures shows its own names only', { timeout: 300_000 }, async () => {
    const other = (await findOrganisation(database(), 'other'))?.id ?? 0;
    const shown = await look(other, everyQuery('shapes'));
    const words = new Set(shown.rows.flat().flatMap((row) => Object.values(row).filter(isName)));
    expect([...words].filter((word) => word.endsWith(foreign)).length).toBeGreaterThan(10);
    const mine = new Set(await namesOf(orgId));
    expect([...words].filter((word) => mine.has(word))).toEqual([]);
  });

  test('a name of another organisation is unknown: not offered, not guessed, not in the index kept of names', async () => {
    const own = await findOrganisation(database(), 'golden');
    if (!own) throw new Error('the fixture has an organisation');
    const desk = createDesk(database(), own, readSettings({}), null);
    const [team = ''] = (await namesOf(orgId, 'cx.teams')).slice(0, 1);
    const ask = (value: string) => {
      const where = [{ dimension: 'team', op: 'in' as const, values: [value] }];
      return desk.query({ ...plainQuery, metrics: [{ id: 'ticket_volume' }], where }, now);
    };
    expect(await ask(team)).toMatchObject({ kind: 'rows' });
    const refused = await ask(`${team}${foreign}`);
    expect(refused).toMatchObject({ kind: 'invalid', issues: [{ code: 'unknown-value' }] });
    expect(JSON.stringify(refused).replaceAll(`"value":"${team}${foreign}"`, '')).not.toContain(foreign);
    const offered = await desk.completions(team.slice(0, 4), 'en');
    expect(JSON.stringify(offered)).not.toContain(foreign);
  });

  test('rule 20: nothing that compiled SQL calls gives another answer by itself', async () => {
    const { rows } = await owner(
      `select distinct proname from pg_proc where provolatile = 'v' and proname in (${knownFunctions.map((name) => `'${name}'`).join(', ')})`,
    );
    expect(rows).toEqual([]);
  });

  async function look(of = orgId, asked = queries()): Promise<Seen> {
    const run = createQueryRunner(database(), { orgId: of });
    const rows: (readonly ResultRow[])[] = [];
    for (const query of asked) {
      const compiled = compileQuery(query, { model: supportModel, orgId: of, clock });
      rows.push(nameColumns(compiled, await run(compiled)));
    }
    const names = await loadKnownValues(database(), of);
    const freshness = [await loadDataFreshness(database(), of), await loadHistoryStart(database(), of)];
    return { rows, names, freshness };
  }

  async function takeWallsDown(): Promise<void> {
    for (const { name } of await tenantTables(database()))
      await owner(`alter table ${name} disable row level security`);
  }

  async function loadOthers(): Promise<void> {
    const reference = await openReferenceDatabase();
    await loadSource(database(), referenceSource(reference, { organisation: { slug: 'other' } })).finally(
      () => reference.close(),
    );
    const other = (await findOrganisation(database(), 'other'))?.id ?? 0;
    for (const place of new Set(memberNames)) {
      const [schema, table, column] = place.split('.');
      await owner(
        `update ${schema}.${table} set ${column} = ${column} || '${foreign}' where org_id = ${other}`,
      );
    }
    const [papier] = demoSources({ scale: 0.004, seed: 3, now }).sources;
    if (papier) await loadSource(database(), papier);
  }

  async function namesOf(of: number, table?: string): Promise<string[]> {
    const places = [...new Set(memberNames)].filter((place) => !table || place.startsWith(`${table}.`));
    const selects = places.map((place) => {
      const [schema, own, column] = place.split('.');
      return `select ${column}::text as name from ${schema}.${own} where org_id = ${of}`;
    });
    const { rows } = await owner(selects.join(' union '));
    // Conversations without an outside number go by their own, which both count from 1.
    return rows.map(({ name }) => String(name)).filter((name) => !/^\d+$/.test(name));
  }

  async function owner(statement: string) {
    const connection = await database().connect(60);
    try {
      return await connection.query(statement, []);
    } finally {
      connection.release();
    }
  }
});

function isFigure(value: unknown): boolean {
  return typeof value === 'number' && value !== 0;
}

function isName(value: unknown): value is string {
  return typeof value === 'string';
}

function isSame(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
