import { Temporal } from 'temporal-polyfill';
import type { Comparison, LocalRange, PerUnit } from './plan.ts';

/** The moment and place a question is asked from. `historyStart`: instant of the first data, null when unknown. */
export type Clock = { readonly now: string; readonly timezone: string; readonly historyStart: string | null };

/** A local range as instants, cut at now. */
export type Period = {
  /** UTC instants, half-open. */
  readonly from: string;
  readonly to: string;
  /** Local wall time `YYYY-MM-DDTHH:MM:SS` of `from` and of the cut end. */
  readonly localFrom: string;
  readonly localTo: string;
  /** The range runs past now: figures are "so far". */
  readonly isPartial: boolean;
  /** The range has not begun: there is nothing to count. */
  readonly isFuture: boolean;
};

/** @returns the range as instants, cut at now; an end inside a gap of the clock is moved as Temporal's 'compatible' does */
export function resolvePeriod(range: LocalRange, clock: Clock): Period {
  const now = Temporal.Instant.from(clock.now).toZonedDateTimeISO(clock.timezone);
  return cutPeriod(local(range.from), local(range.to), now.toPlainDateTime(), clock.timezone);
}

/** @returns the comparison period, cut after the same local elapsed time as the current one */
export function resolveComparison(range: LocalRange, compare: Comparison, clock: Clock): Period {
  const now = Temporal.Instant.from(clock.now).toZonedDateTimeISO(clock.timezone).toPlainDateTime();
  const from = local(range.from);
  const comparedFrom = local(compare.from);
  if (Temporal.PlainDateTime.compare(now, local(range.to)) >= 0) {
    return { ...cutPeriod(comparedFrom, local(compare.to), now, clock.timezone) };
  }
  const elapsed = from.until(now, { largestUnit: 'day' });
  return { ...cutPeriod(comparedFrom, local(compare.to), comparedFrom.add(elapsed), clock.timezone) };
}

/** @returns how many units of time a period spans, local wall time; part of a month counts by its length */
export function elapsedUnits(period: Period, unit: PerUnit): number {
  const from = local(period.localFrom);
  const to = local(period.localTo);
  switch (unit) {
    case 'hour':
      return Temporal.Instant.from(period.from).until(period.to).total('hour');
    case 'day':
      return from.until(to).total({ unit: 'day' });
    case 'week':
      return from.until(to).total({ unit: 'day' }) / 7;
    case 'month':
      return from.until(to).total({ unit: 'month', relativeTo: from });
  }
}

function cutPeriod(
  from: Temporal.PlainDateTime,
  to: Temporal.PlainDateTime,
  cut: Temporal.PlainDateTime,
  timezone: string,
): Period {
  const isPartial = Temporal.PlainDateTime.compare(cut, to) < 0;
  const isFuture = Temporal.PlainDateTime.compare(cut, from) < 0;
  const end = isFuture ? from : isPartial ? cut : to;
  return {
    from: instant(from, timezone),
    to: instant(end, timezone),
    localFrom: from.toString({ smallestUnit: 'second' }),
    localTo: end.toString({ smallestUnit: 'second' }),
    isPartial,
    isFuture,
  };
}

function instant(time: Temporal.PlainDateTime, timezone: string): string {
  return time.toZonedDateTime(timezone).toInstant().toString();
}

function local(text: string): Temporal.PlainDateTime {
  return Temporal.PlainDateTime.from(text);
}
