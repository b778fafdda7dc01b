import { beforeAll, expect, test } from 'vitest';
import type { Connection, Database } from './database.ts';
import { codeOf } from './database-faults.ts';
import { inOrganisation, type OrganisationScope } from './tenant-scope.ts';
import { describeOnEachDatabase } from './testing/describe-on-each-database.ts';
import { fillEveryTable, type TenantTable, tenantTables } from './testing/fill-every-table.ts';

const [mine, other] = [1, 2];
const permissionDenied = '42501';

describeOnEachDatabase('the wall between organisations', (database) => {
  let tables: readonly TenantTable[] = [];

  beforeAll(async () => {
    await fillEveryTable(database(), [mine, other]);
    tables = await tenantTables(database());
  });

  test('every table with an organisation is walled, for its owner too, and by that organisation', async () => {
    expect(tables.length).toBeGreaterThan(50);
    expect(tables.filter((table) => !table.isWalled)).toEqual([]);
  });

  test('every view looks with the eyes of who asks', async () => {
    const loose = await rows(
      database(),
      `select c.oid::regclass::text as view from pg_class c
       where c.relkind = 'v' and c.relnamespace::regnamespace::text in ('app', 'cx', 'single_org')
         and not coalesce('security_invoker=true' = any (c.reloptions), false)`,
    );
    expect(loose).toEqual([]);
  });

  test('every table of the analytic store is there under its original name too', async () => {
    const missing = await rows(
      database(),
      `select c.relname from pg_class c where c.relnamespace = 'cx'::regnamespace and c.relkind in ('r', 'v')
       and to_regclass('single_org.' || quote_ident(c.relname)) is null`,
    );
    expect(missing).toEqual([]);
  });

  test('analytics may read the analytic store and the name of its own organisation, and do nothing else', async () => {
    const rights = await rows(
      database(),
      `select c.oid::regclass::text as relation, p.privilege
       from pg_class c cross join (values ('select'), ('insert'), ('update'), ('delete'), ('truncate'), ('references'),
         ('trigger')) p (privilege)
       where c.relnamespace in ('app'::regnamespace, 'cx'::regnamespace) and c.relkind in ('r', 'v')
         and has_table_privilege('vigie_analytics', c.oid, p.privilege)
         and not (p.privilege = 'select' and (c.relnamespace = 'cx'::regnamespace
                  or c.oid = 'app.organisations'::regclass))`,
    );
    expect(rights).toEqual([]);
  });

  test('in each table, each role sees the rows of its organisation and no other', async () => {
    const wrong = [];
    for (const { name, isAnalytic } of tables) {
      for (const role of isAnalytic ? (['app', 'analytics'] as const) : (['app'] as const)) {
        const seen = await organisationsSeen(database(), { orgId: mine, role }, name);
        if (seen !== `{${mine}}`) wrong.push(`${role} sees ${seen} in ${name}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('an organisation nobody has sees nothing in any table', async () => {
    const wrong = [];
    for (const { name } of tables) {
      const seen = await organisationsSeen(database(), { orgId: 99, role: 'app' }, name);
      if (seen !== null) wrong.push(`${name}: ${seen}`);
    }
    expect(wrong).toEqual([]);
  });

  test('the product can neither change, remove nor add a row of another organisation', async () => {
    const wrong = [];
    for (const { name } of tables) {
      const outcomes = {
        changed: await affected(database(), `update ${name} set org_id = org_id where org_id = ${other}`),
        removed: await affected(database(), `delete from ${name} where org_id = ${other}`),
        given: await affected(database(), `update ${name} set org_id = ${other}`),
        added: await affected(database(), `insert into ${name} (org_id) values (${other})`),
      };
      const expected = { changed: 0, removed: 0, given: permissionDenied, added: permissionDenied };
      if (JSON.stringify(outcomes) !== JSON.stringify(expected)) wrong.push({ name, outcomes });
    }
    expect(wrong).toEqual([]);
  });

  test('analytics sees the name of its own organisation only', async () => {
    const seen = await inOrganisation(database(), { orgId: mine, role: 'analytics' }, (connection) =>
      connection.query('select id from app.organisations', []),
    );
    expect(seen.rows).toEqual([{ id: mine }]);
  });

  test('the original names show the rows of one organisation, without saying which', async () => {
    const counted = await inOrganisation(
      database(),
      { orgId: mine, role: 'analytics' },
      async (connection) => {
        await connection.command('set local search_path = single_org');
        return connection.query('select count(*) as n from conversations', []);
      },
    );
    expect(counted.rows).toEqual([{ n: 1 }]);
  });
});

async function organisationsSeen(
  database: Database,
  scope: OrganisationScope,
  table: string,
): Promise<unknown> {
  return inOrganisation(database, { ...scope, readOnly: true }, async (connection) => {
    const { rows } = await connection.query(
      `select array_agg(distinct org_id)::text as seen from ${table}`,
      [],
    );
    return rows[0]?.seen;
  });
}

/** How many rows a statement would touch, or the code it is refused with; undone in any case. */
async function affected(database: Database, statement: string): Promise<number | string | null> {
  const undone = Symbol('undone');
  let count = 0;
  try {
    await inOrganisation(database, { orgId: mine, role: 'app' }, async (connection: Connection) => {
      count = (await connection.query(statement, [])).rowCount;
      throw undone;
    });
  } catch (error) {
    if (error !== undone) return codeOf(error);
  }
  return count;
}

async function rows(database: Database, text: string): Promise<unknown> {
  const connection = await database.connect(60);
  try {
    return (await connection.query(text, [])).rows;
  } finally {
    connection.release();
  }
}
