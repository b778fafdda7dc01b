import { sql } from 'kysely';
import type { Condition } from '#semantic-layer/define/condition.ts';
import type { Bridge, ColumnPath, Dataset, Parent } from '#semantic-layer/define/dataset.ts';
import { compileCondition, rowScope } from './compile-condition.ts';
import { compileReading } from './compile-reading.ts';
import { at, belongsTo, joinLines, name, type Sql } from './sql-text.ts';

/** The tables one branch reads: its dataset, the parents it needs, the bridges it is split by. */
export type RowSource = {
  /** Alias of the row reached by these many-to-one keys, joining what is needed. */
  readonly row: (path: readonly string[]) => string;
  /** A column of that row; its id is read from the key that points to it, which takes one join less. */
  readonly column: (path: readonly string[], column: string) => Sql;
  /** Alias for a column that few of those rows have: without another reason to join them, only these few are. */
  readonly seldom: (path: readonly string[], column: string) => string;
  /** Alias of a bridge's rows, joined: rows multiply, in this branch alone. */
  readonly bridge: (dimension: string, path: readonly string[], bridge: Bridge) => string;
  /** Joins anything else, once per alias. */
  readonly attach: (alias: string, join: Sql) => void;
  /** `from … left join …` */
  readonly from: () => Sql;
};

export type RowSourceOptions = {
  /** The rows that count, as a condition on the dataset's own columns: pairs need not be made for others. */
  readonly counted?: Sql | null;
  /** A row may meet a member several times, because whoever counts it counts it once. */
  readonly mayRepeat?: boolean;
};

export function rowSource(
  dataset: Dataset,
  orgId: number,
  { counted = null, mayRepeat = false }: RowSourceOptions = {},
): RowSource {
  const joins = new Map<string, Sql>();

  const row = (path: readonly string[]): string => {
    path.forEach((_, index) => {
      const steps = path.slice(0, index + 1);
      const isThere = parentsAlong(dataset, steps).every((parent) => parent.isAlwaysThere);
      joins.set(aliasOf(dataset, steps), joinParent(steps, isThere ? 'join' : 'left join'));
    });
    return aliasOf(dataset, path);
  };

  const joinParent = (steps: readonly string[], kind: 'join' | 'left join'): Sql => {
    const alias = aliasOf(dataset, steps);
    const parent = parentsAlong(dataset, steps).at(-1);
    if (!parent) throw new Error('A row is not joined to itself');
    const key = at(aliasOf(dataset, steps.slice(0, -1)), parent.column);
    return sql`${sql.raw(kind)} ${name(parent.dataset.table)} as ${name(alias)} on ${belongsTo(orgId, alias)} and ${at(alias, parent.key ?? 'id')} = ${key}`;
  };

  const column = (path: readonly string[], own: string): Sql => {
    const nearest = nearestColumn(dataset, { path, column: own });
    return at(row(nearest.path), nearest.column);
  };

  const seldom = (path: readonly string[], own: string): string => {
    const alias = aliasOf(dataset, path);
    if (path.length !== 1) return row(path);
    if (!joins.has(alias)) {
      joins.set(alias, sql`${joinParent(path, 'left join')} and ${at(alias, own)} is not null`);
    }
    return alias;
  };

  const bridge = (dimension: string, path: readonly string[], step: Bridge): string => {
    const alias = `${dimension}_link`;
    const kind = sql.raw(step.keepsMissing ? 'left join' : 'join');
    const ours = (own: string) => column(path, own);
    const isMet = bridgeMatch(step, alias, ours, orgId);
    const { where } = step;
    if (where === null || (mayRepeat && step.reading.kind === 'as-is')) {
      const also = where === null ? sql`` : sql` and ${compileCondition(where, rowScope(alias, orgId))}`;
      joins.set(alias, sql`${kind} ${name(step.table)} as ${name(alias)} on ${isMet}${also}`);
    } else {
      const pairs = distinctPairs({ ...step, where }, orgId, onlyCounted(path, step));
      joins.set(alias, sql`${kind} ${pairs} as ${name(alias)} on ${isMet}`);
    }
    return alias;
  };

  /** Limits a bridge's pairs to those of rows that count, where a column of the dataset itself says which they are. */
  const onlyCounted = (path: readonly string[], { match }: Bridge): readonly Sql[] => {
    if (counted === null) return [];
    return Object.entries(match).flatMap(([theirs, own]) => {
      const nearest = nearestColumn(dataset, { path, column: own });
      if (nearest.path.length > 0) return [];
      const ours = at(dataset.alias, nearest.column);
      return [
        sql`${at('link', theirs)} in (select ${ours} from ${name(dataset.table)} as ${name(dataset.alias)} where ${counted})`,
      ];
    });
  };

  const from = () => {
    const own = sql`from ${name(dataset.table)} as ${name(dataset.alias)}`;
    return joinLines([own, ...joins.values()], '\n    ');
  };

  const attach = (alias: string, join: Sql) => {
    joins.set(alias, join);
  };

  return { row, column, seldom, bridge, attach, from };
}

/** Every pair once: a respondent with three contacts in a conversation answered it once. */
function distinctPairs(
  bridge: Bridge & { readonly where: Condition },
  orgId: number,
  alsoWhere: readonly Sql[],
): Sql {
  const scope = rowScope('link', orgId);
  const keys = Object.keys(bridge.match).map((column) => at('link', column));
  const own = at('link', bridge.member);
  const member =
    bridge.reading.kind === 'as-is'
      ? own
      : sql`${compileReading(own, bridge.reading, scope)} as ${name(bridge.member)}`;
  return sql`(
      select distinct link.org_id, ${sql.join([...keys, member])}
      from ${name(bridge.table)} as link
      where ${joinLines([belongsTo(orgId, 'link'), compileCondition(bridge.where, scope), ...alsoWhere], '\n        and ')}
    )`;
}

/** How a bridge's rows meet the row they start from, of which `ours` gives a column. */
export function bridgeMatch(
  bridge: Bridge,
  alias: string,
  ours: (column: string) => Sql,
  orgId: number,
): Sql {
  const keys = Object.entries(bridge.match).map(([theirs, own]) => sql`${at(alias, theirs)} = ${ours(own)}`);
  const inForce = bridge.inForceAt === null ? [] : [inForceAt(alias, ours(bridge.inForceAt))];
  return joinLines([belongsTo(orgId, alias), ...keys, ...inForce], ' and ');
}

function inForceAt(alias: string, instant: Sql): Sql {
  const ended = at(alias, 'ended_at');
  return sql`${at(alias, 'started_at')} <= ${instant} and (${ended} is null or ${ended} > ${instant})`;
}

/** The keys followed, one per step. */
function parentsAlong(dataset: Dataset, path: readonly string[]): readonly Parent[] {
  const parents: Parent[] = [];
  let current: Dataset = dataset;
  for (const step of path) {
    const parent = current.parents[step];
    if (!parent) throw new Error(`${current.table} has no parent called ${step}`);
    parents.push(parent);
    current = parent.dataset;
  }
  return parents;
}

/** A parent's id is also the key that points to it: where a column can be read with the fewest joins. */
function nearestColumn(dataset: Dataset, { path, column }: ColumnPath): ColumnPath {
  const parent = parentsAlong(dataset, path).at(-1);
  if (parent === undefined || parent.key !== undefined || column !== 'id') return { path, column };
  return nearestColumn(dataset, { path: path.slice(0, -1), column: parent.column });
}

function aliasOf(dataset: Dataset, path: readonly string[]): string {
  return path.length === 0 ? dataset.alias : path.join('_');
}
