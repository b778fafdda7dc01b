import { expect, test } from 'vitest';
import type { Interpretation, Plan } from '#semantic-layer/query/plan.ts';
import { type ExpectedReading, findMistakes } from './score-reading.ts';

const plan: Plan = {
  analysis: 'value',
  metrics: [{ id: 'csat' }],
  by: [],
  grain: null,
  where: [{ dimension: 'channel', op: 'in', values: ['chat', 'email'] }],
  having: [],
  range: { from: '2026-11-09', to: '2026-11-16' },
  compare: null,
  anchor: null,
  per: null,
  order: null,
  limit: null,
  horizon: null,
  scenario: null,
};
const read = (change: Partial<Plan>): Interpretation => ({
  kind: 'plan',
  plan: { ...plan, ...change },
  assumptions: [],
  alternatives: [],
});
const expected: ExpectedReading = {
  kind: 'plan',
  analysis: 'value',
  metrics: [{ id: 'csat' }],
  where: [{ dimension: 'channel', op: 'in', values: ['email', 'chat'] }],
  range: { from: '2026-11-09', to: '2026-11-16' },
};
const wrong = (change: Partial<Plan>) => findMistakes(expected, read(change)).map(({ slot }) => slot);

test('filters and their values may come in any order', () => {
  expect(wrong({})).toEqual([]);
});

test('a slot that the case leaves out must be empty in the reading', () => {
  expect(wrong({ limit: 3 })).toEqual(['limit']);
  expect(wrong({ by: ['team'], grain: 'day' })).toEqual(['by', 'grain']);
  expect(wrong({ anchor: 'created_at' })).toEqual(['anchor']);
});

test('each wrong slot says what was expected and what was read', () => {
  expect(findMistakes(expected, read({ metrics: [{ id: 'nps' }] }))).toEqual([
    { slot: 'metrics', expected: [{ id: 'csat' }], actual: [{ id: 'nps' }] },
  ]);
});

test('a refusal where a plan was due has no right metric either', () => {
  const refusal: Interpretation = { kind: 'refuse', reason: 'out_of_scope', message: '', suggestions: [] };
  const slots = findMistakes(expected, refusal).map(({ slot }) => slot);
  expect(slots).toContain('kind');
  expect(slots).toContain('metrics');
  expect(findMistakes({ kind: 'refuse', reason: 'unsafe' }, refusal).map(({ slot }) => slot)).toEqual([
    'reason',
  ]);
});

test('one of two analyses of equal right is right, and the history of a forecast is free', () => {
  const either: ExpectedReading = { ...expected, analysis: ['value', 'live'] };
  expect(findMistakes(either, read({}))).toEqual([]);
  const { range: _, ...free } = expected;
  expect(findMistakes(free, read({ range: { from: '2025-10-14', to: '2026-11-18' } }))).toEqual([]);
});

test('a parent category may be given as itself or as all its leaves, in the case and in the reading', () => {
  const delivery: Plan['where'] = [{ dimension: 'category', op: 'in', values: ['Delivery'] }];
  const leaves: Plan['where'] = [
    { dimension: 'category', op: 'in', values: ['Tracking', 'Late parcel', 'Lost parcel'] },
  ];
  expect(findMistakes({ ...expected, where: delivery }, read({ where: leaves }))).toEqual([]);
  expect(findMistakes({ ...expected, where: leaves }, read({ where: delivery }))).toEqual([]);
  const some: Plan['where'] = [{ dimension: 'category', op: 'in', values: ['Late parcel', 'Tracking'] }];
  expect(findMistakes({ ...expected, where: delivery }, read({ where: some }))).toHaveLength(1);
});

test('a scorecard, a review and a search for anomalies that name no metric leave the choice of metrics free', () => {
  for (const analysis of ['scorecard', 'review', 'anomalies'] as const) {
    const free: ExpectedReading = { ...expected, analysis, metrics: [] };
    expect(findMistakes(free, read({ analysis, metrics: [{ id: 'csat' }, { id: 'nps' }] }))).toEqual([]);
  }
  const named: ExpectedReading = { ...expected, analysis: 'anomalies', metrics: [{ id: 'nps' }] };
  expect(findMistakes(named, read({ analysis: 'anomalies' }))).toHaveLength(1);
});

test('a list of conversations and themes of keywords may name their rows or leave them out', () => {
  const list: ExpectedReading = { ...expected, analysis: 'records' };
  expect(findMistakes(list, read({ analysis: 'records', by: ['conversation'] }))).toEqual([]);
  expect(findMistakes(list, read({ analysis: 'records', by: ['customer'] }))).toHaveLength(1);
  const themes: ExpectedReading = { ...expected, analysis: 'topics', by: ['keyword'] };
  expect(findMistakes(themes, read({ analysis: 'topics' }))).toEqual([]);
  expect(findMistakes(themes, read({ analysis: 'topics', by: ['tag'] }))).toHaveLength(1);
});
