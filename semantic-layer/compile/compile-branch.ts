import { sql } from 'kysely';
import type { BranchInput } from './branch-input.ts';
import {
  compileFigures,
  compileFilters,
  compileKeys,
  selectBranch,
  sharedCondition,
} from './branch-parts.ts';
import { compileClipped } from './compile-clipped.ts';
import { compileCondition } from './compile-condition.ts';
import { compileCoverage } from './compile-coverage.ts';
import { compileDaily } from './compile-daily.ts';
import type { BranchScope } from './compile-dimension.ts';
import { compileEstimate } from './compile-estimate.ts';
import { compileRolling } from './compile-rolling.ts';
import { compileSnapshot } from './compile-snapshot.ts';
import { compileBucket } from './compile-spine.ts';
import { rowSource } from './row-source.ts';
import { belongsTo, compileTime, instantParameter, type Sql } from './sql-text.ts';

/** @returns the CTEs of one branch: figures by bucket (`bucket`, or `position` for states) and members */
export function compileBranch(input: BranchInput): readonly Sql[] {
  const { form } = input.branch.parts[0];
  switch (form.kind) {
    case 'aggregate':
      return [compileAggregates(input)];
    case 'snapshot':
      return compileSnapshot(input, form);
    case 'clipped':
      return compileClipped(input, form);
    case 'coverage':
      return compileCoverage(input, form);
    case 'rolling':
      return compileRolling(input, form);
    case 'daily':
      return compileDaily(input, form);
    case 'estimate':
      return compileEstimate(input, form);
  }
}

function compileAggregates(input: BranchInput): Sql {
  const { branch, query, orgId, period, timezone } = input;
  const { dataset, parts } = branch;
  const rows = rowSource(dataset, orgId);
  const anchor = dataset.times[branch.anchor];
  if (!anchor) throw new Error(`${dataset.table} has no time called ${branch.anchor}`);
  const time = compileTime(rows.row(anchor.path), anchor, timezone);
  const scope: BranchScope = { model: input.model, orgId, timezone, dataset, rows, time };
  const buckets = query.grain === null ? [] : [sql`${compileBucket(query.grain, time, timezone)} as bucket`];
  const isLive = dataset.live !== null && dataset.liveLiftedBy !== branch.anchor;
  const ownWhere = sharedCondition(parts);
  const keys = compileKeys(input.by, scope);
  const conditionScope = { orgId, row: rows.row };
  const conditions = [
    belongsTo(orgId, dataset.alias),
    sql`${time} >= ${instantParameter(period.from)} and ${time} < ${instantParameter(period.to)}`,
    ...(isLive && dataset.live ? [compileCondition(dataset.live, conditionScope)] : []),
    ...(ownWhere ? [compileCondition(ownWhere, conditionScope)] : []),
    ...compileFilters(query.where, input.by, scope),
  ];
  const figures = parts.flatMap((part) =>
    part.form.kind === 'aggregate'
      ? compileFigures(part, part.form.measure, conditionScope, ownWhere === null)
      : [],
  );
  return selectBranch(input.name, [...buckets, ...keys], figures, rows.from(), conditions);
}
