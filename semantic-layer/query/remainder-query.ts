import type { Filter, SemanticQuery } from './plan.ts';

/**
 * What is left once the members shown are taken away, as a query of its own: a median, or a number of different
 * customers, cannot be found by subtraction. Where one thing has several members (tags), it is what has none of those
 * shown.
 *
 * @param shown  members of the rows that the query gave; null for the row of those without any
 * @returns      a query for one row; null when nothing is left out, or when the rows are of more than one dimension
 */
export function remainderQuery(
  query: SemanticQuery,
  shown: readonly (string | null)[],
): SemanticQuery | null {
  const [dimension, ...others] = query.by;
  if (dimension === undefined || others.length > 0 || query.limit === null || shown.length < query.limit)
    return null;
  const names = shown.filter((member) => member !== null);
  const where: Filter[] = [
    ...query.where,
    ...(names.length === 0 ? [] : [{ dimension, op: 'not_in', values: names } as const]),
    ...(names.length === shown.length ? [] : [{ dimension, op: 'is_present', values: [] } as const]),
  ];
  return { ...query, where, by: [], having: [], order: null, limit: null };
}
