import type { SemanticModel } from '#semantic-layer/define/model.ts';
import type { Period } from '#semantic-layer/query/period.ts';
import type { SemanticQuery } from '#semantic-layer/query/plan.ts';
import type { Branch } from './plan-branches.ts';
import type { Sql } from './sql-text.ts';

/** One reading of a branch, and all its SQL depends on. */
export type BranchInput = {
  readonly name: string;
  readonly branch: Branch;
  readonly query: SemanticQuery;
  readonly by: readonly string[];
  readonly model: SemanticModel;
  readonly orgId: number;
  readonly timezone: string;
  readonly period: Period;
  /** CTE of this period's buckets; null without a grain. */
  readonly spine: string | null;
  /** CTEs several branches read, by name: added to as they are needed. */
  readonly shared: Map<string, Sql>;
};
