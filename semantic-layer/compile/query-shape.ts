import type { SemanticModel } from '#semantic-layer/define/model.ts';
import type { Clock, Period } from '#semantic-layer/query/period.ts';
import type { SemanticQuery } from '#semantic-layer/query/plan.ts';
import type { Branch, Leaf } from './plan-branches.ts';

/** Everything outside the query that its SQL depends on. */
export type CompileContext = {
  readonly model: SemanticModel;
  readonly orgId: number;
  readonly clock: Clock;
};

/** What the parts of the statement need to know of one another. */
export type QueryShape = {
  readonly query: SemanticQuery;
  readonly context: CompileContext;
  readonly leaves: readonly Leaf[];
  readonly branches: readonly Branch[];
  readonly period: Period;
  readonly comparison: Period | null;
};

export function isShareOfTotal(leaf: Leaf): boolean {
  return leaf.form.kind === 'aggregate' && leaf.form.transform === 'percent_of_total';
}
