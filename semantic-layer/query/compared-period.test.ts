import { expect, test } from 'vitest';
import { comparedRange } from './compared-period.ts';

const range = (from: string, to: string) => ({ from, to });

test('a whole month is compared with the month before, however long', () => {
  const march = range('2026-03-01', '2026-04-01');
  expect(comparedRange(march, 'previous_period', null)).toEqual(range('2026-02-01', '2026-03-01'));
});

test('a day is compared with the same weekday, ten days with the same weekdays two weeks before', () => {
  const friday = range('2026-11-13', '2026-11-14');
  expect(comparedRange(friday, 'previous_period', null)).toEqual(range('2026-11-06', '2026-11-07'));
  const tenDays = range('2026-11-01', '2026-11-11');
  expect(comparedRange(tenDays, 'previous_period', null)).toEqual(range('2026-10-18', '2026-10-28'));
});

test('some hours are compared with the same hours a week before', () => {
  const morning = range('2026-11-13T09:00', '2026-11-13T12:00');
  expect(comparedRange(morning, 'previous_period', null)).toEqual(
    range('2026-11-06T09:00', '2026-11-06T12:00'),
  );
});

test('last year is 364 days before for days and weeks, the calendar for months and more', () => {
  const week = range('2026-11-09', '2026-11-16');
  expect(comparedRange(week, 'same_period_last_year', null)).toEqual(range('2025-11-10', '2025-11-17'));
  const leap = range('2028-02-01', '2028-03-01');
  expect(comparedRange(leap, 'same_period_last_year', null)).toEqual(range('2027-02-01', '2027-03-01'));
});

test('in a series each month is compared with the one before it, each day with its weekday', () => {
  const year = range('2026-01-01', '2027-01-01');
  expect(comparedRange(year, 'previous_period', 'month')).toEqual(range('2025-12-01', '2026-12-01'));
  expect(comparedRange(year, 'previous_period', 'day')).toEqual(range('2025-12-25', '2026-12-25'));
});
