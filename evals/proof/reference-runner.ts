import { Temporal } from 'temporal-polyfill';
import type { Connection, Database } from '#server/database/database.ts';
import { inOrganisation } from '#server/database/tenant-scope.ts';
import { type MemberFilter, memberCondition, membersSql } from './member-filters.ts';
import type { ProofPeriod } from './random-periods.ts';
import { evaluateExpression, type ReferenceFigure } from './reference-figures.ts';

export type ReferencePlace = {
  readonly orgId: number;
  readonly timezone: string;
  /** Instant of the desk's clock. */
  readonly now: string;
};

export type ReferenceQuestion = {
  readonly metric: string;
  readonly period: ProofPeriod;
  readonly filter: MemberFilter | null;
};

/** Every member of a dimension that has one. */
export function readMembers(
  database: Database,
  place: ReferencePlace,
  dimension: string,
): Promise<readonly string[]> {
  return asReference(database, place, async (connection) => {
    const { rows } = await connection.query(membersSql(dimension), []);
    return rows.flatMap((row) => Object.values(row)).filter((value) => typeof value === 'string');
  });
}

/**
 * What the catalogue's own SQL, as it stands, says of a period. A filter is put before it by a view of the metric's
 * table that holds that member's rows only.
 */
export function runReference(
  database: Database,
  place: ReferencePlace,
  references: ReadonlyMap<string, ReferenceFigure>,
  { metric, period, filter }: ReferenceQuestion,
): Promise<number | null> {
  const instants = instantsOf(period, place);
  const figureOf = async (connection: Connection, id: string): Promise<number | null> => {
    const reference = references.get(id);
    if (reference === undefined) throw new RangeError(`${id} has no reference`);
    if (reference.kind === 'expression') {
      return evaluateExpression(reference.expression, (part) => figureOf(connection, part));
    }
    await restrict(connection, reference.dataset, filter);
    const { rows } = await connection.query(withInstants(reference.sql, instants), []);
    const [value] = Object.values(rows[0] ?? {});
    return value === null || value === undefined ? null : Number(value);
  };
  return asReference(database, place, (connection) => figureOf(connection, metric));
}

/** True where a view of the metric's table is all that a filter takes. */
export function canFilter(
  references: ReadonlyMap<string, ReferenceFigure>,
  metric: string,
  dimension: string,
): boolean {
  const reference = references.get(metric);
  if (reference === undefined) return false;
  if (reference.kind === 'expression') {
    const parts = [...reference.expression.matchAll(/\{(\w+)\}/g)].map(([, id = '']) => id);
    return parts.every((part) => canFilter(references, part, dimension));
  }
  const { sql, dataset } = reference;
  const tables = [dataset, ...(dataset === 'sla_outcomes' ? ['sla_conversation_status'] : [])];
  // A table in two parts (who came back, the period before) would be filtered in both.
  const uses = [...sql.matchAll(/\b(?:from|join) (\w+)/g)].filter(([, table = '']) => tables.includes(table));
  // Two periods in one statement count two tables: orders by conversations, answers by surveys sent.
  const isOneTable = (sql.match(/(?<!:):from\b/g) ?? []).length <= 1;
  return isOneTable && uses.length === 1 && memberCondition(dataset, dimension, "''") !== null;
}

async function restrict(connection: Connection, dataset: string, filter: MemberFilter | null): Promise<void> {
  if (filter === null) return;
  const condition = memberCondition(dataset, filter.dimension, literal(filter.member));
  if (condition === null) throw new RangeError(`${dataset} cannot be filtered by ${filter.dimension}`);
  const tables = dataset === 'sla_outcomes' ? ['sla_outcomes', 'sla_conversation_status'] : [dataset];
  for (const table of tables) {
    await connection.command(
      `create or replace temp view ${table} as select * from single_org.${table} where ${condition
        .replaceAll(/\bfrom (\w+)/g, 'from single_org.$1')
        .replaceAll(/\bjoin (\w+)/g, 'join single_org.$1')}`,
    );
  }
}

/** A transaction in which the original names mean one organisation; nothing in it is kept. */
async function asReference<T>(
  database: Database,
  { orgId, timezone }: ReferencePlace,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const done = new DoneReading<T>();
  try {
    await inOrganisation(database, { orgId, role: 'app', timeoutSeconds: 60 }, async (connection) => {
      await connection.command(
        `set local search_path = single_org, pg_catalog; set local timezone = '${timezone}'`,
      );
      done.result = await work(connection);
      // Views made on the way must not outlive the question.
      throw done;
    });
  } catch (error) {
    if (error !== done) throw error;
  }
  return done.result as T;
}

class DoneReading<T> extends Error {
  result: T | undefined;
}

type Instants = Readonly<Record<'from' | 'to' | 'as_of' | 'prev_from' | 'prev_to', string>>;

/** Local days as instants; what lies after now is cut off, and the period before after the same time. */
function instantsOf(period: ProofPeriod, { timezone, now }: ReferencePlace): Instants {
  const at = (date: string) => Temporal.PlainDate.from(date).toZonedDateTime(timezone);
  const clock = Temporal.Instant.from(now).toZonedDateTimeISO(timezone);
  const [from, to] = [at(period.from), at(period.to)];
  const isCut = Temporal.ZonedDateTime.compare(to, clock) > 0;
  const end = isCut ? clock : to;
  const elapsed = from.toPlainDateTime().until(clock.toPlainDateTime(), { largestUnit: 'day' });
  const previousFrom = at(period.previousFrom);
  const previousEnd = isCut
    ? previousFrom.toPlainDateTime().add(elapsed).toZonedDateTime(timezone)
    : at(period.previousTo);
  const text = (moment: Temporal.ZonedDateTime) => moment.toInstant().toString();
  return {
    from: text(from),
    to: text(end),
    as_of: text(end),
    prev_from: text(previousFrom),
    prev_to: text(previousEnd),
  };
}

function withInstants(sql: string, instants: Instants): string {
  return sql.replaceAll(
    /(?<!:):(from|to|as_of|prev_from|prev_to)\b/g,
    (_all, name: keyof Instants) => `timestamptz '${instants[name]}'`,
  );
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
