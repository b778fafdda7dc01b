import type { Temporal } from 'temporal-polyfill';
import {
  atMidnight,
  calendarUnits,
  dayPeriod,
  move,
  startOf,
  weekdayBefore,
} from '#server/answer/interpretation/time/calendar.ts';
import { type Rule, rule, tight } from '#server/answer/interpretation/time/chart.ts';
import type { Moment } from '#server/answer/interpretation/time/clock.ts';
import { isOneDay, type Period, period, type TimeUnit } from '#server/answer/interpretation/time/period.ts';
import { dayOfMonth } from './dates.ts';

const ofClock: readonly TimeUnit[] = ['hour', 'minute'];

/** The whole units that begin once a period is over: "the week after Black Friday". */
function unitsAfter(of: Period, unit: TimeUnit, count: number): Period | undefined {
  if (ofClock.includes(unit) || of.isFine || !Number.isInteger(count) || count < 1) return undefined;
  const end = of.to.toPlainDate();
  const same = startOf(unit, end);
  return calendarUnits(isBefore(same, end) ? move(same, unit, 1) : same, unit, 0, count);
}

/** The whole units that end before a period begins: "the week before Christmas". */
function unitsBefore(of: Period, unit: TimeUnit, count: number): Period | undefined {
  if (ofClock.includes(unit) || of.isFine || !Number.isInteger(count) || count < 1) return undefined;
  return calendarUnits(of.from.toPlainDate(), unit, -count, count);
}

function isBefore(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return a.toString() < b.toString();
}

/** "The third Tuesday after Christmas". */
function weekdayAfter(of: Period, weekday: number, which: number): Period | undefined {
  const first = of.to.toPlainDate();
  const ahead = (weekday - first.dayOfWeek + 7) % 7;
  return of.isFine || which < 1 ? undefined : dayPeriod(first.add({ days: ahead + 7 * (which - 1) }));
}

/** "The previous Wednesday": of today, or of the day it stands beside. */
function theOneBefore(moment: Moment, weekday: number): Period {
  const found = weekdayBefore(moment.today, weekday);
  return { ...found, isRelative: true, asShift: { kind: 'weekday', weekday } };
}

function overTheWeekend({ today }: Moment): Period {
  const isStarted = today.dayOfWeek >= 6;
  const [last, next] = [isStarted ? 0 : -1, isStarted ? 1 : 0];
  return {
    ...calendarUnits(today, 'weekend', last),
    upcoming: calendarUnits(today, 'weekend', next),
  };
}

/** "Tomorrow and Friday": days to come that follow one another are one period. */
function bothToCome({ today }: Moment, first: Period, last: Period): Period | undefined {
  const next = last.upcoming ?? last;
  const areDays = first.unit === 'day' && next.unit === 'day' && !first.isFine && !next.isFine;
  const isToCome = isBefore(today, first.from.toPlainDate());
  return areDays && isToCome && first.to.equals(next.from) ? period(first.from, next.to, 'span') : undefined;
}

/** "A week ago today": that day, moved. */
function agoFrom(moment: Moment, unit: TimeUnit, count: number, offset: number): Period | undefined {
  if (ofClock.includes(unit) || unit === 'day' || !Number.isInteger(count)) return undefined;
  return dayPeriod(move(moment.today.add({ days: offset }), unit, -count));
}

/** From tomorrow to the end of the current unit. */
function restOf(moment: Moment, unit: TimeUnit): Period | undefined {
  const whole = calendarUnits(moment.today, unit, 0);
  const from = atMidnight(moment.today.add({ days: 1 }));
  const isOver = from.toString() >= whole.to.toString();
  return ofClock.includes(unit) || unit === 'day' || isOver ? undefined : period(from, whole.to, 'span');
}

/** "By the end of the month": about the future from tomorrow on, else the whole unit. */
function byTheEnd(moment: Moment, unit: TimeUnit): Period | undefined {
  const rest = restOf(moment, unit);
  return rest && { ...calendarUnits(moment.today, unit, 0), upcoming: rest };
}

/** "By the end of December". */
function byTheEndOf(moment: Moment, named: Period): Period | undefined {
  const ahead = named.upcoming ?? named;
  const from = atMidnight(moment.today.add({ days: 1 }));
  if (from.toString() >= ahead.to.toString()) return undefined;
  return { ...named, upcoming: period(from, ahead.to, 'span') };
}

const sides = { before: unitsBefore, after: unitsAfter } as const;

/** Periods told by what stands beside them. */
export const neighbourRules: readonly Rule[] = [
  ...(['before', 'after'] as const).flatMap((side) => [
    tight(
      rule('period', ['the', 'unit', side, 'period'], (_moment, _the, unit, _side, of) =>
        sides[side](of, unit, 1),
      ),
    ),
    tight(
      rule('period', ['number', 'unit', side, 'period'], (_moment, count, unit, _side, of) =>
        sides[side](of, unit, count),
      ),
    ),
    tight(
      rule('period', ['article', 'unit', side, 'period'], (_moment, count, unit, _side, of) =>
        sides[side](of, unit, count),
      ),
    ),
  ]),
  tight(
    rule('period', ['the', 'weekday', 'before', 'period'], (_moment, _the, weekday, _before, of) =>
      of.isFine ? undefined : weekdayBefore(of.from.toPlainDate(), weekday),
    ),
  ),
  tight(
    rule('period', ['the', 'weekday', 'after', 'period'], (_moment, _the, weekday, _after, of) =>
      weekdayAfter(of, weekday, 1),
    ),
  ),
  rule('period', ['ordinal', 'weekday', 'after', 'period'], (_moment, which, weekday, _after, of) =>
    weekdayAfter(of, weekday, which),
  ),
  rule('period', ['weekday', 'before', 'last'], (moment, weekday) =>
    weekdayBefore(weekdayBefore(moment.today, weekday).from.toPlainDate(), weekday),
  ),
  rule('period', ['second-last', 'weekday'], (moment, _secondLast, weekday) =>
    weekdayBefore(weekdayBefore(moment.today, weekday).from.toPlainDate(), weekday),
  ),
  tight(
    rule('period', ['previous', 'weekday'], (moment, _previous, weekday) => theOneBefore(moment, weekday)),
  ),
  tight(rule('period', ['weekday', 'previous-after'], (moment, weekday) => theOneBefore(moment, weekday))),
  tight(
    rule('shift', ['the', 'weekday', 'before'], (_moment, _the, weekday) => ({ kind: 'weekday', weekday })),
  ),
  rule('period', ['period', 'and', 'period'], (moment, first, _and, last) => bothToCome(moment, first, last)),
  // "Over the weekend" is the one that is over; about the future, this one.
  tight(
    rule('period', ['spanning', 'the', 'unit'], (moment, _over, _the, unit) =>
      unit === 'weekend' ? overTheWeekend(moment) : undefined,
    ),
  ),
  rule('period', ['next-day', 'period'], (_moment, _nextDay, of) => unitsAfter(of, 'day', 1)),
  rule('period', ['day-before', 'of', 'period'], (_moment, _dayBefore, _of, of) => unitsBefore(of, 'day', 1)),
  rule('period', ['week-of', 'period'], (_moment, _weekOf, day) =>
    isOneDay(day) ? calendarUnits(day.from.toPlainDate(), 'week', 0) : undefined,
  ),
  ...(['article', 'number'] as const).map((count) =>
    tight(
      rule('period', [count, 'unit', 'ago', 'day'], (moment, number, unit, _ago, offset) =>
        agoFrom(moment, unit, number, offset),
      ),
    ),
  ),
  rule('period', ['unit', 'of-the', 'number'], (moment, unit, _of, number) => {
    const day = unit === 'week' ? dayOfMonth(moment, number) : undefined;
    return day && calendarUnits(day.from.toPlainDate(), 'week', 0);
  }),
  rule('period', ['rest-of', 'unit'], (moment, _rest, unit) => restOf(moment, unit)),
  rule('period', ['from-here', 'end', 'unit'], (moment, _from, _end, unit) => restOf(moment, unit)),
  rule('period', ['from-here', 'end', 'the', 'unit'], (moment, _from, _end, _the, unit) =>
    restOf(moment, unit),
  ),
  ...(['by-then', 'until'] as const).flatMap((mark) => [
    rule('period', [mark, 'end', 'unit'], (moment, _by, _end, unit) => byTheEnd(moment, unit)),
    rule('period', [mark, 'end', 'period'], (moment, _by, _end, named) => byTheEndOf(moment, named)),
  ]),
];
