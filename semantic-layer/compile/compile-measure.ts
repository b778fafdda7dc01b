import { sql } from 'kysely';
import type { Condition } from '#semantic-layer/define/condition.ts';
import type { Measure, ValueOf } from '#semantic-layer/define/measure.ts';
import { compileCondition } from './compile-condition.ts';
import { at, type Sql } from './sql-text.ts';

/** @returns the aggregate; `where` limits it to some of the rows its branch reads */
export function compileMeasure(measure: Measure, alias: string, where: Condition | null): Sql {
  const filtered = (aggregate: Sql, own: Condition | null = null) => limitTo(aggregate, alias, [where, own]);
  switch (measure.kind) {
    case 'count':
      return filtered(sql`count(*)`, measure.where);
    case 'distinct':
      return filtered(sql`count(distinct ${at(alias, measure.column)})`, measure.where);
    case 'sum':
      return filtered(sql`sum(${compileValue(measure.of, alias)})`);
    case 'mean':
      return filtered(sql`avg(${compileValue(measure.of, alias)})`);
    case 'max':
      return filtered(sql`max(${compileValue(measure.of, alias)})`);
    case 'percentile':
      return filtered(
        sql`percentile_cont(${sql.lit(measure.share)}) within group (order by ${compileValue(measure.of, alias)})`,
      );
    case 'ratio': {
      const numerator = compileMeasure(measure.numerator, alias, where);
      return sql`${numerator}::numeric / nullif(${compileMeasure(measure.denominator, alias, where)}, 0)`;
    }
  }
}

/** @returns how many observations the figure rests on: the denominator, or the values that are there */
export function compileSampleSize(measure: Measure, alias: string, where: Condition | null): Sql {
  switch (measure.kind) {
    case 'ratio':
      return compileMeasure(measure.denominator, alias, where);
    case 'count':
    case 'distinct':
      return compileMeasure(measure, alias, where);
    case 'sum':
    case 'mean':
    case 'max':
    case 'percentile':
      return limitTo(sql`count(${compileValue(measure.of, alias)})`, alias, [where]);
  }
}

function compileValue(value: ValueOf, alias: string): Sql {
  return value.kind === 'column'
    ? at(alias, value.column)
    : sql`extract(epoch from ${at(alias, value.to)} - ${at(alias, value.from)})`;
}

function limitTo(aggregate: Sql, alias: string, conditions: readonly (Condition | null)[]): Sql {
  const given = conditions.filter((condition) => condition !== null);
  if (given.length === 0) return aggregate;
  return sql`${aggregate} filter (where ${compileCondition({ kind: 'all', conditions: given }, alias)})`;
}
