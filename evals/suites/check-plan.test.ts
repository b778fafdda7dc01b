import { expect, test } from 'vitest';
import type { ExpectedPlan } from '#evals/scorers/score-reading.ts';
import { checkPlan } from './check-plan.ts';

const sound: Omit<ExpectedPlan, 'kind'> = {
  analysis: 'breakdown',
  metrics: [{ id: 'csat' }],
  by: ['team'],
  where: [{ dimension: 'channel', op: 'in', values: ['chat'] }],
  range: { from: '2026-11-11', to: '2026-11-18' },
};

test('a sound plan has no problem', () => {
  expect(checkPlan(sound)).toEqual([]);
});

test.each<[string, Partial<ExpectedPlan>, string]>([
  ['an unknown metric', { metrics: [{ id: 'happiness' }] }, 'no metric happiness'],
  ['the default variant', { metrics: [{ id: 'csat', variant: { stat: 'top2box' } }] }, 'is the default'],
  ['an unknown variant', { metrics: [{ id: 'csat', variant: { stat: 'p10' } }] }, 'no variant stat=p10'],
  ['an unknown split', { by: ['mood'] }, 'no dimension mood'],
  [
    'a member that nobody is',
    { where: [{ dimension: 'team', op: 'in', values: ['Sales'] }] },
    'no team Sales',
  ],
  [
    'a parent instead of its leaves',
    { where: [{ dimension: 'category', op: 'in', values: ['Returns'] }] },
    'no category Returns',
  ],
  ['a period that runs backwards', { range: { from: '2026-11-18', to: '2026-11-11' } }, 'backwards'],
  [
    'a comparison with other weekdays',
    { compare: { from: '2026-11-03', to: '2026-11-10', basis: 'previous_period' } },
    'other weekdays',
  ],
  ['drivers of nothing', { analysis: 'drivers' }, 'drivers without a comparison'],
  ['a ranking ordered by what is not shown', { order: { by: 'nps', direction: 'asc' } }, 'not shown'],
  ['a limit without an order', { limit: 3 }, 'a limit without an order'],
])('%s is found', (_, change, problem) => {
  expect(checkPlan({ ...sound, ...change }).join()).toContain(problem);
});
