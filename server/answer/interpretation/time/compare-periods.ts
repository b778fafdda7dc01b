import type { Comparison } from '#semantic-layer/query/plan.ts';
import { atMidnight, calendarUnits, move, type startOf, weekdayBefore } from './calendar.ts';
import { daysOf, isSamePeriod, type Period, period, type Shift, toRange } from './period.ts';

/**
 * The period before, by the reading rules: the unit before for calendar months and longer, the same weekday
 * one week before for a day or some hours of it, else the same length on the same weekdays just before.
 */
export function previousPeriod(named: Period): Period {
  const months = wholeMonths(named);
  if (months > 0) return moved(named, { months: -months });
  if (named.isFine) return moved(named, { weeks: -1 });
  return moved(named, { weeks: -Math.max(1, Math.ceil(daysOf(named) / 7)) });
}

/** The same dates of the year before for months and more, the same weekdays 364 days before for less. */
export function samePeriodLastYear(named: Period): Period {
  const isMonthly = wholeMonths(named) > 0 || (named.isToDate && named.from.day === 1 && !named.isFine);
  return isMonthly ? moved(named, { years: -1 }) : moved(named, { days: -364 });
}

/** The period that a comparison names, beside the one it is compared with. */
export function comparedBy(shift: Shift, main: Period): Comparison {
  switch (shift.kind) {
    case 'previous':
      return { ...toRange(previousPeriod(main)), basis: 'previous_period' };
    case 'last-year':
      return { ...toRange(samePeriodLastYear(main)), basis: 'same_period_last_year' };
    case 'length':
      return comparedTo(lengthBefore(main, shift), main);
    case 'back':
      return movedBack(shift, main);
    case 'weekday':
      return comparedTo(weekdayBefore(main.from.toPlainDate(), shift.weekday), main);
  }
}

/** A period of its own as the other side. */
export function comparedTo(other: Period, main: Period): Comparison {
  const range = toRange(other);
  if (isSamePeriod(range, toRange(previousPeriod(main)))) return { ...range, basis: 'previous_period' };
  if (isSamePeriod(range, toRange(samePeriodLastYear(main))))
    return { ...range, basis: 'same_period_last_year' };
  const isDayBefore = daysOf(main) === 1 && daysOf(other) === 1 && other.to.equals(main.from);
  return { ...range, basis: isDayBefore ? 'previous_period' : 'custom' };
}

function movedBack({ unit, count }: Extract<Shift, { kind: 'back' }>, main: Period): Comparison {
  if (unit === 'year' && count === 1 && main.unit !== 'year') {
    return { ...toRange(samePeriodLastYear(main)), basis: 'same_period_last_year' };
  }
  if (unit === 'day') return { ...toRange(moved(main, { days: -count })), basis: 'previous_period' };
  if (unit === 'hour' || unit === 'minute') {
    return comparedTo(moved(main, unit === 'hour' ? { hours: -count } : { minutes: -count }), main);
  }
  if (isShorterThan(main, unit)) {
    const isDay = daysOf(main) === 1 && unit !== 'week';
    const other = isDay
      ? moved(main, monthsOf(unit, count))
      : calendarUnits(main.from.toPlainDate(), unit, -count);
    return comparedTo(unit === 'week' && daysOf(main) < 7 ? moved(main, { weeks: -count }) : other, main);
  }
  const from = move(main.from.toPlainDate(), unit, -count);
  const to = move(main.to.toPlainDate(), unit, -count);
  return comparedTo({ ...main, from: atMidnight(from), to: atMidnight(to) }, main);
}

function monthsOf(unit: Period['unit'], count: number): { months: number } {
  const months = { month: 1, quarter: 3, half: 6, year: 12 } as const;
  return { months: -count * (unit in months ? months[unit as keyof typeof months] : 1) };
}

function isShorterThan(main: Period, unit: Parameters<typeof startOf>[0]): boolean {
  const one = calendarUnits(main.from.toPlainDate(), unit, 0);
  return daysOf(main) < daysOf(one) && wholeMonths(main) === 0;
}

function lengthBefore(main: Period, { unit, count }: Extract<Shift, { kind: 'length' }>): Period {
  if (unit === 'hour' || unit === 'minute') return previousPeriod(main);
  const to = main.from.toPlainDate();
  return period(atMidnight(move(to, unit, -count)), atMidnight(to), 'span');
}

/** How many calendar months a period fills exactly; 0 where it does not. */
function wholeMonths(named: Period): number {
  const isAligned = !named.isFine && named.from.day === 1 && named.to.day === 1;
  if (!isAligned) return 0;
  const { months } = named.from.toPlainDate().until(named.to.toPlainDate(), { largestUnit: 'months' });
  return months;
}

function moved(
  named: Period,
  by: {
    readonly days?: number;
    readonly weeks?: number;
    readonly months?: number;
    readonly years?: number;
    readonly hours?: number;
    readonly minutes?: number;
  },
): Period {
  return { ...named, from: named.from.add(by), to: named.to.add(by) };
}
