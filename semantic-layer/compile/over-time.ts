import { sql } from 'kysely';
import type { Binding, OverTimeLink } from '#semantic-layer/define/dataset.ts';
import type { Filter } from '#semantic-layer/query/plan.ts';
import { compileCondition, rowScope } from './compile-condition.ts';
import { type BranchScope, isAmong } from './compile-dimension.ts';
import { at, belongsTo, joinLines, name, type Sql } from './sql-text.ts';

type OverTimeBinding = Extract<Binding, { kind: 'over-time' }>;

/** Time a row is cut to: a joined CTE of stretches that do not overlap within one member. */
export type Stretch = { readonly alias: string };

type Wanted = {
  readonly by: readonly string[];
  readonly where: readonly Filter[];
  readonly during: OverTimeLink | null;
  readonly shared: Map<string, Sql>;
};

/**
 * Joins the stretches of time in which an agent belonged to what the query splits or filters by. Dimensions of one link
 * (a queue and its channel) are read together, so that they are of the same membership.
 *
 * @returns the stretches each row is to be cut to
 */
export function joinStretches(scope: BranchScope, { by, where, during, shared }: Wanted): readonly Stretch[] {
  const asked = [...new Set([...by, ...where.map(({ dimension }) => dimension)])];
  const links = new Map(
    asked.flatMap((dimension) => {
      const binding = overTime(dimension, scope);
      return binding ? [[binding.link.name, binding.link] as const] : [];
    }),
  );
  const stretches = [...links.values()].flatMap((link) => joinLink(link, scope, by, where, shared));
  return during === null ? stretches : [...stretches, ...joinInside(during, [], [], scope, shared)];
}

/** @returns the binding of a dimension that changes with time; null for one a row always has */
export function overTime(
  dimension: string,
  { dataset }: Pick<BranchScope, 'dataset'>,
): OverTimeBinding | null {
  const binding = dataset.dimensions[dimension];
  return binding?.kind === 'over-time' ? binding : null;
}

function joinLink(
  link: OverTimeLink,
  scope: BranchScope,
  by: readonly string[],
  where: readonly Filter[],
  shared: Map<string, Sql>,
): readonly Stretch[] {
  const isOwn = (dimension: string) => overTime(dimension, scope)?.link.name === link.name;
  const splits = by.filter(isOwn);
  const filters = where.filter(({ dimension }) => isOwn(dimension));
  const inside = filters.filter(({ op }) => op === 'in' || op === 'is_present');
  const outside = filters.filter(({ op }) => op === 'not_in' || op === 'is_missing');
  return [
    ...(splits.length + inside.length > 0 ? joinInside(link, splits, inside, scope, shared) : []),
    ...outside.flatMap((filter) => joinOutside(link, filter, scope, shared)),
  ];
}

/** When an agent belonged to each member; without a filter also when to none, so that no time is lost. */
function joinInside(
  link: OverTimeLink,
  splits: readonly string[],
  inside: readonly Filter[],
  scope: BranchScope,
  shared: Map<string, Sql>,
): readonly Stretch[] {
  const cte = `${link.name}_stretches`;
  const members = splits.map((dimension) => sql`${memberOf(dimension, scope)} as ${name(dimension)}`);
  const conditions = inside.map((filter) => belongs(filter, scope));
  const used = [...splits, ...inside.map(({ dimension }) => dimension)];
  const own = sql`select ${joinLines([at('link', link.key), ...members, sql`unnest(range_agg(${range(link)})) as stretch`], ', ')}
    ${joinLines([sql`from ${name(link.table)} as link`, ...parentJoin(link, scope, used)], ' ')}
    where ${joinLines([belongsTo(scope.orgId, 'link'), isRange(link), ...ownWhere(link, scope), ...conditions], ' and ')}
    group by ${joinLines([at('link', link.key), ...splits.map((dimension) => memberOf(dimension, scope))], ', ')}`;
  const keepsMissing = splits.length > 0 && inside.length === 0;
  const nobodys = splits.map(() => sql`null`);
  const rest = sql`
    union all
    ${timeOutside(link, nobodys, null, scope)}`;
  shared.set(cte, sql`${name(cte)} as (\n    ${own}${keepsMissing ? rest : sql``}\n  )`);
  return [attach(link, cte, link.name, scope)];
}

function joinOutside(
  link: OverTimeLink,
  filter: Filter,
  scope: BranchScope,
  shared: Map<string, Sql>,
): readonly Stretch[] {
  const alias = `outside_${filter.dimension}`;
  const left = filter.op === 'not_in' ? filter : null;
  shared.set(alias, sql`${name(alias)} as (\n    ${timeOutside(link, [], left, scope)}\n  )`);
  return [attach(link, alias, alias, scope)];
}

/** All time but that of the memberships that match (all, without a filter); those without any have all of it. */
function timeOutside(
  link: OverTimeLink,
  nobodys: readonly Sql[],
  left: Filter | null,
  scope: BranchScope,
): Sql {
  const conditions = left === null ? [] : [belongs({ ...left, op: 'in' }, scope)];
  const counted = joinLines(
    [sql`${at('link', link.key)} is not null`, isRange(link), ...ownWhere(link, scope), ...conditions],
    ' and ',
  );
  const member = sql`${at('everyone', 'id')}`;
  const gaps = sql`unnest('{(,)}'::tstzmultirange - coalesce(range_agg(${range(link)}) filter (where ${counted}), '{}'::tstzmultirange)) as stretch`;
  return sql`select ${joinLines([sql`${member} as ${name(link.key)}`, ...nobodys, gaps], ', ')}
    ${joinLines(
      [
        sql`from ${name(link.everyone)} as everyone`,
        sql`left join ${name(link.table)} as link on ${belongsTo(scope.orgId, 'link')} and ${at('link', link.key)} = everyone.id`,
        ...parentJoin(link, scope, left === null ? [] : [left.dimension]),
      ],
      ' ',
    )}
    where ${belongsTo(scope.orgId, 'everyone')}
    group by everyone.id`;
}

function attach(link: OverTimeLink, cte: string, alias: string, scope: BranchScope): Stretch {
  const ours = at(scope.dataset.alias, link.key);
  scope.rows.attach(alias, sql`join ${name(cte)} as ${name(alias)} on ${at(alias, link.key)} = ${ours}`);
  return { alias };
}

/** What the link's row belongs to, where one of these dimensions is read from there. */
function parentJoin(link: OverTimeLink, scope: BranchScope, used: readonly string[]): Sql[] {
  const isRead = used.some((dimension) => overTime(dimension, scope)?.ofParent);
  if (link.parent === null || !isRead) return [];
  const { table, column } = link.parent;
  return [
    sql`left join ${name(table)} as link_parent on ${belongsTo(scope.orgId, 'link_parent')} and link_parent.id = ${at('link', column)}`,
  ];
}

function memberOf(dimension: string, scope: BranchScope): Sql {
  const binding = overTime(dimension, scope);
  if (!binding) throw new Error(`${dimension} does not change with time`);
  return at(binding.ofParent ? 'link_parent' : 'link', binding.column);
}

function belongs(filter: Filter, scope: BranchScope): Sql {
  const member = memberOf(filter.dimension, scope);
  if (filter.op === 'is_present') return sql`${member} is not null`;
  return isAmong(member, filter.values, scope.model.dimensions[filter.dimension]?.members ?? null, scope);
}

function ownWhere(link: OverTimeLink, scope: BranchScope): Sql[] {
  return link.where === null ? [] : [compileCondition(link.where, rowScope('link', scope.orgId))];
}

function range(link: OverTimeLink): Sql {
  return sql`tstzrange(${at('link', link.start)}, ${at('link', link.end)})`;
}

/** A row that ends before it starts is a fault of the data and no time at all. */
function isRange(link: OverTimeLink): Sql {
  const end = at('link', link.end);
  return sql`(${end} is null or ${end} > ${at('link', link.start)})`;
}
