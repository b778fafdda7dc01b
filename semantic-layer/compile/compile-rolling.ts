import { sql } from 'kysely';
import type { RollingForm } from '#semantic-layer/define/metric-form.ts';
import type { BranchInput } from './branch-input.ts';
import { compileFigures, selectBranch } from './branch-parts.ts';
import { compileCondition } from './compile-condition.ts';
import { eventSource, lookbackJoin } from './event-source.ts';
import { daysAfter, instantParameter, type Sql } from './sql-text.ts';

/** A measure of the days that end with the period, or with each bucket. */
export function compileRolling(input: BranchInput, form: RollingForm): readonly Sql[] {
  const { name, branch, spine, period, timezone } = input;
  const source = eventSource(input, form.dataset, form.time);
  const figures = branch.parts.flatMap((part) =>
    part.form.kind === 'rolling' ? compileFigures(part, part.form.measure, source.conditionScope, false) : [],
  );
  const own = form.where ? [compileCondition(form.where, source.conditionScope)] : [];
  const to = instantParameter(period.to);
  if (spine === null) {
    const within = sql`${source.time} >= ${daysAfter(to, -form.days, timezone)} and ${source.time} < ${to}`;
    return [selectBranch(name, source.keys, figures, source.from(), [...source.conditions, ...own, within])];
  }
  const from = sql`${source.from()}
    ${lookbackJoin(spine, source.time, form.days, timezone)}`;
  const since = daysAfter(instantParameter(period.from), -form.days, timezone);
  const within = sql`${source.time} >= ${since} and ${source.time} < ${to}`;
  return [
    selectBranch(name, [sql`bucket.position`, ...source.keys], figures, from, [
      ...source.conditions,
      ...own,
      within,
    ]),
  ];
}
