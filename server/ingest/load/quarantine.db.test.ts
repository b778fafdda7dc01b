import { describe, expect, test } from 'vitest';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { conversation, listSource, message } from '#server/ingest/testing/list-source.ts';
import { readRows } from '#server/ingest/testing/read-rows.ts';
import { loadSource } from './load-source.ts';

const broken: Readonly<Record<string, readonly [object, string]>> = {
  'closed before created': [
    conversation('X', {
      status: 'done',
      first_done_at: '2026-03-02T08:00:00Z',
      last_done_at: '2026-03-02T11:00:00Z',
    }),
    'first_done_at is before created_at',
  ],
  'answered before it was asked': [
    conversation('X', {
      first_inbound_at: '2026-03-02T09:00:00Z',
      first_response_at: '2026-03-02T08:59:00Z',
    }),
    'first_response_at is before first_inbound_at',
  ],
  'a NUL character': [conversation('X', { subject: 'a\0b' }), 'subject holds a NUL character'],
  'half a character': [
    conversation('X', { subject: 'a\ud800b' }),
    'subject holds half a character (a lone surrogate)',
  ],
  'half a character in an attribute': [
    conversation('X', { attributes: { plan: '\udc00' } }),
    'attributes holds half a character (a lone surrogate)',
  ],
  'the year 1': [
    conversation('X', { created_at: '0001-01-01T00:00:00Z' }),
    'created_at is "0001-01-01T00:00:00Z", not an instant with its offset between 1970 and 2199',
  ],
  'the year 9999': [
    conversation('X', { deleted_at: '9999-12-31T00:00:00Z' }),
    'deleted_at is "9999-12-31T00:00:00Z", not an instant with its offset between 1970 and 2199',
  ],
  'a time of no zone': [
    conversation('X', { created_at: '2026-03-02T10:00:00' }),
    'created_at is "2026-03-02T10:00:00", not an instant with its offset between 1970 and 2199',
  ],
  'no number': [conversation('X', { sentiment: Number.NaN }), 'sentiment is "null", not a number'],
  'an endless number': [
    conversation('X', { message_count: Number.POSITIVE_INFINITY }),
    'message_count is "null", not a whole number',
  ],
  'a number out of all bounds': [conversation('X', { sentiment: 1e308 }), 'sentiment is "1e+308", too large'],
  'a negative count': [
    conversation('X', { message_count: -1 }),
    'message_count is -1, not between 0 and 2147483647',
  ],
  'a word of no meaning': [
    conversation('X', { status: 'closed' }),
    'status is "closed", not one of queued, open, paused, done',
  ],
  'an unknown customer': [
    conversation('X', { customer_id: 'nobody' }),
    'customer_id refers to customer "nobody", which is not known',
  ],
  'a column that does not exist': [
    conversation('X', { mood: 'fine' }),
    'mood is not a column of conversation',
  ],
  'a value the loader works out itself': [
    conversation('X', { first_response_seconds: 5 }),
    'first_response_seconds is not a column of conversation',
  ],
  'no channel': [conversation('X', { channel: null }), 'channel is missing'],
  'an empty id': [conversation(''), 'external_id is empty'],
  'an id too long to be found again': [
    conversation('x'.repeat(501)),
    'external_id is longer than 500 characters',
  ],
};

describeOnEachDatabase('a record that cannot be taken', (database) => {
  describe('is left out, with its reason, and the others are loaded', () => {
    for (const [index, [what, [record, reason]]] of Object.entries(broken).entries()) {
      test(what, async () => {
        const slug = `broken-${index}`;
        const report = await loadSource(
          database(),
          listSource(slug, [{ conversation: [conversation('A'), record, conversation('B')] }]),
        );
        expect(report.quarantined.examples.map((example) => example.reason)).toEqual([reason]);
        expect(report.kinds).toMatchObject([{ kind: 'conversation', read: 3, inserted: 2, refused: 1 }]);
        const rows = await readRows(
          database(),
          slug,
          'select external_id from cx.conversations where org_id = $1 order by 1',
        );
        expect(rows).toEqual([{ external_id: 'A' }, { external_id: 'B' }]);
      });
    }
  });

  test('takes all that belongs to it along', async () => {
    const report = await loadSource(
      database(),
      listSource('family', [
        {
          conversation: [conversation('A'), conversation('B', { status: 'lost' })],
          message: [
            message('m1', 'A', { at: '10:00', by: 'customer' }),
            message('m2', 'B', { at: '10:00', by: 'customer' }),
          ],
        },
      ]),
    );
    expect(report.quarantined.examples.map(({ name, reason }) => `${name} ${reason}`)).toEqual([
      'B status is "lost", not one of queued, open, paused, done',
      'm2 conversation_id refers to conversation "B", which is not known',
    ]);
  });

  test('only the database can tell: it is found among thousands and left out alone', async () => {
    const contact = (externalId: string, more: object) => ({
      external_id: externalId,
      conversation_id: 'C0',
      agent_id: 'lea',
      initiated_by: 'customer',
      pushed_at: '2026-03-02T10:00:00Z',
      ...more,
    });
    const many = Array.from({ length: 3000 }, (_, index) => contact(`k${index}`, { leg_number: index + 1 }));
    const report = await loadSource(
      database(),
      listSource('double-leg', [
        {
          agent: [{ external_id: 'lea', name: 'Léa', kind: 'human' }],
          conversation: [conversation('C0')],
          contact: [...many, contact('double', { leg_number: 1234 })],
        },
      ]),
    );
    expect(report.quarantined.examples).toEqual([
      {
        kind: 'contact',
        name: 'double',
        where: null,
        reason: 'is a double of another record (contacts_org_id_conversation_id_leg_number_key)',
      },
    ]);
    const [counted] = await readRows(
      database(),
      'double-leg',
      'select count(*)::int as n from cx.contacts where org_id = $1',
    );
    expect(counted).toEqual({ n: 3000 });
  });

  test('leaves nothing behind that points to it', async () => {
    await loadSource(database(), listSource('refused', [{ conversation: [conversation('other:1')] }]));
    const report = await loadSource(
      database(),
      listSource(
        'refused',
        [
          {
            conversation: [conversation('1'), conversation('2', { merged_into_id: '1' }), conversation('3')],
          },
          {
            message: [
              message('m1', '1', { at: '10:00', by: 'customer' }),
              message('m3', '3', { at: '10:00', by: 'customer' }),
            ],
          },
        ],
        { name: 'other' },
      ),
    );
    expect(report.quarantined.examples.map(({ name, reason }) => `${name} ${reason}`)).toEqual([
      '1 is a double of another record (conversations_org_id_external_id_key)',
      expect.stringContaining('m1 refers to a record that is not there'),
    ]);
    expect(report.incomplete.map(({ name, reason }) => `${name} ${reason}`)).toEqual([
      '2 merged_into_id refers to conversation "1", which never came',
    ]);
    const rows = await readRows(
      database(),
      'refused',
      'select external_id, merged_into_id, message_count from cx.conversations where org_id = $1 order by id',
    );
    expect(rows).toEqual([
      { external_id: 'other:1', merged_into_id: null, message_count: 0 },
      { external_id: 'other:2', merged_into_id: null, message_count: 0 },
      { external_id: 'other:3', merged_into_id: null, message_count: 1 },
    ]);
  });

  test('a survey answer above its scale is no answer', async () => {
    const survey = (externalId: string, score: number) => ({
      external_id: externalId,
      kind: 'csat',
      sent_at: '2026-03-02T10:00:00Z',
      responded_at: '2026-03-02T11:00:00Z',
      score,
      scale_max: 5,
    });
    const report = await loadSource(
      database(),
      listSource('scale', [{ survey: [survey('s1', 5), survey('s2', 6)] }]),
    );
    expect(report.quarantined.examples.map(({ reason }) => reason)).toEqual(['score is above scale_max']);
  });

  test('a reply dated before the message it answers is counted as a fault, and its time by nobody', async () => {
    const skewed = { first_inbound_at: '2026-03-02T10:00:00Z', first_response_at: '2026-03-02T09:59:00Z' };
    const report = await loadSource(
      database(),
      listSource('skew', [{ conversation: [conversation('1', skewed), conversation('2')] }]),
    );
    expect(report.quarantined.examples.map(({ name, reason }) => `${name} ${reason}`)).toEqual([
      expect.stringMatching(/^1 .*first_response_at/),
    ]);
  });

  test('good and bad are kept as 5 and 1, and count as such', async () => {
    const survey = (externalId: string, score: number, scale_max: number) => ({
      ...{ external_id: externalId, kind: 'csat', score, scale_max },
      ...{ sent_at: '2026-03-02T10:00:00Z', responded_at: '2026-03-02T11:00:00Z' },
    });
    await loadSource(
      database(),
      listSource('faces', [{ survey: [survey('s1', 2, 2), survey('s2', 1, 2), survey('s3', 4, 5)] }]),
    );
    const sql = 'select score, scale_max from cx.surveys where org_id = $1 order by id';
    expect(await readRows(database(), 'faces', sql)).toEqual([
      { score: 5, scale_max: 5 },
      { score: 1, scale_max: 5 },
      { score: 4, scale_max: 5 },
    ]);
  });
});
