import { sql } from 'kysely';
import type { Condition, LinkedRows } from '#semantic-layer/define/condition.ts';
import { at, belongsTo, joinLines, name, type Sql } from './sql-text.ts';

/** The row a condition is on; `row([])` is its own alias, a longer path the alias of a parent, which is joined. */
export type ConditionScope = {
  readonly orgId: number;
  readonly row: (path: readonly string[]) => string;
  /** The moment a state is looked at, for what is measured up to then. */
  readonly asOf?: Sql;
};

/** @returns the scope of a row that stands alone: nothing can be joined to it */
export function rowScope(alias: string, orgId: number): ConditionScope {
  const row = (path: readonly string[]) => {
    if (path.length > 0) throw new Error(`${alias} cannot reach ${path.join(' → ')}`);
    return alias;
  };
  return { orgId, row };
}

/** @returns the condition in SQL; values of the model are written out so that it can be read */
export function compileCondition(condition: Condition, scope: ConditionScope): Sql {
  const column = (own: string) => at(scope.row([]), own);
  switch (condition.kind) {
    case 'equals':
      return typeof condition.value === 'boolean'
        ? sql`${column(condition.column)} is ${sql.raw(String(condition.value))}`
        : sql`${column(condition.column)} = ${sql.lit(condition.value)}`;
    case 'one-of':
      return sql`${column(condition.column)} in (${sql.join(condition.values.map((value) => sql.lit(value)))})`;
    case 'at-least':
      return sql`${column(condition.column)} >= ${sql.lit(condition.value)}`;
    case 'at-most':
      return sql`${column(condition.column)} <= ${sql.lit(condition.value)}`;
    case 'above-middle':
      return sql`2 * ${column(condition.column)} > ${column(condition.scale)} + 1`;
    case 'below-middle':
      return sql`2 * ${column(condition.column)} < ${column(condition.scale)} + 1`;
    case 'is-latest': {
      const latest = at('latest', condition.of.column);
      return sql`${column(condition.column)} = (select max(${latest}) from ${name(condition.of.table)} as latest where ${belongsTo(scope.orgId, 'latest')})`;
    }
    case 'is-null':
      return sql`${column(condition.column)} is null`;
    case 'is-present':
      return sql`${column(condition.column)} is not null`;
    case 'of-parent':
      return compileCondition(condition.condition, rowScope(scope.row(condition.path), scope.orgId));
    case 'has-linked':
      return sql`exists (select 1 ${linkedRows(condition, scope)})`;
    case 'all':
      return joinLines(
        condition.conditions.map((part) => compileCondition(part, scope)),
        ' and ',
      );
    case 'any':
      return sql`(${joinLines(
        condition.conditions.map((part) => sql`(${compileCondition(part, scope)})`),
        ' or ',
      )})`;
    case 'not':
      return sql`not coalesce(${compileCondition(condition.condition, scope)}, false)`;
  }
}

/** @returns `from … where …` of the linked rows; an alias of its own at every depth, so that none hides another */
export function linkedRows(linked: LinkedRows, scope: ConditionScope, alsoWhere: readonly Sql[] = []): Sql {
  const alias = linkedAlias(scope);
  const keys = Object.entries(linked.match).map(
    ([theirs, ours]) => sql`${at(alias, theirs)} = ${at(scope.row([]), ours)}`,
  );
  const where = linked.where === null ? [] : [compileCondition(linked.where, rowScope(alias, scope.orgId))];
  const conditions = joinLines([belongsTo(scope.orgId, alias), ...keys, ...where, ...alsoWhere], ' and ');
  return sql`from ${name(linked.table)} as ${name(alias)} where ${conditions}`;
}

/** The alias `linkedRows` gives to the rows linked to this scope's row. */
export function linkedAlias(scope: ConditionScope): string {
  return `${scope.row([])}_link`;
}
