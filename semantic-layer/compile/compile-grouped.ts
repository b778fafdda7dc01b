import { sql } from 'kysely';
import type { GroupedForm } from '#semantic-layer/define/metric-form.ts';
import type { BranchInput } from './branch-input.ts';
import { positions, selectBranch } from './branch-parts.ts';
import { compileCondition } from './compile-condition.ts';
import { compileMeasure } from './compile-measure.ts';
import { datedRows } from './dated-rows.ts';
import { at, joinLines, name, type Sql } from './sql-text.ts';

/** Rows are measured group by group within each bucket and member; then the groups are averaged, or counted. */
export function compileGrouped(input: BranchInput, form: GroupedForm): readonly Sql[] {
  const { rows, conditionScope, keys, conditions } = datedRows(input);
  const group = at(rows.row(form.by.path), form.by.column);
  const measured = compileMeasure(form.measure, conditionScope, null);
  const own = form.where === null ? [] : [compileCondition(form.where, conditionScope)];
  const groups = `${input.name}_groups`;
  const inner = selectBranch(
    groups,
    [...keys, sql`${group} as member_of_group`],
    [sql`${measured} as measured`],
    rows.from(),
    [...conditions, ...own, sql`${group} is not null`],
  );
  const keyNames = [...(input.query.grain === null ? [] : ['bucket']), ...input.by].map(name);
  const figures = input.branch.parts.flatMap(({ alias, hasSample }) => [
    sql`${figureOf(form)} as ${name(alias)}`,
    ...(hasSample ? [sql`count(measured) as ${name(`${alias}__n`)}`] : []),
  ]);
  const grouping = keyNames.length === 0 ? sql`` : sql`\n    group by ${positions(keyNames.length)}`;
  const outer = sql`${name(input.name)} as (
    select ${joinLines([...keyNames, ...figures], ', ')}
    from ${name(groups)}${grouping}
  )`;
  return [inner, outer];
}

function figureOf({ figure }: GroupedForm): Sql {
  return figure.kind === 'mean'
    ? sql`avg(measured)`
    : sql`count(*) filter (where measured >= ${sql.lit(figure.atLeast)})`;
}
