import { sql } from 'kysely';
import type { Condition } from '#semantic-layer/define/condition.ts';
import type { ClippedForm } from '#semantic-layer/define/metric-form.ts';
import type { Grain } from '#semantic-layer/query/plan.ts';
import type { BranchInput } from './branch-input.ts';
import { conditionOf, positions, selectBranch, sharedCondition } from './branch-parts.ts';
import { type ConditionScope, compileCondition } from './compile-condition.ts';
import { compileBucket, compileSpine, isFinerThanDay } from './compile-spine.ts';
import { type IntervalSource, intervalSource } from './interval-source.ts';
import type { Part } from './plan-branches.ts';
import { instantParameter, joinLines, name, type Sql } from './sql-text.ts';

/**
 * Time inside the period: every stay is cut to it, then at the edges of the buckets; split by hour of day or weekday it
 * is cut at each hour or midnight too, so that a shift over noon gives its part to both hours.
 */
export function compileClipped(input: BranchInput, form: ClippedForm): readonly Sql[] {
  const source = intervalSource(input, form, sql`piece.started_at`);
  const cuts = planCuts(input);
  const ownWhere = sharedCondition(input.branch.parts);
  const conditions = [
    ...source.conditions,
    ...source.starts.map((start) => sql`${start} < ${instantParameter(input.period.to)}`),
    ...source.ends.map((end) => sql`(${end} is null or ${end} > ${instantParameter(input.period.from)})`),
    ...(ownWhere ? [compileCondition(ownWhere, source.conditionScope)] : []),
  ];
  const keys = [...cuts.bucket, ...source.keys];
  const whereOf = (part: Part) => (ownWhere === null ? conditionOf(part.form) : null);
  const read: PiecesRead = { input, source, keys, conditions, cuts, whereOf };
  return [...cuts.ctes, ...(form.figure === 'peak' ? compilePeak(read) : [compileTime(read)])];
}

type Cuts = {
  readonly ctes: readonly Sql[];
  /** CTE of the edges stays are cut at; null when only the period cuts them. */
  readonly edges: string | null;
  readonly bucket: readonly Sql[];
};

type PiecesRead = {
  readonly input: BranchInput;
  readonly source: IntervalSource;
  readonly keys: readonly Sql[];
  readonly conditions: readonly Sql[];
  readonly cuts: Cuts;
  readonly whereOf: (part: Part) => Condition | null;
};

function planCuts({ name: branch, query, by, period, timezone, spine }: BranchInput): Cuts {
  const { grain } = query;
  const used = [...by, ...query.where.map(({ dimension }) => dimension)];
  const cut = finest(grain, used);
  if (cut === null) return { ctes: [], edges: null, bucket: [] };
  const edges = `${branch}_edges`;
  if (cut === grain && spine !== null) {
    return { ctes: [compileEdges(edges, spine)], edges, bucket: [sql`cut.starts_at as bucket`] };
  }
  const own = `${branch}_cuts`;
  const bucket = grain === null ? [] : [sql`${compileBucket(grain, sql`cut.starts_at`, timezone)} as bucket`];
  return { ctes: [compileSpine(own, cut, period, timezone), compileEdges(edges, own)], edges, bucket };
}

/** The edges as two lists in one row: a stay looks up those it meets, and is joined to none. */
function compileEdges(cteName: string, spine: string): Sql {
  return sql`${name(cteName)} as (
    select array_agg(starts_at order by position) as starts, array_agg(ends_at order by position) as ends
    from ${name(spine)}
  )`;
}

function finest(grain: Grain | null, used: readonly string[]): Grain | null {
  if (used.includes('hour_of_day')) return grain === 'minute' ? 'minute' : 'hour';
  if (used.includes('day_of_week')) return grain !== null && isFinerThanDay(grain) ? grain : 'day';
  return grain;
}

/** Seconds of the pieces, added up or as the length of what they cover together. */
function compileTime({ input, source, keys, conditions, cuts, whereOf }: PiecesRead): Sql {
  const figures = input.branch.parts.flatMap((part) => {
    if (part.form.kind !== 'clipped') return [];
    const seconds = compileSeconds(part.form, filterOf(whereOf(part), source.conditionScope));
    const unit = part.form.secondsPerUnit ?? 1;
    return [sql`${seconds}${unit === 1 ? sql`` : sql` / ${sql.lit(unit)}`} as ${name(part.alias)}`];
  });
  return selectBranch(input.name, keys, figures, piecesFrom({ input, source, cuts }), [
    ...conditions,
    sql`piece.started_at < piece.ended_at`,
  ]);
}

function compileSeconds(form: ClippedForm, filter: Sql): Sql {
  return form.figure === 'union'
    ? sql`(select sum(extract(epoch from upper(stretch) - lower(stretch))) from unnest(range_agg(tstzrange(piece.started_at, piece.ended_at))${filter}) as stretch)`
    : sql`sum(extract(epoch from piece.ended_at - piece.started_at))${filter}`;
}

/**
 * A sweep through time: each piece steps the level up at its start and down at its end, steps of one instant together,
 * so that one who leaves as another comes is not counted beside them. Pieces are cut at the buckets: whoever is there
 * as a bucket begins counts from its first instant.
 */
function compilePeak({ input, source, keys, conditions, cuts, whereOf }: PiecesRead): readonly Sql[] {
  const { parts } = input.branch;
  const [steps, levels] = [`${input.name}_steps`, `${input.name}_levels`];
  const keyNames = [...(cuts.bucket.length > 0 ? ['bucket'] : []), ...input.by].map(name);
  const partition = keyNames.length === 0 ? sql`` : sql`partition by ${joinLines(keyNames, ', ')} `;
  const stepsOf = parts.map((part) => {
    const filter = filterOf(whereOf(part), source.conditionScope);
    return sql`sum(change.step)${filter} as ${name(part.alias)}`;
  });
  const levelsOf = parts.map(
    ({ alias }) => sql`sum(${name(alias)}) over (${partition}order by instant) as ${name(alias)}`,
  );
  const from = sql`${piecesFrom({ input, source, cuts })}
    cross join lateral (values (piece.started_at, 1), (piece.ended_at, -1)) as change (instant, step)`;
  return [
    selectBranch(steps, [...keys, sql`change.instant`], stepsOf, from, [
      ...conditions,
      sql`piece.started_at < piece.ended_at`,
    ]),
    sql`${name(levels)} as (
    select ${joinLines([...keyNames, ...levelsOf], ', ')}
    from ${name(steps)}
  )`,
    sql`${name(input.name)} as (
    select ${joinLines([...keyNames, ...parts.map(({ alias }) => sql`max(${name(alias)}) as ${name(alias)}`)], ', ')}
    from ${name(levels)}${keyNames.length === 0 ? sql`` : sql`\n    group by ${positions(keyNames.length)}`}
  )`,
  ];
}

function piecesFrom({ input, source, cuts }: Pick<PiecesRead, 'input' | 'source' | 'cuts'>): Sql {
  const from = instantParameter(input.period.from);
  const to = instantParameter(input.period.to);
  const { edges } = cuts;
  const whole = edges === null ? 'piece' : 'clipped';
  const end = source.end === null ? to : sql`least(${source.end}, ${to})`;
  const clipped = sql`${source.from()}
    cross join lateral (select greatest(${source.start}, ${from}) as started_at, ${end} as ended_at) as ${name(whole)}`;
  if (edges === null) return clipped;
  const [starts, ends] = [sql`(select starts from ${name(edges)})`, sql`(select ends from ${name(edges)})`];
  return sql`${clipped}
    cross join lateral (
      select generate_series(width_bucket(clipped.started_at, ${starts}), width_bucket(clipped.ended_at, ${starts})) as position
    ) as met
    cross join lateral (select ${starts}[met.position] as starts_at, ${ends}[met.position] as ends_at) as cut
    cross join lateral (select greatest(clipped.started_at, cut.starts_at) as started_at, least(clipped.ended_at, cut.ends_at) as ended_at) as piece`;
}

function filterOf(where: Condition | null, scope: ConditionScope): Sql {
  return where === null ? sql`` : sql` filter (where ${compileCondition(where, scope)})`;
}
