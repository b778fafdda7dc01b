import { expect, test } from 'vitest';
import { findFalls, nextBaseline } from './compare-baseline.ts';
import type { SuiteScore } from './score-suite.ts';

const score = (name: string, right: number, of: number): SuiteScore => ({
  name,
  whole: { right, of },
  slots: {},
  groups: [],
  confidentlyWrong: 0,
  aheadOfModel: 0,
});

test('a suite that reads a smaller share than before has fallen', () => {
  expect(findFalls([score('free-dev', 79, 100)], { 'free-dev': { right: 80, of: 100 } }, new Set())).toEqual([
    'free-dev: fell from 80 of 100 to 79 of 100',
  ]);
});

test('the same share of more cases is no fall', () => {
  expect(findFalls([score('free-dev', 160, 200)], { 'free-dev': { right: 80, of: 100 } }, new Set())).toEqual(
    [],
  );
});

test('cases that are gone are a fall, unless they lie outside the repository', () => {
  const baseline = { 'free-dev': { right: 80, of: 100 }, 'time-public': { right: 8, of: 10 } };
  expect(findFalls([], baseline, new Set(['time-public']))).toEqual(['free-dev: its cases are gone']);
});

test('a suite that could not run keeps its score', () => {
  const before = { 'time-public': { right: 8, of: 10 } };
  expect(nextBaseline([score('free-dev', 1, 2)], before)).toEqual({
    'time-public': { right: 8, of: 10 },
    'free-dev': { right: 1, of: 2 },
  });
});
