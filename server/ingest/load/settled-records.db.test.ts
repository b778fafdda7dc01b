import { expect, test } from 'vitest';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { dumpOrganisation } from '#server/ingest/testing/dump-organisation.ts';
import { conversation, type ListedRecords, listSource, message } from '#server/ingest/testing/list-source.ts';
import { readRows } from '#server/ingest/testing/read-rows.ts';
import { loadSource } from './load-source.ts';

const lea = { external_id: 'lea', name: 'Léa', kind: 'human' };
const at = (time: string | null) => (time === null ? null : `2026-03-02T${time}:00+01:00`);
const state = (from: string, until: string | null, status = 'available') => ({
  agent_id: 'lea',
  started_at: at(from),
  ended_at: at(until),
  status,
});
const shift = (kind: string, from: string, until: string) => ({
  agent_id: 'lea',
  kind,
  starts_at: at(from),
  ends_at: at(until),
});

const clock = (column: string) => `to_char(${column} at time zone 'Europe/Paris', 'HH24:MI')`;
const states = `select status, ${clock('started_at')} as since, ${clock('ended_at')} as until
  from cx.agent_status_intervals where org_id = $1 order by started_at`;
const shifts = `select kind, ${clock('starts_at')} as since, ${clock('ends_at')} as until
  from cx.shifts where org_id = $1 order by kind, starts_at`;

describeOnEachDatabase('what the loader puts right', (database) => {
  const load = (
    slug: string,
    groups: readonly ListedRecords[],
    options: Parameters<typeof listSource>[2] = {},
  ) => loadSource(database(), listSource(slug, groups, options), { now: '2026-03-09T00:00:00Z' });
  const lines = async (slug: string, sql: string) =>
    (await readRows(database(), slug, sql)).map((row) => Object.values(row).join(' '));

  test('states of an agent that overlap: the later start wins', async () => {
    await load('overlap', [
      {
        agent: [lea],
        agent_status_interval: [state('09:00', '12:00'), state('11:00', '13:00', 'unavailable')],
      },
    ]);
    expect(await lines('overlap', states)).toEqual(['available 09:00 11:00', 'unavailable 11:00 13:00']);
  });

  test('states of an agent that overlap across imports', async () => {
    await load('overlap-later', [{ agent: [lea], agent_status_interval: [state('09:00', null)] }]);
    await load('overlap-later', [
      { agent_status_interval: [state('10:00', '12:00', 'unavailable'), state('12:00', null)] },
    ]);
    await load('overlap-later', [{ agent_status_interval: [state('08:00', '09:30')] }]);
    const expected = [
      'available 08:00 09:00',
      'available 09:00 10:00',
      'unavailable 10:00 12:00',
      'available 12:00 ',
    ];
    expect(await lines('overlap-later', states)).toEqual(expected);
    await load('overlap-later', [{ agent_status_interval: [state('09:00', null), state('12:00', null)] }]);
    expect(await lines('overlap-later', states)).toEqual(expected);
  });

  test('time off is taken out of work, whichever came first, and stays out', async () => {
    const expected = ['time_off 12:00 14:00', 'work 09:00 12:00', 'work 14:00 18:00'];
    await load('off-later', [{ agent: [lea], shift: [shift('work', '09:00', '18:00')] }]);
    await load('off-later', [{ shift: [shift('time_off', '12:00', '14:00')] }]);
    expect(await lines('off-later', shifts)).toEqual(expected);
    const { kinds } = await load('off-later', [
      { shift: [shift('work', '09:00', '18:00'), shift('time_off', '12:00', '14:00')] },
    ]);
    expect(await lines('off-later', shifts)).toEqual(expected);
    expect(kinds).toMatchObject([{ kind: 'shift', inserted: 0, updated: 0, unchanged: 2 }]);
    await load('off-first', [{ agent: [lea], shift: [shift('time_off', '12:00', '14:00')] }]);
    await load('off-first', [{ shift: [shift('work', '09:00', '18:00')] }]);
    expect(await lines('off-first', shifts)).toEqual(expected);
  });

  test('a merge into a conversation that comes later ends the history of the one merged', async () => {
    const merged = conversation('A', { merged_into_id: 'B', merged_at: at('12:00') });
    await load('merge', [{ conversation: [merged] }, { conversation: [conversation('B')] }]);
    const into = `select a.external_id, b.external_id as into from cx.conversations a
      join cx.conversations b on b.org_id = a.org_id and b.id = a.merged_into_id where a.org_id = $1`;
    expect(await lines('merge', into)).toEqual(['A B']);
    const ends = `select c.external_id, ${clock('i.ended_at')} as until from cx.conversation_status_intervals i
      join cx.conversations c on c.org_id = i.org_id and c.id = i.conversation_id where i.org_id = $1 order by 1`;
    expect(await lines('merge', ends)).toEqual(['A 12:00', 'B ']);
  });

  test('a merge into a conversation that never comes is told, and the conversation kept', async () => {
    const report = await load('merge-nowhere', [
      { conversation: [conversation('A', { merged_into_id: 'gone' })] },
    ]);
    expect(report.incomplete).toEqual([
      {
        kind: 'conversation',
        name: 'A',
        where: null,
        reason: 'merged_into_id refers to conversation "gone", which never came',
      },
    ]);
    expect(
      await lines('merge-nowhere', 'select external_id from cx.conversations where org_id = $1'),
    ).toEqual(['A']);
  });

  test('categories below one that comes later', async () => {
    await load('tree', [
      {
        category: [
          { external_id: 'refund', name: 'Refund', parent_id: 'returns' },
          { external_id: 'returns', name: 'Returns' },
        ],
      },
    ]);
    const sql = `select c.name, p.name as parent from cx.categories c
      left join cx.categories p on p.org_id = c.org_id and p.id = c.parent_id where c.org_id = $1 order by 1`;
    expect(await lines('tree', sql)).toEqual(['Refund Returns', 'Returns ']);
  });

  test('an organisation without a calendar never closes', async () => {
    await load('no-calendar', [
      {
        team: [{ external_id: 't', name: 'Support' }],
        conversation: [
          conversation('A', {
            first_inbound_at: '2026-03-07T10:00:00Z',
            team_id: 't',
            created_at: '2026-03-07T10:00:00Z',
          }),
        ],
        message: [{ ...message('m', 'A', { at: '10:00', by: 'human' }), sent_at: '2026-03-07T22:00:00Z' }],
      },
    ]);
    const sql =
      'select first_response_seconds, first_response_business_seconds from cx.conversations where org_id = $1';
    expect(await lines('no-calendar', sql)).toEqual(['43200 43200']);
    const calendars =
      'select name, timezone, is_default from cx.business_calendars where org_id = $1 order by id';
    expect(await lines('no-calendar', calendars)).toEqual(['24/7 Europe/Paris true']);
    await load('no-calendar', [
      {
        business_calendar: [{ external_id: 'p', name: 'Paris', timezone: 'Europe/Paris', is_default: true }],
      },
    ]);
    expect(await lines('no-calendar', calendars)).toEqual([
      '24/7 Europe/Paris false',
      'Paris Europe/Paris true',
    ]);
  });

  test('two sources may use the same ids: the second one carries its name, and both import again quietly', async () => {
    const records = [{ conversation: [conversation('1')] }];
    await load('two', records, { name: 'zendesk' });
    await load('two', records, { name: 'intercom' });
    const ids = 'select external_id from cx.conversations where org_id = $1 order by id';
    expect(await lines('two', ids)).toEqual(['1', 'intercom:1']);
    for (const source of ['zendesk', 'intercom']) {
      const report = await load('two', records, { name: source });
      expect([source, report.kinds]).toMatchObject([source, [{ inserted: 0, updated: 0, unchanged: 1 }]]);
    }
    expect(await lines('two', ids)).toEqual(['1', 'intercom:1']);
  });

  test('a tag of the same name is the same tag, in one file and across sources', async () => {
    const tagged = (tag: string) => ({
      tag: [
        { external_id: 'a', name: 'refund' },
        { external_id: 'b', name: 'refund' },
      ],
      conversation: [conversation('1')],
      conversation_tag: [{ conversation_id: '1', tag_id: tag, tagged_at: at('10:00') }],
    });
    await load('tags', [tagged('b')], { name: 'zendesk' });
    const report = await load('tags', [tagged('a')], { name: 'intercom' });
    expect(report.quarantined.count).toBe(0);
    const sql = `select t.name, count(*) as n from cx.conversation_tags x join cx.tags t on t.org_id = x.org_id and t.id = x.tag_id
      where x.org_id = $1 group by t.name`;
    expect(await lines('tags', sql)).toEqual(['refund 2']);
  });

  test('a target of a team names the team as the source does', async () => {
    const target = (scope: object) => ({
      metric_id: 'csat',
      period: '[2026-01-01,2027-01-01)',
      target_value: 0.9,
      ...scope,
    });
    const report = await load('targets', [
      {
        team: [{ external_id: 'support', name: 'Support' }],
        metric_target: [
          target({ scope_kind: 'all' }),
          target({ scope_kind: 'team', scope_id: 'support' }),
          target({ scope_kind: 'agent', scope_id: 'nobody' }),
        ],
      },
    ]);
    expect(report.quarantined.examples.map(({ reason }) => reason)).toEqual([
      'scope_id refers to agent "nobody", which is not known',
    ]);
    const sql = 'select scope_kind, scope_id from cx.metric_targets where org_id = $1 order by 1';
    expect(await lines('targets', sql)).toEqual(['all 0', 'team 1']);
  });

  test('how fresh each dataset is, by its newest event', async () => {
    await load('fresh', [
      { conversation: [conversation('A')], message: [message('m', 'A', { at: '11:00', by: 'human' })] },
    ]);
    const sql = `select dataset, ${clock('last_event_at')} as newest from cx.data_freshness where org_id = $1 order by 1`;
    expect(await lines('fresh', sql)).toEqual(['conversations 10:00', 'messages 11:00']);
  });

  test("a demo's clock stays where its data ends, and moves when it is loaded again", async () => {
    const { organisation } = await load('pinned', [{ conversation: [conversation('A')] }], {
      nowPinnedAt: '2026-03-08T23:00:00.000Z',
    });
    expect(organisation.nowPinnedAt).toBe('2026-03-08T23:00:00.000Z');
    await load('pinned', [], { nowPinnedAt: '2026-04-08T23:00:00.000Z' });
    expect(
      (await load('pinned', [], { nowPinnedAt: '2026-04-08T23:00:00.000Z' })).organisation.nowPinnedAt,
    ).toBe('2026-04-08T23:00:00.000Z');
  });

  test('whatever order conversations, messages and intervals come in, the same follows from them', async () => {
    const orders = ['together', 'conversations first', 'conversations first, the rest backwards'];
    const dumps = [];
    for (const [index, order] of orders.entries()) {
      const report = await load(`order-${index}`, inOrder(order));
      const dump = await dumpOrganisation(database(), report.organisation.id);
      dumps.push([dump['cx.conversations'], dump['cx.conversation_status_intervals']]);
    }
    expect(dumps[1]).toEqual(dumps[0]);
    expect(dumps[2]).toEqual(dumps[0]);
  });
});

function inOrder(order: string): ListedRecords[] {
  const conversations = Array.from({ length: 40 }, (_, index) =>
    conversation(`C${index}`, { status: index % 3 ? 'done' : 'open' }),
  );
  const messages = conversations.flatMap((_, index) =>
    ['customer', 'human', 'customer', 'human'].map((by, turn) =>
      message(`C${index}-${turn}`, `C${index}`, { at: `1${turn}:${10 + index}`, by }),
    ),
  );
  const intervals = conversations.flatMap((_, index) =>
    index % 3
      ? [
          { conversation_id: `C${index}`, status: 'open', started_at: at('10:00'), ended_at: at('14:00') },
          { conversation_id: `C${index}`, status: 'done', started_at: at('14:00'), ended_at: null },
        ]
      : [],
  );
  const filler = (name: string) => ({
    company: Array.from({ length: 8000 }, (_, index) => ({
      external_id: `${name}${index}`,
      name,
      created_at: at('10:00'),
    })),
  });
  if (order === 'together')
    return [{ conversation: conversations, conversation_status_interval: intervals, message: messages }];
  const parts: ListedRecords[] = [
    { conversation_status_interval: intervals.slice(0, 21) },
    filler('a'),
    { message: messages.slice(0, 77) },
    filler('b'),
    { message: messages.slice(77), conversation_status_interval: intervals.slice(21) },
  ];
  return [
    { conversation: conversations },
    filler('c'),
    ...(order.endsWith('backwards') ? parts.reverse() : parts),
  ];
}
