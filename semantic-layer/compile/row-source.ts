import { sql } from 'kysely';
import type { Bridge, Dataset } from '#semantic-layer/define/dataset.ts';
import { compileCondition, rowScope } from './compile-condition.ts';
import { compileReading } from './compile-reading.ts';
import { at, belongsTo, joinLines, name, type Sql } from './sql-text.ts';

/** The tables one branch reads: its dataset, the parents it needs, the bridges it is split by. */
export type RowSource = {
  /** Alias of the row reached by these many-to-one keys, joining what is needed. */
  readonly row: (path: readonly string[]) => string;
  /** Alias of a bridge's rows, joined: rows multiply, in this branch alone. */
  readonly bridge: (dimension: string, path: readonly string[], bridge: Bridge) => string;
  /** Joins anything else, once per alias. */
  readonly attach: (alias: string, join: Sql) => void;
  /** `from … left join …` */
  readonly from: () => Sql;
};

export function rowSource(dataset: Dataset, orgId: number): RowSource {
  const joins = new Map<string, Sql>();

  const row = (path: readonly string[]): string => {
    let alias = dataset.alias;
    let current: Dataset = dataset;
    path.forEach((step, index) => {
      const parent = current.parents[step];
      if (!parent) throw new Error(`${current.table} has no parent called ${step}`);
      const joined = path.slice(0, index + 1).join('_');
      joins.set(
        joined,
        sql`left join ${name(parent.dataset.table)} as ${name(joined)} on ${belongsTo(orgId, joined)} and ${at(joined, parent.key ?? 'id')} = ${at(alias, parent.column)}`,
      );
      alias = joined;
      current = parent.dataset;
    });
    return alias;
  };

  const bridge = (dimension: string, path: readonly string[], step: Bridge): string => {
    const from = row(path);
    const alias = `${dimension}_link`;
    const kind = sql.raw(step.keepsMissing ? 'left join' : 'join');
    joins.set(
      alias,
      sql`${kind} ${bridgeRows(step, alias, orgId)} on ${bridgeMatch(step, alias, from, orgId)}`,
    );
    return alias;
  };

  const from = () => {
    const own = sql`from ${name(dataset.table)} as ${name(dataset.alias)}`;
    return joinLines([own, ...joins.values()], '\n    ');
  };

  const attach = (alias: string, join: Sql) => {
    joins.set(alias, join);
  };

  return { row, bridge, attach, from };
}

/** Every pair once: a respondent with three contacts in a conversation answered it once. */
function bridgeRows(bridge: Bridge, alias: string, orgId: number): Sql {
  if (bridge.where === null) return sql`${name(bridge.table)} as ${name(alias)}`;
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
      where ${belongsTo(orgId, 'link')} and ${compileCondition(bridge.where, scope)}
    ) as ${name(alias)}`;
}

/** How a bridge's rows meet the row they start from. */
export function bridgeMatch(bridge: Bridge, alias: string, from: string, orgId: number): Sql {
  const keys = Object.entries(bridge.match).map(
    ([theirs, ours]) => sql`${at(alias, theirs)} = ${at(from, ours)}`,
  );
  const inForce = bridge.inForceAt === null ? [] : [inForceAt(alias, at(from, bridge.inForceAt))];
  return joinLines([belongsTo(orgId, alias), ...keys, ...inForce], ' and ');
}

function inForceAt(alias: string, instant: Sql): Sql {
  const ended = at(alias, 'ended_at');
  return sql`${at(alias, 'started_at')} <= ${instant} and (${ended} is null or ${ended} > ${instant})`;
}
