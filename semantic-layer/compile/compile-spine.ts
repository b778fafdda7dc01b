import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { Period } from '#semantic-layer/query/period.ts';
import type { Grain } from '#semantic-layer/query/plan.ts';
import { instantParameter, name, type Sql, zoneLiteral } from './sql-text.ts';

const steps: Readonly<Record<Grain, string>> = {
  minute: '1 minute',
  hour: '1 hour',
  day: '1 day',
  week: '7 days',
  month: '1 month',
  quarter: '3 months',
  year: '1 year',
};

/** Minutes and hours are elapsed time; days and longer follow the local calendar. */
export function isFinerThanDay(grain: Grain): boolean {
  return grain === 'minute' || grain === 'hour';
}

/** The bucket of an instant: an instant too, so that the hour that comes twice in autumn makes two buckets. */
export function compileBucket(grain: Grain, instant: Sql, timezone: string): Sql {
  return sql`date_trunc(${sql.lit(grain)}, ${instant}, ${zoneLiteral(timezone)})`;
}

/** @returns every bucket of the period up to its cut end: `position` from 1, `starts_at`, `ends_at` */
export function compileSpine(cteName: string, grain: Grain, period: Period, timezone: string): Sql {
  const zone = zoneLiteral(timezone);
  const step = sql.raw(`interval '${steps[grain]}'`);
  const end = instantParameter(period.to);
  if (isFinerThanDay(grain)) {
    return sql`${name(cteName)} as (
    select row_number() over (order by step) as position, step as starts_at, least(step + ${step}, ${end}) as ends_at
    from generate_series(${compileBucket(grain, instantParameter(period.from), timezone)}, ${end}, ${step}) as step
    where step < ${end}
  )`;
  }
  const first = floorLocal(period.localFrom, grain);
  return sql`${name(cteName)} as (
    select row_number() over (order by step) as position,
      step at time zone ${zone} as starts_at,
      least((step + ${step}) at time zone ${zone}, ${end}) as ends_at
    from generate_series(${first}::timestamp, ${period.localTo}::timestamp, ${step}) as step
    where step < ${period.localTo}::timestamp
  )`;
}

/** The start of a bucket as readers know it: a local date, or a local time with its offset from UTC. */
export function compileTimeLabel(grain: Grain, instant: Sql, timezone: string): Sql {
  const local = sql`${instant} at time zone ${zoneLiteral(timezone)}`;
  if (!isFinerThanDay(grain)) return sql`to_char(${local}, 'YYYY-MM-DD')`;
  const offset = sql`(${local}) - (${instant} at time zone 'UTC')`;
  return sql`to_char(${local}, 'YYYY-MM-DD"T"HH24:MI')
      || case when ${offset} < interval '0' then '-' else '+' end
      || to_char(greatest(${offset}, -(${offset})), 'HH24:MI')`;
}

/** @returns the local start of the bucket that holds a local time; weeks start on Monday */
function floorLocal(localTime: string, grain: Grain): string {
  const date = Temporal.PlainDateTime.from(localTime).toPlainDate();
  switch (grain) {
    case 'minute':
    case 'hour':
    case 'day':
      return date.toString();
    case 'week':
      return date.subtract({ days: date.dayOfWeek - 1 }).toString();
    case 'month':
      return date.with({ day: 1 }).toString();
    case 'quarter':
      return date.with({ day: 1, month: Math.floor((date.month - 1) / 3) * 3 + 1 }).toString();
    case 'year':
      return date.with({ day: 1, month: 1 }).toString();
  }
}
