import { Temporal } from 'temporal-polyfill';
import type { Period } from '#semantic-layer/query/period.ts';
import type { Grain } from '#semantic-layer/query/plan.ts';

const lengths: Readonly<Record<Grain, Temporal.DurationLike>> = {
  minute: { minutes: 1 },
  hour: { hours: 1 },
  day: { days: 1 },
  week: { weeks: 1 },
  month: { months: 1 },
  quarter: { months: 3 },
  year: { years: 1 },
};

/** Whether a bucket is cut by the period's start or its end: it must not be compared with whole ones. */
export function isPartialBucket(time: string, grain: Grain, period: Period): boolean {
  const start = Temporal.PlainDateTime.from(time.slice(0, 16));
  const end = start.add(lengths[grain]);
  const { compare } = Temporal.PlainDateTime;
  return compare(start, period.localFrom) < 0 || compare(end, period.localTo) > 0;
}
