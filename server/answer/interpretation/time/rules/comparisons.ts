import { type Rule, rule } from '#server/answer/interpretation/time/chart.ts';
import type { Period, Shift, TimeUnit } from '#server/answer/interpretation/time/period.ts';
import type { Cycle } from '#server/answer/interpretation/time/time-values.ts';

const back = (unit: TimeUnit, count: number): Shift => ({ kind: 'back', unit, count });

/** "Same week last year", "same day last week": the other period names how far back. */
function sameIn(other: Period): Shift | undefined {
  if (other.asShift)
    return other.asShift.kind === 'back' && other.asShift.unit === 'year'
      ? { kind: 'last-year' }
      : other.asShift;
  if (other.unit === 'year') return { kind: 'last-year' };
  return other.unit === 'span' || other.isFine ? undefined : back(other.unit, 1);
}

function over(unit: TimeUnit): Shift {
  return unit === 'year' ? { kind: 'last-year' } : { kind: 'previous' };
}

const weekdays = (...days: readonly number[]): Cycle => ({ kind: 'weekdays', days });
const weekend = weekdays(6, 7);
const workingDays = weekdays(1, 2, 3, 4, 5);

function together(a: Cycle, b: Cycle): Cycle | undefined {
  if (a.kind !== 'weekdays' || b.kind !== 'weekdays') return undefined;
  return weekdays(...new Set([...a.days, ...b.days].sort()));
}

export const comparisonRules: readonly Rule[] = [
  rule('shift', ['previous-period'], () => ({ kind: 'previous' })),
  rule('shift', ['last-year-same-period'], () => ({ kind: 'last-year' })),
  rule('shift', ['day-before'], () => back('day', 1)),
  rule('shift', ['over'], (_moment, unit) => over(unit)),
  rule('shift', ['same', 'unit', 'period'], (_moment, _same, _unit, other) => sameIn(other)),
  rule('shift', ['same', 'weekday', 'period'], (_moment, _same, _weekday, other) => sameIn(other)),
  rule('shift', ['the', 'unit', 'before'], (_moment, _the, unit) => back(unit, 1)),
  rule('shift', ['unit', 'before'], (_moment, unit) => back(unit, 1)),
  rule('shift', ['unit', 'earlier'], (_moment, unit) => back(unit, 1)),
  rule('shift', ['article', 'unit', 'before'], (_moment, count, unit) => back(unit, count)),
  rule('shift', ['article', 'unit', 'earlier'], (_moment, count, unit) => earlier(unit, count)),
  rule('shift', ['number', 'unit', 'earlier'], (_moment, count, unit) => earlier(unit, count)),
  rule('shift', ['number', 'unit', 'before'], (_moment, count, unit) => ({ kind: 'length', unit, count })),
  rule('cycle', ['weekdays'], (_moment, day) => weekdays(day)),
  rule('cycle', ['every', 'weekday'], (_moment, _every, day) => weekdays(day)),
  rule('cycle', ['plural-weekend'], () => weekend),
  rule('cycle', ['business-days'], () => workingDays),
  rule('cycle', ['unit'], (_moment, unit) => (unit === 'weekend' ? weekend : undefined)),
  rule('cycle', ['cycle', 'and', 'cycle'], (_moment, first, _and, second) => together(first, second)),
  rule('cycle', ['weekday', 'and', 'cycle'], (_moment, day, _and, second) => together(weekdays(day), second)),
];

function earlier(unit: TimeUnit, count: number): Shift {
  return unit === 'year' && count === 1 ? { kind: 'last-year' } : back(unit, count);
}
