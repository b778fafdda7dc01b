import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inOrganisation } from '#server/database/tenant-scope.ts';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { dumpOrganisation } from '#server/ingest/testing/dump-organisation.ts';
import {
  openReferenceDatabase,
  type ReferenceDatabase,
} from '#server/ingest/testing/open-reference-database.ts';
import { referenceSource } from '#server/ingest/testing/reference-source.ts';
import { readReferenceValues, referenceSql } from '#server/ingest/testing/reference-values.ts';
import { loadSource } from './load-source.ts';

let reference: ReferenceDatabase;
beforeAll(async () => {
  reference = await openReferenceDatabase();
});
afterAll(() => reference.close());

describeOnEachDatabase('the golden fixture, imported', (database) => {
  let orgId: number;
  beforeAll(async () => {
    const report = await loadSource(database(), referenceSource(reference));
    expect([report.quarantined.examples, report.incomplete]).toEqual([[], []]);
    orgId = report.organisation.id;
  });

  const rows = async (table: string) => (await dumpOrganisation(database(), orgId))[table] ?? [];

  test('keeps every row of every table', async () => {
    const dump = await dumpOrganisation(database(), orgId);
    for (const table of Object.keys(dump).filter(
      (name) => name.startsWith('cx.') && name !== 'cx.data_freshness',
    )) {
      const { rows: counted } = await reference.query(`select count(*)::int as n from ${table}`);
      const made = table === 'cx.conversation_status_intervals' ? madeIntervals : 0;
      expect([table, dump[table]?.length]).toEqual([table, Number(counted[0]?.n) + made]);
    }
  });

  test('has the hand-counted durations and counts of each conversation', async () => {
    const { rows: expected } = await reference.query(
      `select id, first_response_seconds, first_response_business_seconds, first_resolution_seconds,
         first_resolution_business_seconds, last_resolution_seconds, last_resolution_business_seconds,
         reopened_count, message_count from cx.conversations order by id`,
    );
    const conversations = [...(await rows('cx.conversations'))].sort((a, b) => Number(a.id) - Number(b.id));
    expect(conversations.map((row) => pick(row, Object.keys(expected[0] ?? {})))).toEqual(expected);
    expect(expected[1]).toMatchObject({ id: 2, last_resolution_business_seconds: 28_800 });
    expect(expected[2]).toMatchObject({ id: 3, first_response_business_seconds: 3600 });
  });

  test('has the hand-counted reply time of each message', async () => {
    const { rows: expected } = await reference.query(
      'select id, reply_latency_seconds from cx.messages order by id',
    );
    const messages = [...(await rows('cx.messages'))].sort((a, b) => Number(a.id) - Number(b.id));
    expect(messages.map((row) => pick(row, ['id', 'reply_latency_seconds']))).toEqual(expected);
  });

  test('has the mean sentiment of what customers wrote', async () => {
    const sentiments = (await rows('cx.conversations')).map(({ id, sentiment }) => [id, sentiment]);
    expect(Object.fromEntries(sentiments)).toMatchObject({ 1: 0, 2: 0.3, 7: 0.9, 8: -0.2, 3: null });
  });

  test('makes up the status history of conversations that have none, a merged one ending at its merge', async () => {
    const intervals = await rows('cx.conversation_status_intervals');
    const of = (id: number) =>
      intervals
        .filter((row) => row.conversation_id === id)
        .sort((a, b) => String(a.started_at).localeCompare(String(b.started_at)))
        .map(({ status, ended_at }) => [status, ended_at]);
    expect(of(4)).toEqual([
      ['queued', '2026-03-02T09:03:00+00:00'],
      ['open', '2026-03-02T09:10:00+00:00'],
    ]);
    expect(of(6)).toEqual([
      ['open', '2026-03-05T11:00:00+00:00'],
      ['done', null],
    ]);
  });

  describe('gives every expected value of the catalogue', () => {
    for (const value of readReferenceValues()) {
      test(`${value.metric} is ${value.expected}: ${value.how}`, async () => {
        const actual = await inOrganisation(database(), { orgId, role: 'analytics' }, async (connection) => {
          await connection.command("set local search_path = single_org; set local timezone = 'Europe/Paris'");
          const result = await connection.query(referenceSql(value), []);
          const [first] = Object.values(result.rows[0] ?? {});
          return first === null || first === undefined ? null : Number(first);
        });
        if (value.expected === null) expect(actual).toBeNull();
        else expect(actual).toBeCloseTo(value.expected, 4);
      });
    }
  });

  test('imported again changes nothing, not even a row', async () => {
    const before = await dumpOrganisation(database(), orgId);
    const report = await loadSource(database(), referenceSource(reference), { now: loadedAt(before) });
    const changed = report.kinds.filter(({ inserted, updated }) => inserted + updated > 0);
    expect(changed).toEqual([]);
    expect(await dumpOrganisation(database(), orgId)).toEqual(before);
  });

  test('imported table by table, children long after their conversations, gives the same rows', async () => {
    const now = '2026-03-09T00:00:00Z';
    const whole = { slug: 'golden-whole' };
    const flat = { slug: 'golden-flat' };
    const first = await loadSource(database(), referenceSource(reference, { organisation: whole }), { now });
    const second = await loadSource(
      database(),
      referenceSource(reference, { organisation: flat, isFlat: true }),
      { now },
    );
    expect(await dumpOrganisation(database(), second.organisation.id)).toEqual(
      await dumpOrganisation(database(), first.organisation.id),
    );
  });
});

/** Conversations 4, 6, 7 and 8 come without any; 4 and 8 waited in a queue, 4 was merged away. */
const madeIntervals = 2 + 2 + 2 + 4;

function pick(row: Readonly<Record<string, unknown>>, columns: readonly string[]): object {
  return Object.fromEntries(columns.map((column) => [column, row[column]]));
}

function loadedAt(dump: Awaited<ReturnType<typeof dumpOrganisation>>): string {
  return String(dump['cx.data_freshness']?.[0]?.loaded_at);
}
