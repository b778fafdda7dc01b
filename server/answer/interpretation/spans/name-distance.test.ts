import { expect, test } from 'vitest';
import { nameDistance } from './name-distance.ts';

const isLike = (typed: string, name: string): boolean =>
  nameDistance(typed.split(' '))(name.split(' ')) !== null;

test('a short first name one letter off is alike', () => {
  expect(isLike('mina', 'nina rossi')).toBe(true);
});

test('a last name two letters off that begins alike is alike', () => {
  expect(isLike('joel gantier', 'theo garnier')).toBe(true);
});

test('both names a little off in their places are alike together', () => {
  expect(isLike('harrold bevin', 'harry evan')).toBe(true);
});

test('a name that begins otherwise and shares only its end is not', () => {
  expect(isLike('amazon', 'manon roux')).toBe(false);
});

test('the whole name comes before a part of one', () => {
  const from = nameDistance(['nina', 'rosi']);
  expect(from(['nina', 'rossi'])).toBeLessThan(from(['nina', 'simone']) ?? 0);
});
