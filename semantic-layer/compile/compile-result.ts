import { sql } from 'kysely';
import { attributeOf, findDimension } from '#semantic-layer/define/attribute-dimension.ts';
import { elapsedUnits } from '#semantic-layer/query/period.ts';
import type { MetricThreshold } from '#semantic-layer/query/plan.ts';
import { compileMemberName } from './compile-dimension.ts';
import { compileTimeLabel } from './compile-spine.ts';
import type { ResultColumn } from './compiled-query.ts';
import type { Leaf } from './plan-branches.ts';
import { isShareOfTotal, type QueryShape } from './query-shape.ts';
import { at, joinLines, name, type Sql } from './sql-text.ts';

type Suffix = '' | '__previous';

/** One column of figures before they meet: which branch has it, under which name. */
type Figure = {
  readonly column: string;
  readonly cte: string;
  readonly isSnapshot: boolean;
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

function suffixes(shape: QueryShape): readonly Suffix[] {
  return shape.comparison === null ? [''] : ['', '__previous'];
}

function listFigures(shape: QueryShape): readonly Figure[] {
  return suffixes(shape).flatMap((suffix) =>
    shape.branches.flatMap((branch) =>
      branch.leaves.flatMap((leaf) => {
        const isPrevious = suffix === '__previous';
        const figure = {
          cte: isPrevious ? `${branch.name}_previous` : branch.name,
          isSnapshot: leaf.form.kind === 'snapshot',
          spine: isPrevious ? 'spine_previous' : 'spine',
        };
        const value = { ...figure, column: `${leaf.alias}${suffix}` };
        return leaf.hasSample ? [value, { ...figure, column: `${leaf.alias}${suffix}__n` }] : [value];
      }),
    ),
  );
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
  const parts = ctesOf(figures).map(({ cte, isSnapshot, spine }) => {
    const keys = by.map((key) => at('part', key));
    if (grain === null) {
      return sql`select ${joinLines([...keys, ...columnsOf(figures, cte)], ', ')}\n    from ${name(cte)} as part`;
    }
    const position = isSnapshot ? sql`part.position` : sql`bucket.position`;
    const join = isSnapshot ? sql`` : sql` join ${name(spine)} as bucket on bucket.starts_at = part.bucket`;
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
    const own = cteColumn(figure);
    return figure.cte === cte
      ? sql`${at('part', own)}::numeric as ${name(figure.column)}`
      : sql`null::numeric as ${name(figure.column)}`;
  });
}

function cteColumn(figure: Figure): string {
  return figure.column.replace('__previous', '');
}

function compileRows(shape: QueryShape): Sql {
  const { query } = shape;
  const position = query.grain === null ? [] : [sql`position`];
  const keys = [...position, ...query.by.map(name)];
  const values = shape.leaves.flatMap((leaf) =>
    suffixes(shape).flatMap((suffix) => {
      const value = sql`${compileValue(leaf, suffix, shape)} as ${name(`${leaf.alias}${suffix}`)}`;
      if (!leaf.hasSample) return [value];
      const sample = `${leaf.alias}${suffix}__n`;
      return [value, sql`coalesce(max(${name(sample)}), 0) as ${name(sample)}`];
    }),
  );
  const grouping = keys.length === 0 ? sql`` : sql`\n    group by ${joinLines(keys, ', ')}`;
  return sql`result as (
    select
      ${joinLines([...keys, ...values], ',\n      ')}
    from figures${grouping}
  )`;
}

function compileValue(leaf: Leaf, suffix: Suffix, shape: QueryShape): Sql {
  const { query, period, comparison } = shape;
  const found = sql`max(${name(`${leaf.alias}${suffix}`)})`;
  const value = leaf.isZeroWhenEmpty ? zeroWhereCounted(found, suffix, shape) : found;
  const transform = leaf.form.kind === 'aggregate' ? leaf.form.transform : undefined;
  if (isShareOfTotal(leaf)) return sql`${value} / nullif(${compileWhole(leaf, suffix, shape)}, 0)`;
  if (transform === 'cumulative' && query.grain !== null) {
    const partition =
      query.by.length === 0 ? sql`` : sql`partition by ${joinLines(query.by.map(name), ', ')} `;
    return sql`sum(${value}) over (${partition}order by position)`;
  }
  if (query.per === null) return value;
  const counted = suffix === '' ? period : (comparison ?? period);
  return sql`${value} / ${sql.lit(elapsedUnits(counted, query.per))}::numeric`;
}

/** Nothing counted is 0, except in buckets that the compared period does not have: a month of 30 days has no 31st. */
function zeroWhereCounted(value: Sql, suffix: Suffix, { query }: QueryShape): Sql {
  if (suffix === '' || query.grain === null) return sql`coalesce(${value}, 0)`;
  return sql`case when position <= (select count(*) from spine_previous) then coalesce(${value}, 0) end`;
}

function compileWhole(leaf: Leaf, suffix: Suffix, { branches, query }: QueryShape): Sql {
  const branch = branches.find((candidate) => candidate.leaves.includes(leaf));
  const whole = name(`${branch?.name ?? ''}_total${suffix.slice(1)}`);
  if (query.grain === null) return sql`(select ${at('whole', leaf.alias)} from ${whole} as whole)`;
  const spine = name(suffix === '' ? 'spine' : 'spine_previous');
  return sql`(select ${at('whole', leaf.alias)} from ${whole} as whole join ${spine} as bucket on bucket.starts_at = whole.bucket where bucket.position = figures.position)`;
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
  ];
  const joins = [
    ...(query.grain === null ? [] : [sql`join spine as bucket on bucket.position = result.position`]),
    ...names.flatMap(({ join }) => (join === null ? [] : [join])),
  ];
  const where = query.having.map((threshold) => compileThreshold(threshold, leaves));
  return sql`select
  ${joinLines(columns, ',\n  ')}
from result${joins.length === 0 ? sql`` : sql`\n${joinLines(joins, '\n')}`}${
    where.length === 0 ? sql`` : sql`\nwhere ${joinLines(where, ' and ')}`
  }${compileOrder(shape)}${query.limit === null ? sql`` : sql`\nlimit ${sql.lit(query.limit)}`}`;
}

const comparators = { gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;

function compileThreshold(threshold: MetricThreshold, leaves: readonly Leaf[]): Sql {
  const leaf =
    leaves.find(({ key }) => key === threshold.metric) ??
    leaves.find(({ key }) => key.split('@')[0] === threshold.metric);
  if (!leaf) throw new Error(`No metric ${threshold.metric}: validate the query first`);
  return sql`${at('result', leaf.alias)} ${sql.raw(comparators[threshold.op])} ${threshold.value}::numeric`;
}

/** Time first; without it the figure asked for, largest first; ties by member, so that pages never overlap. */
function compileOrder({ query, leaves }: QueryShape): Sql {
  const members = query.by.map((dimension) => at('result', dimension));
  const ties = members.map((member) => sql`${member} asc nulls last`);
  const time = query.grain === null ? [] : [sql`result.position asc`];
  const asked =
    query.order === null ? [] : [orderBy(query.order.by, query.order.direction, query.by, leaves)];
  const first = leaves[0];
  const byDefault =
    query.order === null && query.by.length > 0 && first
      ? [orderBy(first.key, 'desc', query.by, leaves)]
      : [];
  const isByTime = query.order?.by === 'time';
  const terms = isByTime
    ? [sql`result.position ${sql.raw(query.order?.direction ?? 'asc')}`, ...ties]
    : query.grain === null
      ? [...asked, ...byDefault, ...ties]
      : [...asked, ...time, ...ties];
  return terms.length === 0 ? sql`` : sql`\norder by ${joinLines(terms, ', ')}`;
}

function orderBy(
  by: string,
  direction: 'asc' | 'desc',
  dimensions: readonly string[],
  leaves: readonly Leaf[],
): Sql {
  const way = sql.raw(direction);
  if (dimensions.includes(by))
    return sql`${dimensions.indexOf(by) + 1 > 0 ? at('result', by) : sql``} ${way} nulls last`;
  const leaf = leaves.find(({ key }) => key === by) ?? leaves.find(({ key }) => key.split('@')[0] === by);
  if (!leaf) throw new Error(`Cannot order by ${by}: validate the query first`);
  return sql`${at('result', leaf.alias)} ${way} nulls last`;
}

function leafColumns(leaf: Leaf, shape: QueryShape): string[] {
  return suffixes(shape).flatMap((suffix) => {
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
