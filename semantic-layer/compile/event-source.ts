import { sql } from 'kysely';
import type { Dataset } from '#semantic-layer/define/dataset.ts';
import type { BranchInput } from './branch-input.ts';
import { compileFilters, compileKeys } from './branch-parts.ts';
import { type ConditionScope, compileCondition } from './compile-condition.ts';
import type { BranchScope } from './compile-dimension.ts';
import { rowSource } from './row-source.ts';
import { at, belongsTo, daysAfter, name, type Sql } from './sql-text.ts';

/** The rows of a branch that happened at an instant, with what they are split and filtered by. */
export type EventSource = {
  readonly time: Sql;
  readonly conditionScope: ConditionScope;
  readonly keys: readonly Sql[];
  readonly conditions: readonly Sql[];
  readonly from: () => Sql;
};

export function eventSource(input: BranchInput, dataset: Dataset, column: string): EventSource {
  const { orgId, timezone, model, by, query } = input;
  const rows = rowSource(dataset, orgId);
  const time = at(dataset.alias, column);
  const scope: BranchScope = { model, orgId, timezone, dataset, rows, time };
  const conditionScope = { orgId, timezone, row: rows.row };
  return {
    time,
    conditionScope,
    keys: compileKeys(by, scope),
    conditions: [
      belongsTo(orgId, dataset.alias),
      ...(dataset.live ? [compileCondition(dataset.live, conditionScope)] : []),
      ...compileFilters(query.where, by, scope),
    ],
    from: rows.from,
  };
}

/** Instants of the days that end with each bucket: a join that gives every row to each bucket it counts in. */
export function lookbackJoin(spine: string, time: Sql, days: number, timezone: string): Sql {
  return sql`join ${name(spine)} as bucket
      on ${time} < bucket.ends_at and ${time} >= ${daysAfter(sql`bucket.ends_at`, -days, timezone)}`;
}
