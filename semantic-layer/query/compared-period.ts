import { Temporal } from 'temporal-polyfill';
import type { ComparedPeriod } from '#semantic-layer/define/metric-form.ts';
import type { Grain, LocalRange } from './plan.ts';

type Move = Temporal.DurationLike;

/**
 * The period that a growth is measured from.
 *
 * @param grain  null moves the range as a whole; with one, each bucket is compared with the one that comes before it
 *               (of a day or an hour: the same weekday a week before)
 */
export function comparedRange(range: LocalRange, basis: ComparedPeriod, grain: Grain | null): LocalRange {
  const move = grain === null ? wholeMove(range, basis) : bucketMove(grain, basis);
  return { from: moved(range.from, move), to: moved(range.to, move) };
}

/** Reading rule 6: the unit before for months and more, else the same weekdays of the weeks before. */
function wholeMove(range: LocalRange, basis: ComparedPeriod): Move {
  const months = wholeMonths(range);
  switch (basis) {
    case 'previous_period':
      if (months > 0) return { months: -months };
      return { weeks: isFine(range) ? -1 : -Math.ceil(daysOf(range) / 7) };
    case 'same_period_last_year':
      return months > 0 ? { years: -1 } : { days: -364 };
    case 'previous_week':
      return { weeks: -1 };
    case 'previous_month':
      return { months: -1 };
  }
}

const bucketMonths: Readonly<Partial<Record<Grain, number>>> = { month: 1, quarter: 3, year: 12 };

function bucketMove(grain: Grain, basis: ComparedPeriod): Move {
  const months = bucketMonths[grain];
  switch (basis) {
    case 'previous_period':
      return months === undefined ? { weeks: -1 } : { months: -months };
    case 'same_period_last_year':
      return months === undefined ? { days: -364 } : { years: -1 };
    case 'previous_week':
      return { weeks: -1 };
    case 'previous_month':
      return { months: -1 };
  }
}

/** @returns how many calendar months a range spans, 0 when it is cut anywhere else */
function wholeMonths(range: LocalRange): number {
  const from = Temporal.PlainDateTime.from(range.from);
  const to = Temporal.PlainDateTime.from(range.to);
  const isWhole = [from, to].every((end) => end.day === 1 && isMidnight(end));
  return isWhole ? from.until(to, { largestUnit: 'month' }).months : 0;
}

function isFine(range: LocalRange): boolean {
  return [range.from, range.to].some((end) => !isMidnight(Temporal.PlainDateTime.from(end)));
}

function isMidnight(time: Temporal.PlainDateTime): boolean {
  return time.toPlainTime().equals(Temporal.PlainTime.from('00:00'));
}

function daysOf({ from, to }: LocalRange): number {
  return Temporal.PlainDateTime.from(from).until(to).total('day');
}

function moved(end: string, move: Move): string {
  return end.length === 10
    ? Temporal.PlainDate.from(end).add(move).toString()
    : Temporal.PlainDateTime.from(end).add(move).toString({ smallestUnit: 'minute' });
}
