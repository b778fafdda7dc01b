import { sql } from 'kysely';
import type { Condition } from '#semantic-layer/define/condition.ts';
import type { Instant, Measure, ValueOf } from '#semantic-layer/define/measure.ts';
import { type ConditionScope, compileCondition, linkedAlias, linkedRows } from './compile-condition.ts';
import { at, joinLines, type Sql } from './sql-text.ts';

/** @returns the aggregate; `where` limits it to some of the rows its branch reads */
export function compileMeasure(measure: Measure, scope: ConditionScope, where: Condition | null): Sql {
  const filtered = (aggregate: Sql, own: Condition | null = null) => limitTo(aggregate, scope, [where, own]);
  switch (measure.kind) {
    case 'count':
      return filtered(
        scope.countedOnce ? sql`count(distinct ${scope.countedOnce})` : sql`count(*)`,
        measure.where,
      );
    case 'distinct':
      return filtered(sql`count(distinct ${at(scope.row(measure.path), measure.column)})`, measure.where);
    case 'sum':
      return filtered(sql`sum(${compileValue(measure.of, scope)})`);
    case 'mean':
      return filtered(sql`avg(${compileValue(measure.of, scope)})`);
    case 'max':
      return filtered(sql`max(${compileValue(measure.of, scope)})`);
    case 'percentile':
      return filtered(
        sql`percentile_cont(${sql.lit(measure.share)}) within group (order by ${compileValue(measure.of, scope)})`,
      );
    case 'last': {
      const latestFirst = sql`array_agg(${compileValue(measure.of, scope)} order by ${at(scope.row([]), measure.by)} desc)`;
      return sql`(${filtered(latestFirst)})[1]`;
    }
    case 'difference':
      return sql`(${compileMeasure(measure.of, scope, where)} - ${compileMeasure(measure.less, scope, where)})`;
    case 'ratio': {
      const numerator = compileMeasure(measure.numerator, scope, where);
      const times = measure.times === undefined ? sql`` : sql`${sql.lit(measure.times)} * `;
      return sql`${times}${numerator}::numeric / nullif(${compileMeasure(measure.denominator, scope, where)}, 0)`;
    }
  }
}

/** @returns how many observations the figure rests on: the denominator, or the values that are there */
export function compileSampleSize(measure: Measure, scope: ConditionScope, where: Condition | null): Sql {
  switch (measure.kind) {
    case 'ratio':
      return compileMeasure(measure.denominator, scope, where);
    case 'count':
    case 'distinct':
      return compileMeasure(measure, scope, where);
    case 'difference':
      return compileSampleSize(measure.of, scope, where);
    case 'sum':
    case 'mean':
    case 'max':
    case 'last':
    case 'percentile':
      return limitTo(sql`count(${compileValue(measure.of, scope)})`, scope, [where]);
  }
}

function compileValue(value: ValueOf, scope: ConditionScope): Sql {
  switch (value.kind) {
    case 'column':
      return at(scope.row(value.path), value.column);
    case 'seconds-between':
      return sql`extract(epoch from ${compileInstant(value.to, scope)} - ${compileInstant(value.from, scope)})`;
    case 'rest':
      return sql`greatest(${at(scope.row([]), value.of)} - ${at(scope.row([]), value.less)}, 0)`;
    case 'time-so-far': {
      if (!scope.asOf) throw new Error('Only a state is measured up to a moment');
      const from = at(scope.row(value.from.path), value.from.column);
      const to = value.to === null ? scope.asOf : sql`least(${at(scope.row([]), value.to)}, ${scope.asOf})`;
      const unit = value.secondsPerUnit === 1 ? sql`` : sql` / ${sql.lit(value.secondsPerUnit)}`;
      return sql`extract(epoch from ${to} - ${from})${unit}`;
    }
    case 'linked-rows':
      return sql`(select count(*) ${linkedRows(value.linked, scope)})`;
  }
}

function compileInstant(instant: Instant, scope: ConditionScope): Sql {
  if ('latestOf' in instant) {
    const known = instant.latestOf.map(({ path, column }) => at(scope.row(path), column));
    return sql`greatest(${joinLines(known, ', ')})`;
  }
  if ('lastLinked' in instant) {
    const { column, upTo } = instant.lastLinked;
    const theirs = at(linkedAlias(scope), column);
    const inTime = sql`${theirs} <= ${at(scope.row([]), upTo)}`;
    return sql`(select max(${theirs}) ${linkedRows(instant.lastLinked, scope, [inTime])})`;
  }
  return at(scope.row(instant.path), instant.column);
}

function limitTo(aggregate: Sql, scope: ConditionScope, conditions: readonly (Condition | null)[]): Sql {
  const given = conditions.filter((condition) => condition !== null);
  if (given.length === 0) return aggregate;
  return sql`${aggregate} filter (where ${compileCondition({ kind: 'all', conditions: given }, scope)})`;
}
