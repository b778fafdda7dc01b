import { sql } from 'kysely';
import type { Condition, LinkedRows } from '#semantic-layer/define/condition.ts';
import { at, belongsTo, daysAfter, joinLines, name, type Sql } from './sql-text.ts';

/** The row a condition is on; `row([])` is its own alias, a longer path the alias of a parent, which is joined. */
export type ConditionScope = {
  readonly orgId: number;
  readonly row: (path: readonly string[]) => string;
  /** Whose calendar days are counted. */
  readonly timezone?: string;
  /** The moment a state is looked at, for what is measured up to then. */
  readonly asOf?: Sql;
  /** What tells rows apart where one may come several times: it is counted instead of the rows. */
  readonly countedOnce?: Sql;
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
  const when = placeOfLinked(linked, alias, scope);
  const where = linked.where === null ? [] : [compileCondition(linked.where, rowScope(alias, scope.orgId))];
  const conditions = joinLines(
    [belongsTo(scope.orgId, alias), ...keys, ...where, ...when, ...alsoWhere],
    ' and ',
  );
  return sql`from ${name(linked.table)} as ${name(alias)}${parentOfLinked(linked, alias, scope)} where ${conditions}`;
}

function parentOfLinked({ sharesParent }: LinkedRows, alias: string, { orgId }: ConditionScope): Sql {
  if (!sharesParent) return sql``;
  const parent = `${alias}_parent`;
  return sql` join ${name(sharesParent.table)} as ${name(parent)} on ${belongsTo(orgId, parent)} and ${at(parent, 'id')} = ${at(alias, sharesParent.key)}`;
}

function placeOfLinked(
  { follows, precedes, sharesParent }: LinkedRows,
  alias: string,
  scope: ConditionScope,
): Sql[] {
  const own = scope.row([]);
  const conditions: Sql[] = [];
  if (follows) {
    if (!scope.timezone) throw new Error('Calendar days need a time zone');
    const since = at(own, follows.after);
    const theirs = at(alias, follows.column);
    const until = daysAfter(since, follows.days, scope.timezone);
    conditions.push(
      sql`${at(alias, 'id')} <> ${at(own, 'id')}`,
      sql`${theirs} > ${since}`,
      sql`${theirs} <= ${until}`,
    );
  }
  if (precedes) {
    const columns = [precedes.column, ...(precedes.tie === null ? [] : [precedes.tie])];
    const order = (row: string) =>
      sql`(${joinLines(
        columns.map((column) => at(row, column)),
        ', ',
      )})`;
    conditions.push(sql`${order(alias)} < ${order(own)}`);
  }
  if (sharesParent) {
    const theirs = at(`${alias}_parent`, sharesParent.column);
    conditions.push(sql`${theirs} = ${at(scope.row(sharesParent.path), sharesParent.column)}`);
  }
  return conditions;
}

/** The alias `linkedRows` gives to the rows linked to this scope's row. */
export function linkedAlias(scope: ConditionScope): string {
  return `${scope.row([])}_link`;
}
