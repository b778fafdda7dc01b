import type { Temporal } from 'temporal-polyfill';
import { atMidnight, calendarUnits, dateOrNull, dayPeriod, isoWeek, monthPeriod } from './calendar.ts';
import type { Moment } from './clock.ts';
import { type HolidayId, holidays } from './holidays.ts';
import { type Period, period } from './period.ts';
import { type Season, seasons } from './time-values.ts';

/** A name that comes back every year; null in a year that does not have it. */
export type Yearly = (year: number) => Period | null;

/** Years searched either way for a name that does not exist every year (29 February, week 53). */
const reach = 8;

export const yearlyMonth =
  (month: number): Yearly =>
  (year) =>
    monthPeriod(year, month);

export const yearlyQuarter =
  (quarter: number): Yearly =>
  (year) =>
    calendarUnits(firstOf(year, quarter * 3 - 2), 'quarter', 0);

export const yearlyHalf =
  (half: number): Yearly =>
  (year) =>
    calendarUnits(firstOf(year, half * 6 - 5), 'half', 0);

export const yearlyWeek =
  (week: number): Yearly =>
  (year) =>
    isoWeek(year, week);

export const yearlyDay =
  (month: number, day: number): Yearly =>
  (year) => {
    const date = dateOrNull(year, month, day);
    return date && dayPeriod(date);
  };

export const yearlySeason =
  (season: Season): Yearly =>
  (year) => {
    const first = firstOf(year, seasons[season]);
    return period(atMidnight(first), atMidnight(first.add({ months: 3 })), 'span');
  };

export const yearlyHoliday =
  (id: HolidayId): Yearly =>
  (year) => {
    const { first, days } = holidays[id](year);
    return period(atMidnight(first), atMidnight(first.add({ days })), days === 1 ? 'day' : 'span');
  };

/** With no year: the most recent one that has begun, today included; about the future, the next to end. */
export function latest(moment: Moment, named: Yearly): Period | undefined {
  const begun = nearest(moment, named, -1, (found) => startsBy(found, moment.today));
  const upcoming = nearest(moment, named, 1, (found) => !endsBy(found, moment.today));
  return begun && { ...begun, repeats: 'year', ...(upcoming ? { upcoming } : {}) };
}

/** "Last March", "last Monday": the latest one that is over. */
export function latestOver(moment: Moment, named: Yearly): Period | undefined {
  return nearest(moment, named, -1, (found) => endsBy(found, moment.today));
}

/** "Next March": the first one that has not begun. */
export function next(moment: Moment, named: Yearly): Period | undefined {
  return nearest(moment, named, 1, (found) => !startsBy(found, moment.today));
}

/** The weekday: the most recent one, today included. */
export function latestWeekday(moment: Moment, weekday: number): Period {
  const back = (moment.today.dayOfWeek - weekday + 7) % 7;
  const date = moment.today.subtract({ days: back });
  const upcoming = dayPeriod(back === 0 ? date : date.add({ weeks: 1 }));
  return { ...dayPeriod(date), repeats: 'week', upcoming };
}

function nearest(
  moment: Moment,
  named: Yearly,
  step: 1 | -1,
  isWanted: (found: Period) => boolean,
): Period | undefined {
  // A year either side of today's: winter begins in December, week 1 may begin in the year before.
  for (let away = -1; away <= reach; away += 1) {
    const found = named(moment.today.year + step * away);
    if (found && isWanted(found)) return found;
  }
  return undefined;
}

function startsBy(found: Period, today: Temporal.PlainDate): boolean {
  return found.from.toPlainDate().toString() <= today.toString();
}

function endsBy(found: Period, today: Temporal.PlainDate): boolean {
  return found.to.toPlainDate().toString() <= today.toString();
}

function firstOf(year: number, month: number): Temporal.PlainDate {
  const date = dateOrNull(year, month, 1);
  if (!date) throw new RangeError(`month ${month} of ${year}`);
  return date;
}
