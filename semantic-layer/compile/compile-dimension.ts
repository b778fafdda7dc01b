import { sql } from 'kysely';
import { findBinding } from '#semantic-layer/define/attribute-dimension.ts';
import type { Binding, Dataset } from '#semantic-layer/define/dataset.ts';
import type { Dimension, Members } from '#semantic-layer/define/dimension.ts';
import { isCyclic, type SemanticModel } from '#semantic-layer/define/model.ts';
import type { Filter } from '#semantic-layer/query/plan.ts';
import { compileCondition, linkedAlias, linkedRows, rowScope } from './compile-condition.ts';
import { compileOpeningHours } from './compile-opening-hours.ts';
import { compileReading } from './compile-reading.ts';
import { bridgeMatch, type RowSource } from './row-source.ts';
import { at, belongsTo, joinLines, name, type Sql, zoneLiteral } from './sql-text.ts';

/** What the dimensions of one branch are compiled against. */
export type BranchScope = {
  readonly model: SemanticModel;
  readonly orgId: number;
  readonly timezone: string;
  readonly dataset: Dataset;
  readonly rows: RowSource;
  /** The instant the branch is dated by. */
  readonly time: Sql;
};

/** @returns what rows are grouped by: a value, or a member's id */
export function compileKey(dimension: string, scope: BranchScope): Sql {
  if (isCyclic(dimension)) return cyclicKey(dimension, scope);
  const binding = bindingOf(dimension, scope);
  switch (binding.kind) {
    case 'bridge':
      return at(scope.rows.bridge(dimension, binding.path, binding.bridge), binding.bridge.member);
    case 'over-time':
      return at(binding.link.name, dimension);
    default:
      return ownKey(binding, scope);
  }
}

/**
 * @param isSplit  the branch is also grouped by this dimension: of a conversation's several tags, only those asked for
 *                 then make a row
 */
export function compileFilter(filter: Filter, isSplit: boolean, scope: BranchScope): Sql {
  if (isCyclic(filter.dimension)) return filterValue(cyclicKey(filter.dimension, scope), filter, null, scope);
  const binding = bindingOf(filter.dimension, scope);
  const members = scope.model.dimensions[filter.dimension]?.members ?? null;
  if (binding.kind === 'contains') return filterText(filter, binding, scope);
  if (binding.kind === 'over-time') throw new Error(`${filter.dimension} is a matter of time: no row has it`);
  if (binding.kind !== 'bridge') return filterValue(ownKey(binding, scope), filter, members, scope);
  if (isSplit && filter.op === 'in')
    return filterValue(compileKey(filter.dimension, scope), filter, members, scope);
  return filterLinked(filter, binding, members, scope);
}

function ownKey(binding: Exclude<Binding, { kind: 'bridge' | 'over-time' }>, scope: BranchScope): Sql {
  if (binding.kind === 'column' && binding.reading.kind === 'as-is')
    return scope.rows.column(binding.path, binding.column);
  const alias = scope.rows.row(binding.path);
  switch (binding.kind) {
    case 'column':
      return compileReading(at(alias, binding.column), binding.reading, rowScope(alias, scope.orgId));
    case 'attribute':
      return sql`${at(alias, 'attributes')} ->> ${binding.key}::text`;
    case 'opening-hours': {
      const team = scope.rows.row([...binding.path, ...binding.team]);
      return compileOpeningHours(at(alias, binding.column), at(team, 'calendar_id'), scope.orgId);
    }
    case 'contains':
      throw new Error('A word that texts hold cannot be split by: validate the query first');
  }
}

/** A name is looked up once the figures are made: no join multiplies or loses a row. */
export function compileMemberName(dimension: Dimension, key: Sql, alias: string, orgId: number) {
  if (dimension.members === null) return { label: key, join: null };
  const { table, name: label } = dimension.members;
  return {
    label: dimension.members.isNameOptional
      ? sql`coalesce(${at(alias, label)}, ${at(alias, 'id')}::text)`
      : at(alias, label),
    join: sql`left join ${name(table)} as ${name(alias)} on ${belongsTo(orgId, alias)} and ${at(alias, 'id')} = ${key}`,
  };
}

function bindingOf(dimension: string, scope: BranchScope): Binding {
  const binding = findBinding(scope.dataset, dimension);
  if (!binding)
    throw new Error(`${scope.dataset.table} has no dimension ${dimension}: validate the query first`);
  return binding;
}

function cyclicKey(dimension: 'day_of_week' | 'hour_of_day', scope: BranchScope): Sql {
  const local = sql`${scope.time} at time zone ${zoneLiteral(scope.timezone)}`;
  return dimension === 'hour_of_day'
    ? sql`extract(hour from ${local})::integer::text`
    : sql`(array['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])[extract(isodow from ${local})::integer]`;
}

/** `not_in` keeps rows that have no value: nothing is not the value that was left out. */
function filterValue(value: Sql, filter: Filter, members: Members | null, scope: BranchScope): Sql {
  switch (filter.op) {
    case 'is_missing':
      return sql`${value} is null`;
    case 'is_present':
      return sql`${value} is not null`;
    case 'in':
      return isAmong(value, filter.values, members, scope);
    case 'not_in':
      return sql`not coalesce(${isAmong(value, filter.values, members, scope)}, false)`;
  }
}

/** A conversation with several tags matches by any of them: EXISTS, so that it is still counted once. */
function filterLinked(
  filter: Filter,
  binding: Extract<Binding, { kind: 'bridge' }>,
  members: Members | null,
  scope: BranchScope,
): Sql {
  const ours = (column: string) => scope.rows.column(binding.path, column);
  const link = rowScope('link', scope.orgId);
  const member = compileReading(at('link', binding.bridge.member), binding.bridge.reading, link);
  const hasValues = filter.op === 'in' || filter.op === 'not_in';
  const conditions = [
    bridgeMatch(binding.bridge, 'link', ours, scope.orgId),
    ...(binding.bridge.where === null ? [] : [compileCondition(binding.bridge.where, link)]),
    ...(hasValues ? [isAmong(member, filter.values, members, scope)] : []),
  ];
  const isLinked = sql`exists (select 1 from ${name(binding.bridge.table)} as link where ${joinLines(conditions, ' and ')})`;
  return filter.op === 'not_in' || filter.op === 'is_missing' ? sql`not ${isLinked}` : isLinked;
}

/** @returns whether a value, or a member's id, is one of those named */
export function isAmong(
  value: Sql,
  names: readonly string[],
  members: Members | null,
  scope: Pick<BranchScope, 'orgId'>,
): Sql {
  if (members === null) return sql`${value} = any(${[...names]}::text[])`;
  const called = sql`${at('member', members.name)} = any(${[...names]}::text[])`;
  const own = members.isNameOptional
    ? sql`(${called} or member.id::text = any(${[...names]}::text[]))`
    : called;
  const condition =
    members.parent === null ? own : sql`(${own} or ${isBelow(members, members.parent, names, scope)})`;
  return sql`${value} in (select member.id from ${name(members.table)} as member where ${belongsTo(scope.orgId, 'member')} and ${condition})`;
}

/** A category stands for all that is filed under it. */
function isBelow(
  members: Members,
  parent: string,
  names: readonly string[],
  scope: Pick<BranchScope, 'orgId'>,
): Sql {
  return sql`${at('member', parent)} in (select above.id from ${name(members.table)} as above where ${belongsTo(scope.orgId, 'above')} and ${at('above', members.name)} = any(${[...names]}::text[]))`;
}

/** The word is looked for as it is written, whatever its case; signs that LIKE knows stand for themselves. */
function filterText(
  filter: Filter,
  binding: Extract<Binding, { kind: 'contains' }>,
  scope: BranchScope,
): Sql {
  const alias = scope.rows.row(binding.path);
  const own = rowScope(alias, scope.orgId);
  const column = at(binding.linked === null ? alias : linkedAlias(own), binding.column);
  const patterns = filter.values.map((word) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`);
  const hasValues = filter.op === 'in' || filter.op === 'not_in';
  const holds = hasValues ? sql`${column} ilike any(${patterns}::text[])` : sql`${column} is not null`;
  const found =
    binding.linked === null
      ? sql`coalesce(${holds}, false)`
      : sql`exists (select 1 ${linkedRows(binding.linked, own, [holds])})`;
  return filter.op === 'not_in' || filter.op === 'is_missing' ? sql`not ${found}` : found;
}
