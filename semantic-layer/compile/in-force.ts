import { sql } from 'kysely';
import type { IntervalSource } from './interval-source.ts';
import { name, type Sql } from './sql-text.ts';

/** Rows in force at an instant: begun, and not ended. */
export function inForceAt({ starts, ends, cutStarts, cutEnds }: IntervalSource, asOf: Sql): Sql[] {
  return [
    ...starts.map((start) => sql`${start} <= ${asOf}`),
    ...ends.map((end) => sql`(${end} is null or ${end} > ${asOf})`),
    ...cutStarts.map((start) => sql`(${start} is null or ${start} <= ${asOf})`),
    ...cutEnds.map((end) => sql`(${end} is null or ${end} > ${asOf})`),
  ];
}

/** Rows in force at the end of some bucket, as far as the row itself tells. */
export function inForceWithin({ starts, ends }: IntervalSource, spine: string): Sql[] {
  const firstEnd = sql`(select min(bucket.ends_at) from ${name(spine)} as bucket)`;
  return [
    ...starts.map((start) => sql`${start} <= ${lastEnd(spine)}`),
    ...ends.map((end) => sql`(${end} is null or ${end} > ${firstEnd})`),
  ];
}

/**
 * @returns the rows, each beside every `bucket` at whose end it is in force: most rows meet none, so that a long period
 *          costs little more than one look at each row
 */
export function endsWhileInForce(source: IntervalSource, spine: string): Sql {
  const last = sql`(select count(*)::integer from ${name(spine)} as bucket)`;
  const until = source.end === null ? last : sql`coalesce(${endsBefore(source.end, spine)}, ${last})`;
  return sql`${source.from()}
    cross join lateral generate_series(
      ${firstPosition(source.start, spine)},
      ${until}
    ) as met (position)
    join ${name(spine)} as bucket on bucket.position = met.position`;
}

/** The first bucket whose end is not before an instant. */
export function firstPosition(instant: Sql, spine: string): Sql {
  return sql`${endsBefore(instant, spine)} + 1`;
}

export function lastEnd(spine: string): Sql {
  return sql`(select max(bucket.ends_at) from ${name(spine)} as bucket)`;
}

/** How many ends of buckets lie before an instant. */
function endsBefore(instant: Sql, spine: string): Sql {
  const ends = sql`(select array_agg(bucket.ends_at order by bucket.position) from ${name(spine)} as bucket)`;
  return sql`width_bucket(${instant} - interval '1 microsecond', ${ends})`;
}
