import { Temporal } from 'temporal-polyfill';
import { type Clock, resolvePeriod } from '#semantic-layer/query/period.ts';
import type { Grain, LocalRange } from '#semantic-layer/query/plan.ts';

/** @returns the bucket size for a range cut at now: hours up to 2 days, days up to 60, weeks up to 52, then months */
export function suitableGrain(range: LocalRange, clock: Clock): Grain {
  const period = resolvePeriod(range, clock);
  const days = Temporal.PlainDateTime.from(period.localFrom).until(period.localTo).total({ unit: 'day' });
  if (days <= 2) return 'hour';
  if (days <= 60) return 'day';
  return days <= 52 * 7 ? 'week' : 'month';
}
