import type { SemanticModel } from '#semantic-layer/define/model.ts';
import type { Clock, Period } from '#semantic-layer/query/period.ts';
import type { SemanticQuery } from '#semantic-layer/query/plan.ts';
import type { Branch, Leaf, Part } from './plan-branches.ts';

/** Everything outside the query that its SQL depends on. */
export type CompileContext = {
  readonly model: SemanticModel;
  readonly orgId: number;
  readonly clock: Clock;
};

/** One reading of a branch: for the query's period, or for the one it is compared with. */
export type BranchRead = {
  readonly name: string;
  readonly branch: Branch;
  readonly period: Period;
  /** CTE of the buckets of that period; null without a grain. */
  readonly spine: string | null;
  readonly suffix: '' | '__previous';
};

/** Part of a long list: so many rows, behind the one with these keys; from the first one where there are none. */
export type Page = { readonly size: number; readonly after: readonly (string | null)[] | null };

/** What the parts of the statement need to know of one another. */
export type QueryShape = {
  readonly query: SemanticQuery;
  readonly context: CompileContext;
  readonly leaves: readonly Leaf[];
  readonly reads: readonly BranchRead[];
  readonly period: Period;
  readonly comparison: Period | null;
  /** Null where the whole list is asked for. */
  readonly page: Page | null;
};

export function isShareOfTotal({ form }: Part): boolean {
  return form.kind === 'aggregate' && form.transform === 'percent_of_total';
}
