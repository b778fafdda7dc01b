import { sql } from 'kysely';
import type { EstimateForm } from '#semantic-layer/define/metric-form.ts';
import type { BranchInput } from './branch-input.ts';
import { conditionOf, positions, selectBranch } from './branch-parts.ts';
import { compileCondition } from './compile-condition.ts';
import { compileMeasure } from './compile-measure.ts';
import { compileBucket } from './compile-spine.ts';
import { eventSource, lookbackJoin } from './event-source.ts';
import { rowSource } from './row-source.ts';
import { at, belongsTo, daysAfter, instantParameter, joinLines, name, type Sql } from './sql-text.ts';

/**
 * Rows of the period counted by group, each count at the rate its group had over the days before the end of the period
 * or bucket. A group without a denominator has no rate and is left out. The rate is the group's whole: a split or
 * filter limits what is counted, never the rate.
 */
export function compileEstimate(input: BranchInput, form: EstimateForm): readonly Sql[] {
  const { branch, query, spine, period, timezone, orgId } = input;
  const source = eventSource(input, form.dataset, form.time);
  const counts = `${input.name}_counts`;
  const group = at(form.dataset.alias, form.group);
  const bucket =
    query.grain === null ? [] : [sql`${compileBucket(query.grain, source.time, timezone)} as bucket`];
  const counted = branch.parts.map((part) => {
    const where = conditionOf(part.form);
    const filter = where ? sql` filter (where ${compileCondition(where, source.conditionScope)})` : sql``;
    return sql`count(*)${filter} as ${name(part.alias)}`;
  });
  const keys = [
    ...(spine === null ? [] : [sql`bucket.position`]),
    ...input.by.map((key) => at('counted', key)),
  ];
  const figures = branch.parts.map(
    ({ alias }) => sql`sum(${at('counted', alias)} * rated.rate) as ${name(alias)}`,
  );
  const buckets =
    spine === null ? sql`` : sql`\n    join ${name(spine)} as bucket on bucket.starts_at = counted.bucket`;
  const sameBucket = spine === null ? sql`` : sql` and rated.position = bucket.position`;
  return [
    ...compileRates(input, form, orgId),
    selectBranch(counts, [...bucket, sql`${group} as member`, ...source.keys], counted, source.from(), [
      ...source.conditions,
      sql`${source.time} >= ${instantParameter(period.from)} and ${source.time} < ${instantParameter(period.to)}`,
    ]),
    sql`${name(input.name)} as (
    select ${joinLines([...keys, ...figures], ', ')}
    from ${name(counts)} as counted${buckets}
    join ${name(`${input.name}_rates`)} as rated on rated.member = counted.member${sameBucket}${
      keys.length === 0 ? sql`` : sql`\n    group by ${positions(keys.length)}`
    }
  )`,
  ];
}

/** First each row's part in the rate, once; then the rate of every group at the end of the period or of each bucket. */
function compileRates(input: BranchInput, form: EstimateForm, orgId: number): readonly Sql[] {
  const { spine, period, timezone } = input;
  const { dataset, rate, days } = form;
  const rows = rowSource(dataset, orgId);
  const scope = { orgId, timezone, row: rows.row };
  const [history, rates] = [`${input.name}_history`, `${input.name}_rates`];
  const time = at(dataset.alias, form.time);
  const since = daysAfter(instantParameter(spine === null ? period.to : period.from), -days, timezone);
  const parts = [
    sql`${compileMeasure(rate.numerator, scope, null)} as numerator`,
    sql`${compileMeasure(rate.denominator, scope, null)} as denominator`,
  ];
  const past = sql`past.instant`;
  return [
    selectBranch(
      history,
      [sql`${at(dataset.alias, form.group)} as member`, sql`${time} as instant`],
      parts,
      rows.from(),
      [
        belongsTo(orgId, dataset.alias),
        sql`${time} >= ${since} and ${time} < ${instantParameter(period.to)}`,
      ],
    ),
    sql`${name(rates)} as (
    select ${spine === null ? sql`` : sql`bucket.position, `}past.member, sum(past.numerator)::numeric / nullif(sum(past.denominator), 0) as rate
    from ${name(history)} as past${spine === null ? sql`` : sql`\n    ${lookbackJoin(spine, past, days, timezone)}`}
    group by ${positions(spine === null ? 1 : 2)}
  )`,
  ];
}
