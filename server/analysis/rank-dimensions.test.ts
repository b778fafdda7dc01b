import { expect, test } from 'vitest';
import type { Contribution } from './decompose-change.ts';
import { isMixEffect, namedDrivers, rankDimensions } from './rank-dimensions.ts';

const part = (member: string, rate: number, mix = 0): Contribution => ({
  member,
  before: null,
  after: null,
  contribution: rate + mix,
  mix,
  rate,
});

test('the dimension in which one member carries the change comes before the one in which all share it', () => {
  const even = {
    dimension: 'priority',
    contributions: [part('low', 9), part('normal', 11), part('high', 10)],
  };
  const sharp = {
    dimension: 'channel',
    contributions: [part('email', 1), part('chat', 28), part('voice', 1)],
  };
  expect(rankDimensions([even, sharp]).map(({ dimension }) => dimension)).toEqual(['channel', 'priority']);
});

test('a dimension with one member explains nothing', () => {
  expect(rankDimensions([{ dimension: 'channel', contributions: [part('chat', 30)] }])).toEqual([]);
});

test('only members that pushed the way things went are named as drivers', () => {
  const named = namedDrivers([part('chat', 40), part('email', -15), part('voice', 2)], 27);
  expect(named.map(({ member }) => member)).toEqual(['chat']);
});

test('when every segment improved and the whole got worse, it is the mix', () => {
  expect(isMixEffect([part('chat', -2, 9), part('email', -1, 4)], 10)).toBe(true);
  expect(isMixEffect([part('chat', 6, 4)], 10)).toBe(false);
});
