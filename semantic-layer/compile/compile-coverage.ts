import { sql } from 'kysely';
import type { CoverageForm } from '#semantic-layer/define/metric-form.ts';
import type { BranchInput } from './branch-input.ts';
import { positions, selectBranch } from './branch-parts.ts';
import { compileCondition } from './compile-condition.ts';
import { endsWhileInForce, inForceAt, inForceWithin } from './in-force.ts';
import { intervalSource } from './interval-source.ts';
import { at, instantParameter, joinLines, name, type Sql } from './sql-text.ts';

const counted = {
  all: 'is_counted',
  covered: 'is_counted and is_covered',
  uncovered: 'is_counted and not is_covered',
} as const;

/** Members with rows of one kind in force, and whether they have some of the other: first each member, then how many. */
export function compileCoverage(input: BranchInput, form: CoverageForm): readonly Sql[] {
  const { spine, branch, period } = input;
  const source = intervalSource(input, form, instantParameter(period.to));
  const members = `${input.name}_members`;
  const { conditionScope, scope } = source;
  const own = form.where ? [compileCondition(form.where, conditionScope)] : [];
  const keys = [...(spine === null ? [] : [sql`bucket.position`]), ...source.keys];
  const keyNames = [...(spine === null ? [] : ['position']), ...input.by].map(name);
  const member = sql`${at(scope.rows.row(form.member.path), form.member.column)} as member`;
  const flags = [
    sql`bool_or(${compileCondition(form.has, conditionScope)}) as is_counted`,
    sql`bool_or(${compileCondition(form.covered, conditionScope)}) as is_covered`,
  ];
  const inForce =
    spine === null ? inForceAt(source, instantParameter(period.to)) : inForceWithin(source, spine);
  const figures = branch.parts.map(({ form: of, alias }) => {
    const figure = of.kind === 'coverage' ? of.figure : 'all';
    return sql`count(*) filter (where ${sql.raw(counted[figure])}) as ${name(alias)}`;
  });
  return [
    selectBranch(
      members,
      [...keys, member],
      flags,
      spine === null ? source.from() : endsWhileInForce(source, spine),
      [...source.conditions, ...own, ...inForce],
    ),
    sql`${name(input.name)} as (
    select ${joinLines([...keyNames, ...figures], ', ')}
    from ${name(members)}${keyNames.length === 0 ? sql`` : sql`\n    group by ${positions(keyNames.length)}`}
  )`,
  ];
}
