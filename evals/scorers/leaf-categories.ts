import { demoNames } from '#evals/demo-names.ts';
import type { Filter } from '#semantic-layer/query/plan.ts';

const leavesOf = new Map<string, string[]>();
for (const { dimension, value, parent } of demoNames) {
  if (dimension === 'category' && parent) leavesOf.set(parent, [...(leavesOf.get(parent) ?? []), value]);
}

/**
 * A filter with each parent category replaced by its leaves: rule 8 says that a parent's label stands for all of them,
 * so that "Delivery" and its three leaves are one filter.
 */
export function withLeafCategories(filter: Filter): Filter {
  if (filter.dimension !== 'category') return filter;
  const values = filter.values.flatMap((value) => leavesOf.get(value) ?? [value]);
  return { ...filter, values: [...new Set(values)] };
}
