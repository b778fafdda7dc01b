import { expect, test } from 'vitest';
import { elapsedUnits, resolveComparison, resolvePeriod } from './period.ts';

const paris = (now: string) => ({ now, timezone: 'Europe/Paris', historyStart: null });
const week = { from: '2026-11-16', to: '2026-11-23' };
const weekBefore = { from: '2026-11-09', to: '2026-11-16', basis: 'previous_period' } as const;

test('a finished week runs from midnight to midnight in the organisation’s zone', () => {
  const period = resolvePeriod({ from: '2026-11-09', to: '2026-11-16' }, paris('2026-11-18T13:00:00Z'));
  expect(period).toMatchObject({
    from: '2026-11-08T23:00:00Z',
    to: '2026-11-15T23:00:00Z',
    isPartial: false,
    isFuture: false,
  });
});

test('this week so far is cut at now, and last week at the same elapsed time', () => {
  const clock = paris('2026-11-18T13:00:00Z');
  expect(resolvePeriod(week, clock)).toMatchObject({ localTo: '2026-11-18T14:00:00', isPartial: true });
  expect(resolveComparison(week, weekBefore, clock)).toMatchObject({
    localFrom: '2026-11-09T00:00:00',
    localTo: '2026-11-11T14:00:00',
  });
});

test('the day the clocks go back has 25 hours, the day they go forward 23', () => {
  const clock = { ...paris('2026-12-01T00:00:00Z'), timezone: 'America/New_York' };
  expect(elapsedUnits(resolvePeriod({ from: '2026-11-01', to: '2026-11-02' }, clock), 'hour')).toBe(25);
  expect(elapsedUnits(resolvePeriod({ from: '2026-03-08', to: '2026-03-09' }, clock), 'hour')).toBe(23);
  expect(elapsedUnits(resolvePeriod({ from: '2026-11-01', to: '2026-11-02' }, clock), 'day')).toBe(1);
});

test('a month so far is compared with as many days of the month before, which may be shorter', () => {
  const clock = paris('2026-03-30T12:00:00Z');
  const compared = resolveComparison(
    { from: '2026-03-01', to: '2026-04-01' },
    { from: '2026-02-01', to: '2026-03-01', basis: 'previous_period' },
    clock,
  );
  expect(compared.localTo).toBe('2026-03-01T00:00:00');
});

test('a period that has not begun holds nothing', () => {
  const period = resolvePeriod({ from: '2027-01-01', to: '2027-02-01' }, paris('2026-11-18T13:00:00Z'));
  expect(period).toMatchObject({ isFuture: true, from: period.to });
});

test('days of a zone with a quarter-hour offset start at its own midnight', () => {
  const clock = { now: '2026-11-18T00:00:00Z', timezone: 'Asia/Kathmandu', historyStart: null };
  expect(resolvePeriod({ from: '2026-11-10', to: '2026-11-11' }, clock).from).toBe('2026-11-09T18:15:00Z');
});
