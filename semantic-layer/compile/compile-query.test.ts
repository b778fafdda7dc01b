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
  'presence-and-coverage-by-team': {
    metrics: [{ id: 'cumulative_presence_time' }, { id: 'smoothed_presence_time' }],
    by: ['team'],
  },
  'presentation-rate-by-day-and-channel': {
    metrics: [{ id: 'presentation_rate' }],
    by: ['channel'],
    grain: 'day',
  },
  'occupancy-by-agent-against-week-before': {
    metrics: [{ id: 'occupancy_rate' }, { id: 'idle_rate' }],
    by: ['agent'],
    compare: weekBefore,
  },
  'most-agents-by-hour-of-day': { metrics: [{ id: 'max_agents_available' }], by: ['hour_of_day'] },
  'available-time-in-shifts': {
    metrics: [{ id: 'available_time_in_working_hours' }, { id: 'available_time_outside_working_hours' }],
  },
  'agents-online-now-by-channel': { metrics: [{ id: 'agents_online' }], by: ['channel'] },
  'agents-online-by-hour-without-premium': {
    metrics: [{ id: 'agents_online' }],
    grain: 'hour',
    range: { from: '2026-11-10', to: '2026-11-11' },
    where: [{ dimension: 'team', op: 'not_in', values: ['Premium'] }],
  },
  'backlog-age-by-week': { metrics: [{ id: 'backlog_age' }], grain: 'week' },
  'last-wait-by-queue': { metrics: [{ id: 'last_queue_wait_time' }], by: ['queue'] },
  'growth-by-month': {
    metrics: [{ id: 'ticket_volume_growth_rate' }],
    grain: 'month',
    range: { from: '2026-01-01', to: '2026-07-01' },
  },
  'repeat-contacts-of-a-month': {
    metrics: [{ id: 'repeat_contact_rate' }],
    range: { from: '2026-10-01', to: '2026-11-01' },
  },
  'missed-revenue-by-channel': { metrics: [{ id: 'missed_revenue_busy' }], by: ['channel'] },
  'missed-conversations-by-day': { metrics: [{ id: 'missed_conversations' }], grain: 'day' },
  'contacts-per-hour-by-agent': { metrics: [{ id: 'contacts_per_hour' }], by: ['agent'] },
  'active-users-by-week': {
    metrics: [{ id: 'daily_active_users' }, { id: 'monthly_active_users' }],
    grain: 'week',
  },
  'arr-by-segment': { metrics: [{ id: 'arr' }], by: ['segment'] },
  'time-to-value': { metrics: [{ id: 'time_to_value' }] },
  'accounts-without-backup-by-segment': { metrics: [{ id: 'accounts_without_backup' }], by: ['segment'] },
  'backup-double-bookings-by-agent': { metrics: [{ id: 'backup_double_bookings' }], by: ['agent'] },
  'bandwidth-by-team': { metrics: [{ id: 'team_bandwidth_hours' }], by: ['team'] },
  'contract-hours-by-company': { metrics: [{ id: 'contracted_hours_used_rate' }], by: ['company'] },
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
