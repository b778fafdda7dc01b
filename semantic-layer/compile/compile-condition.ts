import { sql } from 'kysely';
import type { Condition } from '#semantic-layer/define/condition.ts';
import { at, joinLines, type Sql } from './sql-text.ts';

/** @returns the condition on the row called `alias`; values of the model are written out so that the SQL can be read */
export function compileCondition(condition: Condition, alias: string): Sql {
  switch (condition.kind) {
    case 'equals':
      return typeof condition.value === 'boolean'
        ? sql`${at(alias, condition.column)} is ${sql.raw(String(condition.value))}`
        : sql`${at(alias, condition.column)} = ${sql.lit(condition.value)}`;
    case 'one-of':
      return sql`${at(alias, condition.column)} in (${sql.join(condition.values.map((value) => sql.lit(value)))})`;
    case 'at-least':
      return sql`${at(alias, condition.column)} >= ${sql.lit(condition.value)}`;
    case 'at-most':
      return sql`${at(alias, condition.column)} <= ${sql.lit(condition.value)}`;
    case 'is-null':
      return sql`${at(alias, condition.column)} is null`;
    case 'is-present':
      return sql`${at(alias, condition.column)} is not null`;
    case 'all':
      return joinLines(
        condition.conditions.map((part) => compileCondition(part, alias)),
        ' and ',
      );
    case 'not':
      return sql`not coalesce(${compileCondition(condition.condition, alias)}, false)`;
  }
}
