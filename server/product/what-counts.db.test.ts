import { expect, test } from 'vitest';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { write } from '#server/database/testing/two-organisations.ts';
import { conversation, openSmallDesk } from './testing/small-desk.ts';

const clock = { now: '2026-11-20T12:00:00Z', timezone: 'Europe/Paris', historyStart: null };
const week = { from: '2026-11-09', to: '2026-11-16' };
const tuesday = '2026-11-10T09:00:00Z';
const done = (closedAt: string) => ({
  ...{ status: 'done' as const, first_done_at: closedAt, last_done_at: closedAt },
  ...{ message_count: 2, first_resolution_seconds: 3600, last_resolution_seconds: 3600 },
});
const inState = (conversation_id: number, status: string, started_at: string, ended_at: string | null) => ({
  ...{ conversation_id, status, started_at, ended_at },
});

describeOnEachDatabase('what counts, when, and what is left out', (database) => {
  const open = (slug: string, range = week) => openSmallDesk(database(), slug, clock, range);

  test('the backlog of a month is that of its last day, with what was open before it began', async () => {
    const desk = await open('backlog', { from: '2026-11-09', to: '2026-11-12' });
    await desk.add({
      'cx.conversations': [conversation(1, '2026-10-01T09:00:00Z'), conversation(2, tuesday)],
      'cx.conversation_status_intervals': [
        inState(1, 'open', '2026-10-01T09:00:00Z', '2026-11-11T09:00:00Z'),
        inState(1, 'done', '2026-11-11T09:00:00Z', null),
        inState(2, 'open', tuesday, null),
      ],
    });
    expect(await desk.series('backlog_open', { grain: 'day' })).toEqual([
      ['2026-11-09', 1],
      ['2026-11-10', 2],
      ['2026-11-11', 1],
    ]);
    expect(await desk.figure('backlog_open')).toBe(1);
  });

  test('closed on Monday, reopened on Tuesday, closed on Thursday: open on two evenings, one conversation', async () => {
    const desk = await open('reopened');
    const [monday, reopened, thursday] = [
      '2026-11-09T15:00:00Z',
      '2026-11-10T15:00:00Z',
      '2026-11-12T15:00:00Z',
    ];
    await desk.add({
      'cx.conversations': [
        conversation(1, '2026-11-09T09:00:00Z', {
          ...{
            status: 'done',
            first_done_at: monday,
            last_done_at: thursday,
            reopened_count: 1,
            message_count: 3,
          },
        }),
      ],
      'cx.conversation_status_intervals': [
        inState(1, 'open', '2026-11-09T09:00:00Z', monday),
        inState(1, 'done', monday, reopened),
        inState(1, 'open', reopened, thursday),
        inState(1, 'done', thursday, null),
      ],
    });
    const evenings = await desk.series('backlog_open', { grain: 'day' });
    expect(evenings.map(([, count]) => count)).toEqual([0, 1, 1, 0, 0, 0, 0]);
    expect(await desk.figure('reopen_rate')).toBe(1);
    expect(await desk.figure('first_contact_resolution_rate')).toBe(0);
    const closed = async (anchor: string) =>
      (await desk.series('closed_conversations', { grain: 'day', anchor })).filter(
        ([, count]) => count !== 0,
      );
    expect(await closed('first_done_at')).toEqual([['2026-11-09', 1]]);
    expect(await closed('last_done_at')).toEqual([['2026-11-12', 1]]);
  });

  test('a conversation merged into another arrived, and is nobody’s closing, resolution or backlog', async () => {
    const desk = await open('merged');
    const response = { first_response_at: tuesday, first_response_seconds: 60 };
    await desk.add({
      'cx.conversations': [
        conversation(1, tuesday, { ...done('2026-11-11T09:00:00Z'), ...response }),
        conversation(2, tuesday, {
          ...{ ...done('2026-11-11T09:00:00Z'), ...response, first_response_seconds: 180 },
          ...{ merged_into_id: 1, merged_at: '2026-11-10T10:00:00Z', automation_level: 'full' },
        }),
      ],
      'cx.conversation_status_intervals': [
        inState(1, 'open', tuesday, null),
        inState(2, 'open', tuesday, '2026-11-10T10:00:00Z'),
      ],
    });
    const calendar = { metrics: [{ id: 'first_response_time', variant: { basis: 'calendar' } }] };
    expect(await desk.figure('ticket_volume')).toBe(2);
    expect((await desk.rowsOf([], calendar))[0]).toMatchObject({ 'first_response_time@basis=calendar': 120 });
    expect(await desk.figure('closed_conversations')).toBe(1);
    expect((await desk.rowsOf('first_contact_resolution_rate'))[0]).toMatchObject({
      first_contact_resolution_rate: 1,
      first_contact_resolution_rate__n: 1,
    });
    expect(await desk.figure('automation_rate')).toBe(0);
    expect(await desk.figure('backlog_open')).toBe(1);
    const resolution = { metrics: [{ id: 'resolution_time_last', variant: { basis: 'calendar' } }] };
    expect((await desk.rowsOf([], resolution))[0]).toMatchObject({
      'resolution_time_last@basis=calendar__n': 1,
    });
  });

  test('a deleted conversation leaves its counts in every period, its messages and surveys stay', async () => {
    const desk = await open('deleted');
    const before = '2026-11-03T09:00:00Z';
    const deleted_at = '2026-11-12T09:00:00Z';
    await desk.add({
      'cx.conversations': [
        conversation(1, tuesday),
        conversation(2, tuesday, { deleted_at }),
        conversation(3, before, { deleted_at }),
      ],
      'cx.messages': [1, 2].map((id) => ({
        ...{ id, conversation_id: id, direction: 'inbound', author_kind: 'customer', channel: 'chat' },
        sent_at: tuesday,
      })),
      'cx.surveys': [1, 2].map((id) => ({
        ...{ id, kind: 'csat', conversation_id: id, sent_at: tuesday, responded_at: tuesday },
        ...{ score: id === 1 ? 5 : 1, scale_max: 5 },
      })),
      'cx.conversation_status_intervals': [
        inState(1, 'open', tuesday, null),
        inState(2, 'open', tuesday, null),
      ],
    });
    const compare = { from: '2026-11-02', to: '2026-11-09', basis: 'previous_period' as const };
    expect(await desk.rowsOf('ticket_volume', { compare })).toEqual([
      { ticket_volume: 1, ticket_volume__previous: 0 },
    ]);
    expect(await desk.figure('messages_received')).toBe(2);
    expect(await desk.figure('csat')).toBe(0.5);
    expect((await desk.series('backlog_open', { grain: 'day' })).map(([, count]) => count)).toEqual([
      0, 2, 2, 1, 1, 1, 1,
    ]);
  });

  test('closed this week counts this week, though it came long before; by creation it does not', async () => {
    const desk = await open('attribution');
    await desk.add({
      'cx.conversations': [conversation(1, '2026-10-01T09:00:00Z', done(tuesday))],
      'cx.messages': [
        {
          ...{ id: 1, conversation_id: 1, direction: 'inbound', author_kind: 'customer', channel: 'chat' },
          sent_at: tuesday,
        },
      ],
    });
    expect(await desk.figure('closed_conversations')).toBe(1);
    expect(await desk.figure('closed_conversations', { anchor: 'created_at' })).toBe(0);
    expect(await desk.figure('messages_received')).toBe(1);
    expect(await desk.figure('ticket_volume')).toBe(0);
  });

  test('closings of the period over arrivals of the period may exceed one; the share of arrivals closed never does', async () => {
    const desk = await open('two-dates');
    await desk.add({
      'cx.conversations': [
        conversation(1, tuesday),
        ...[2, 3].map((id) => conversation(id, '2026-10-01T09:00:00Z', done(tuesday))),
      ],
    });
    const metrics = [{ id: 'first_contact_resolution_rate', variant: { denominator: 'inbound_created' } }];
    expect((await desk.rowsOf([], { metrics }))[0]).toMatchObject({
      'first_contact_resolution_rate@denominator=inbound_created': 2,
    });
    expect(await desk.figure('resolution_rate')).toBe(0);
  });

  test('resolved at first contact: done, with a message, never reopened or merged, handed over or not', async () => {
    const desk = await open('fcr');
    await desk.add({
      'cx.agents': [
        { id: 1, name: 'Ada', kind: 'human' },
        { id: 2, name: 'Bo', kind: 'human' },
      ],
      'cx.conversations': [
        conversation(1, tuesday, done(tuesday)),
        conversation(2, tuesday, { ...done(tuesday), reopened_count: 1 }),
        conversation(3, tuesday, { ...done(tuesday), message_count: 0 }),
        conversation(4, tuesday, { ...done(tuesday), merged_into_id: 1, merged_at: tuesday }),
        conversation(5, tuesday, { ...done(tuesday), status: 'open' }),
      ],
      'cx.contacts': [1, 2].map((leg) => ({
        ...{ id: leg, conversation_id: 1, leg_number: leg, agent_id: leg, initiated_by: 'customer' },
        ...{
          pushed_at: tuesday,
          first_response_at: tuesday,
          end_reason: leg === 1 ? 'transferred' : 'closed',
        },
      })),
    });
    // Of 1, 2 and 5: the one without a message and the merged one are in neither part.
    expect((await desk.rowsOf('first_contact_resolution_rate'))[0]).toEqual({
      first_contact_resolution_rate: expect.closeTo(1 / 3, 12),
      first_contact_resolution_rate__n: 3,
    });
  });

  test('a target that changes later judges nothing again, and one not yet due is neither kept nor missed', async () => {
    const desk = await open('sla');
    const outcome = (id: number, satisfied_at: string | null, breached_at: string | null) => ({
      ...{ conversation_id: id, target_id: 1, matched_at: tuesday, due_at: '2026-11-10T10:00:00Z' },
      ...{ satisfied_at, breached_at },
    });
    await desk.add({
      'cx.conversations': [1, 2, 3].map((id) => conversation(id, tuesday)),
      'cx.sla_policies': [{ id: 1, name: 'Usual' }],
      'cx.sla_targets': [{ id: 1, policy_id: 1, metric: 'first_response', target_seconds: 3600 }],
      'cx.sla_outcomes': [
        outcome(1, '2026-11-10T09:30:00Z', null),
        outcome(2, null, '2026-11-10T10:00:00Z'),
        outcome(3, null, null),
      ],
    });
    const rate = async () => (await desk.rowsOf('sla_achievement_rate'))[0];
    expect(await rate()).toEqual({ sla_achievement_rate: 0.5, sla_achievement_rate__n: 2 });
    await write(database(), desk.orgId, (trx) =>
      trx
        .updateTable('cx.sla_targets')
        .set({ target_seconds: 60 })
        .where('org_id', '=', desk.orgId)
        .execute(),
    );
    expect(await rate()).toEqual({ sla_achievement_rate: 0.5, sla_achievement_rate__n: 2 });
  });

  test('a tag that gets another name keeps its history', async () => {
    const desk = await open('renamed');
    await desk.add({
      'cx.tags': [{ id: 1, name: 'refund' }],
      'cx.conversations': [conversation(1, tuesday)],
      'cx.conversation_tags': [{ conversation_id: 1, tag_id: 1, tagged_at: tuesday }],
    });
    await write(database(), desk.orgId, (trx) =>
      trx.updateTable('cx.tags').set({ name: 'money back' }).where('org_id', '=', desk.orgId).execute(),
    );
    expect(await desk.split('ticket_volume', 'tag')).toEqual({ 'money back': 1 });
  });

  test('an answer counts on the day it came, or on the day it was asked for', async () => {
    const desk = await open('survey-dates');
    const survey = { id: 1, kind: 'csat', score: 5, scale_max: 5 };
    await desk.add({ 'cx.surveys': [{ ...survey, sent_at: '2026-11-06T09:00:00Z', responded_at: tuesday }] });
    expect(await desk.figure('csat')).toBe(1);
    expect(await desk.figure('csat', { anchor: 'sent_at' })).toBeNull();
    expect(await desk.figure('survey_response_rate')).toBeNull();
  });

  test('who writes back within a week has come again; a later one has not', async () => {
    const desk = await open('repeat');
    await desk.add({
      'cx.customers': [1, 2].map((id) => ({ id, created_at: '2026-01-01T00:00:00Z' })),
      'cx.conversations': [
        conversation(1, '2026-11-09T09:00:00Z', { customer_id: 1, ...done('2026-11-09T10:00:00Z') }),
        conversation(2, '2026-11-16T08:00:00Z', { customer_id: 1 }),
        conversation(3, '2026-11-09T09:00:00Z', { customer_id: 2, ...done('2026-11-09T10:00:00Z') }),
        conversation(4, '2026-11-17T11:00:00Z', { customer_id: 2 }),
      ],
    });
    expect((await desk.rowsOf('repeat_contact_rate'))[0]).toEqual({
      repeat_contact_rate: 0.5,
      repeat_contact_rate__n: 2,
    });
  });
});
