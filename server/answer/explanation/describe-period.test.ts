import { expect, test } from 'vitest';
import { describeBucket, describePeriod } from './describe-period.ts';

test.each([
  ['2026-11-19', '2026-11-20', 'on Thursday 19 November 2026', 'le jeudi 19 novembre 2026'],
  ['2026-11-09', '2026-11-16', 'from 9 to 15 November 2026', 'du 9 au 15 novembre 2026'],
  ['2026-10-26', '2026-11-02', 'from 26 October to 1 November 2026', 'du 26 octobre au 1er novembre 2026'],
  [
    '2025-12-29',
    '2026-01-05',
    'from 29 December 2025 to 4 January 2026',
    'du 29 décembre 2025 au 4 janvier 2026',
  ],
  ['2026-10-01', '2026-11-01', 'in October 2026', 'en octobre 2026'],
  ['2026-07-01', '2026-10-01', 'in Q3 2026', 'au T3 2026'],
  ['2026-01-01', '2027-01-01', 'in 2026', 'en 2026'],
])('%s to %s is said as a colleague would', (from, to, en, fr) => {
  expect(describePeriod({ from, to }, 'en')).toBe(en);
  expect(describePeriod({ from, to }, 'fr')).toBe(fr);
});

test('hours name their day', () => {
  const range = { from: '2026-11-19T14:00', to: '2026-11-19T18:00' };
  expect(describePeriod(range, 'en')).toBe('on 19 November 2026 from 14:00 to 18:00');
  expect(describePeriod(range, 'fr')).toBe('le 19 novembre 2026 de 14:00 à 18:00');
});

test('a bucket is short enough for an axis', () => {
  expect(describeBucket('2026-11-09', 'day', 'en')).toBe('Mon 9 Nov');
  expect(describeBucket('2026-11-01', 'month', 'fr')).toBe('nov. 2026');
  expect(describeBucket('2026-11-09T14:00+01:00', 'hour', 'en')).toBe('Mon 14:00');
});
