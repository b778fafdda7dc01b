import type { Temporal } from 'temporal-polyfill';
import {
  calendarUnits,
  dayPeriod,
  monthPeriod,
  weekdayBefore,
} from '#server/answer/interpretation/time/calendar.ts';
import { type Rule, rule, tight } from '#server/answer/interpretation/time/chart.ts';
import {
  latest,
  latestOver,
  latestWeekday,
  next,
  type Yearly,
  yearlyHalf,
  yearlyHoliday,
  yearlyMonth,
  yearlyQuarter,
  yearlySeason,
  yearlyWeek,
} from '#server/answer/interpretation/time/named-periods.ts';
import { isOneDay, type Period } from '#server/answer/interpretation/time/period.ts';
import type { TimeCategory, TimeValues } from '#server/answer/interpretation/time/time-values.ts';

type YearlyCategory = 'month' | 'quarter' | 'half' | 'week' | 'season' | 'holiday';

/** The same eight ways to say when, for every name that comes back each year. */
function yearlyRules<C extends YearlyCategory>(
  category: C,
  yearly: (value: TimeValues[C]) => Yearly,
): readonly Rule[] {
  const named = (value: unknown): Yearly => yearly(value as TimeValues[C]);
  const pattern = (...parts: readonly TimeCategory[]): readonly TimeCategory[] => parts;
  return [
    rule(
      'period',
      category === 'season' ? pattern('the', category) : pattern(category),
      (moment, ...values) => latest(moment, named(values.at(-1))),
    ),
    rule('period', pattern(category, 'year'), (_moment, value, year) => inYear(named(value), year)),
    rule('period', pattern(category, 'shortYear'), (_moment, value, year) =>
      category === 'month' ? undefined : inYear(named(value), year),
    ),
    rule('period', pattern('year', category), (_moment, year, value) => inYear(named(value), year)),
    rule('period', pattern(category, 'period'), (_moment, value, year) => inYearOf(named(value), year)),
    rule('period', pattern('last', category), (moment, _last, value) => latestOver(moment, named(value))),
    rule('period', pattern(category, 'last-after'), (moment, value) => latestOver(moment, named(value))),
    rule('period', pattern('this', category), (moment, _this, value) =>
      inYear(named(value), moment.today.year),
    ),
    rule('period', pattern('next', category), (moment, _next, value) => next(moment, named(value))),
    rule('period', pattern(category, 'next-after'), (moment, value) => next(moment, named(value))),
  ];
}

function inYear(named: Yearly, year: unknown): Period | undefined {
  return typeof year === 'number' ? (named(year) ?? undefined) : undefined;
}

/** "March last year": the name in the year that a period names. */
function inYearOf(named: Yearly, year: unknown): Period | undefined {
  const of = year as Period;
  return of.unit === 'year' ? inYear(named, of.from.year) : undefined;
}

function weekdayIn(week: Period, weekday: number): Period | undefined {
  if (week.unit !== 'week') return undefined;
  return dayPeriod(week.from.toPlainDate().add({ days: weekday - 1 }));
}

function weekNumber(unit: string, number: number): number | undefined {
  return unit === 'week' && Number.isInteger(number) && number >= 1 && number <= 53 ? number : undefined;
}

function quarterByOrdinal(ordinal: number, unit: string): Yearly | undefined {
  if (unit === 'quarter' && ordinal <= 4) return yearlyQuarter(ordinal);
  if (unit === 'half' && ordinal <= 2) return yearlyHalf(ordinal);
  return undefined;
}

export const nameRules: readonly Rule[] = [
  ...yearlyRules('month', yearlyMonth),
  ...yearlyRules('quarter', yearlyQuarter),
  ...yearlyRules('half', yearlyHalf),
  ...yearlyRules('week', yearlyWeek),
  ...yearlyRules('season', yearlySeason),
  ...yearlyRules('holiday', yearlyHoliday),
  rule('month', ['unit', 'month'], (_moment, unit, month) => (unit === 'month' ? month : undefined)),
  rule('quarter', ['ordinal', 'unit'], (_moment, ordinal, unit) =>
    unit === 'quarter' && ordinal <= 4 ? ordinal : undefined,
  ),
  rule('half', ['ordinal', 'unit'], (_moment, ordinal, unit) =>
    unit === 'half' && ordinal <= 2 ? ordinal : undefined,
  ),
  rule('period', ['ordinal', 'unit', 'period'], (_moment, ordinal, unit, year) => {
    const named = quarterByOrdinal(ordinal, unit);
    return named && inYearOf(named, year);
  }),
  tight(
    rule('quarter', ['unit', 'number'], (_moment, unit, number) =>
      unit === 'quarter' && number >= 1 && number <= 4 ? number : undefined,
    ),
  ),
  tight(
    rule('half', ['unit', 'number'], (_moment, unit, number) =>
      unit === 'half' && number >= 1 && number <= 2 ? number : undefined,
    ),
  ),
  rule('week', ['unit', 'number'], (_moment, unit, number) => weekNumber(unit, number)),
  rule('week', ['unit', 'number-sign', 'number'], (_moment, unit, _sign, number) => weekNumber(unit, number)),
  rule('period', ['year'], (_moment, year) =>
    calendarUnits(monthPeriod(year, 1).from.toPlainDate(), 'year', 0),
  ),
  rule('year', ['unit', 'year'], (_moment, unit, year) => (unit === 'year' ? year : undefined)),
  rule('period', ['weekday'], latestWeekday),
  rule('period', ['last', 'weekday'], (moment, _last, weekday) => weekdayBefore(moment.today, weekday)),
  rule('period', ['weekday', 'last-after'], (moment, weekday) => weekdayBefore(moment.today, weekday)),
  rule('period', ['this', 'weekday'], (moment, _this, weekday) =>
    weekdayIn(calendarUnits(moment.today, 'week', 0), weekday),
  ),
  rule('period', ['next', 'weekday'], (moment, _next, weekday) => weekdayAfter(moment.today, weekday)),
  ...(['next-after', 'following-after'] as const).map((mark) =>
    rule('period', ['weekday', mark], (moment, weekday) => weekdayAfter(moment.today, weekday)),
  ),
  rule('period', ['weekday', 'period'], (_moment, weekday, week) => weekdayIn(week, weekday)),
  // "For last week, for Friday's meeting" names no Friday of last week.
  tight(rule('period', ['period', 'weekday'], (_moment, week, weekday) => weekdayIn(week, weekday))),
  rule('period', ['ordinal', 'weekday', 'period'], (_moment, ordinal, weekday, month) =>
    nthWeekday(month, weekday, ordinal),
  ),
  rule('period', ['last', 'weekday', 'period'], (_moment, _last, weekday, month) =>
    nthWeekday(month, weekday, -1),
  ),
  rule('period', ['holiday', 'unit'], (moment, holiday, unit) =>
    weekOf(latest(moment, yearlyHoliday(holiday)), unit),
  ),
  rule('period', ['unit', 'period'], (_moment, unit, day) => (isOneDay(day) ? weekOf(day, unit) : undefined)),
];

/** The week, month… that holds a day: "week of 3 November". */
function weekOf(day: Period | undefined, unit: string): Period | undefined {
  if (!day || (unit !== 'week' && unit !== 'weekend')) return undefined;
  return calendarUnits(day.from.toPlainDate(), unit, 0);
}

function weekdayAfter(today: Temporal.PlainDate, weekday: number): Period {
  const ahead = (weekday - today.dayOfWeek + 7) % 7;
  return dayPeriod(today.add({ days: ahead === 0 ? 7 : ahead }));
}

/** The nth such weekday inside a month, counted from its end where n is negative. */
function nthWeekday(month: Period, weekday: number, n: number): Period | undefined {
  if (month.unit !== 'month' && month.unit !== 'quarter' && month.unit !== 'year') return undefined;
  const first = month.from.toPlainDate();
  const last = month.to.toPlainDate().subtract({ days: 1 });
  const date =
    n > 0
      ? first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + (n - 1) * 7 })
      : last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 });
  return date.toString() <= last.toString() ? dayPeriod(date) : undefined;
}
