import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { SemanticQuery } from '#semantic-layer/query/plan.ts';
import { validateQuery } from '#semantic-layer/query/validate-query.ts';
import { supportModel } from '#semantic-layer/support/support-model.ts';
import { compileQuery } from './compile-query.ts';
import { reviewedQueries } from './testing/reviewed-queries.ts';

const clock = { now: '2026-11-18T13:00:00Z', timezone: 'Europe/Paris', historyStart: null };
const base: SemanticQuery = {
  metrics: [{ id: 'ticket_volume' }],
  by: [],
  grain: null,
  where: [],
  having: [],
  range: { from: '2026-11-09', to: '2026-11-16' },
  compare: null,
  anchor: null,
  per: null,
  order: null,
  limit: null,
};
const weekBefore = { from: '2026-11-02', to: '2026-11-09', basis: 'previous_period' } as const;
const compile = (change: Partial<SemanticQuery>) =>
  compileQuery({ ...base, ...change }, { model: supportModel, orgId: 7, clock });

test.each(Object.entries(reviewedQueries))('%s reads as it was reviewed', async (name, change) => {
  expect(validateQuery({ ...base, ...change }, supportModel)).toEqual([]);
  await expect(`${compile(change).sql}\n`).toMatchFileSnapshot(`snapshots/${name}.sql`);
});

test('the files kept are those of the queries, forty and more', () => {
  const names = Object.keys(reviewedQueries).map((name) => `${name}.sql`);
  expect(names.length).toBeGreaterThanOrEqual(40);
  expect(readdirSync(new URL('./snapshots', import.meta.url)).sort()).toEqual(names.sort());
});

test('what a reader types is never part of the SQL text', () => {
  const nasty = ["' or 1=1--", ') union select', '$1', '\\', 'ʼ', 'chat'];
  const texts = nasty.map(
    (value) => compile({ where: [{ dimension: 'channel', op: 'in', values: [value] }] }).sql,
  );
  expect(new Set(texts).size).toBe(1);
});

test('every table of every statement is limited to one organisation', () => {
  for (const change of Object.values(reviewedQueries)) {
    const { sql } = compile(change);
    const tables = [...sql.matchAll(/\b(?:from|join) (cx\.\w+) as (\w+)/g)];
    expect(tables.length).toBeGreaterThan(0);
    for (const [, , alias] of tables) expect(sql).toContain(`${alias}.org_id = 7`);
  }
});

test('a name longer than Postgres keeps is written in full in the rows', () => {
  const { columns, sql } = compile({
    metrics: [
      { id: 'first_response_time', variant: { start: 'first_inbound', basis: 'calendar', stat: 'p90' } },
    ],
  });
  expect(columns[0]).toMatchObject({
    id: 'first_response_time@basis=calendar,start=first_inbound,stat=p90',
    alias: 'metric_1',
  });
  expect(Math.max(...sql.split(/\s+/).map((word) => word.length))).toBeLessThan(64);
});

test('columns come in the order of a reader: time, members, figure, sample, comparison', () => {
  const { columns } = compile({
    metrics: [{ id: 'csat' }],
    by: ['team'],
    grain: 'week',
    compare: weekBefore,
  });
  expect(columns.map(({ id }) => id)).toEqual([
    'time',
    'team',
    'csat',
    'csat__n',
    'csat__previous',
    'csat__previous__n',
  ]);
});
