import { Temporal } from 'temporal-polyfill';
import { type Period, period, type TimeUnit } from './period.ts';

export const midnight = Temporal.PlainTime.from('00:00');

export function atMidnight(date: Temporal.PlainDate): Temporal.PlainDateTime {
  return date.toPlainDateTime(midnight);
}

/** First day of the calendar unit that holds a date; weeks start on Monday. */
export function startOf(unit: TimeUnit, date: Temporal.PlainDate): Temporal.PlainDate {
  switch (unit) {
    case 'minute':
    case 'hour':
    case 'day':
      return date;
    case 'week':
    case 'fortnight':
      return date.subtract({ days: date.dayOfWeek - 1 });
    case 'weekend':
      return date.subtract({ days: date.dayOfWeek - 1 }).add({ days: 5 });
    case 'month':
      return date.with({ day: 1 });
    case 'quarter':
      return date.with({ day: 1, month: Math.floor((date.month - 1) / 3) * 3 + 1 });
    case 'half':
      return date.with({ day: 1, month: date.month <= 6 ? 1 : 7 });
    case 'year':
      return date.with({ day: 1, month: 1 });
  }
}

/** A date moved by whole units. */
export function move(date: Temporal.PlainDate, unit: TimeUnit, count: number): Temporal.PlainDate {
  return date.add(lengthOf(unit, count));
}

/** `count` calendar units, the first of them the one `offset` after the unit that holds `today`. */
export function calendarUnits(today: Temporal.PlainDate, unit: TimeUnit, offset: number, count = 1): Period {
  // A fortnight is two weeks, the next one begins with next week.
  const first =
    unit === 'fortnight' && offset > 0
      ? move(startOf('week', today), 'week', 2 * offset - 1)
      : move(startOf(unit, today), unit, offset);
  if (unit === 'weekend') {
    const last = first.add({ weeks: count - 1 });
    return period(atMidnight(first), atMidnight(last.add({ days: 2 })), unit);
  }
  return period(atMidnight(first), atMidnight(move(first, unit, count)), unit);
}

export function dayPeriod(date: Temporal.PlainDate): Period {
  return period(atMidnight(date), atMidnight(date.add({ days: 1 })), 'day');
}

/** The latest such weekday before a date. */
export function weekdayBefore(date: Temporal.PlainDate, weekday: number): Period {
  const back = (date.dayOfWeek - weekday + 7) % 7;
  return dayPeriod(date.subtract({ days: back === 0 ? 7 : back }));
}

export function monthPeriod(year: number, month: number): Period {
  return calendarUnits(Temporal.PlainDate.from({ year, month, day: 1 }), 'month', 0);
}

/** The ISO week of a year; null where the year has no such week. */
export function isoWeek(year: number, week: number): Period | null {
  const fourthOfJanuary = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  const monday = startOf('week', fourthOfJanuary).add({ weeks: week - 1 });
  const thursday = monday.add({ days: 3 });
  return thursday.year === year && week >= 1 ? calendarUnits(monday, 'week', 0) : null;
}

/** A date that may not exist (31 February). */
export function dateOrNull(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

function lengthOf(unit: TimeUnit, count: number): Temporal.DurationLike {
  switch (unit) {
    case 'minute':
      return { minutes: count };
    case 'hour':
      return { hours: count };
    case 'day':
      return { days: count };
    case 'week':
    case 'weekend':
      return { weeks: count };
    case 'fortnight':
      return { weeks: 2 * count };
    case 'month':
      return { months: count };
    case 'quarter':
      return { months: 3 * count };
    case 'half':
      return { months: 6 * count };
    case 'year':
      return { years: count };
  }
}
