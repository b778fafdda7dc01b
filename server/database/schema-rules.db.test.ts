import { expect, test } from 'vitest';
import type { Database } from './database.ts';
import { codeOf } from './database-faults.ts';
import { describeOnEachDatabase } from './testing/describe-on-each-database.ts';

/** Who belongs where, and links that open for whoever holds them: found before the organisation is known. */
const acrossOrganisations = ['app.memberships', 'app.share_links'];

const tenantTables = `
  select c.oid, c.oid::regclass::text as name from pg_class c
  where c.relkind in ('r', 'p') and c.relnamespace in ('cx'::regnamespace, 'app'::regnamespace)
    and (c.relnamespace = 'cx'::regnamespace
         or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'org_id'))
    and c.oid::regclass::text <> all (array[${acrossOrganisations.map((name) => `'${name}'`).join(', ')}])`;

/** Rules that let the same tables be spread over a cluster by organisation one day (design of the database, A2). */
describeOnEachDatabase('the schema', (database) => {
  test('rule 1: the organisation is in every table, never empty, of one type', async () => {
    const without = await rows(
      database(),
      `select t.name from (${tenantTables}) t left join pg_attribute a on a.attrelid = t.oid and a.attname = 'org_id'
       where a.attname is null or not a.attnotnull or a.atttypid <> 'bigint'::regtype`,
    );
    expect(without).toEqual([]);
  });

  test('rule 1: the organisation comes first in every key and index', async () => {
    const without = await rows(
      database(),
      `select i.indexrelid::regclass::text as index from (${tenantTables}) t join pg_index i on i.indrelid = t.oid
       join pg_attribute a on a.attrelid = t.oid and a.attname = 'org_id' where i.indkey[0] <> a.attnum`,
    );
    expect(without).toEqual([]);
  });

  test('rule 1: what refers to a row of an organisation names both', async () => {
    const without = await rows(
      database(),
      `select k.conrelid::regclass::text as table, k.conname from (${tenantTables}) t
       join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
       join pg_attribute a on a.attrelid = t.oid and a.attname = 'org_id'
       where k.conkey[1] <> a.attnum and k.confrelid <> 'app."user"'::regclass`,
    );
    expect(without).toEqual([]);
  });

  test('rule 1: every table has a primary key', async () => {
    const without = await rows(
      database(),
      `select t.name from (${tenantTables}) t
       where not exists (select from pg_constraint k where k.conrelid = t.oid and k.contype = 'p')`,
    );
    expect(without).toEqual([]);
  });

  test('rule 4: no triggers, no rules, no exclusions, no numbers of the database’s own', async () => {
    const found = await rows(
      database(),
      `select t.name, 'trigger' as what from (${tenantTables}) t
         join pg_trigger g on g.tgrelid = t.oid and not g.tgisinternal
       union all select t.name, 'rule' from (${tenantTables}) t join pg_rewrite r on r.ev_class = t.oid
       union all select t.name, 'exclusion' from (${tenantTables}) t
         join pg_constraint k on k.conrelid = t.oid and k.contype = 'x'
       union all select t.name, 'sequence' from (${tenantTables}) t
         join pg_depend d on d.refobjid = t.oid and d.refclassid = 'pg_class'::regclass
         join pg_class s on s.oid = d.objid and s.relkind = 'S'`,
    );
    expect(found).toEqual([]);
  });

  test('rule 16: two statements in one text are refused, whether there are values or not', async () => {
    const connection = await database().connect(60);
    try {
      const attempts = ['select 1; select 2', 'select $1::text; drop table if exists cx.tags'];
      for (const [index, text] of attempts.entries()) {
        const refused = await connection.query(text, index === 0 ? [] : ['a']).catch(codeOf);
        expect(refused).toBe('42601');
      }
    } finally {
      connection.release();
    }
  });

  test('rule 19: the second wall stands on every table, set by plain text and never by a function', async () => {
    const open = await rows(
      database(),
      `select t.name from (${tenantTables}) t join pg_class c on c.oid = t.oid
       where not (c.relrowsecurity and c.relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
    const policies = await rows(
      database(),
      `select tablename from pg_policies where schemaname = 'cx' and qual not like '%NULLIF(current_setting(''app.org''%'`,
    );
    expect(policies).toEqual([]);
  });

  test('rule 20: functions of our own give the same for the same rows', async () => {
    const volatile = await rows(
      database(),
      `select p.oid::regprocedure::text as function from pg_proc p
       where p.pronamespace in ('cx'::regnamespace, 'single_org'::regnamespace) and p.provolatile = 'v'`,
    );
    expect(volatile).toEqual([]);
  });
});

async function rows(database: Database, text: string): Promise<unknown> {
  const connection = await database.connect(60);
  try {
    return (await connection.query(text, [])).rows;
  } finally {
    connection.release();
  }
}
