import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { elapsedUnits } from '#semantic-layer/query/period.ts';
import type { Leaf, Part, Value } from './plan-branches.ts';
import { type BranchRead, isShareOfTotal, type QueryShape } from './query-shape.ts';
import { at, instantParameter, joinLines, name, type Sql } from './sql-text.ts';

type Suffix = BranchRead['suffix'];

const signs = { divide: '/', subtract: '-', multiply: '*' } as const;

/** @returns a figure of a row, from the columns in which the branches met */
export function compileFigure(leaf: Leaf, suffix: Suffix, shape: QueryShape): Sql {
  const { query, period, comparison } = shape;
  const { value } = leaf;
  const figure = compileValue(value, suffix, shape);
  if (value.kind === 'part' && value.part.form.kind === 'aggregate') {
    const { transform } = value.part.form;
    if (transform === 'cumulative' && query.grain !== null) {
      const partition =
        query.by.length === 0 ? sql`` : sql`partition by ${joinLines(query.by.map(name), ', ')} `;
      return sql`sum(${figure}) over (${partition}order by position)`;
    }
    if (transform === 'percent_of_total') return figure;
  }
  if (query.per === null) return figure;
  const counted = suffix === '' ? period : (comparison ?? period);
  return sql`${figure} / ${sql.lit(elapsedUnits(counted, query.per))}::numeric`;
}

/** @returns how much a figure rests on: its own observations, or what it is divided by */
export function compileSample(value: Value, suffix: Suffix, shape: QueryShape): Sql {
  if (value.kind === 'part') {
    return sql`coalesce(max(${name(`${value.part.alias}${suffix}__n`)}), 0)`;
  }
  return value.operation === 'divide'
    ? sql`coalesce(${compileValue(value.right, suffix, shape)}, 0)`
    : compileSample(value.left, suffix, shape);
}

function compileValue(value: Value, suffix: Suffix, shape: QueryShape): Sql {
  if (value.kind === 'part') return compilePart(value.part, suffix, shape);
  const left = compileSide(value.left, suffix, shape);
  const right = compileSide(value.right, suffix, shape);
  const sign = sql.raw(signs[value.operation]);
  return value.operation === 'divide' ? sql`${left} / nullif(${right}, 0)` : sql`${left} ${sign} ${right}`;
}

function compileSide(value: Value, suffix: Suffix, shape: QueryShape): Sql {
  const side = compileValue(value, suffix, shape);
  return value.kind === 'part' ? side : sql`(${side})`;
}

function compilePart(part: Part, suffix: Suffix, shape: QueryShape): Sql {
  const found = sql`max(${name(`${part.alias}${suffix}`)})`;
  const value = part.isZeroWhenEmpty ? zeroWhereCounted(found, suffix, shape) : found;
  if (!isShareOfTotal(part)) return value;
  return sql`${value} / nullif(${compileWhole(part, suffix, shape)}, 0)`;
}

/**
 * Nothing counted is 0, except in buckets that the compared period does not have (a month of 30 days has no 31st), and
 * in those that ended before the data begin.
 */
function zeroWhereCounted(value: Sql, suffix: Suffix, shape: QueryShape): Sql {
  const zero = sql`coalesce(${value}, 0)`;
  const { query, period, comparison, context } = shape;
  if (query.grain === null) return zero;
  const spine = name(suffix === '' ? 'spine' : 'spine_previous');
  const counted = suffix === '' ? period : comparison;
  const { historyStart } = context.clock;
  const isBefore = historyStart !== null && counted !== null && isEarlier(counted.from, historyStart);
  const conditions = [
    ...(suffix === '' ? [] : [sql`position <= (select count(*) from ${spine})`]),
    ...(isBefore
      ? [sql`position > (select count(*) from ${spine} where ends_at <= ${instantParameter(historyStart)})`]
      : []),
  ];
  return conditions.length === 0 ? zero : sql`case when ${joinLines(conditions, ' and ')} then ${zero} end`;
}

function isEarlier(one: string, other: string): boolean {
  return Temporal.Instant.compare(one, other) < 0;
}

/** Through time the total of its bucket stands beside every row. */
function compileWhole(part: Part, suffix: Suffix, { reads, query }: QueryShape): Sql {
  const read = reads.find(
    (candidate) => candidate.suffix === suffix && candidate.branch.parts.includes(part),
  );
  if (!read) throw new Error(`No branch reads ${part.alias}`);
  const total = `${read.name}_total`;
  if (query.grain === null) return sql`(select ${at('whole', part.alias)} from ${name(total)} as whole)`;
  return sql`max(${at(total, `${part.alias}__whole`)})`;
}
