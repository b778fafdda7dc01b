import { sql } from 'kysely';
import type { Condition } from '#semantic-layer/define/condition.ts';
import type { Measure } from '#semantic-layer/define/measure.ts';
import type { LeafForm } from '#semantic-layer/define/metric-form.ts';
import type { Filter } from '#semantic-layer/query/plan.ts';
import type { ConditionScope } from './compile-condition.ts';
import { type BranchScope, compileFilter, compileKey } from './compile-dimension.ts';
import { compileMeasure, compileSampleSize } from './compile-measure.ts';
import type { Branch, Part } from './plan-branches.ts';
import { joinLines, name, type Sql } from './sql-text.ts';

/** @returns the members rows are grouped by, under the dimensions' names */
export function compileKeys(by: readonly string[], scope: BranchScope): Sql[] {
  return by.map((dimension) => sql`${compileKey(dimension, scope)} as ${name(dimension)}`);
}

export function compileFilters(where: readonly Filter[], by: readonly string[], scope: BranchScope): Sql[] {
  return where.map((filter) => compileFilter(filter, by.includes(filter.dimension), scope));
}

/**
 * @param isFiltered  the part's own condition is not yet on the rows
 * @returns the figure, and what it rests on, under the part's name
 */
export function compileFigures(
  part: Part,
  measure: Measure,
  scope: ConditionScope,
  isFiltered: boolean,
): Sql[] {
  const where = isFiltered ? conditionOf(part.form) : null;
  const figure = sql`${compileMeasure(measure, scope, where)} as ${name(part.alias)}`;
  if (!part.hasSample) return [figure];
  return [figure, sql`${compileSampleSize(measure, scope, where)} as ${name(`${part.alias}__n`)}`];
}

/** @returns the condition every part has, to be written once; null when they differ or have none */
export function sharedCondition(parts: Branch['parts']): Condition | null {
  const texts = new Set(parts.map(({ form }) => JSON.stringify(conditionOf(form))));
  return texts.size === 1 ? conditionOf(parts[0].form) : null;
}

/** The rows that count for a part. */
export function conditionOf(form: LeafForm): Condition | null {
  return form.kind === 'estimate' ? form.counted : form.where;
}

export function selectBranch(
  cteName: string,
  keys: readonly Sql[],
  figures: readonly Sql[],
  from: Sql,
  conditions: readonly Sql[],
): Sql {
  const grouping = keys.length === 0 ? sql`` : sql`\n    group by ${positions(keys.length)}`;
  return sql`${name(cteName)} as (
    select
      ${joinLines([...keys, ...figures], ',\n      ')}
    ${from}
    where ${joinLines(conditions, '\n      and ')}${grouping}
  )`;
}

/** `1, 2, 3` for GROUP BY. */
export function positions(count: number): Sql {
  return sql.raw(Array.from({ length: count }, (_, index) => String(index + 1)).join(', '));
}
