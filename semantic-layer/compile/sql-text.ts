import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql,
} from 'kysely';

/** A piece of SQL with its parameters. */
export type Sql = RawBuilder<unknown>;

const writer = new Kysely<Record<string, never>>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** @returns the text with `$1`, `$2`… and the values in that order */
export function writeSql(statement: Sql): { readonly sql: string; readonly parameters: readonly unknown[] } {
  const { sql: text, parameters } = statement.compile(writer);
  return { sql: text, parameters };
}

const longestName = 63;

/** A name of the model (table, column, alias): never anything a reader typed. */
export function name(identifier: string): Sql {
  if (!/^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)?$/.test(identifier))
    throw new Error(`Not a name: ${identifier}`);
  if (identifier.split('.').some((part) => part.length > longestName))
    throw new Error(`Postgres would cut this name: ${identifier}`);
  return sql.raw(identifier);
}

/** `alias.column` */
export function at(alias: string, column: string): Sql {
  return name(`${alias}.${column}`);
}

/** The organisation as a literal: on every alias of every statement. */
export function belongsTo(orgId: number, alias: string): Sql {
  if (!Number.isSafeInteger(orgId) || orgId < 0) throw new Error(`Not an organisation: ${orgId}`);
  return sql`${at(alias, 'org_id')} = ${sql.raw(String(orgId))}`;
}

/** A checked IANA zone as a literal: as a parameter SELECT and GROUP BY would differ. */
export function zoneLiteral(timezone: string): Sql {
  if (!/^[A-Za-z0-9_+\-/]{1,64}$/.test(timezone)) throw new Error(`Not a time zone: ${timezone}`);
  return sql.raw(`'${timezone}'`);
}

/** An instant as a parameter. */
export function instantParameter(instant: string): Sql {
  return sql`${instant}::timestamptz`;
}

/** A time column of a row as an instant: a local date is its first one. */
export function compileTime(
  alias: string,
  { column, isDay }: { readonly column: string; readonly isDay?: boolean },
  timezone: string,
): Sql {
  const time = at(alias, column);
  return isDay ? sql`(${time}::timestamp at time zone ${zoneLiteral(timezone)})` : time;
}

/** The instant some calendar days after another (before it, when negative), at the same local time. */
export function daysAfter(instant: Sql, days: number, timezone: string): Sql {
  if (!Number.isSafeInteger(days)) throw new Error(`Not a number of days: ${days}`);
  const zone = zoneLiteral(timezone);
  return sql`((${instant} at time zone ${zone}) + ${sql.raw(`interval '${days} days'`)}) at time zone ${zone}`;
}

export function joinLines(parts: readonly Sql[], separator: string): Sql {
  return sql.join([...parts], sql.raw(separator));
}
