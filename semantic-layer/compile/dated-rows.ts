import { sql } from 'kysely';
import type { BranchInput } from './branch-input.ts';
import { compileFilters, compileKeys } from './branch-parts.ts';
import { type ConditionScope, compileCondition } from './compile-condition.ts';
import type { BranchScope } from './compile-dimension.ts';
import { compileBucket } from './compile-spine.ts';
import { type RowSource, rowSource } from './row-source.ts';
import { at, belongsTo, compileTime, instantParameter, type Sql } from './sql-text.ts';

/** The rows of a dataset whose anchor falls in the period, and what they are grouped by: `bucket`, then members. */
export type DatedRows = {
  readonly rows: RowSource;
  readonly conditionScope: ConditionScope;
  readonly keys: readonly Sql[];
  readonly conditions: readonly Sql[];
};

/** @param mayRepeat  a row may come several times for one member; it is counted by its id */
export function datedRows(input: BranchInput, mayRepeat = false): DatedRows {
  const { branch, query, orgId, period, timezone } = input;
  const { dataset } = branch;
  const anchor = dataset.times[branch.anchor];
  if (!anchor) throw new Error(`${dataset.table} has no time called ${branch.anchor}`);
  const within = (time: Sql) =>
    sql`${time} >= ${instantParameter(period.from)} and ${time} < ${instantParameter(period.to)}`;
  const counted =
    anchor.path.length > 0
      ? null
      : sql`${belongsTo(orgId, dataset.alias)} and ${within(compileTime(dataset.alias, anchor, timezone))}`;
  const rows = rowSource(dataset, orgId, { counted, mayRepeat });
  const time = compileTime(rows.row(anchor.path), anchor, timezone);
  const scope: BranchScope = { model: input.model, orgId, timezone, dataset, rows, time };
  const buckets = query.grain === null ? [] : [sql`${compileBucket(query.grain, time, timezone)} as bucket`];
  const isLive = dataset.live !== null && dataset.liveLiftedBy !== branch.anchor;
  const countedOnce = mayRepeat ? { countedOnce: at(dataset.alias, 'id') } : {};
  const conditionScope = { orgId, timezone, row: rows.row, ...countedOnce };
  const keys = [...buckets, ...compileKeys(input.by, scope)];
  const conditions = [
    belongsTo(orgId, dataset.alias),
    within(time),
    ...(isLive && dataset.live ? [compileCondition(dataset.live, conditionScope)] : []),
    ...compileFilters(query.where, input.by, scope),
  ];
  return { rows, conditionScope, keys, conditions };
}
