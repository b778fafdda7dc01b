import { sql } from 'kysely';
import { attributeOf, findDimension } from '#semantic-layer/define/attribute-dimension.ts';
import type { LeafForm } from '#semantic-layer/define/metric-form.ts';
import type { MetricThreshold } from '#semantic-layer/query/plan.ts';
import { compileMemberName } from './compile-dimension.ts';
import { compileFigure, compileSample } from './compile-figure.ts';
import { compileAfter, compileOrder, compilePageKeys } from './compile-order.ts';
import { compileTimeLabel } from './compile-spine.ts';
import type { ResultColumn } from './compiled-query.ts';
import type { Leaf } from './plan-branches.ts';
import { type BranchRead, isShareOfTotal, type QueryShape } from './query-shape.ts';
import { at, joinLines, name, type Sql } from './sql-text.ts';

type Suffix = BranchRead['suffix'];

/** One column of figures before they meet: which branch has it, under which name. */
type Figure = {
  readonly column: string;
  /** Its name in the branch. */
  readonly own: string;
  readonly cte: string;
  readonly hasPositions: boolean;
  readonly spine: string;
};

/** @returns the CTEs in which the branches meet, and the statement that names and orders the rows */
export function compileResult(shape: QueryShape): {
  readonly ctes: readonly Sql[];
  readonly select: Sql;
  readonly columns: readonly ResultColumn[];
} {
  const figures = listFigures(shape);
  return {
    ctes: [...compileKeys(shape, figures), compileFigures(shape, figures), compileRows(shape)],
    select: compileSelect(shape),
    columns: listColumns(shape),
  };
}

function suffixesOf(shape: QueryShape): readonly Suffix[] {
  return shape.comparison === null ? [''] : suffixes;
}

/** The query's own period first, then the one it is compared with. */
function listFigures({ reads }: QueryShape): readonly Figure[] {
  return suffixes.flatMap((suffix) =>
    reads
      .filter((read) => read.suffix === suffix)
      .flatMap((read) =>
        read.branch.parts.flatMap(({ alias, form, hasSample }) => {
          const figure = {
            cte: read.name,
            hasPositions: hasPositions(form),
            spine: read.spine ?? '',
          };
          const columns = hasSample ? [alias, `${alias}__n`] : [alias];
          return columns.map((own) => ({ ...figure, own, column: columnOf(own, suffix) }));
        }),
      ),
  );
}

const suffixes: readonly Suffix[] = ['', '__previous'];

/** States and look-backs belong to the end of a bucket and name it by its position; the rest by its start. */
function hasPositions({ kind }: LeafForm): boolean {
  return !['aggregate', 'grouped', 'clipped', 'daily', 'double-bookings', 'waits'].includes(kind);
}

function columnOf(own: string, suffix: Suffix): string {
  return own.endsWith('__n') ? `${own.slice(0, -3)}${suffix}__n` : `${own}${suffix}`;
}

/** Every member met in any branch and period, for a row in every bucket; UNION folds missing members into one. */
function compileKeys({ query }: QueryShape, figures: readonly Figure[]): Sql[] {
  if (query.grain === null || query.by.length === 0) return [];
  const columns = joinLines(query.by.map(name), ', ');
  const parts = ctesOf(figures).map(({ cte }) => sql`select distinct ${columns} from ${name(cte)}`);
  return [
    sql`members as (
    ${joinLines(parts, '\n    union\n    ')}
  )`,
  ];
}

/** UNION ALL, then one row per key: a member missing from one branch, or without a name, still meets its figures. */
function compileFigures(shape: QueryShape, figures: readonly Figure[]): Sql {
  const { by, grain } = shape.query;
  const filler =
    grain === null
      ? []
      : [
          sql`select ${joinLines([sql`bucket.position`, ...by.map((key) => at('member', key)), ...columnsOf(figures, null)], ', ')}
    from spine as bucket${by.length === 0 ? sql`` : sql` cross join members as member`}`,
        ];
  const parts = ctesOf(figures).map(({ cte, hasPositions: isPlaced, spine }) => {
    const keys = by.map((key) => at('part', key));
    if (grain === null) {
      return sql`select ${joinLines([...keys, ...columnsOf(figures, cte)], ', ')}\n    from ${name(cte)} as part`;
    }
    const position = isPlaced ? sql`part.position` : sql`bucket.position`;
    const join = isPlaced ? sql`` : sql` join ${name(spine)} as bucket on bucket.starts_at = part.bucket`;
    return sql`select ${joinLines([position, ...keys, ...columnsOf(figures, cte)], ', ')}\n    from ${name(cte)} as part${join}`;
  });
  return sql`figures as (
    ${joinLines([...filler, ...parts], '\n    union all\n    ')}
  )`;
}

function ctesOf(figures: readonly Figure[]): readonly Figure[] {
  return [...new Map(figures.map((figure) => [figure.cte, figure])).values()];
}

function columnsOf(figures: readonly Figure[], cte: string | null): Sql[] {
  return figures.map((figure) => {
    return figure.cte === cte
      ? sql`${at('part', figure.own)}::numeric as ${name(figure.column)}`
      : sql`null::numeric as ${name(figure.column)}`;
  });
}

function compileRows(shape: QueryShape): Sql {
  const { query } = shape;
  const position = query.grain === null ? [] : [sql`position`];
  const keys = [...position, ...query.by.map(name)];
  const values = shape.leaves.flatMap((leaf) =>
    suffixesOf(shape).flatMap((suffix) => {
      const value = sql`${compileFigure(leaf, suffix, shape)} as ${name(`${leaf.alias}${suffix}`)}`;
      if (!leaf.hasSample) return [value];
      const sample = name(`${leaf.alias}${suffix}__n`);
      return [value, sql`${compileSample(leaf.value, suffix, shape)} as ${sample}`];
    }),
  );
  const grouping = keys.length === 0 ? sql`` : sql`\n    group by ${joinLines(keys, ', ')}`;
  return sql`result as (
    select
      ${joinLines([...keys, ...values], ',\n      ')}
    from figures${joinLines(compileTotals(shape), '')}${grouping}
  )`;
}

/** Totals that shares are taken of, beside the rows of their bucket. */
function compileTotals({ reads, query }: QueryShape): Sql[] {
  if (query.grain === null) return [];
  return reads
    .filter(({ branch }) => branch.parts.some(isShareOfTotal))
    .map(({ name: read }) => {
      const total = `${read}_total`;
      return sql`\n    left join ${name(total)} on ${at(total, 'whole_position')} = figures.position`;
    });
}

function compileSelect(shape: QueryShape): Sql {
  const { query, context, leaves } = shape;
  const names = query.by.map((dimension) => {
    const definition = findDimension(context.model, dimension);
    if (!definition) throw new Error(`No dimension ${dimension}: validate the query first`);
    const { label, join } = compileMemberName(
      definition,
      at('result', dimension),
      `${dimension}_member`,
      context.orgId,
    );
    return { dimension, label, join };
  });
  const time =
    query.grain === null
      ? []
      : [sql`${compileTimeLabel(query.grain, sql`bucket.starts_at`, context.clock.timezone)} as time`];
  const columns = [
    ...time,
    ...names.map(({ dimension, label }) => sql`${label} as ${name(dimension)}`),
    ...leaves
      .filter((leaf) => leaf.isShown)
      .flatMap((leaf) => leafColumns(leaf, shape).map((column) => at('result', column))),
    ...compilePageKeys(shape),
  ];
  const joins = [
    ...(query.grain === null ? [] : [sql`join spine as bucket on bucket.position = result.position`]),
    ...names.flatMap(({ join }) => (join === null ? [] : [join])),
  ];
  const where = [
    ...query.having.map((threshold) => compileThreshold(threshold, leaves)),
    ...compileAfter(shape),
  ];
  // One row more than a page shows tells whether there is a next one.
  const limit = shape.page === null ? query.limit : shape.page.size + 1;
  return sql`select
  ${joinLines(columns, ',\n  ')}
from result${joins.length === 0 ? sql`` : sql`\n${joinLines(joins, '\n')}`}${
    where.length === 0 ? sql`` : sql`\nwhere ${joinLines(where, ' and ')}`
  }${compileOrder(shape)}${limit === null ? sql`` : sql`\nlimit ${sql.lit(limit)}`}`;
}

const comparators = { gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;

function compileThreshold(threshold: MetricThreshold, leaves: readonly Leaf[]): Sql {
  const leaf =
    leaves.find(({ key }) => key === threshold.metric) ??
    leaves.find(({ key }) => key.split('@')[0] === threshold.metric);
  if (!leaf) throw new Error(`No metric ${threshold.metric}: validate the query first`);
  return sql`${at('result', leaf.alias)} ${sql.raw(comparators[threshold.op])} ${threshold.value}::numeric`;
}

function leafColumns(leaf: Leaf, shape: QueryShape): string[] {
  return suffixesOf(shape).flatMap((suffix) => {
    const column = `${leaf.alias}${suffix}`;
    return leaf.hasSample ? [column, `${column}__n`] : [column];
  });
}

function listColumns(shape: QueryShape): readonly ResultColumn[] {
  const { query, leaves } = shape;
  const time: ResultColumn[] =
    query.grain === null ? [] : [{ id: 'time', role: 'time', unit: 'time', alias: 'time' }];
  const members = query.by.map(
    (alias): ResultColumn => ({ id: attributeOf(alias), role: 'dimension', unit: 'text', alias }),
  );
  const figures = leaves
    .filter((leaf) => leaf.isShown)
    .flatMap((leaf) => leafColumns(leaf, shape).map((alias) => describeColumn(leaf, alias)));
  return [...time, ...members, ...figures];
}

function describeColumn(leaf: Leaf, alias: string): ResultColumn {
  const id = leaf.key + alias.slice(leaf.alias.length);
  if (alias.endsWith('__n')) return { id, role: 'sample', unit: 'count', alias };
  return { id, role: alias.endsWith('__previous') ? 'previous' : 'metric', unit: leaf.unit, alias };
}
