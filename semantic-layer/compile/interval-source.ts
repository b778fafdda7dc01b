import { sql } from 'kysely';
import type { ColumnPath } from '#semantic-layer/define/dataset.ts';
import type { ClippedForm, CoverageForm, SnapshotForm } from '#semantic-layer/define/metric-form.ts';
import type { BranchInput } from './branch-input.ts';
import { compileFilters, compileKeys } from './branch-parts.ts';
import type { ConditionScope } from './compile-condition.ts';
import type { BranchScope } from './compile-dimension.ts';
import { joinStretches, overTime } from './over-time.ts';
import { rowSource } from './row-source.ts';
import { at, belongsTo, compileTime, joinLines, type Sql } from './sql-text.ts';

/** The rows of a branch that last, with what they are split and filtered by. */
export type IntervalSource = {
  readonly scope: BranchScope;
  readonly conditionScope: ConditionScope;
  readonly keys: readonly Sql[];
  /** The organisation and the query's filters; not yet when the rows are in force. */
  readonly conditions: readonly Sql[];
  /** From and until when a row counts, cut to the stretches it is split by; null where it has no end at all. */
  readonly start: Sql;
  readonly end: Sql | null;
  /** The row's own start and ends, for which there may be an index. */
  readonly starts: readonly Sql[];
  readonly ends: readonly Sql[];
  /** Those of the stretches. */
  readonly cutStarts: readonly Sql[];
  readonly cutEnds: readonly Sql[];
  readonly from: () => Sql;
};

/** @param time  the instant cyclic dimensions are read from; null for a state, which has none */
export function intervalSource(
  input: BranchInput,
  form: SnapshotForm | ClippedForm | CoverageForm,
  time: Sql,
): IntervalSource {
  const { orgId, timezone, model, by, query, shared } = input;
  const { dataset } = form;
  const rows = rowSource(dataset, orgId);
  const scope: BranchScope = { model, orgId, timezone, dataset, rows, time };
  const during = form.kind === 'clipped' ? (form.during ?? null) : null;
  const stretches = joinStretches(scope, { by, where: query.where, during, shared });
  const isDay = form.areDays ?? false;
  const own = (column: string) => compileTime(dataset.alias, { column, isDay }, timezone);
  const parent = (column: ColumnPath) => compileTime(rows.row(column.path), column, timezone);
  const parentEnd = (column: ColumnPath) =>
    compileTime(rows.seldom(column.path, column.column), column, timezone);
  const starts = [
    ...(form.start === null ? [] : [own(form.start)]),
    ...(form.alsoStartsAt ? [parent(form.alsoStartsAt)] : []),
  ];
  const ends = [
    ...(form.end === null ? [] : [own(form.end)]),
    ...(form.alsoEndsAt ? [parentEnd(form.alsoEndsAt)] : []),
  ];
  const cutStarts = stretches.map(({ alias }) => sql`lower(${at(alias, 'stretch')})`);
  const cutEnds = stretches.map(({ alias }) => sql`upper(${at(alias, 'stretch')})`);
  const where = query.where.filter(({ dimension }) => overTime(dimension, scope) === null);
  return {
    scope,
    conditionScope: { orgId, timezone, row: rows.row },
    keys: compileKeys(by, scope),
    conditions: [belongsTo(orgId, dataset.alias), ...compileFilters(where, by, scope)],
    start: latest([...starts, ...cutStarts]),
    end: earliest([...ends, ...cutEnds]),
    starts,
    ends,
    cutStarts,
    cutEnds,
    from: rows.from,
  };
}

/** Of several instants; unknown ones are left out. */
function latest(instants: readonly Sql[]): Sql {
  if (instants.length === 0) return sql`'-infinity'::timestamptz`;
  return instants.length === 1 ? joinLines(instants, '') : sql`greatest(${joinLines(instants, ', ')})`;
}

function earliest(instants: readonly Sql[]): Sql | null {
  if (instants.length === 0) return null;
  return instants.length === 1 ? joinLines(instants, '') : sql`least(${joinLines(instants, ', ')})`;
}
