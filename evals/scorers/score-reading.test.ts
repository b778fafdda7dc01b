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
