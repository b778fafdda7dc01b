import { Temporal } from 'temporal-polyfill';
import {
  atMidnight,
  calendarUnits,
  dateOrNull,
  dayPeriod,
  monthPeriod,
  move,
} from '#server/answer/interpretation/time/calendar.ts';
import { type Rule, rule, tight } from '#server/answer/interpretation/time/chart.ts';
import type { Moment } from '#server/answer/interpretation/time/clock.ts';
import { latest, type Yearly, yearlyDay } from '#server/answer/interpretation/time/named-periods.ts';
import { type Period, period, type TimeUnit } from '#server/answer/interpretation/time/period.ts';
import type { ImpossibleDate } from '#server/answer/interpretation/time/time-values.ts';

function isDayNumber(day: number): boolean {
  return Number.isInteger(day) && day >= 1 && day <= 31;
}

/** A day and a month: in the year named, else the most recent that has begun. */
function dayOf(moment: Moment, day: number, month: number, year: number | null): Period | undefined {
  if (!isDayNumber(day)) return undefined;
  if (year === null) return latest(moment, yearlyDay(month, day));
  const date = dateOrNull(year, month, day);
  return date ? dayPeriod(date) : undefined;
}

/** The same words where the calendar has no such day. */
function impossible(
  moment: Moment,
  day: number,
  month: number,
  year: number | null,
): ImpossibleDate | undefined {
  if (!isDayNumber(day) || dayOf(moment, day, month, year)) return undefined;
  const inYear = year ?? moment.today.year;
  const lastDay = Temporal.PlainDate.from({ year: inYear, month, day: 1 }).daysInMonth;
  const nearest = dayOf(moment, lastDay, month, year);
  return nearest && { text: `${day}/${month}${year === null ? '' : `/${year}`}`, nearest };
}

/** 15 of a month that a period names. */
function dayWithin(month: Period, day: number): Period | undefined {
  if (month.unit !== 'month') return undefined;
  const { year, month: number } = month.from;
  const date = dateOrNull(year, number, day);
  return date ? dayPeriod(date) : undefined;
}

/** "The 15th": of this month if it has begun, else of the month before that has one. */
export function dayOfMonth(moment: Moment, day: number): Period | undefined {
  if (!isDayNumber(day)) return undefined;
  for (let back = 0; back <= 2; back += 1) {
    const month = moment.today.with({ day: 1 }).subtract({ months: back });
    const date = dateOrNull(month.year, month.month, day);
    if (date && date.toString() <= moment.today.toString()) return { ...dayPeriod(date), isBareDay: true };
  }
  return undefined;
}

function slashed(
  moment: Moment,
  { first, second, year }: { readonly first: number; readonly second: number; readonly year: number | null },
): readonly [day: number, month: number, year: number | null] | undefined {
  const isDayFirst = first > 12 || (second <= 12 && moment.isDayFirst);
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return month >= 1 && month <= 12 ? [day, month, year] : undefined;
}

/** "Monday 3 November": in the latest year that has it on a Monday. */
function onWeekday(named: Yearly, weekday: number): Yearly {
  return (year) => {
    const found = named(year);
    return found?.from.dayOfWeek === weekday ? found : null;
  };
}

/** With a year said, the date decides; the weekday must agree. */
function withWeekday(day: Period, weekday: number): Period | undefined {
  return day.unit === 'day' && day.from.dayOfWeek === weekday ? day : undefined;
}

/** The first or last `count` units of a period, or the nth one. */
function edge(of: Period, unit: TimeUnit, count: number, side: 'first' | 'last'): Period | undefined {
  if (!Number.isInteger(count) || count < 1 || unit === 'hour' || unit === 'minute') return undefined;
  const first = of.from.toPlainDate();
  const end = of.to.toPlainDate();
  if (side === 'first') {
    const start = unit === 'week' ? firstMondayFrom(first) : first;
    return inside(of, start, move(start, unit, count), unit);
  }
  const stop = unit === 'week' ? end.subtract({ days: end.dayOfWeek - 1 }) : end;
  return inside(of, move(stop, unit, -count), stop, unit);
}

/** The nth unit counted from the end of a period. */
function fromTheEnd(of: Period, unit: TimeUnit, which: number): Period | undefined {
  const [all, later] = [edge(of, unit, which, 'last'), edge(of, unit, which - 1, 'last')];
  return all && later && period(all.from, later.from, unit);
}

function nth(of: Period, unit: TimeUnit, ordinal: number): Period | undefined {
  if (unit === 'hour' || unit === 'minute' || of.unit === unit) return undefined;
  const first = of.from.toPlainDate();
  const start = move(unit === 'week' ? firstMondayFrom(first) : first, unit, ordinal - 1);
  return inside(of, start, move(start, unit, 1), unit);
}

function inside(
  of: Period,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  unit: TimeUnit,
): Period | undefined {
  const isWithin = from.toString() >= of.from.toPlainDate().toString() && from.toString() < of.to.toString();
  return isWithin ? period(atMidnight(from), atMidnight(to), unit) : undefined;
}

function firstMondayFrom(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.add({ days: (8 - date.dayOfWeek) % 7 });
}

/** Halves: of a month 1 to 15 and the rest; of longer periods by whole months; of a week by days. */
function halfOf(of: Period, which: number): Period | undefined {
  const first = of.from.toPlainDate();
  const end = of.to.toPlainDate();
  const middle =
    of.unit === 'month'
      ? first.add({ days: 15 })
      : of.unit === 'year'
        ? first.add({ months: 6 })
        : of.unit === 'week'
          ? first.add({ days: 4 })
          : first.add({ days: Math.round(first.until(end).days / 2) });
  if (which === 1) return period(of.from, atMidnight(middle), 'span');
  return which === 2 ? period(atMidnight(middle), of.to, 'span') : undefined;
}

/** Early, mid and late: thirds of a month by ten days, of a year by four months, of the rest by days. */
function third(of: Period, which: 0 | 1 | 2): Period | undefined {
  const first = of.from.toPlainDate();
  if (of.isFine || of.unit === 'day') return undefined;
  const cut = (part: 1 | 2): Temporal.PlainDate => {
    if (of.unit === 'month') return first.add({ days: 10 * part });
    if (of.unit === 'year') return first.add({ months: 4 * part });
    if (of.unit === 'quarter') return first.add({ months: part });
    const days = first.until(of.to.toPlainDate(), { largestUnit: 'days' }).days;
    return first.add({ days: Math.round((days * part) / 3) });
  };
  const from = which === 0 ? of.from : atMidnight(cut(which));
  const to = which === 2 ? of.to : atMidnight(cut(which === 0 ? 1 : 2));
  return period(from, to, 'span');
}

const ofThisUnit = (moment: Moment, unit: TimeUnit): Period => calendarUnits(moment.today, unit, 0);

export const dateRules: readonly Rule[] = [
  rule('period', ['date'], (_moment, { year, month, day }) => {
    if (year === null) return undefined;
    if (day === null) return monthPeriod(year, month);
    const date = dateOrNull(year, month, day);
    return date ? dayPeriod(date) : undefined;
  }),
  rule('impossible', ['date'], (moment, { year, month, day }) =>
    day === null || month > 12 ? undefined : impossible(moment, day, month, year),
  ),
  tight(
    rule('period', ['number', 'number', 'year'], (moment, first, second, year) => {
      const parts = slashed(moment, { first, second, year });
      return parts && dayOf(moment, ...parts);
    }),
  ),
  rule('period', ['slash'], (moment, written) => {
    const parts = slashed(moment, written);
    return parts && dayOf(moment, ...parts);
  }),
  rule('impossible', ['slash'], (moment, written) => {
    const parts = slashed(moment, written);
    return parts && impossible(moment, ...parts);
  }),
  ...(['number', 'ordinal'] as const).flatMap((day) => [
    rule('period', [day, 'month'], (moment, number, month) => dayOf(moment, number, month, null)),
    rule('period', ['weekday', day, 'month'], (moment, weekday, number, month) =>
      latest(moment, onWeekday(yearlyDay(month, number), weekday)),
    ),
    ...(['year', 'shortYear'] as const).map((written) =>
      rule('period', [day, 'month', written], (moment, number, month, year) =>
        dayOf(moment, number, month, year),
      ),
    ),
    rule('period', [day, 'month', 'period'], (moment, number, month, year) =>
      year.unit === 'year' ? dayOf(moment, number, month, year.from.year) : undefined,
    ),
    rule('impossible', [day, 'month'], (moment, number, month) => impossible(moment, number, month, null)),
    rule('impossible', [day, 'month', 'year'], (moment, number, month, year) =>
      impossible(moment, number, month, year),
    ),
    rule('period', [day, 'of-the', 'unit'], (moment, number, _of, unit) =>
      unit === 'month' ? dayWithin(ofThisUnit(moment, 'month'), number) : undefined,
    ),
    rule('period', [day, 'of', 'period'], (_moment, number, _of, month) => dayWithin(month, number)),
  ]),
  // After the month a day is in figures: "in October one customer" names no day.
  ...(['figure', 'dayOrdinal'] as const).flatMap((day) => [
    rule('period', ['weekday', 'month', day], (moment, weekday, month, number) =>
      latest(moment, onWeekday(yearlyDay(month, number), weekday)),
    ),
    rule('period', ['month', day], (moment, month, number) => dayOf(moment, number, month, null)),
    rule('period', ['month', day, 'year'], (moment, month, number, year) =>
      dayOf(moment, number, month, year),
    ),
    rule('impossible', ['month', day], (moment, month, number) => impossible(moment, number, month, null)),
    rule('impossible', ['month', day, 'year'], (moment, month, number, year) =>
      impossible(moment, number, month, year),
    ),
  ]),
  rule('period', ['month', 'ordinal', 'year'], (moment, month, number, year) =>
    dayOf(moment, number, month, year),
  ),
  // « Le premier » alone is anything but a date.
  ...(['number', 'dayOrdinal'] as const).map((day) =>
    rule('period', ['date-article', day], (moment, _the, number) => dayOfMonth(moment, number)),
  ),
  rule('period', ['the', 'dayOrdinal'], (moment, _the, number) => dayOfMonth(moment, number)),
  tight(rule('period', ['early', 'period'], (_moment, _early, of) => third(of, 0))),
  tight(rule('period', ['late', 'period'], (_moment, _late, of) => third(of, 2))),
  rule('period', ['weekday', 'period'], (_moment, weekday, day) => withWeekday(day, weekday)),
  rule('period', ['period', 'weekday'], (_moment, day, weekday) => withWeekday(day, weekday)),
  rule('period', ['ordinal', 'half-of', 'period'], (_moment, which, _half, of) => halfOf(of, which)),
  rule('period', ['half-of', 'ordinal', 'period'], (_moment, _half, which, of) => halfOf(of, which)),
  rule('period', ['ordinal', 'half-of', 'unit'], (moment, which, _half, unit) =>
    halfOf(ofThisUnit(moment, unit), which),
  ),
  rule('period', ['ordinal', 'unit', 'period'], (_moment, which, unit, of) =>
    unit === 'half' || unit === 'fortnight' ? halfOf(of, which) : nth(of, unit, which),
  ),
  // "The third last week of 2018", « l'avant-dernière semaine d'octobre ».
  rule('period', ['ordinal', 'last', 'unit', 'period'], (_moment, which, _last, unit, of) =>
    fromTheEnd(of, unit, which),
  ),
  rule('period', ['second-last', 'unit', 'period'], (_moment, _secondLast, unit, of) =>
    fromTheEnd(of, unit, 2),
  ),
  rule('period', ['last', 'unit', 'period'], (_moment, _last, unit, of) => edge(of, unit, 1, 'last')),
  rule('period', ['ordinal', 'number', 'unit', 'period'], (_moment, which, count, unit, of) =>
    which === 1 ? edge(of, unit, count, 'first') : undefined,
  ),
  rule('period', ['number', 'ordinal', 'unit', 'period'], (_moment, count, which, unit, of) =>
    which === 1 ? edge(of, unit, count, 'first') : undefined,
  ),
  rule('period', ['last', 'number', 'unit', 'period'], (_moment, _last, count, unit, of) =>
    edge(of, unit, count, 'last'),
  ),
  rule('period', ['number', 'last', 'unit', 'period'], (_moment, count, _last, unit, of) =>
    edge(of, unit, count, 'last'),
  ),
  ...(['start', 'middle', 'end'] as const).flatMap((part, which) => [
    // "How did contacts end in October": tight, so that only "the end of" leads to the month.
    tight(rule('period', [part, 'period'], (_moment, _part, of) => third(of, which as 0 | 1 | 2))),
    tight(
      rule('period', [part, 'unit'], (moment, _part, unit) =>
        unit === 'day' ? undefined : third(ofThisUnit(moment, unit), which as 0 | 1 | 2),
      ),
    ),
    tight(
      rule('period', [part, 'the', 'unit'], (moment, _part, _the, unit) =>
        unit === 'day' ? undefined : third(ofThisUnit(moment, unit), which as 0 | 1 | 2),
      ),
    ),
  ]),
];
