import { sql } from 'kysely';
import type { SnapshotForm } from '#semantic-layer/define/measure.ts';
import type { SemanticModel } from '#semantic-layer/define/model.ts';
import type { Period } from '#semantic-layer/query/period.ts';
import type { SemanticQuery } from '#semantic-layer/query/plan.ts';
import { type ConditionScope, compileCondition } from './compile-condition.ts';
import { type BranchScope, compileFilter, compileKey } from './compile-dimension.ts';
import { compileMeasure, compileSampleSize } from './compile-measure.ts';
import { compileBucket } from './compile-spine.ts';
import type { Branch, Leaf } from './plan-branches.ts';
import { rowSource } from './row-source.ts';
import { at, belongsTo, instantParameter, joinLines, name, type Sql } from './sql-text.ts';

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
};

/** @returns the CTEs of one branch: figures by bucket (`bucket`, or `position` for a snapshot) and members */
export function compileBranch(input: BranchInput): readonly Sql[] {
  const form = input.branch.leaves[0].form;
  if (form.kind === 'aggregate') return [compileAggregates(input)];
  return input.spine === null
    ? [compileSnapshot(input, form)]
    : compileSnapshotSeries(input, form, input.spine);
}

function compileAggregates(input: BranchInput): Sql {
  const { branch, query, orgId, period, timezone } = input;
  const { dataset, leaves } = branch;
  const rows = rowSource(dataset, orgId);
  const anchor = dataset.times[branch.anchor];
  if (!anchor) throw new Error(`${dataset.table} has no time called ${branch.anchor}`);
  const time = at(rows.row(anchor.path), anchor.column);
  const scope: BranchScope = { model: input.model, orgId, timezone, dataset, rows, time };
  const buckets = query.grain === null ? [] : [sql`${compileBucket(query.grain, time, timezone)} as bucket`];
  const isLive = dataset.live !== null && dataset.liveLiftedBy !== branch.anchor;
  const ownWhere = sharedCondition(leaves);
  const keys = compileKeys(input.by, scope);
  const conditionScope = { orgId, row: rows.row };
  const conditions = [
    belongsTo(orgId, dataset.alias),
    sql`${time} >= ${instantParameter(period.from)} and ${time} < ${instantParameter(period.to)}`,
    ...(isLive && dataset.live ? [compileCondition(dataset.live, conditionScope)] : []),
    ...(ownWhere ? [compileCondition(ownWhere, conditionScope)] : []),
    ...compileFilters(query, input.by, scope),
  ];
  const figures = leaves.flatMap((leaf) => compileFigures(leaf, conditionScope, ownWhere === null));
  return selectBranch(input.name, [...buckets, ...keys], figures, rows.from(), conditions);
}

function compileFigures(leaf: Leaf, scope: ConditionScope, isFiltered: boolean): Sql[] {
  if (leaf.form.kind !== 'aggregate') return [];
  const where = isFiltered ? leaf.form.where : null;
  const figure = sql`${compileMeasure(leaf.form.measure, scope, where)} as ${name(leaf.alias)}`;
  if (!leaf.hasSample) return [figure];
  return [figure, sql`${compileSampleSize(leaf.form.measure, scope, where)} as ${name(`${leaf.alias}__n`)}`];
}

/** @returns the condition every leaf has, to be written once; null when they differ or have none */
function sharedCondition(leaves: Branch['leaves']) {
  const texts = new Set(leaves.map((leaf) => JSON.stringify(leaf.form.where)));
  return texts.size === 1 ? leaves[0].form.where : null;
}

function compileSnapshot(input: BranchInput, form: SnapshotForm): Sql {
  const { scope, conditions } = snapshotScope(input, form);
  const asOf = instantParameter(input.period.to);
  const start = at(form.dataset.alias, form.start);
  const keys = compileKeys(input.by, scope);
  const inForce = [
    sql`${start} <= ${asOf}`,
    ...endsOf(form, scope).map((end) => sql`(${end} is null or ${end} > ${asOf})`),
  ];
  const figures = input.branch.leaves.map((leaf) => sql`count(*) as ${name(leaf.alias)}`);
  return selectBranch(input.name, keys, figures, scope.rows.from(), [...conditions, ...inForce]);
}

/**
 * What is in force at the end of every bucket: each interval steps the count up at its start and down at its end;
 * the steps are summed up to each bucket, so that a bucket in which nothing happened keeps the level before it.
 */
function compileSnapshotSeries(input: BranchInput, form: SnapshotForm, spine: string): readonly Sql[] {
  const { scope, conditions } = snapshotScope(input, form);
  const start = at(form.dataset.alias, form.start);
  const ends = endsOf(form, scope);
  const end = ends.length === 1 ? joinLines(ends, '') : sql`least(${joinLines(ends, ', ')})`;
  const keys = compileKeys(input.by, scope);
  const lastEnd = sql`(select max(bucket.ends_at) from ${name(spine)} as bucket)`;
  const firstEnd = sql`(select min(bucket.ends_at) from ${name(spine)} as bucket)`;
  const allEnds = sql`(select array_agg(bucket.ends_at order by bucket.position) from ${name(spine)} as bucket)`;
  const steps = `${input.name}_steps`;
  const keyNames = input.by.map((dimension) => name(dimension));
  const figures = input.branch.leaves.map((leaf) => sql`sum(change.step) as ${name(leaf.alias)}`);
  return [
    sql`${name(steps)} as (
    select
      width_bucket(change.instant - interval '1 microsecond', ${allEnds}) + 1 as position,
      ${joinLines([...keys, sql`sum(change.step) as step`], ',\n      ')}
    ${scope.rows.from()}
    cross join lateral (values (${start}, 1), (${end}, -1)) as change (instant, step)
    where ${joinLines(
      [
        ...conditions,
        sql`${start} <= ${lastEnd}`,
        sql`(${end} is null or (${end} > ${firstEnd} and ${end} > ${start}))`,
        sql`change.instant <= ${lastEnd}`,
      ],
      '\n      and ',
    )}
    group by ${positions(1 + keys.length)}
  )`,
    sql`${name(input.name)} as (
    select ${joinLines([sql`bucket.position`, ...keyNames.map((key) => sql`change.${key}`), ...figures], ', ')}
    from ${name(spine)} as bucket
    join ${name(steps)} as change on change.position <= bucket.position
    group by ${positions(1 + keys.length)}
  )`,
  ];
}

function snapshotScope(input: BranchInput, form: SnapshotForm) {
  const rows = rowSource(form.dataset, input.orgId);
  const time = instantParameter(input.period.to);
  const { model, orgId, timezone } = input;
  const scope: BranchScope = { model, orgId, timezone, dataset: form.dataset, rows, time };
  const conditions = [
    belongsTo(orgId, form.dataset.alias),
    ...(form.where ? [compileCondition(form.where, { orgId, row: rows.row })] : []),
    ...compileFilters(input.query, input.by, scope),
  ];
  return { scope, conditions };
}

function endsOf(form: SnapshotForm, scope: BranchScope): Sql[] {
  const own = at(form.dataset.alias, form.end);
  if (form.alsoEndsAt === null) return [own];
  return [own, at(scope.rows.row(form.alsoEndsAt.path), form.alsoEndsAt.column)];
}

function compileKeys(by: readonly string[], scope: BranchScope): Sql[] {
  return by.map((dimension) => sql`${compileKey(dimension, scope)} as ${name(dimension)}`);
}

function compileFilters(query: SemanticQuery, by: readonly string[], scope: BranchScope): Sql[] {
  return query.where.map((filter) => compileFilter(filter, by.includes(filter.dimension), scope));
}

function selectBranch(
  cteName: string,
  keys: readonly Sql[],
  figures: readonly Sql[],
  from: Sql,
  conditions: readonly Sql[],
): Sql {
  const grouping = keys.length === 0 ? sql`` : sql`\n    group by ${positions(keys.length)}`;
  return sql`${name(cteName)} as (
    select
      ${joinLines([...keys, ...figures], ',\n      ')}
    ${from}
    where ${joinLines(conditions, '\n      and ')}${grouping}
  )`;
}

function positions(count: number): Sql {
  return sql.raw(Array.from({ length: count }, (_, index) => String(index + 1)).join(', '));
}
