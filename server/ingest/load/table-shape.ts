import { CompiledQuery, type Kysely } from 'kysely';
import type { DB } from '#migrations/tables.ts';

export type ColumnShape = {
  readonly name: string;
  /** As the database writes it: 'bigint', 'numeric(4,3)', 'timestamp with time zone'. */
  readonly type: string;
  readonly isNullable: boolean;
  /** SQL of what stands there when nothing is given; null without one. */
  readonly defaultSql: string | null;
  /** The only words allowed; null when any is. */
  readonly allowed: readonly string[] | null;
};

/** The columns of a table that can be written, in their order, without `org_id`. */
export type TableShape = {
  readonly table: string;
  readonly columns: ReadonlyMap<string, ColumnShape>;
};

/** What the analytic tables take, read from the database itself, so that it cannot differ from what is checked. */
export async function readTableShapes(trx: Kysely<DB>): Promise<ReadonlyMap<string, TableShape>> {
  const columns = await trx.executeQuery<ColumnRow>(CompiledQuery.raw(columnsSql));
  const checks = await trx.executeQuery<CheckRow>(CompiledQuery.raw(checksSql));
  const allowed = new Map(checks.rows.flatMap(allowedWords));
  const shapes = new Map<string, { table: string; columns: Map<string, ColumnShape> }>();
  for (const row of columns.rows) {
    const table = `cx.${row.table_name}`;
    const shape = shapes.get(table) ?? { table, columns: new Map() };
    shapes.set(table, shape);
    shape.columns.set(row.name, {
      name: row.name,
      type: row.type,
      isNullable: row.is_nullable,
      defaultSql: row.default_sql,
      allowed: allowed.get(`${table}.${row.name}`) ?? null,
    });
  }
  return shapes;
}

type ColumnRow = {
  readonly table_name: string;
  readonly name: string;
  readonly type: string;
  readonly is_nullable: boolean;
  readonly default_sql: string | null;
};

type CheckRow = { readonly table_name: string; readonly definition: string };

const columnsSql = `
  select c.relname as table_name, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
         not a.attnotnull as is_nullable, pg_get_expr(d.adbin, d.adrelid) as default_sql
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relnamespace = 'cx'::regnamespace and c.relkind = 'r' and a.attname <> 'org_id'
  order by c.relname, a.attnum`;

const checksSql = `
  select c.relname as table_name, pg_get_constraintdef(k.oid) as definition
  from pg_constraint k join pg_class c on c.oid = k.conrelid
  where c.relnamespace = 'cx'::regnamespace and k.contype = 'c'
  order by c.relname, k.conname`;

/** `CHECK ((status = ANY (ARRAY['open'::text, 'done'::text])))` names the words of one column. */
function allowedWords({ table_name, definition }: CheckRow): [string, readonly string[]][] {
  const match = /^CHECK \(\((\w+) = ANY \(ARRAY\[(.*)\]\)\)\)$/s.exec(definition);
  if (!match) return [];
  const words = [...(match[2] ?? '').matchAll(/'((?:[^']|'')*)'::text/g)].map(
    (word) => word[1]?.replaceAll("''", "'") ?? '',
  );
  return [[`cx.${table_name}.${match[1]}`, words]];
}
