import type { Connection, Database } from '#server/database/database.ts';

export type TenantTable = {
  /** With its schema. */
  readonly name: string;
  /** True in the analytic store. */
  readonly isAnalytic: boolean;
  /** Row-level security is on, forced, and by the organisation of the transaction. */
  readonly isWalled: boolean;
};

/** Every table that has an organisation, as the catalogue of the database has it. */
export async function tenantTables(database: Database): Promise<TenantTable[]> {
  const { rows } = await asOwner(database, (connection) =>
    connection.query(
      `select c.oid::regclass::text as name, c.relnamespace = 'cx'::regnamespace as analytic,
              c.relrowsecurity and c.relforcerowsecurity and exists (
                select from pg_policy p where p.polrelid = c.oid and p.polcmd = '*' and p.polroles = '{0}'
                  and pg_get_expr(p.polqual, p.polrelid) = pg_get_expr(p.polwithcheck, p.polrelid)
                  and pg_get_expr(p.polqual, p.polrelid) like '(org_id = (NULLIF(current_setting(''app.org''%'
              ) as walled
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'org_id'
       where c.relkind in ('r', 'p') and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
       order by 1`,
      [],
    ),
  );
  return rows.map(({ name, analytic, walled }) => ({
    name: String(name),
    isAnalytic: analytic === true,
    isWalled: walled === true,
  }));
}

/**
 * One row for each organisation in every table that has one, with any value that fits its type. What the rows refer
 * to is not there: the constraints are dropped, so this is for a database that is thrown away.
 */
export async function fillEveryTable(database: Database, orgIds: readonly number[]): Promise<void> {
  const tables = await tenantTables(database);
  await asOwner(database, async (connection) => {
    for (const id of orgIds) {
      await connection.command(
        `insert into app.organisations (id, slug, name, timezone, currency) values (${id}, 'org-${id}', 'Org', 'UTC', 'EUR')`,
      );
    }
    await dropConstraints(connection);
    for (const { name } of tables) await fill(connection, name, orgIds);
  });
}

async function dropConstraints(connection: Connection): Promise<void> {
  await connection.command(`do $$ declare c record; begin
    for c in select conrelid::regclass as relation, conname from pg_constraint
             where contype in ('c', 'f') and connamespace in ('app'::regnamespace, 'cx'::regnamespace)
               and conrelid <> 'app.organisations'::regclass loop
      execute format('alter table %s drop constraint %I', c.relation, c.conname);
    end loop; end $$`);
}

async function fill(connection: Connection, table: string, orgIds: readonly number[]): Promise<void> {
  const { rows } = await connection.query(
    `select quote_ident(a.attname) as name, format_type(a.atttypid, null) as type from pg_attribute a
     where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attnotnull and not a.atthasdef
     order by a.attnum`,
    [table],
  );
  for (const orgId of orgIds) {
    const values = rows.map(({ name, type }) => (name === 'org_id' ? orgId : anyValue(String(type), orgId)));
    const columns = rows.map(({ name }) => name).join(', ');
    await connection.query(
      `insert into ${table} (${columns}) values (${values.map((_, index) => `$${index + 1}`).join(', ')})`,
      values,
    );
  }
}

function anyValue(type: string, orgId: number): unknown {
  if (/int|numeric/.test(type)) return 1;
  if (/range/.test(type)) return '[2026-01-01,2026-02-01)';
  if (/timestamp/.test(type)) return '2026-11-01T09:00:00Z';
  if (/date/.test(type)) return '2026-11-01';
  if (/^time/.test(type)) return '09:00';
  if (/json/.test(type)) return '{}';
  if (/uuid/.test(type)) return '01890a5d-ac96-774b-bcce-b302099a8057';
  if (/boolean/.test(type)) return false;
  return `text-${orgId}`;
}

async function asOwner<T>(database: Database, work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await database.connect(60);
  try {
    return await work(connection);
  } finally {
    connection.release();
  }
}
