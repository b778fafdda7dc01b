import { sql } from 'kysely';
import { attributeColumn } from '#semantic-layer/define/attribute-dimension.ts';
import type { ComparedPeriod } from '#semantic-layer/define/metric-form.ts';
import { comparedRange } from '#semantic-layer/query/compared-period.ts';
import { type Period, resolveComparison, resolvePeriod } from '#semantic-layer/query/period.ts';
import type { SemanticQuery } from '#semantic-layer/query/plan.ts';
import type { BranchInput } from './branch-input.ts';
import { compileBranch } from './compile-branch.ts';
import { compileResult } from './compile-result.ts';
import { compileSpine } from './compile-spine.ts';
import type { CompiledQuery } from './compiled-query.ts';
import { planBranches, planLeaves } from './plan-branches.ts';
import {
  type BranchRead,
  type CompileContext,
  isShareOfTotal,
  type Page,
  type QueryShape,
} from './query-shape.ts';
import { at, joinLines, name, type Sql, writeSql } from './sql-text.ts';

/**
 * A valid query as one statement: each dataset is aggregated once per period, the figures meet by UNION ALL, a time
 * spine fills the gaps, names are looked up last.
 *
 * @returns columns in the order of the rows' keys: time, dimensions, then each metric with its sample and comparison
 */
export function compileQuery(
  asked: SemanticQuery,
  context: CompileContext,
  page: Page | null = null,
): CompiledQuery {
  const query = nameAttributes(asked);
  const leaves = planLeaves(query, context.model);
  const period = resolvePeriod(query.range, context.clock);
  const comparison = query.compare ? resolveComparison(query.range, query.compare, context.clock) : null;
  const reads = planReads(query, context, planBranches(leaves), { period, comparison });
  const shape: QueryShape = { query, context, leaves, reads, period, comparison, page };
  const result = compileResult(shape);
  const ctes = [...compileSpines(shape), ...compileReads(shape), ...result.ctes];
  const { sql: text, parameters } = writeSql(sql`with\n  ${joinLines(ctes, ',\n  ')}\n${result.select}`);
  return { sql: text, parameters, columns: result.columns };
}

/** Custom attributes go by a name that SQL takes until the columns are described. */
export function nameAttributes(query: SemanticQuery): SemanticQuery {
  return {
    ...query,
    by: query.by.map(attributeColumn),
    where: query.where.map((filter) => ({ ...filter, dimension: attributeColumn(filter.dimension) })),
    order: query.order && { ...query.order, by: attributeColumn(query.order.by) },
  };
}

/** Every branch for the period, and again for the one it is compared with. */
function planReads(
  query: SemanticQuery,
  { clock }: CompileContext,
  branches: ReturnType<typeof planBranches>,
  { period, comparison }: Pick<QueryShape, 'period' | 'comparison'>,
): readonly BranchRead[] {
  const periodOf = (basis: ComparedPeriod | null, isPrevious: boolean): Period => {
    if (basis === null) return isPrevious ? (comparison ?? period) : period;
    const asked = isPrevious && query.compare ? query.compare : query.range;
    const range = comparedRange(asked, basis, query.grain);
    return resolveComparison(query.range, { ...range, basis: 'custom' }, clock);
  };
  const suffixes = query.compare === null ? ([''] as const) : (['', '__previous'] as const);
  return branches.flatMap((branch) =>
    suffixes.map((suffix) => {
      const isPrevious = suffix === '__previous';
      const names = [branch.period, isPrevious ? 'previous' : null].filter((part) => part !== null);
      return {
        name: isPrevious ? `${branch.name}_previous` : branch.name,
        branch,
        period: periodOf(branch.period, isPrevious),
        spine: query.grain === null ? null : ['spine', ...names].join('_'),
        suffix,
      };
    }),
  );
}

/** The spine of the period always: its buckets make the rows. */
function compileSpines({ query, context, period, comparison, reads }: QueryShape): Sql[] {
  const { grain } = query;
  if (grain === null) return [];
  const periods = new Map<string, Period>([
    ['spine', period],
    ...(comparison === null ? [] : [['spine_previous', comparison] as const]),
    ...reads.flatMap((read) => (read.spine === null ? [] : [[read.spine, read.period] as const])),
  ]);
  return [...periods].map(([cte, of]) => compileSpine(cte, grain, of, context.clock.timezone));
}

function compileReads(shape: QueryShape): Sql[] {
  const { query, context, reads } = shape;
  const shared = new Map<string, Sql>();
  const base = {
    query,
    model: context.model,
    orgId: context.orgId,
    timezone: context.clock.timezone,
    by: query.by,
    shared,
  };
  const ctes = reads.flatMap((read) => [
    ...compileBranch({ ...base, ...read }),
    ...(read.branch.parts.some(isShareOfTotal) ? compileTotal({ ...base, ...read }) : []),
  ]);
  return [...shared.values(), ...ctes];
}

/**
 * The whole that shares are taken of: counted without the split, since rows of several tags overlap; through time it is
 * placed by its bucket, to stand beside the rows.
 */
function compileTotal(input: BranchInput): readonly Sql[] {
  const total = `${input.name}_total`;
  if (input.spine === null) return compileBranch({ ...input, name: total, by: [] });
  const whole = `${input.name}_whole`;
  const columns = input.branch.parts
    .filter(isShareOfTotal)
    .map(({ alias }) => sql`${at('whole', alias)} as ${name(`${alias}__whole`)}`);
  return [
    ...compileBranch({ ...input, name: whole, by: [] }),
    sql`${name(total)} as (
    select ${joinLines([sql`bucket.position as whole_position`, ...columns], ', ')}
    from ${name(whole)} as whole join ${name(input.spine)} as bucket on bucket.starts_at = whole.bucket
  )`,
  ];
}
