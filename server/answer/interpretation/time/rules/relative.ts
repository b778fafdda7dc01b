import { atMidnight, calendarUnits, dayPeriod } from '#server/answer/interpretation/time/calendar.ts';
import { type Rule, rule, tight } from '#server/answer/interpretation/time/chart.ts';
import type { Moment } from '#server/answer/interpretation/time/clock.ts';
import { type Period, period, type TimeUnit } from '#server/answer/interpretation/time/period.ts';

/** "These last weeks" names no number: this many are taken. */
const aFew: Readonly<Partial<Record<TimeUnit, number>>> = {
  hour: 3,
  day: 7,
  week: 4,
  month: 3,
  quarter: 4,
  year: 3,
};

const calendarGrains: readonly TimeUnit[] = ['week', 'month', 'quarter', 'half', 'year'];

/** The `count` units that end before the current one; hours and minutes run up to now. */
export function lastUnits(moment: Moment, unit: TimeUnit, count: number): Period | undefined {
  if (!Number.isInteger(count) || count < 1 || count > 5000) return undefined;
  if (unit === 'hour' || unit === 'minute') return elapsed(moment, unit, -count);
  return calendarUnits(moment.today, unit, -count, count);
}

function nextUnits(moment: Moment, unit: TimeUnit, count: number): Period | undefined {
  if (!Number.isInteger(count) || count < 1 || count > 5000) return undefined;
  if (unit === 'hour' || unit === 'minute') return elapsed(moment, unit, count);
  return calendarUnits(moment.today, unit, 1, count);
}

function thisUnit(moment: Moment, unit: TimeUnit): Period {
  if (unit !== 'hour' && unit !== 'minute') return calendarUnits(moment.today, unit, 0);
  const from = moment.now.toPlainDateTime().round({ smallestUnit: unit, roundingMode: 'floor' });
  return period(from, from.add(unit === 'hour' ? { hours: 1 } : { minutes: 1 }), unit);
}

/** The calendar unit so many before this one. */
function unitAgo(moment: Moment, unit: TimeUnit, count: number): Period | undefined {
  if (!Number.isInteger(count) || count < 1) return undefined;
  if (unit === 'hour' || unit === 'minute') {
    const then = moment.now.subtract(unit === 'hour' ? { hours: count } : { minutes: count });
    const from = then.toPlainDateTime().round({ smallestUnit: unit, roundingMode: 'floor' });
    return period(from, from.add(unit === 'hour' ? { hours: 1 } : { minutes: 1 }), unit);
  }
  // A fortnight ago is a week: the one two weeks before this one.
  if (unit === 'fortnight') return unitAgo(moment, 'week', 2 * count);
  const found = calendarUnits(moment.today, unit, -count);
  return { ...found, asShift: { kind: 'back', unit, count } };
}

function unitAhead(moment: Moment, unit: TimeUnit, count: number): Period | undefined {
  if (!Number.isInteger(count) || unit === 'hour' || unit === 'minute') return undefined;
  return calendarUnits(moment.today, unit, count);
}

/** "The following week": next week, or in a follow-up the one after the period of the last answer. */
function followingUnits(moment: Moment, unit: TimeUnit, count: number): Period | undefined {
  const found = nextUnits(moment, unit, count);
  return found && { ...found, isRelative: true, asShift: { kind: 'back', unit, count: -1 } };
}

function previousUnit(moment: Moment, unit: TimeUnit): Period | undefined {
  const found = lastUnits(moment, unit, 1);
  return found && { ...found, isRelative: true, asShift: { kind: 'back', unit, count: 1 } };
}

function previousUnits(moment: Moment, unit: TimeUnit, count: number): Period | undefined {
  const found = lastUnits(moment, unit, count);
  return found && { ...found, isRelative: true, asShift: { kind: 'length', unit, count } };
}

/** From a start to the end of today. */
export function since(moment: Moment, from: Period): Period | undefined {
  const to = atMidnight(moment.today.add({ days: 1 }));
  const start = from.from.toString() <= to.toString() ? from.from : undefined;
  return start && period(start, to, 'span', { isToDate: true, isFine: from.isFine });
}

function toDate(moment: Moment, unit: TimeUnit): Period | undefined {
  return since(moment, calendarUnits(moment.today, unit, 0));
}

/** Cut at the end of today where it runs on; whole where it is over. */
function soFar(moment: Moment, named: Period): Period {
  const endOfToday = atMidnight(moment.today.add({ days: 1 }));
  return named.to.toString() > endOfToday.toString() ? { ...named, to: endOfToday, isToDate: true } : named;
}

function elapsed(moment: Moment, unit: 'hour' | 'minute', count: number): Period {
  const length = unit === 'hour' ? { hours: Math.abs(count) } : { minutes: Math.abs(count) };
  const [from, to] =
    count < 0 ? [moment.now.subtract(length), moment.now] : [moment.now, moment.now.add(length)];
  return period(from.toPlainDateTime(), to.toPlainDateTime(), unit);
}

function someUnits(moment: Moment, unit: TimeUnit): Period | undefined {
  return lastUnits(moment, unit, aFew[unit] ?? 3);
}

function currentUnit(moment: Moment, unit: TimeUnit): Period | undefined {
  return calendarGrains.includes(unit) ? thisUnit(moment, unit) : undefined;
}

export const relativeRules: readonly Rule[] = [
  rule('period', ['day'], (moment, offset) => dayPeriod(moment.today.add({ days: offset }))),
  rule('period', ['the', 'period'], (_moment, _the, named) => named),
  tight(rule('period', ['this', 'unit'], (moment, _this, unit) => thisUnit(moment, unit))),
  rule('period', ['unit', 'this-after'], (moment, unit) => thisUnit(moment, unit)),
  tight(rule('period', ['last', 'unit'], (moment, _last, unit) => lastUnits(moment, unit, 1))),
  // « Par jour le mois dernier »: the day is not the last one.
  tight(
    rule('period', ['unit', 'last-after'], (moment, unit) =>
      unit === 'hour' || unit === 'minute' ? undefined : lastUnits(moment, unit, 1),
    ),
  ),
  rule('period', ['of-the', 'unit'], (moment, _of, unit) => currentUnit(moment, unit)),
  rule('period', ['these', 'last', 'unit'], (moment, _these, _last, unit) => someUnits(moment, unit)),
  rule('period', ['these', 'unit', 'last-after'], (moment, _these, unit) => someUnits(moment, unit)),
  rule('period', ['last', 'number', 'unit'], (moment, _last, count, unit) => lastUnits(moment, unit, count)),
  rule('period', ['number', 'last', 'unit'], (moment, count, _last, unit) => lastUnits(moment, unit, count)),
  rule('period', ['number', 'unit', 'last-after'], (moment, count, unit) => lastUnits(moment, unit, count)),
  rule('period', ['last', 'hourCount'], (moment, _last, count) => lastUnits(moment, 'hour', count)),
  rule('period', ['hourCount', 'last-after'], (moment, count) => lastUnits(moment, 'hour', count)),
  rule('period', ['next', 'hourCount'], (moment, _next, count) => nextUnits(moment, 'hour', count)),
  rule('period', ['hourCount', 'next-after'], (moment, count) => nextUnits(moment, 'hour', count)),
  tight(rule('period', ['previous', 'unit'], (moment, _previous, unit) => previousUnit(moment, unit))),
  tight(rule('period', ['unit', 'previous-after'], (moment, unit) => previousUnit(moment, unit))),
  rule('period', ['previous', 'number', 'unit'], (moment, _p, count, unit) =>
    previousUnits(moment, unit, count),
  ),
  rule('period', ['number', 'previous', 'unit'], (moment, count, _p, unit) =>
    previousUnits(moment, unit, count),
  ),
  rule('period', ['number', 'unit', 'previous-after'], (moment, count, unit) =>
    previousUnits(moment, unit, count),
  ),
  tight(rule('period', ['next', 'unit'], (moment, _next, unit) => nextUnits(moment, unit, 1))),
  tight(rule('period', ['unit', 'next-after'], (moment, unit) => nextUnits(moment, unit, 1))),
  tight(rule('period', ['following', 'unit'], (moment, _following, unit) => followingUnits(moment, unit, 1))),
  tight(rule('period', ['unit', 'following-after'], (moment, unit) => followingUnits(moment, unit, 1))),
  tight(
    rule('shift', ['the', 'unit', 'after'], (_moment, _the, unit) => ({ kind: 'back', unit, count: -1 })),
  ),
  rule('period', ['following', 'number', 'unit'], (moment, _following, count, unit) =>
    nextUnits(moment, unit, count),
  ),
  rule('period', ['number', 'unit', 'following-after'], (moment, count, unit) =>
    nextUnits(moment, unit, count),
  ),
  rule('period', ['next', 'number', 'unit'], (moment, _next, count, unit) => nextUnits(moment, unit, count)),
  rule('period', ['number', 'next', 'unit'], (moment, count, _next, unit) => nextUnits(moment, unit, count)),
  rule('period', ['number', 'unit', 'next-after'], (moment, count, unit) => nextUnits(moment, unit, count)),
  rule('period', ['number', 'unit', 'ago'], (moment, count, unit) => unitAgo(moment, unit, count)),
  rule('period', ['article', 'unit', 'ago'], (moment, count, unit) => unitAgo(moment, unit, count)),
  rule('period', ['ago-before', 'number', 'unit'], (moment, _ago, count, unit) =>
    unitAgo(moment, unit, count),
  ),
  rule('period', ['ago-before', 'article', 'unit'], (moment, _ago, count, unit) =>
    unitAgo(moment, unit, count),
  ),
  rule('period', ['unit', 'before', 'last'], (moment, unit) => unitAgo(moment, unit, 2)),
  rule('period', ['before', 'last', 'unit'], (moment, _before, _last, unit) => unitAgo(moment, unit, 2)),
  rule('period', ['second-last', 'unit'], (moment, _secondLast, unit) => unitAgo(moment, unit, 2)),
  rule('period', ['number', 'unit', 'before', 'last'], (moment, count, unit) =>
    unit === 'hour' || unit === 'minute' ? undefined : calendarUnits(moment.today, unit, -(count + 1), count),
  ),
  rule('period', ['unit', 'after', 'next'], (moment, unit) => unitAhead(moment, unit, 2)),
  rule('period', ['within-next', 'number', 'unit'], (moment, _within, count, unit) =>
    nextUnits(moment, unit, count),
  ),
  rule('period', ['within-next', 'hourCount'], (moment, _within, count) => nextUnits(moment, 'hour', count)),
  rule('period', ['last', 'half-hour'], (moment) => lastUnits(moment, 'minute', 30)),
  rule('period', ['half-hour', 'last-after'], (moment) => lastUnits(moment, 'minute', 30)),
  rule('period', ['next', 'half-hour'], (moment) => nextUnits(moment, 'minute', 30)),
  rule('period', ['half-hour', 'next-after'], (moment) => nextUnits(moment, 'minute', 30)),
  rule('period', ['in', 'number', 'unit'], (moment, _in, count, unit) => unitAhead(moment, unit, count)),
  rule('period', ['in', 'article', 'unit'], (moment, _in, count, unit) => unitAhead(moment, unit, count)),
  rule('period', ['number', 'unit', 'ahead'], (moment, count, unit) => unitAhead(moment, unit, count)),
  rule('period', ['unit', 'to-date'], (moment, unit) => toDate(moment, unit)),
  rule('period', ['toDateOf'], (moment, unit) => toDate(moment, unit)),
  rule('period', ['since', 'start', 'unit'], (moment, _since, _start, unit) => toDate(moment, unit)),
  rule('period', ['since', 'start', 'period'], (moment, _since, _start, named) => since(moment, named)),
  rule('period', ['period', 'so-far'], (moment, named) => soFar(moment, named)),
  rule('period', ['period', 'to-date'], (moment, named) => soFar(moment, named)),
  rule('period', ['so-far', 'period'], (moment, _soFar, named) => soFar(moment, named)),
  rule('period', ['of', 'the', 'unit'], (moment, _of, _the, unit) => currentUnit(moment, unit)),
  rule('period', ['since', 'period'], (moment, _since, named) => since(moment, named)),
  rule('period', ['since', 'clock'], (moment, _since, minutes) => {
    const from = atMidnight(moment.today).add({ minutes });
    return period(from, atMidnight(moment.today.add({ days: 1 })), 'span', { isFine: true, isToDate: true });
  }),
  rule('period', ['since', 'number', 'unit'], (moment, _since, count, unit) =>
    lastUnits(moment, unit, count),
  ),
  rule('period', ['since', 'article', 'unit'], (moment, _since, count, unit) =>
    lastUnits(moment, unit, count),
  ),
  rule('period', ['spanning', 'number', 'unit'], (moment, _over, count, unit) =>
    unit === 'hour' || unit === 'minute' ? undefined : lastUnits(moment, unit, count),
  ),
  rule('period', ['starting', 'period'], (moment, _starting, named) => since(moment, named)),
  rule('period', ['from', 'period', 'onwards'], (moment, _from, named) => since(moment, named)),
  rule('period', ['period', 'onwards'], (moment, named) => since(moment, named)),
  rule('period', ['after', 'period'], (moment, _after, named) =>
    named.isToDate ? undefined : since(moment, { ...named, from: named.to }),
  ),
  rule('period', ['until', 'period'], (moment, _until, named) =>
    fromTheStart(moment, named.to, named, named.upcoming?.to),
  ),
  rule('period', ['by-then', 'period'], (moment, _by, named) =>
    named.upcoming ? fromTheStart(moment, named.to, named, named.upcoming.to) : undefined,
  ),
  rule('period', ['from-here', 'period'], (moment, _from, named) => untilThen(moment, named)),
  rule('period', ['from-here', 'number', 'unit'], (moment, _from, count, unit) =>
    nextUnits(moment, unit, count),
  ),
  rule('period', ['from-here', 'article', 'unit'], (moment, _from, count, unit) =>
    nextUnits(moment, unit, count),
  ),
  rule('period', ['before', 'period'], (moment, _before, named) =>
    fromTheStart(moment, named.from, named, named.upcoming?.from),
  ),
];

/** Everything up to an instant, from where the history starts; about the future, from tomorrow on. */
function fromTheStart(
  moment: Moment,
  to: Period['to'],
  { isFine }: Period,
  upcomingTo: Period['to'] | undefined,
): Period | undefined {
  const start = moment.historyStart ?? moment.today.with({ month: 1, day: 1 }).subtract({ years: 1 });
  const from = atMidnight(start);
  const tomorrow = atMidnight(moment.today.add({ days: 1 }));
  const isAhead = upcomingTo !== undefined && upcomingTo.toString() > tomorrow.toString();
  const upcoming = isAhead ? { upcoming: period(tomorrow, upcomingTo, 'span') } : {};
  if (from.toString() >= to.toString()) return undefined;
  return period(from, to, 'span', { isFine, isFromTheStart: true, ...upcoming });
}

/** From tomorrow to the end of what is named. */
function untilThen({ today }: Moment, named: Period): Period | undefined {
  const from = atMidnight(today.add({ days: 1 }));
  const { to } = named.upcoming ?? named;
  return from.toString() < to.toString() ? period(from, to, 'span') : undefined;
}
