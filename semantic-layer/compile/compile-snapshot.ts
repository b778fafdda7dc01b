import { sql } from 'kysely';
import type { Measure } from '#semantic-layer/define/measure.ts';
import type { SnapshotForm } from '#semantic-layer/define/metric-form.ts';
import type { BranchInput } from './branch-input.ts';
import { compileFigures, positions, selectBranch, sharedCondition } from './branch-parts.ts';
import { compileCondition } from './compile-condition.ts';
import { endsWhileInForce, firstPosition, inForceAt, inForceWithin, lastEnd } from './in-force.ts';
import { type IntervalSource, intervalSource } from './interval-source.ts';
import { at, instantParameter, joinLines, name, type Sql } from './sql-text.ts';

const count: Measure = { kind: 'count', where: null };

/** What is in force at the end of the period, or of each bucket. */
export function compileSnapshot(input: BranchInput, form: SnapshotForm): readonly Sql[] {
  const source = intervalSource(input, form, instantParameter(input.period.to));
  if (input.spine === null) return [compileInstant(input, source)];
  const measures = input.branch.parts.map(measureOf);
  if (measures.every((measure) => measure.kind === 'count' && measure.where === null)) {
    return compileLevels(input, source, input.spine);
  }
  if (measures.every(({ kind }) => kind === 'last')) return compileLatest(input, source, input.spine);
  return [compileSeries(input, source, input.spine)];
}

function measureOf({ form }: BranchInput['branch']['parts'][number]): Measure {
  return form.kind === 'snapshot' ? (form.measure ?? count) : count;
}

/** The state at one instant. */
function compileInstant(input: BranchInput, source: IntervalSource): Sql {
  const asOf = instantParameter(input.period.to);
  const { figures, own } = stateFigures(input, source, asOf);
  const conditions = [...source.conditions, ...own, ...inForceAt(source, asOf)];
  return selectBranch(input.name, source.keys, figures, source.from(), conditions);
}

/**
 * The state at the end of every bucket: each row meets the ends that fall while it is in force, most rows none.
 * `width_bucket` says how many ends lie before an instant.
 */
function compileSeries(input: BranchInput, source: IntervalSource, spine: string): Sql {
  const { figures, own } = stateFigures(input, source, sql`bucket.ends_at`);
  const keys = [sql`bucket.position`, ...source.keys];
  const conditions = [...source.conditions, ...own, ...inForceWithin(source, spine)];
  return selectBranch(input.name, keys, figures, endsWhileInForce(source, spine), conditions);
}

function stateFigures(input: BranchInput, source: IntervalSource, asOf: Sql) {
  const { parts } = input.branch;
  const ownWhere = sharedCondition(parts);
  const scope = { ...source.conditionScope, asOf };
  return {
    figures: parts.flatMap((part) => compileFigures(part, measureOf(part), scope, ownWhere === null)),
    own: ownWhere ? [compileCondition(ownWhere, scope)] : [],
  };
}

/**
 * Counts at the end of every bucket: each row steps the count up at its start and down at its end; the steps are summed
 * up to each bucket, so that a bucket in which nothing happened keeps the level before it, and a long stay costs no
 * more than a short one.
 */
function compileLevels(input: BranchInput, source: IntervalSource, spine: string): readonly Sql[] {
  const { parts } = input.branch;
  const ownWhere = sharedCondition(parts);
  const steps = `${input.name}_steps`;
  const end = source.end ?? sql`null::timestamptz`;
  const stepsOf = parts.map((part) => {
    const { form, alias } = part;
    const where = ownWhere === null && form.kind === 'snapshot' ? form.where : null;
    const filter = where ? sql` filter (where ${compileCondition(where, source.conditionScope)})` : sql``;
    return sql`sum(change.step)${filter} as ${name(alias)}`;
  });
  const from = sql`${source.from()}
    cross join lateral (values (${source.start}, 1), (${end}, -1)) as change (instant, step)`;
  const keyNames = input.by.map(name);
  return [
    selectBranch(
      steps,
      [sql`${firstPosition(sql`change.instant`, spine)} as position`, ...source.keys],
      stepsOf,
      from,
      [
        ...source.conditions,
        ...(ownWhere ? [compileCondition(ownWhere, source.conditionScope)] : []),
        ...inForceWithin(source, spine),
        sql`(${end} is null or ${end} > ${source.start})`,
        sql`change.instant <= ${lastEnd(spine)}`,
      ],
    ),
    sql`${name(input.name)} as (
    select ${joinLines([sql`bucket.position`, ...keyNames.map((key) => sql`change.${key}`), ...parts.map(({ alias }) => sql`sum(${at('change', alias)}) as ${name(alias)}`)], ', ')}
    from ${name(spine)} as bucket
    join ${name(steps)} as change on change.position <= bucket.position
    group by ${positions(1 + keyNames.length)}
  )`,
  ];
}

/** The latest row up to the end of every bucket: the latest of each bucket first, then the latest of those so far. */
function compileLatest(input: BranchInput, source: IntervalSource, spine: string): readonly Sql[] {
  const { parts } = input.branch;
  const latest = `${input.name}_latest`;
  const { figures, own } = stateFigures(input, source, sql`bucket.ends_at`);
  const keyNames = input.by.map(name);
  const carried = parts.flatMap(({ alias, hasSample }) => [
    sql`(array_agg(${at('latest', alias)} order by latest.instant desc))[1] as ${name(alias)}`,
    ...(hasSample ? [sql`sum(${at('latest', `${alias}__n`)}) as ${name(`${alias}__n`)}`] : []),
  ]);
  return [
    selectBranch(
      latest,
      [sql`${firstPosition(source.start, spine)} as position`, ...source.keys],
      [sql`max(${source.start}) as instant`, ...figures],
      source.from(),
      [...source.conditions, ...own, ...inForceWithin(source, spine)],
    ),
    sql`${name(input.name)} as (
    select ${joinLines([sql`bucket.position`, ...keyNames.map((key) => sql`latest.${key}`), ...carried], ', ')}
    from ${name(spine)} as bucket
    join ${name(latest)} as latest on latest.position <= bucket.position
    group by ${positions(1 + keyNames.length)}
  )`,
  ];
}
