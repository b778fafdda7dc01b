import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { createApplicationKysely } from './application-kysely.ts';
import { codeOf } from './database-faults.ts';
import { withApplication, withOrganisation } from './tenant-scope.ts';
import { describeOnEachDatabase } from './testing/describe-on-each-database.ts';
import { createTwoOrganisations, write } from './testing/two-organisations.ts';

describeOnEachDatabase('a transaction', (database) => {
  let acme = 0;
  let globex = 0;
  const tagsOf = (orgId: number) =>
    withOrganisation(database(), { orgId, role: 'analytics', readOnly: true }, async (trx) =>
      (await trx.selectFrom('cx.tags').select('name').orderBy('name').execute()).map(({ name }) => name),
    );
  const addTag = (orgId: number, id: number, name: string) =>
    write(database(), orgId, (trx) =>
      trx.insertInto('cx.tags').values({ org_id: orgId, id, name }).execute(),
    );

  beforeAll(async () => {
    ({ acme, globex } = await createTwoOrganisations(database()));
    await addTag(acme, 1, 'acme-vip');
    await addTag(globex, 1, 'globex-vip');
  });

  test('sees the organisation it names, however many run at once', async () => {
    const seen = await Promise.all(
      Array.from({ length: 100 }, (_, index) => tagsOf(index % 2 === 0 ? acme : globex)),
    );
    expect(seen).toEqual(
      Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? ['acme-vip'] : ['globex-vip'])),
    );
  });

  test('leaves nothing behind when it fails', async () => {
    const failing = write(database(), acme, async (trx) => {
      await trx.insertInto('cx.tags').values({ org_id: acme, id: 2, name: 'half-done' }).execute();
      throw new Error('stopped half-way');
    });
    await expect(failing).rejects.toThrow('stopped half-way');
    expect(await tagsOf(acme)).toEqual(['acme-vip']);
  });

  test('that failed inside does not pass for done, even when nobody heard', async () => {
    const deaf = write(database(), acme, async (trx) => {
      await trx.insertInto('cx.tags').values({ org_id: acme, id: 3, name: 'lost' }).execute();
      await sql`select 1 / 0`.execute(trx).catch(() => {});
    });
    await expect(deaf).rejects.toThrow('rolled back');
    expect(await tagsOf(acme)).toEqual(['acme-vip']);
  });

  test('hands on neither its role nor its organisation', async () => {
    await tagsOf(acme);
    const left = await withApplication(database(), (trx) =>
      sql`select current_user as role, nullif(current_setting('app.org', true), '') as org`.execute(trx),
    );
    expect(left.rows).toEqual([{ role: 'vigie_app', org: null }]);
  });

  test('that may only read cannot write', async () => {
    const scope = { orgId: acme, role: 'app', readOnly: true } as const;
    const writing = withOrganisation(database(), scope, (trx) => trx.deleteFrom('cx.tags').execute());
    await expect(writing.catch(codeOf)).resolves.toBe('25006');
  });

  test('is not opened inside another', async () => {
    const nested = write(database(), acme, (trx) => trx.transaction().execute(async () => {}));
    await expect(nested).rejects.toThrow('already runs inside a transaction');
  });

  test('runs statements sent at once one after the other', async () => {
    const sums = await withOrganisation(database(), { orgId: acme, role: 'analytics' }, (trx) =>
      Promise.all([1, 2, 3].map((n) => sql<{ n: number }>`select ${sql.lit(n)} as n`.execute(trx))),
    );
    expect(sums.map(({ rows }) => rows[0]?.n)).toEqual([1, 2, 3]);
  });

  test.each([1.5, Number.NaN, 2 ** 53])('for %d, which is no organisation, is refused', async (orgId) => {
    expect(() => tagsOf(orgId)).toThrow(RangeError);
  });

  test('for a person that is no plain identifier is refused', () => {
    const open = () => withApplication(database(), async () => {}, { userId: "x'; reset role; --" });
    expect(open).toThrow(RangeError);
  });
});

describeOnEachDatabase('a library with queries of its own', (database) => {
  const person = { id: 'u1', name: 'Ann', email: 'ann@acme.example' };

  test('works as the application, in its tables, one transaction for each statement', async () => {
    const db = createApplicationKysely(database()).withSchema('app');
    await sql`insert into "user" (id, name, email) values (${person.id}, ${person.name}, ${person.email})`.execute(
      db,
    );
    const found = await sql`select current_user as role, u.name from "user" u`.execute(db);
    expect(found.rows).toEqual([{ role: 'vigie_app', name: 'Ann' }]);
  });

  test('may take a transaction of its own, undone when it fails', async () => {
    const db = createApplicationKysely(database());
    const failing = db.transaction().execute(async (trx) => {
      await sql`delete from "user"`.execute(trx);
      throw new Error('changed its mind');
    });
    await expect(failing).rejects.toThrow('changed its mind');
    const left = await sql`select count(*) as n from "user"`.execute(db);
    expect(left.rows).toEqual([{ n: 1 }]);
  });

  test('goes on after a statement that failed', async () => {
    const db = createApplicationKysely(database());
    const twice = sql`insert into "user" (id, name, email) values ('u1', 'Ann', 'ann@acme.example')`.execute(
      db,
    );
    await expect(twice.catch(codeOf)).resolves.toBe('23505');
    expect((await sql`select count(*) as n from "user"`.execute(db)).rows).toEqual([{ n: 1 }]);
  });

  test('sees nothing of any organisation', async () => {
    const { acme } = await createTwoOrganisations(database());
    await write(database(), acme, (trx) =>
      trx.insertInto('cx.tags').values({ org_id: acme, id: 1, name: 'vip' }).execute(),
    );
    const seen = await sql`select count(*) as n from cx.tags`.execute(createApplicationKysely(database()));
    expect(seen.rows).toEqual([{ n: 0 }]);
  });
});
