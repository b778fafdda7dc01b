import { sql } from 'kysely';
import type { SemanticQuery } from '#semantic-layer/query/plan.ts';
import type { Leaf } from './plan-branches.ts';
import type { QueryShape } from './query-shape.ts';
import { at, joinLines, name, type Sql } from './sql-text.ts';

/** A column of `result` that rows are ordered by; what is missing comes last, whichever the direction. */
export type OrderTerm = {
  readonly column: string;
  readonly direction: 'asc' | 'desc';
  /** A figure or the place of a bucket; members are whatever their column is. */
  readonly isNumber: boolean;
};

/** Time first; without it the figure asked for, largest first; ties by member, so that pages never overlap. */
export function orderTerms(query: SemanticQuery, leaves: readonly Leaf[]): readonly OrderTerm[] {
  const { order, by, grain } = query;
  const members = by.map((column): OrderTerm => ({ column, direction: 'asc', isNumber: false }));
  const time = (direction: 'asc' | 'desc'): OrderTerm => ({ column: 'position', direction, isNumber: true });
  if (order?.by === 'time') return [time(order.direction), ...members];
  const asked = order === null ? [] : [askedTerm(order.by, order.direction, by, leaves)];
  const isPlain = order === null && grain === null && by.length > 0;
  const byDefault = leaves.slice(0, isPlain ? 1 : 0).map(({ alias }): OrderTerm => {
    return { column: alias, direction: 'desc', isNumber: true };
  });
  return [...asked, ...byDefault, ...(grain === null ? [] : [time('asc')]), ...members];
}

function askedTerm(
  by: string,
  direction: 'asc' | 'desc',
  dimensions: readonly string[],
  leaves: readonly Leaf[],
): OrderTerm {
  if (dimensions.includes(by)) return { column: by, direction, isNumber: false };
  const leaf = leaves.find(({ key }) => key === by) ?? leaves.find(({ key }) => key.split('@')[0] === by);
  if (!leaf) throw new Error(`Cannot order by ${by}: validate the query first`);
  return { column: leaf.alias, direction, isNumber: true };
}

export function compileOrder({ query, leaves }: QueryShape): Sql {
  const terms = orderTerms(query, leaves).map(({ column, direction }) => {
    const last = column === 'position' ? sql`` : sql` nulls last`;
    return sql`${at('result', column)} ${sql.raw(direction)}${last}`;
  });
  return terms.length === 0 ? sql`` : sql`\norder by ${joinLines(terms, ', ')}`;
}

/** Name of the column that holds a row's place by a term, exactly: a figure read as a number would be rounded. */
export function pageKey(index: number): string {
  return `page_key_${index + 1}`;
}

export function compilePageKeys({ page, query, leaves }: QueryShape): Sql[] {
  if (page === null) return [];
  return orderTerms(query, leaves).map(
    ({ column }, index) => sql`${at('result', column)}::text as ${name(pageKey(index))}`,
  );
}

/** Rows behind the one a page ended with: further by the first term, or level with it and further by the next. */
export function compileAfter({ page, query, leaves }: QueryShape): Sql[] {
  if (!page?.after) return [];
  const { after } = page;
  const rest = (terms: readonly OrderTerm[], index: number): Sql => {
    const [term, ...others] = terms;
    const value = after[index] ?? null;
    if (!term) return sql`false`;
    const own = at('result', term.column);
    const further = rest(others, index + 1);
    if (value === null) return sql`(${own} is null and ${further})`;
    const parameter = term.isNumber ? sql`${value}::numeric` : sql`${value}`;
    const beyond = sql`${own} ${sql.raw(term.direction === 'asc' ? '>' : '<')} ${parameter} or ${own} is null`;
    return sql`(${beyond} or (${own} = ${parameter} and ${further}))`;
  };
  return [rest(orderTerms(query, leaves), 0)];
}
