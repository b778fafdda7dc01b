import { CompiledQuery } from 'kysely';
import { expect, test } from 'vitest';
import { withOrganisation } from '#server/database/tenant-scope.ts';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { demoSources } from '#server/ingest/demo/demo-sources.ts';
import { loadSource } from './load-source.ts';

const options = { scale: 0.02, seed: 1, now: '2026-11-22T18:00:00Z' } as const;

describeOnEachDatabase('a small demo', (database) => {
  test('loads quickly, and every row refers to rows that are there', async () => {
    const [source] = demoSources(options).sources;
    if (!source) throw new Error('the demo has no organisation');
    const report = await loadSource(database(), source);
    const rate = Math.round(report.records / report.seconds);
    console.info(
      `${database().kind}: ${report.records} records in ${report.seconds.toFixed(1)} s, ${rate} a second`,
    );
    expect(report.quarantined.examples).toEqual([]);
    expect(await danglingReferences(report.organisation.id)).toEqual([]);
  });

  test('loaded again it changes nothing', async () => {
    const [source] = demoSources(options).sources;
    if (!source) throw new Error('the demo has no organisation');
    const report = await loadSource(database(), source);
    expect(report.kinds.filter(({ inserted, updated }) => inserted + updated > 0)).toEqual([]);
  });

  /** Each foreign key of the analytic store, looked up for every row, whatever the database says it has checked. */
  async function danglingReferences(orgId: number): Promise<unknown[]> {
    return withOrganisation(database(), { orgId, role: 'app' }, async (trx) => {
      const { rows: keys } = await trx.executeQuery<{
        name: string;
        from: string;
        to: string;
        columns: string[];
      }>(
        CompiledQuery.raw(`
          select k.conname as name, k.conrelid::regclass::text as from, k.confrelid::regclass::text as to,
            (select array_agg(a.attname::text || '>' || f.attname::text order by i)
             from generate_subscripts(k.conkey, 1) i
             join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[i]
             join pg_attribute f on f.attrelid = k.confrelid and f.attnum = k.confkey[i]) as columns
          from pg_constraint k where k.contype = 'f' and k.connamespace = 'cx'::regnamespace`),
      );
      expect(keys.length).toBeGreaterThan(50);
      const dangling = [];
      for (const { name, from, to, columns } of keys) {
        const pairs = columns.map((pair) => pair.split('>'));
        const { rows } = await trx.executeQuery<{ n: number }>(
          CompiledQuery.raw(`select count(*)::int as n from ${from} t
            where ${pairs.map(([own]) => `t.${own} is not null`).join(' and ')} and not exists (
              select from ${to} r where ${pairs.map(([own, other]) => `r.${other} = t.${own}`).join(' and ')})`),
        );
        if (rows[0]?.n) dangling.push({ name, rows: rows[0].n });
      }
      return dangling;
    });
  }
});
