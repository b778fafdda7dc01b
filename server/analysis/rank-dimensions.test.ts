import { expect, test } from 'vitest';
import type { Contribution } from './decompose-change.ts';
import { isMixEffect, rankDimensions } from './rank-dimensions.ts';

const part = (member: string, rate: number, mix = 0, n = 100): Contribution => ({
  member,
  before: n,
  after: n + rate,
  contribution: rate + mix,
  mix,
  rate,
  weights: { before: n, after: n + rate },
});
const namesOf = (contributions: readonly Contribution[], change: number) =>
  rankDimensions([{ dimension: 'channel', contributions }], change, 'count')[0]?.named.map(
    ({ member }) => member,
  );

test('the dimension in which one member carries the change comes before the one in which all share it', () => {
  const even = {
    dimension: 'priority',
    contributions: [part('low', 39), part('normal', 41), part('high', 40)],
  };
  const sharp = {
    dimension: 'channel',
    contributions: [part('email', 1), part('chat', 118), part('voice', 1)],
  };
  expect(rankDimensions([even, sharp], 120, 'count').map(({ dimension }) => dimension)).toEqual([
    'channel',
    'priority',
  ]);
});

test('a dimension with one member explains nothing', () => {
  expect(rankDimensions([{ dimension: 'channel', contributions: [part('chat', 30)] }], 30, 'count')).toEqual(
    [],
  );
});

test('only members that pushed the way things went are named as drivers', () => {
  expect(namesOf([part('chat', 60), part('email', -45), part('voice', 2)], 17)).toEqual(['chat']);
});

test('seven more tickets on a channel of a hundred are chance, and nobody is named', () => {
  expect(namesOf([part('chat', 7), part('email', 1)], 8)).toEqual([]);
});

test('an agent with three answers never explains the satisfaction of the desk', () => {
  const answers = (member: string, before: number, after: number, n: number): Contribution => {
    const rate = (after - before) * (n / 1_000);
    return { member, before, after, contribution: rate, mix: 0, rate, weights: { before: n, after: n } };
  };
  const contributions = [
    answers('Noah', 1, 0, 3),
    answers('Léa', 0.85, 0.5, 200),
    answers('the others', 0.85, 0.85, 797),
  ];
  const [found] = rankDimensions([{ dimension: 'owner', contributions }], -0.07, 'proportion');
  expect(found?.named.map(({ member }) => member)).toEqual(['Léa']);
});

test('the largest member is no explanation when all fell alike', () => {
  const alike = (member: string, n: number): Contribution => ({
    member,
    before: 0.85,
    after: 0.7,
    contribution: -0.15 * (n / 1_000),
    mix: 0,
    rate: -0.15 * (n / 1_000),
    weights: { before: n, after: n },
  });
  const priorities = [alike('normal', 750), alike('high', 150), alike('low', 100)];
  const [found] = rankDimensions([{ dimension: 'priority', contributions: priorities }], -0.15, 'proportion');
  expect(found?.named).toEqual([]);
});

test('when every segment improved and the whole got worse, it is the mix', () => {
  expect(isMixEffect([part('chat', -2, 9), part('email', -1, 4)], 10)).toBe(true);
  expect(isMixEffect([part('chat', 6, 4)], 10)).toBe(false);
});
