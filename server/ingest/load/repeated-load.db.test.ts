import { expect, test } from 'vitest';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { dumpOrganisation } from '#server/ingest/testing/dump-organisation.ts';
import { conversation, type ListedRecords, listSource, message } from '#server/ingest/testing/list-source.ts';
import { readRows } from '#server/ingest/testing/read-rows.ts';
import { loadSource } from './load-source.ts';

const now = '2026-03-09T00:00:00Z';

const talk = [
  message('m1', 'A', { at: '10:00', by: 'customer' }),
  message('m2', 'A', { at: '10:05', by: 'human' }),
  message('m3', 'A', { at: '10:10', by: 'customer' }),
  message('m4', 'A', { at: '10:12', by: 'human' }),
];

const derived = `select external_id, status, message_count, reopened_count, first_response_seconds,
    to_char(first_inbound_at, 'HH24:MI') as first_inbound, to_char(first_response_at, 'HH24:MI') as first_response,
    to_char(last_message_at, 'HH24:MI') as last_message, last_resolution_seconds
  from cx.conversations where org_id = $1 order by external_id`;

const latencies = `select reply_latency_seconds as seconds from cx.messages where org_id = $1 order by sent_at`;

describeOnEachDatabase('importing again', (database) => {
  const load = (slug: string, ...groups: ListedRecords[]) =>
    loadSource(database(), listSource(slug, groups), { now });

  test('a record that comes twice in one file counts once, as it was last told', async () => {
    const report = await load('twice', {
      conversation: [conversation('A'), conversation('A', { status: 'paused' })],
    });
    expect(report.kinds).toMatchObject([{ read: 2, inserted: 1, refused: 0 }]);
    expect(await readRows(database(), 'twice', derived)).toMatchObject([
      { external_id: 'A', status: 'paused' },
    ]);
  });

  test('a record that comes again in a later file is the same row', async () => {
    const report = await load('again', { conversation: [conversation('A')] }, ...filler, {
      conversation: [conversation('A', { status: 'paused' })],
    });
    expect(report.quarantined.count).toBe(0);
    expect(await readRows(database(), 'again', derived)).toMatchObject([
      { external_id: 'A', status: 'paused' },
    ]);
  });

  test('a changed record changes its row, the others stay', async () => {
    await load('change', { conversation: [conversation('A'), conversation('B')] });
    const report = await load('change', {
      conversation: [conversation('A', { subject: 'Refund' }), conversation('B')],
    });
    expect(report.kinds).toMatchObject([{ inserted: 0, updated: 1, unchanged: 1 }]);
  });

  test('what a record no longer tells stays as it was', async () => {
    await load('silent', { conversation: [conversation('A', { subject: 'Refund' })] });
    await load('silent', { conversation: [conversation('A', { status: 'paused' })] });
    const sql = 'select status, subject from cx.conversations where org_id = $1';
    expect(await readRows(database(), 'silent', sql)).toEqual([{ status: 'paused', subject: 'Refund' }]);
  });

  test('messages that come after their conversation count as if they had come with it', async () => {
    await load('together', { conversation: [conversation('A')], message: talk });
    await load('later', { conversation: [conversation('A')] }, ...filler, { message: talk });
    await load('piecemeal', { conversation: [conversation('A')] });
    for (const one of [...talk].reverse()) await load('piecemeal', { message: [one] });
    const expected = [
      {
        external_id: 'A',
        message_count: 4,
        first_response_seconds: 300,
        first_inbound: '09:00',
        last_message: '09:12',
      },
    ];
    for (const slug of ['together', 'later', 'piecemeal']) {
      expect(await readRows(database(), slug, derived)).toMatchObject(expected);
      expect(await readRows(database(), slug, latencies)).toEqual([
        { seconds: null },
        { seconds: 300 },
        { seconds: 300 },
        { seconds: 120 },
      ]);
    }
  });

  test('a conversation closed since the last import has both its states in its history', async () => {
    const history = `select status, to_char(started_at, 'DD HH24:MI') as since, to_char(ended_at, 'DD HH24:MI') as until
      from cx.conversation_status_intervals where org_id = $1 order by started_at`;
    const done = {
      status: 'done',
      first_done_at: '2026-03-03T10:00:00Z',
      last_done_at: '2026-03-03T10:00:00Z',
    };
    await load('closed-since', { conversation: [conversation('A')] });
    expect(await readRows(database(), 'closed-since', history)).toEqual([
      { status: 'open', since: '02 09:00', until: null },
    ]);
    await load('closed-since', { conversation: [conversation('A', done)] });
    expect(await readRows(database(), 'closed-since', history)).toEqual([
      { status: 'open', since: '02 09:00', until: '03 10:00' },
      { status: 'done', since: '03 10:00', until: null },
    ]);
    await load('closed-since', {
      conversation: [
        conversation('A', { ...done, status: 'open', last_customer_activity_at: '2026-03-04T08:00:00Z' }),
      ],
    });
    expect(await readRows(database(), 'closed-since', history)).toMatchObject([
      { status: 'open' },
      { status: 'done', until: '04 08:00' },
      { status: 'open', since: '04 08:00', until: null },
    ]);
    expect(await readRows(database(), 'closed-since', derived)).toMatchObject([{ reopened_count: 1 }]);
  });

  test('a source that only counts is believed until there is something to count', async () => {
    const told = conversation('A', { message_count: 7, reopened_count: 2 });
    await load('stated', { conversation: [told] });
    expect(await readRows(database(), 'stated', derived)).toMatchObject([
      { message_count: 7, reopened_count: 2 },
    ]);
    await load('stated', { conversation: [conversation('A', { message_count: 8, reopened_count: 2 })] });
    expect(await readRows(database(), 'stated', derived)).toMatchObject([{ message_count: 8 }]);
    await load('stated', { conversation: [told], message: talk });
    expect(await readRows(database(), 'stated', derived)).toMatchObject([
      { message_count: 4, reopened_count: 2 },
    ]);
    await load('stated', { conversation: [told] });
    expect(await readRows(database(), 'stated', derived)).toMatchObject([
      { message_count: 4, reopened_count: 2 },
    ]);
  });

  test('an import that stops anywhere and is started again gives the rows it would have given', async () => {
    const groups = [
      { customer: [{ external_id: 'c1', created_at: '2026-01-01T00:00:00Z' }] },
      ...filler,
      {
        conversation: [
          conversation('A', { merged_into_id: 'B', merged_at: '2026-03-02T12:00:00Z', customer_id: 'c1' }),
        ],
      },
      ...filler.map(({ company }) => ({
        company: company?.map((one) => ({ ...one, external_id: `more-${name(one)}` })) ?? [],
      })),
      { conversation: [conversation('B')], message: talk.slice(0, 2) },
      ...filler.map(({ company }) => ({
        company: company?.map((one) => ({ ...one, external_id: `last-${name(one)}` })) ?? [],
      })),
      { message: talk.slice(2), tag: [{ external_id: 't', name: 'vip' }] },
    ];
    const whole = await load('whole', ...groups);
    const expected = await dumpOrganisation(database(), whole.organisation.id);
    for (let stop = 0; stop < groups.length; stop += 1) {
      const slug = `stopped-${stop}`;
      const source = listSource(slug, groups);
      const cut = { ...source, groups: () => failAfter(groups.slice(0, stop), source) };
      await expect(loadSource(database(), cut, { now })).rejects.toThrow('the power went out');
      const report = await loadSource(database(), source, { now });
      expect([stop, await dumpOrganisation(database(), report.organisation.id)]).toEqual([stop, expected]);
    }
  });
});

/** Enough records for the groups around them to be transactions of their own. */
const filler: readonly ListedRecords[] = [
  {
    company: Array.from({ length: 8000 }, (_, index) => ({
      external_id: `filler-${index}`,
      name: `Company ${index}`,
      created_at: '2026-01-01T00:00:00Z',
    })),
  },
];

function name(record: object): unknown {
  return 'external_id' in record ? record.external_id : null;
}

function* failAfter(groups: readonly ListedRecords[], source: ReturnType<typeof listSource>) {
  const all = [...(source.groups() as Iterable<never>)];
  yield* all.slice(0, groups.length);
  throw new Error('the power went out');
}
