import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { namedPeriods } from './named-periods.ts';

/** Wednesday. */
const today = Temporal.PlainDate.from('2025-11-19');

function period(name: string, day = today): string | undefined {
  const found = namedPeriods(day).find((known) => known.name === name);
  return found && `${found.from} to ${found.to}`;
}

test('weeks start on Monday, and this week runs to the next one', () => {
  expect(period('this week')).toBe('2025-11-17 to 2025-11-24');
  expect(period('last week')).toBe('2025-11-10 to 2025-11-17');
});

test('last N days are the complete ones before today', () => {
  expect(period('last 7 days')).toBe('2025-11-12 to 2025-11-19');
});

test('last N months are the complete calendar months before this one', () => {
  expect(period('last 3 months')).toBe('2025-08-01 to 2025-11-01');
});

test('month to date ends with today', () => {
  expect(period('month to date')).toBe('2025-11-01 to 2025-11-20');
});

test('a month or quarter named without a year is the latest that has begun', () => {
  expect(period('March')).toBe('2025-03-01 to 2025-04-01');
  expect(period('December')).toBe('2024-12-01 to 2025-01-01');
  expect(period('Q4 (T4)')).toBe('2025-10-01 to 2026-01-01');
});

test('a weekday named alone is the latest one, today included', () => {
  expect(period('Wednesday')).toBe('2025-11-19 to 2025-11-20');
  expect(period('Thursday')).toBe('2025-11-13 to 2025-11-14');
});

test('Black Friday is the day after the fourth Thursday of November', () => {
  expect(period('Black Friday')).toBe('2024-11-29 to 2024-11-30');
  expect(period('Black Friday', Temporal.PlainDate.from('2025-12-01'))).toBe('2025-11-28 to 2025-11-29');
});

test('last weekend is the Saturday and Sunday before this week, even on a Sunday', () => {
  expect(period('last weekend', Temporal.PlainDate.from('2025-11-23'))).toBe('2025-11-15 to 2025-11-17');
});

test('a leap day is no trouble for months of other years', () => {
  expect(period('last month', Temporal.PlainDate.from('2024-03-31'))).toBe('2024-02-01 to 2024-03-01');
});
