import { expect, test } from 'vitest';
import type { DimensionDrivers } from '#server/analysis/rank-dimensions.ts';
import { leadFirst } from './lead-dimension.ts';

const seen = (dimension: string, surprise: number): DimensionDrivers => {
  const part = {
    member: 'one',
    before: 60,
    after: 120,
    contribution: 40,
    mix: 0,
    rate: 40,
    weights: { before: 50, after: 50 },
  };
  return { dimension, surprise, contributions: [part], named: [part] };
};
const orderOf = (ranked: readonly DimensionDrivers[]) => leadFirst(ranked).map(({ dimension }) => dimension);

test('a wait is put down to the queue before the language it serves', () => {
  expect(orderOf([seen('language', 4), seen('country', 3.5), seen('queue', 2)])).toEqual([
    'queue',
    'language',
    'country',
  ]);
});

test('nobody is named first for what happened to a whole team', () => {
  expect(orderOf([seen('owner', 5), seen('team', 3)])).toEqual(['team', 'owner']);
});

test('where nothing about the work stands out, who wrote leads', () => {
  expect(orderOf([seen('country', 3), seen('priority', 0)])).toEqual(['country', 'priority']);
});

test('of a queue and a category that cannot be told apart the category leads, as it says what it is about', () => {
  expect(orderOf([seen('queue', 3.4), seen('category', 2.9)])).toEqual(['category', 'queue']);
});

test('a queue that stands out clearly more than any category leads', () => {
  expect(orderOf([seen('queue', 6), seen('category', 2.9)])).toEqual(['queue', 'category']);
});

test('what a reader asked to see keeps its order', () => {
  expect(orderOf([seen('tag', 3), seen('keyword', 2)])).toEqual(['tag', 'keyword']);
});
