import { expect, test } from 'vitest';
import { compareCounts, compareProportions } from './compare-figures.ts';

test('180 of 220 against 150 of 210 is a clear fall', () => {
  expect(compareProportions({ share: 180 / 220, n: 220 }, { share: 150 / 210, n: 210 })).toBe('clear');
});

test('two happy customers out of three against three out of four says nothing', () => {
  expect(compareProportions({ share: 2 / 3, n: 3 }, { share: 3 / 4, n: 4 })).toBe('unclear');
});

test('no answers on one side is never a clear change', () => {
  expect(compareProportions({ share: 0, n: 0 }, { share: 1, n: 40 })).toBe('unclear');
});

test('1,200 tickets against 1,000 is more than chance, 104 against 100 is not', () => {
  expect(compareCounts(1_000, 1_200)).toBe('clear');
  expect(compareCounts(100, 104)).toBe('unclear');
});

test('a desk whose days vary a lot needs a larger change', () => {
  expect(compareCounts(1_000, 1_100)).toBe('clear');
  expect(compareCounts(1_000, 1_100, 6)).toBe('unclear');
});
