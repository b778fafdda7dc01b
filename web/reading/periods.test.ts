import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { comparisonFor, grainFor } from './comparison-range.ts';
import { describeBucket, describeInstant, describeMoment, describePeriod } from './describe-period.ts';
import { presetOf, presetRange } from './period-presets.ts';

/** A Friday. */
const today = Temporal.PlainDate.from('2026-11-20');

describe('periods to choose from', () => {
  const cases = [
    ['today', '2026-11-20', '2026-11-21'],
    ['this_week', '2026-11-16', '2026-11-23'],
    ['last_week', '2026-11-09', '2026-11-16'],
    ['last_7_days', '2026-11-13', '2026-11-20'],
    ['last_28_days', '2026-10-23', '2026-11-20'],
    ['last_month', '2026-10-01', '2026-11-01'],
    ['this_quarter', '2026-10-01', '2027-01-01'],
    ['last_quarter', '2026-07-01', '2026-10-01'],
    ['last_year', '2025-01-01', '2026-01-01'],
  ] as const;
  for (const [preset, from, to] of cases) {
    test(`${preset} on Friday 20 November 2026 is ${from} up to ${to}`, () => {
      expect(presetRange(preset, today)).toEqual({ from, to });
      expect(presetOf({ from, to }, today)).toBe(preset);
    });
  }

  test('a period that is none of them has no name', () => {
    expect(presetOf({ from: '2026-11-03', to: '2026-11-05' }, today)).toBeNull();
  });
});

describe('what a period is compared with', () => {
  const cases = [
    ['a week with the week before', ['2026-11-09', '2026-11-16'], ['2026-11-02', '2026-11-09']],
    ['a month with the month before', ['2026-03-01', '2026-04-01'], ['2026-02-01', '2026-03-01']],
    ['a quarter with the quarter before', ['2026-07-01', '2026-10-01'], ['2026-04-01', '2026-07-01']],
    ['a day with the same weekday', ['2026-11-19', '2026-11-20'], ['2026-11-12', '2026-11-13']],
    ['30 days with the same weekdays', ['2026-10-21', '2026-11-20'], ['2026-09-16', '2026-10-16']],
    [
      'hours with the same hours a week before',
      ['2026-11-19T14:00', '2026-11-19T18:00'],
      ['2026-11-12T14:00', '2026-11-12T18:00'],
    ],
  ] as const;
  for (const [title, [from, to], [comparedFrom, comparedTo]] of cases) {
    test(title, () => {
      expect(comparisonFor({ from, to }, 'previous_period')).toEqual({
        from: comparedFrom,
        to: comparedTo,
        basis: 'previous_period',
      });
    });
  }

  test('last year is 364 days back for a week, the same month for a month', () => {
    expect(comparisonFor({ from: '2026-11-09', to: '2026-11-16' }, 'same_period_last_year')).toMatchObject({
      from: '2025-11-10',
      to: '2025-11-17',
    });
    expect(comparisonFor({ from: '2026-02-01', to: '2026-03-01' }, 'same_period_last_year')).toMatchObject({
      from: '2025-02-01',
      to: '2025-03-01',
    });
  });
});

describe('the size of a bucket', () => {
  const now = Temporal.PlainDateTime.from('2026-11-20T10:04');
  const cases = [
    ['hours up to two days', ['2026-11-18', '2026-11-20'], 'hour'],
    ['days up to sixty', ['2026-09-21', '2026-11-20'], 'day'],
    ['weeks up to a year', ['2026-01-01', '2027-01-01'], 'week'],
    ['months beyond', ['2024-01-01', '2026-01-01'], 'month'],
  ] as const;
  for (const [title, [from, to], grain] of cases) {
    test(title, () => expect(grainFor({ from, to }, now)).toBe(grain));
  }

  test('counts only what has passed: this year in its first week is days', () => {
    const january = Temporal.PlainDateTime.from('2026-01-07T10:00');
    expect(grainFor({ from: '2026-01-01', to: '2027-01-01' }, january)).toBe('day');
  });
});

describe('a period in words', () => {
  const cases = [
    [{ from: '2026-11-09', to: '2026-11-16' }, '9–15 Nov', '9–15 nov.'],
    [{ from: '2026-10-26', to: '2026-11-02' }, '26 Oct – 1 Nov', '26 oct. – 1 nov.'],
    [{ from: '2026-11-17', to: '2026-11-18' }, 'Tue 17 Nov', 'mar. 17 nov.'],
    [{ from: '2026-11-01', to: '2026-12-01' }, 'November 2026', 'novembre 2026'],
    [{ from: '2025-01-01', to: '2026-01-01' }, '2025', '2025'],
    [{ from: '2025-11-10', to: '2025-11-17' }, '10–16 Nov 2025', '10–16 nov. 2025'],
    [
      { from: '2026-11-17T14:00', to: '2026-11-17T18:00' },
      'Tue 17 Nov, 14:00–18:00',
      'mar. 17 nov., 14:00–18:00',
    ],
  ] as const;
  for (const [range, english, french] of cases) {
    test(`${english} / ${french}`, () => {
      expect(describePeriod(range, 'en', today)).toBe(english);
      expect(describePeriod(range, 'fr', today)).toBe(french);
    });
  }
});

describe('an instant in words', () => {
  const clock = { timezone: 'Europe/Paris', locale: 'en' } as const;

  test('is told in the time of the organisation', () => {
    expect(describeInstant('2026-11-20T09:04:00Z', 'Europe/Paris', 'en')).toBe('Fri 20 Nov 2026, 10:04');
    expect(describeInstant('2026-11-20T09:04:00Z', 'America/New_York', 'fr')).toBe(
      'ven. 20 nov. 2026, 04:04',
    );
  });

  test('is a time alone on the same day, and a date otherwise', () => {
    const now = '2026-11-20T09:04:00Z';
    expect(describeMoment('2026-11-20T09:01:00Z', { ...clock, now })).toBe('10:01');
    expect(describeMoment('2026-11-19T22:59:00Z', { ...clock, now })).toBe('Thu 19 Nov 2026, 23:59');
  });

  test('of a bucket is its local start, whatever its offset', () => {
    expect(describeBucket('2026-11-10T14:00+01:00', 'en')).toBe('Tue 10 Nov 2026, 14:00');
    expect(describeBucket('2026-11-10', 'fr')).toBe('mar. 10 nov. 2026');
  });
});
