import { sql } from 'kysely';
import type { DailyForm } from '#semantic-layer/define/metric-form.ts';
import type { BranchInput } from './branch-input.ts';
import { positions, selectBranch } from './branch-parts.ts';
import { compileCondition } from './compile-condition.ts';
import { compileBucket, compileSpine, isFinerThanDay } from './compile-spine.ts';
import { eventSource } from './event-source.ts';
import { at, instantParameter, joinLines, name, type Sql } from './sql-text.ts';

/**
 * Different members of each day, then their mean over the days of the period or bucket: a day without any counts 0. In
 * buckets finer than a day each bucket is counted by itself.
 */
export function compileDaily(input: BranchInput, form: DailyForm): readonly Sql[] {
  const { query, branch, period, timezone } = input;
  const { grain } = query;
  const source = eventSource(input, form.dataset, form.time);
  const [days, lengths, counts] = [`${input.name}_days`, `${input.name}_lengths`, `${input.name}_counts`];
  const unit = grain !== null && isFinerThanDay(grain) ? grain : 'day';
  const day = sql`${compileBucket(unit, source.time, timezone)} as day`;
  const own = form.where ? [compileCondition(form.where, source.conditionScope)] : [];
  const within = sql`${source.time} >= ${instantParameter(period.from)} and ${source.time} < ${instantParameter(period.to)}`;
  const bucketOf = (instant: Sql) => (grain === null ? [] : [compileBucket(grain, instant, timezone)]);
  const keys = [...(grain === null ? [] : ['bucket']), ...input.by].map((key) => at('counted', key));
  const ofBucket =
    grain === null
      ? sql`cross join ${name(lengths)} as length`
      : sql`join ${name(lengths)} as length on length.bucket = counted.bucket`;
  const figures = branch.parts.map(({ form: of, alias }) => {
    const isLast = of.kind === 'daily' && of.figure === 'last';
    const figure = isLast
      ? sql`max(counted.members) filter (where counted.day = ${at('length', 'last_day')})`
      : sql`sum(counted.members) / max(${at('length', 'days')})`;
    return sql`${figure} as ${name(alias)}`;
  });
  return [
    compileSpine(days, unit, period, timezone),
    compileLengths(days, lengths, bucketOf(sql`day.starts_at`)),
    selectBranch(
      counts,
      [day, ...bucketOf(source.time).map((bucket) => sql`${bucket} as bucket`), ...source.keys],
      [sql`count(distinct ${at(form.dataset.alias, form.distinct)}) as members`],
      source.from(),
      [...source.conditions, ...own, within],
    ),
    sql`${name(input.name)} as (
    select ${joinLines([...keys, ...figures], ', ')}
    from ${name(counts)} as counted
    ${ofBucket}${keys.length === 0 ? sql`` : sql`\n    group by ${positions(keys.length)}`}
  )`,
  ];
}

/** How many days the period or each bucket has, and which is the last. */
function compileLengths(days: string, cte: string, bucket: readonly Sql[]): Sql {
  const key = bucket.map((of) => sql`${of} as bucket, `);
  return sql`${name(cte)} as (
    select ${joinLines(key, '')}count(*) as days, max(day.starts_at) as last_day
    from ${name(days)} as day${bucket.length === 0 ? sql`` : sql`\n    group by 1`}
  )`;
}
