import { expect, test } from 'vitest';
import { resolvePeriod } from '#semantic-layer/query/period.ts';
import { isPartialBucket } from './partial-bucket.ts';

const clock = { now: '2026-11-18T13:00:00Z', timezone: 'Europe/Paris', historyStart: null };

test('a week that begins before the period, or ends after it, is not a whole one', () => {
  const october = resolvePeriod({ from: '2026-10-01', to: '2026-11-01' }, clock);
  const weeks = ['2026-09-28', '2026-10-05', '2026-10-19', '2026-10-26'];
  expect(weeks.map((week) => isPartialBucket(week, 'week', october))).toEqual([true, false, false, true]);
});

test('the day that is on is not a whole one, yesterday is', () => {
  const week = resolvePeriod({ from: '2026-11-16', to: '2026-11-23' }, clock);
  expect(isPartialBucket('2026-11-17', 'day', week)).toBe(false);
  expect(isPartialBucket('2026-11-18', 'day', week)).toBe(true);
});
