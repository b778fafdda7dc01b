import { expect, test } from 'vitest';
import type { SemanticQuery } from '#semantic-layer/query/plan.ts';
import { supportModel } from '#semantic-layer/support/support-model.ts';
import { compileQuery } from './compile-query.ts';

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

const reviewed: Readonly<Record<string, Partial<SemanticQuery>>> = {
  'volume-of-a-week': {},
  'first-response-by-channel': { metrics: [{ id: 'first_response_time' }], by: ['channel'] },
  'median-first-response-from-first-message': {
    metrics: [
      { id: 'first_response_time', variant: { stat: 'median', basis: 'calendar', start: 'first_inbound' } },
    ],
  },
  'volume-and-csat-by-team-and-day': {
    metrics: [{ id: 'ticket_volume' }, { id: 'csat' }],
    by: ['team'],
    grain: 'day',
  },
  'volume-by-hour-of-one-day': { grain: 'hour', range: { from: '2026-11-10', to: '2026-11-11' } },
  'csat-by-agent-against-week-before': { metrics: [{ id: 'csat' }], by: ['agent'], compare: weekBefore },
  'csat-by-tag': { metrics: [{ id: 'csat' }], by: ['tag'] },
  'backlog-now-by-team': { metrics: [{ id: 'backlog_open' }], by: ['team'] },
  'backlog-by-day-and-channel': { metrics: [{ id: 'backlog_open' }], by: ['channel'], grain: 'day' },
  'handle-time-by-team': { metrics: [{ id: 'handle_time' }], by: ['team'] },
  'sla-by-target': {
    metrics: [{ id: 'sla_achievement_rate', variant: { grain: 'metric' } }],
    by: ['priority'],
  },
  'share-of-volume-by-category': {
    metrics: [{ id: 'ticket_volume', variant: { transform: 'percent_of_total' } }],
    by: ['category'],
  },
  'volume-outside-social-with-refund-tag': {
    where: [
      { dimension: 'channel', op: 'not_in', values: ['social'] },
      { dimension: 'tag', op: 'in', values: ['refund'] },
      { dimension: 'category', op: 'in', values: ['Returns'] },
      { dimension: 'owner', op: 'is_missing', values: [] },
    ],
  },
  'teams-with-low-csat': {
    metrics: [{ id: 'ticket_volume' }],
    by: ['team'],
    having: [{ metric: 'csat', op: 'lt', value: 0.8 }],
    order: { by: 'ticket_volume', direction: 'desc' },
    limit: 5,
  },
  'volume-per-day-by-segment': { by: ['segment'], per: 'day' },
  'volume-by-weekday-and-hour': { by: ['day_of_week', 'hour_of_day'] },
};

test.each(Object.entries(reviewed))('%s reads as it was reviewed', async (name, change) => {
  await expect(`${compile(change).sql}\n`).toMatchFileSnapshot(`snapshots/${name}.sql`);
});

test('what a reader types is never part of the SQL text', () => {
  const nasty = ["' or 1=1--", ') union select', '$1', '\\', 'ʼ', 'chat'];
  const texts = nasty.map(
    (value) => compile({ where: [{ dimension: 'channel', op: 'in', values: [value] }] }).sql,
  );
  expect(new Set(texts).size).toBe(1);
});

test('every table of every statement is limited to one organisation', () => {
  for (const change of Object.values(reviewed)) {
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
