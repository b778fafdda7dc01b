import Fuse from 'fuse.js';
import type { SemanticModel } from '#semantic-layer/define/model.ts';
import type { KnownValue } from '#semantic-layer/describe/model-description.ts';
import type { Filter } from './plan.ts';
import type { QueryIssue } from './query-issue.ts';

/**
 * Filter values that no row can have: a misspelt name would count nothing and look like a zero.
 *
 * @param known  values that exist in the organisation's data; dimensions without any, and without fixed values, are not checked
 */
export function checkValues(
  where: readonly Filter[],
  model: SemanticModel,
  known: readonly KnownValue[],
): readonly QueryIssue[] {
  return where.flatMap(({ dimension, values }) => {
    const own = known.filter((entry) => entry.dimension === dimension);
    const names = new Set([
      ...own.flatMap(namesOf),
      ...(model.dimensions[dimension]?.values ?? []).map(({ value }) => value),
    ]);
    if (names.size === 0) return [];
    return values
      .filter((value) => !names.has(value))
      .map(
        (value) =>
          ({ code: 'unknown-value', dimension, value, closest: closest(value, [...names]) }) as const,
      );
  });
}

/** A category above others is a value too. */
function namesOf({ value, parent }: KnownValue): readonly string[] {
  return parent === undefined ? [value] : [value, parent];
}

function closest(value: string, names: readonly string[]): readonly string[] {
  const fuse = new Fuse(names, { threshold: 0.45, ignoreDiacritics: true });
  return fuse.search(value.slice(0, 64), { limit: 3 }).map(({ item }) => item);
}
