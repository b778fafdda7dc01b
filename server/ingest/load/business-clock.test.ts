import { describe, expect, test } from 'vitest';
import { alwaysOpen, createBusinessClock, type OpeningHours } from './business-clock.ts';
import { parseInstant } from './instant.ts';

const workweek = (slots: readonly (readonly [string, string])[], days = [1, 2, 3, 4, 5]) =>
  days.flatMap((weekday) => slots.map(([opensAt, closesAt]) => ({ weekday, opensAt, closesAt })));

const paris: OpeningHours = {
  timezone: 'Europe/Paris',
  slots: workweek([['09:00', '18:00']]),
  holidays: new Set(['2026-03-04']),
};

function open(hours: OpeningHours, from: string, to: string): number {
  const at = (text: string) => parseInstant(text) ?? expect.fail(text);
  return createBusinessClock(hours).secondsBetween(at(from), at(to));
}

describe('time in opening hours', () => {
  test('inside one day it is the time that passed', () => {
    expect(open(paris, '2026-03-02T10:00+01:00', '2026-03-02T10:05+01:00')).toBe(300);
  });

  test('from late on Tuesday over a holiday to Thursday morning: one hour', () => {
    expect(open(paris, '2026-03-03T17:30+01:00', '2026-03-05T09:30+01:00')).toBe(3600);
  });

  test('a weekend does not count', () => {
    expect(open(paris, '2026-03-06T17:00+01:00', '2026-03-09T10:00+01:00')).toBe(7200);
  });

  test('outside opening hours nothing passes: 0, not unknown', () => {
    expect(open(paris, '2026-03-07T10:00+01:00', '2026-03-08T10:00+01:00')).toBe(0);
  });

  test('exactly at opening time nothing has passed yet', () => {
    expect(open(paris, '2026-03-02T07:00+01:00', '2026-03-02T09:00+01:00')).toBe(0);
  });

  test('backwards nothing passes', () => {
    expect(open(paris, '2026-03-02T12:00+01:00', '2026-03-02T10:00+01:00')).toBe(0);
  });

  test('the lunch break does not count', () => {
    const hours = {
      ...paris,
      slots: workweek([
        ['14:00', '18:00'],
        ['09:00', '12:30'],
      ]),
    };
    expect(open(hours, '2026-03-02T12:00+01:00', '2026-03-02T14:30+01:00')).toBe(3600);
  });

  test('a day that never closes has 24 hours, 23 in spring and 25 in autumn', () => {
    const hours = {
      timezone: 'Europe/Paris',
      slots: workweek([['00:00', '24:00']], [1, 2, 3, 4, 5, 6, 7]),
      holidays: new Set<string>(),
    };
    const hoursOf = (day: string, next: string) => open(hours, day, next) / 3600;
    expect(hoursOf('2026-03-02T00:00+01:00', '2026-03-03T00:00+01:00')).toBe(24);
    expect(hoursOf('2026-03-29T00:00+01:00', '2026-03-30T00:00+02:00')).toBe(23);
    expect(hoursOf('2026-10-25T00:00+02:00', '2026-10-26T00:00+01:00')).toBe(25);
  });

  test('opening hours keep their local time when the clocks change', () => {
    expect(open(paris, '2026-03-27T18:00+01:00', '2026-03-30T10:00+02:00')).toBe(3600);
  });

  test('half a second is rounded up', () => {
    expect(open(paris, '2026-03-02T10:00:00Z', '2026-03-02T10:00:00.5Z')).toBe(1);
  });

  test('a calendar without opening hours is always closed', () => {
    expect(open({ ...paris, slots: [] }, '2026-03-02T10:00Z', '2026-03-12T10:00Z')).toBe(0);
  });

  test('years apart are as exact as minutes', () => {
    const week = open(paris, '2025-03-03T00:00+01:00', '2025-03-10T00:00+01:00');
    expect(week).toBe(5 * 9 * 3600);
    expect(open(paris, '2019-01-07T00:00+01:00', '2025-12-29T00:00+01:00')).toBe(364 * week);
  });
});

test('without a calendar that closes, every second counts', () => {
  const at = (text: string) => parseInstant(text) ?? expect.fail(text);
  expect(alwaysOpen.secondsBetween(at('2026-03-07T00:00Z'), at('2026-03-08T00:00Z'))).toBe(86_400);
});
