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

const rated = (member: string, n: number, before: number, after: number, of: number): Contribution => {
  const rate = (after - before) * (n / of);
  return { member, before, after, contribution: rate, mix: 0, rate, weights: { before: n, after: n } };
};

test('late parcels come before the queue in which most of them are answered among others', () => {
  const category = {
    dimension: 'category',
    contributions: [
      rated('Late parcel', 80, 0.8, 0.3, 400),
      rated('Tracking', 80, 0.85, 0.85, 400),
      rated('Invoice', 240, 0.85, 0.85, 400),
    ],
  };
  const queue = {
    dimension: 'queue',
    contributions: [
      rated('Logistics', 110, 0.81, 0.52, 400),
      rated('Chat', 145, 0.85, 0.81, 400),
      rated('Billing', 145, 0.85, 0.84, 400),
    ],
  };
  const ranked = rankDimensions([queue, category], -0.1, 'proportion');
  expect(ranked.map(({ dimension }) => dimension)).toEqual(['category', 'queue']);
});

test('of twenty categories one always moves most: that is no surprise', () => {
  const slight = Array.from({ length: 20 }, (_, index) =>
    rated(`category ${index}`, 20, 0.85, index === 7 ? 0.65 : 0.83, 400),
  );
  const [found] = rankDimensions([{ dimension: 'category', contributions: slight }], -0.03, 'proportion');
  expect(found?.surprise).toBe(0);
});

test('a large member that fell like all others is no surprise, however much of the fall it carries', () => {
  const alike = [rated('normal', 300, 0.85, 0.7, 400), rated('high', 100, 0.85, 0.7, 400)];
  const [found] = rankDimensions([{ dimension: 'priority', contributions: alike }], -0.15, 'proportion');
  expect(found?.surprise).toBe(0);
});

test('when every segment improved and the whole got worse, it is the mix', () => {
  expect(isMixEffect([part('chat', -2, 9), part('email', -1, 4)], 10)).toBe(true);
  expect(isMixEffect([part('chat', 6, 4)], 10)).toBe(false);
});
