import { describe, expect, test } from 'vitest';
import { supportModel } from '#semantic-layer/support/support-model.ts';
import { checkValues } from './check-values.ts';
import type { SemanticQuery } from './plan.ts';
import { sayIssue } from './query-issue.ts';
import { validateQuery } from './validate-query.ts';

const base: SemanticQuery = {
  metrics: [{ id: 'csat' }],
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
const check = (change: Partial<SemanticQuery>) => validateQuery({ ...base, ...change }, supportModel);

test('a plain question about a known metric has nothing wrong', () => {
  expect(check({})).toEqual([]);
});

test('a misspelt metric is not guessed: the nearest ones are offered', () => {
  expect(check({ metrics: [{ id: 'csatt' }] })).toEqual([
    { code: 'unknown-metric', metric: 'csatt', closest: expect.arrayContaining(['csat']) },
  ]);
});

test('a split the metric does not have names those it has', () => {
  const [issue] = check({ metrics: [{ id: 'backlog_open' }], by: ['hour_of_day'] });
  expect(issue).toMatchObject({
    code: 'dimension-not-available',
    valid: expect.arrayContaining(['channel', 'team']),
  });
});

test('business hours from creation is a figure nobody defined', () => {
  expect(check({ metrics: [{ id: 'first_response_time', variant: { start: 'created' } }] })).toEqual([
    { code: 'meaningless-variant', metric: 'first_response_time' },
  ]);
});

describe('dates', () => {
  test.each([
    [{ from: '2026-02-30', to: '2026-03-02' }, 'invalid-date'],
    [{ from: 'yesterday', to: '2026-03-02' }, 'invalid-date'],
    [{ from: '2026-03-02', to: '2026-03-02' }, 'empty-range'],
    [{ from: '2026-03-09', to: '2026-03-02' }, 'empty-range'],
  ])('%j is refused', (range, code) => {
    expect(check({ range }).map((issue) => issue.code)).toContain(code);
  });
});

test('a filter without values is never dropped in silence', () => {
  expect(check({ where: [{ dimension: 'channel', op: 'in', values: [] }] })).toEqual([
    { code: 'missing-values', dimension: 'channel' },
  ]);
});

test('a misspelt member is not counted as zero: the nearest ones are offered', () => {
  const known = [
    { dimension: 'team', value: 'Support FR' },
    { dimension: 'team', value: 'Billing' },
  ];
  const where = [{ dimension: 'team', op: 'in', values: ['Suport FR', 'Billing'] }] as const;
  expect(checkValues(where, supportModel, known)).toEqual([
    { code: 'unknown-value', dimension: 'team', value: 'Suport FR', closest: ['Support FR'] },
  ]);
  expect(checkValues([{ dimension: 'country', op: 'in', values: ['XX'] }], supportModel, known)).toEqual([]);
});

test('a year by the minute is refused before the database is asked', () => {
  expect(check({ grain: 'minute', range: { from: '2026-01-01', to: '2027-01-01' } })).toMatchObject([
    { code: 'too-many-buckets' },
  ]);
});

test('a satisfaction rate has no average per day', () => {
  expect(check({ per: 'day' })).toEqual([{ code: 'per-needs-additive', metric: 'csat' }]);
  expect(check({ metrics: [{ id: 'ticket_volume' }], per: 'day' })).toEqual([]);
});

test('an anchor may be named with its table', () => {
  const metrics = [{ id: 'ticket_volume' }];
  expect(check({ metrics, anchor: 'conversations.first_done_at' })).toEqual([]);
  expect(check({ metrics, anchor: 'pushed_at' })).toMatchObject([{ code: 'unknown-anchor' }]);
});

test('every issue is said in both languages, without a gap', () => {
  const issues = [
    ...check({
      metrics: [{ id: 'csatt' }],
      by: ['colour', 'colour'],
      limit: 0,
      order: { by: 'mood', direction: 'asc' },
    }),
    ...check({ metrics: [] }),
  ];
  expect(issues.length).toBeGreaterThan(4);
  for (const issue of issues) {
    const said = sayIssue(issue);
    expect(said.en).not.toMatch(/undefined|\bnull\b/);
    expect(said.fr).not.toBe(said.en);
  }
});

test('a forecast is not counted from rows: the issue names the analysis that makes it', () => {
  expect(check({ metrics: [{ id: 'ticket_volume_forecast' }] })).toContainEqual({
    code: 'needs-analysis',
    metric: 'ticket_volume_forecast',
    analysis: 'forecast',
    inputs: ['ticket_volume'],
  });
});
