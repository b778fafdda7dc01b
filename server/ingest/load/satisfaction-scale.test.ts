import { expect, test } from 'vitest';
import { satisfactionCells } from './satisfaction-scale.ts';

const kept = (score: number | null, scale: number, kind = 'csat') =>
  satisfactionCells('survey', { kind, score, scale_max: scale });

test.each([
  ['good of good and bad', 2, 2, 5],
  ['bad of good and bad', 1, 2, 1],
  ['yes as 1 of 0 and 1', 1, 1, 5],
  ['no as 0 of 0 and 1', 0, 1, 1],
  ['the middle of three faces', 2, 3, 3],
  ['6 of 7', 6, 7, 4],
  ['10 of 10', 10, 10, 5],
  ['3 of 10', 3, 10, 2],
])('%s is kept in five steps', (_name, score, scale, expected) => {
  expect(kept(score, scale)).toEqual({ score: expected, scale_max: 5 });
});

test('five steps, recommendation and effort stay as they are', () => {
  expect([kept(4, 5), kept(9, 10, 'nps'), kept(6, 7, 'ces')]).toEqual([{}, {}, {}]);
});

test('no answer stays no answer', () => {
  expect(kept(null, 2)).toEqual({ scale_max: 5 });
});
