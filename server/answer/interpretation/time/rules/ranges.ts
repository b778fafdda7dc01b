import { dateOrNull, dayPeriod } from '#server/answer/interpretation/time/calendar.ts';
import { type Rule, rule, tight } from '#server/answer/interpretation/time/chart.ts';
import type { Moment } from '#server/answer/interpretation/time/clock.ts';
import { latest, yearlyWeek } from '#server/answer/interpretation/time/named-periods.ts';
import { type Period, period } from '#server/answer/interpretation/time/period.ts';

/** From A to B, both ends in; a name without a year takes the one that makes the order right. */
export function joined(first: Period, last: Period): Period | undefined {
  // "Between the 1st and the 15th of October": the first day borrows the month of the second.
  if (first.isBareDay && !last.isBareDay) return undefined;
  const [from, to] = inOrder(first, last);
  if (from.from.toString() >= to.to.toString()) return undefined;
  const upcoming = bothUpcoming(first, last);
  return period(from.from, to.to, 'span', {
    isFine: from.isFine || to.isFine,
    ends: [from, to],
    ...(upcoming ? { upcoming } : {}),
  });
}

function inOrder(first: Period, last: Period): [Period, Period] {
  if (isBefore(first, last)) return [latestBefore(first, last), last];
  if (last.repeats) return [first, firstAfter(last, first)];
  if (first.repeats) return [latestBefore(first, last), last];
  return [first, last];
}

/** "January to March 2025": January is the one before that March. */
function latestBefore(first: Period, last: Period): Period {
  if (!first.repeats || last.repeats) return first;
  let found = first;
  while (!isBefore(found, last)) found = shifted(found, -1);
  return found;
}

function firstAfter(last: Period, first: Period): Period {
  let found = last;
  while (!isBefore(first, found)) found = shifted(found, 1);
  return found;
}

function shifted(named: Period, count: number): Period {
  const step = named.repeats === 'week' ? { weeks: count } : { years: count };
  return { ...named, from: named.from.add(step), to: named.to.add(step) };
}

function bothUpcoming(first: Period, last: Period): Period | undefined {
  if (!first.upcoming || !last.upcoming) return undefined;
  const { upcoming: from } = first;
  const to = isBefore(from, last.upcoming)
    ? last.upcoming
    : firstAfter({ ...last.upcoming, repeats: last.repeats ?? 'year' }, from);
  return period(from.from, to.to, 'span');
}

function isBefore(a: Period, b: Period): boolean {
  return a.from.toString() <= b.from.toString();
}

/** "From 13 to 15 July": the first day borrows the month of the second. */
function dayBefore(day: number, last: Period): Period | undefined {
  if (last.unit !== 'day') return undefined;
  const date = dateOrNull(last.from.year, last.from.month, day);
  if (!date || day >= last.from.day) return undefined;
  const first = dayPeriod(date);
  const ahead = last.upcoming && dateOrNull(last.upcoming.from.year, last.from.month, day);
  return ahead ? { ...first, upcoming: dayPeriod(ahead) } : first;
}

function fromDay(day: number, last: Period): Period | undefined {
  const first = dayBefore(day, last);
  return first && joined(first, last);
}

/** "July 13 to 15", "from 3 November to 7". */
function toDay(first: Period, day: number): Period | undefined {
  if (first.unit !== 'day') return undefined;
  const date = dateOrNull(first.from.year, first.from.month, day);
  return date && day > first.from.day ? joined(first, dayPeriod(date)) : undefined;
}

/** "From the 3rd to the 7th": of the latest month in which both have begun. */
function daysOfMonth(moment: Moment, first: number, last: number): Period | undefined {
  if (last <= first || last > 31 || first < 1) return undefined;
  for (let back = 0; back <= 2; back += 1) {
    const month = moment.today.with({ day: 1 }).subtract({ months: back });
    const from = dateOrNull(month.year, month.month, first);
    const to = dateOrNull(month.year, month.month, last);
    if (from && to && from.toString() <= moment.today.toString()) {
      return joined(dayPeriod(from), dayPeriod(to));
    }
  }
  return undefined;
}

function weeks(moment: Moment, first: number, last: number): Period | undefined {
  const [from, to] = [latest(moment, yearlyWeek(first)), latest(moment, yearlyWeek(last))];
  return last > first && last <= 53 && from && to ? joined(from, to) : undefined;
}

function daysOfYearMonth(year: number, month: number, first: number, last: number): Period | undefined {
  const [from, to] = [dateOrNull(year, month, first), dateOrNull(year, month, last)];
  return from && to && first < last ? joined(dayPeriod(from), dayPeriod(to)) : undefined;
}

const days = ['number', 'ordinal'] as const;

export const rangeRules: readonly Rule[] = [
  rule('period', ['from', 'period', 'to', 'period'], (_moment, _from, first, _to, last) =>
    joined(first, last),
  ),
  rule('period', ['since', 'period', 'until', 'period'], (_moment, _since, first, _to, last) =>
    joined(first, last),
  ),
  rule('period', ['from', 'period', 'until', 'period'], (_moment, _from, first, _to, last) =>
    joined(first, last),
  ),
  rule('period', ['between', 'period', 'and', 'period'], (_moment, _between, first, _and, last) =>
    joined(first, last),
  ),
  rule('period', ['period', 'to', 'period'], (_moment, first, _to, last) => joined(first, last)),
  rule('period', ['period', 'until', 'period'], (_moment, first, _to, last) => joined(first, last)),
  ...days.flatMap((day) => [
    rule('period', ['from', day, 'to', 'period'], (_moment, _from, first, _to, last) => fromDay(first, last)),
    rule('period', ['between', day, 'and', 'period'], (_moment, _between, first, _and, last) =>
      fromDay(first, last),
    ),
    rule('period', [day, 'to', 'period'], (_moment, first, _to, last) => fromDay(first, last)),
    rule('period', ['from', 'period', 'to', day], (_moment, _from, first, _to, last) => toDay(first, last)),
    rule('period', ['period', 'to', day], (_moment, first, _to, last) => toDay(first, last)),
    rule('period', ['between', 'period', 'and', day], (_moment, _between, first, _and, last) =>
      toDay(first, last),
    ),
  ]),
  rule('period', ['from-the', 'number', 'to-the', 'number'], (moment, _from, first, _to, last) =>
    daysOfMonth(moment, first, last),
  ),
  // "Weeks 44 to 46", "October 1-15, 2026", « les 3 et 4 novembre ».
  ...(['to', 'and'] as const).map((joint) =>
    rule('period', ['week', joint, 'number'], (moment, first, _to, last) => weeks(moment, first, last)),
  ),
  ...days.flatMap((day) => [
    rule('period', ['month', day, 'to', day, 'year'], (_moment, month, first, _to, last, year) =>
      daysOfYearMonth(year, month, first, last),
    ),
    tight(
      rule('period', [day, 'and', 'period'], (_moment, first, _and, last) =>
        last.unit === 'day' && first === last.from.day - 1 ? fromDay(first, last) : undefined,
      ),
    ),
  ]),
  rule('period', ['from', 'ordinal', 'to', 'ordinal'], (moment, _from, first, _to, last) =>
    daysOfMonth(moment, first, last),
  ),
  rule('period', ['between', 'ordinal', 'and', 'ordinal'], (moment, _between, first, _and, last) =>
    daysOfMonth(moment, first, last),
  ),
];
