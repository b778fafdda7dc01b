import { Temporal } from 'temporal-polyfill';
import type { Comparison, Grain, LocalRange } from '#semantic-layer/query/plan.ts';

/** Comparisons a reader can choose; a custom one comes only from a question. */
export type ChosenBasis = 'previous_period' | 'same_period_last_year';

/**
 * The period to compare with. Calendar units (months, quarters, years) go back by their own length; days and hours
 * are moved by whole weeks, so that weekdays meet weekdays. A year is 364 days for days and weeks.
 */
export function comparisonFor(range: LocalRange, basis: ChosenBasis): Comparison {
  const months = wholeMonths(range);
  if (months > 0) {
    const back = { months: basis === 'previous_period' ? months : 12 };
    return { from: monthBack(range.from, back), to: monthBack(range.to, back), basis };
  }
  const back = { days: basis === 'previous_period' ? Math.ceil(lengthInDays(range) / 7) * 7 : 364 };
  return { from: moveBack(range.from, back), to: moveBack(range.to, back), basis };
}

/** The bucket a period is drawn in, by its length up to now. */
export function grainFor(range: LocalRange, now: Temporal.PlainDateTime): Grain {
  const end = Temporal.PlainDateTime.from(range.to);
  const cut = Temporal.PlainDateTime.compare(now, end) < 0 ? now : end;
  const days = Temporal.PlainDateTime.from(range.from).until(cut).total({ unit: 'day' });
  if (days <= 2) return 'hour';
  if (days <= 60) return 'day';
  if (days <= 52 * 7) return 'week';
  return 'month';
}

/** @returns how many whole calendar months a range spans, 0 where it begins or ends inside one */
export function wholeMonths(range: LocalRange): number {
  if (hasTime(range.from) || hasTime(range.to)) return 0;
  const from = Temporal.PlainDate.from(range.from);
  const to = Temporal.PlainDate.from(range.to);
  if (from.day !== 1 || to.day !== 1) return 0;
  return from.until(to, { largestUnit: 'month' }).months;
}

export function hasTime(text: string): boolean {
  return text.includes('T');
}

function lengthInDays(range: LocalRange): number {
  const from = Temporal.PlainDateTime.from(range.from);
  return from.until(Temporal.PlainDateTime.from(range.to)).total({ unit: 'day' });
}

function monthBack(date: string, back: { readonly months: number }): string {
  return Temporal.PlainDate.from(date).subtract(back).toString();
}

function moveBack(text: string, back: { readonly days: number }): string {
  if (!hasTime(text)) return Temporal.PlainDate.from(text).subtract(back).toString();
  return Temporal.PlainDateTime.from(text).subtract(back).toString({ smallestUnit: 'minute' });
}
