import { Temporal } from 'temporal-polyfill';
import type { LocalRange } from '#semantic-layer/query/plan.ts';

export type TimeUnit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'weekend'
  | 'fortnight';

/** "The week before", "same period last year": a period that only another one makes definite. */
export type Shift =
  | { readonly kind: 'previous' }
  | { readonly kind: 'last-year' }
  /** The same stretch, moved back by whole units. */
  | { readonly kind: 'back'; readonly unit: TimeUnit; readonly count: number }
  /** "The Wednesday before". */
  | { readonly kind: 'weekday'; readonly weekday: number }
  /** So many units just before. */
  | { readonly kind: 'length'; readonly unit: TimeUnit; readonly count: number };

/** A stretch of organisation-local time, half-open, with what it was named by. */
export type Period = {
  readonly from: Temporal.PlainDateTime;
  readonly to: Temporal.PlainDateTime;
  /** The unit the words named; `span` where they named two ends or a date without a unit. */
  readonly unit: TimeUnit | 'span';
  /** Named to the hour or minute, so that it is written with a clock time. */
  readonly isFine: boolean;
  /** The same words about the future: "March" in a forecast is the next one to come. */
  readonly upcoming?: Period;
  /** The two ends of "from A to B", where the question may want them side by side. */
  readonly ends?: readonly [Period, Period];
  /** Counts to the end of today: so far, to date, since. */
  readonly isToDate?: boolean;
  /** A day of which only the number was said: "the 15th". */
  readonly isBareDay?: boolean;
  /** Starts or ends where the history does ("until March"). */
  readonly isFromTheStart?: boolean;
  /** A name without a year or week of its own: how often it comes back. */
  readonly repeats?: 'year' | 'week';
  /** What the same words mean beside another period: "the previous month". */
  readonly asShift?: Shift;
  /** Said of the one before ("the previous month"): in a follow-up, before the period of the last answer. */
  readonly isRelative?: boolean;
};

export function period(
  from: Temporal.PlainDateTime,
  to: Temporal.PlainDateTime,
  unit: Period['unit'],
  rest: Partial<Period> = {},
): Period {
  return { isFine: unit === 'hour' || unit === 'minute', ...rest, from, to, unit };
}

/** The period as a plan writes it: dates, or date-times where it is finer than a day. */
export function toRange(named: Period): LocalRange {
  return { from: written(named.from, named.isFine), to: written(named.to, named.isFine) };
}

export function fromRange(range: LocalRange): Period {
  const isFine = range.from.includes('T');
  const from = Temporal.PlainDateTime.from(range.from);
  const to = Temporal.PlainDateTime.from(range.to);
  return { from, to, unit: 'span', isFine };
}

/** A single calendar day, whole. */
export function isOneDay(named: Period): boolean {
  return named.unit === 'day' && !named.isFine && daysOf(named) === 1;
}

export function isSamePeriod(a: LocalRange, b: LocalRange): boolean {
  return a.from === b.from && a.to === b.to;
}

export function daysOf(named: Period): number {
  return Math.round(named.from.until(named.to, { largestUnit: 'hours' }).hours / 24);
}

function written(at: Temporal.PlainDateTime, isFine: boolean): string {
  return isFine ? at.toString({ smallestUnit: 'minute' }) : at.toPlainDate().toString();
}
