import { sql } from 'kysely';
import type { Band, Reading } from '#semantic-layer/define/dataset.ts';
import { type ConditionScope, compileCondition } from './compile-condition.ts';
import { joinLines, type Sql } from './sql-text.ts';

/** @returns the member a column's value stands for; nothing stays nothing */
export function compileReading(column: Sql, reading: Reading, scope: ConditionScope): Sql {
  switch (reading.kind) {
    case 'as-is':
      return column;
    case 'as-text':
      return sql`${column}::text`;
    case 'bands': {
      const outside =
        reading.where === null
          ? sql`${column} is null`
          : sql`${column} is null or not coalesce(${compileCondition(reading.where, scope)}, false)`;
      const cases = reading.bands.map((band) => compileBand(column, band));
      return sql`case when ${outside} then null ${joinLines(cases, ' ')} end`;
    }
  }
}

function compileBand(column: Sql, { value, below, upTo }: Band): Sql {
  if (below !== undefined) return sql`when ${column} < ${sql.lit(below)} then ${sql.lit(value)}`;
  if (upTo !== undefined) return sql`when ${column} <= ${sql.lit(upTo)} then ${sql.lit(value)}`;
  return sql`else ${sql.lit(value)}`;
}
