import { findBinding } from '#semantic-layer/define/attribute-dimension.ts';
import type { BranchInput } from './branch-input.ts';
import { compileFigures, selectBranch, sharedCondition } from './branch-parts.ts';
import { compileClipped } from './compile-clipped.ts';
import { compileCondition } from './compile-condition.ts';
import { compileCoverage } from './compile-coverage.ts';
import { compileDaily } from './compile-daily.ts';
import { compileDoubleBookings } from './compile-double-bookings.ts';
import { compileEstimate } from './compile-estimate.ts';
import { compileGrouped } from './compile-grouped.ts';
import { compileRolling } from './compile-rolling.ts';
import { compileSnapshot } from './compile-snapshot.ts';
import { compileWaits } from './compile-waits.ts';
import { datedRows } from './dated-rows.ts';
import type { Sql } from './sql-text.ts';

/** @returns the CTEs of one branch: figures by bucket (`bucket`, or `position` for states) and members */
export function compileBranch(input: BranchInput): readonly Sql[] {
  const { form } = input.branch.parts[0];
  switch (form.kind) {
    case 'aggregate':
      return [compileAggregates(input)];
    case 'grouped':
      return compileGrouped(input, form);
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
    case 'double-bookings':
      return compileDoubleBookings(input, form);
    case 'waits':
      return compileWaits(input, form);
  }
}

function compileAggregates(input: BranchInput): Sql {
  const { parts } = input.branch;
  const ownWhere = sharedCondition(parts);
  const { rows, keys, conditionScope, conditions } = datedRows(input, isCountedOnce(input));
  const own = ownWhere ? [compileCondition(ownWhere, conditionScope)] : [];
  const figures = parts.flatMap((part) =>
    part.form.kind === 'aggregate'
      ? compileFigures(part, part.form.measure, conditionScope, ownWhere === null)
      : [],
  );
  return selectBranch(input.name, keys, figures, rows.from(), [...conditions, ...own]);
}

/**
 * Counted by members that a row may meet several times (a respondent with two contacts in a conversation): counting
 * different ids then takes less than making the pairs distinct before they are joined.
 */
function isCountedOnce({ branch, by }: BranchInput): boolean {
  const { dataset, parts } = branch;
  const meets = (dimension: string): boolean => {
    const binding = findBinding(dataset, dimension);
    return binding?.kind === 'bridge' && binding.bridge.where !== null;
  };
  const isCount = parts.every(({ form }) => form.kind === 'aggregate' && form.measure.kind === 'count');
  return dataset.hasId && isCount && by.some(meets);
}
