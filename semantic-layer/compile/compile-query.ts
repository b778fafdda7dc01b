import { sql } from 'kysely';
import { attributeColumn } from '#semantic-layer/define/attribute-dimension.ts';
import { resolveComparison, resolvePeriod } from '#semantic-layer/query/period.ts';
import type { SemanticQuery } from '#semantic-layer/query/plan.ts';
import { compileBranch } from './compile-branch.ts';
import { compileResult } from './compile-result.ts';
import { compileSpine } from './compile-spine.ts';
import type { CompiledQuery } from './compiled-query.ts';
import { type Branch, planBranches, planLeaves } from './plan-branches.ts';
import { type CompileContext, isShareOfTotal, type QueryShape } from './query-shape.ts';
import { joinLines, type Sql, writeSql } from './sql-text.ts';

/**
 * A valid query as one statement: each dataset is aggregated once per period, the figures meet by UNION ALL, a time
 * spine fills the gaps, names are looked up last.
 *
 * @returns columns in the order of the rows' keys: time, dimensions, then each metric with its sample and comparison
 */
export function compileQuery(asked: SemanticQuery, context: CompileContext): CompiledQuery {
  const query = nameAttributes(asked);
  const leaves = planLeaves(query, context.model);
  const shape: QueryShape = {
    query,
    context,
    leaves,
    branches: planBranches(leaves),
    period: resolvePeriod(query.range, context.clock),
    comparison: query.compare ? resolveComparison(query.range, query.compare, context.clock) : null,
  };
  const result = compileResult(shape);
  const ctes = [...compileSpines(shape), ...compileBranches(shape), ...result.ctes];
  const { sql: text, parameters } = writeSql(sql`with\n  ${joinLines(ctes, ',\n  ')}\n${result.select}`);
  return { sql: text, parameters, columns: result.columns };
}

/** Custom attributes go by a name that SQL takes until the columns are described. */
function nameAttributes(query: SemanticQuery): SemanticQuery {
  return {
    ...query,
    by: query.by.map(attributeColumn),
    where: query.where.map((filter) => ({ ...filter, dimension: attributeColumn(filter.dimension) })),
    order: query.order && { ...query.order, by: attributeColumn(query.order.by) },
  };
}

function compileSpines({ query, context, period, comparison }: QueryShape): Sql[] {
  if (query.grain === null) return [];
  const { timezone } = context.clock;
  const current = compileSpine('spine', query.grain, period, timezone);
  return comparison === null
    ? [current]
    : [current, compileSpine('spine_previous', query.grain, comparison, timezone)];
}

function compileBranches(shape: QueryShape): Sql[] {
  const { query, context, period, comparison } = shape;
  const hasGrain = query.grain !== null;
  const base = {
    query,
    model: context.model,
    orgId: context.orgId,
    timezone: context.clock.timezone,
    by: query.by,
  };
  return shape.branches.flatMap((branch) => [
    ...compileBranch({ ...base, name: branch.name, branch, period, spine: hasGrain ? 'spine' : null }),
    ...(comparison === null
      ? []
      : compileBranch({
          ...base,
          name: `${branch.name}_previous`,
          branch,
          period: comparison,
          spine: hasGrain ? 'spine_previous' : null,
        })),
    ...(branch.leaves.some(isShareOfTotal) ? compileTotals(shape, branch) : []),
  ]);
}

/** The whole that shares are taken of: counted without the split, since rows of several tags overlap. */
function compileTotals({ query, context, period, comparison }: QueryShape, branch: Branch): readonly Sql[] {
  const { model, orgId } = context;
  const base = { query, branch, by: [], model, orgId, timezone: context.clock.timezone, spine: null };
  return [
    ...compileBranch({ ...base, name: `${branch.name}_total`, period }),
    ...(comparison
      ? compileBranch({ ...base, name: `${branch.name}_total_previous`, period: comparison })
      : []),
  ];
}
