import { expect, test } from 'vitest';
import type { SemanticQuery } from '#semantic-layer/query/plan.ts';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { conversation, openSmallDesk } from './testing/small-desk.ts';

const clock = { now: '2026-11-20T12:00:00Z', timezone: 'Europe/Paris', historyStart: null };
const week = { from: '2026-11-09', to: '2026-11-16' };
const csat = { kind: 'csat', scale_max: 5, sent_at: '2026-11-10T09:00:00Z' };
const answered = (id: number, score: number | null, conversation_id: number | null = null) => ({
  ...{ ...csat, id, score, conversation_id },
  responded_at: score === null ? null : '2026-11-10T10:00:00Z',
});
const by = (dimension: string): Partial<SemanticQuery> => ({ by: [dimension] });

describeOnEachDatabase('nothing is counted twice, nor averaged from averages', (database) => {
  const open = (slug: string) => openSmallDesk(database(), slug, clock, week);

  test('messages and views beside conversations change no count and no handle time', async () => {
    const desk = await open('fan-out');
    await desk.add({
      'cx.agents': [{ id: 1, name: 'Ada', kind: 'human' }],
      'cx.conversations': [
        conversation(1, '2026-11-10T09:00:00Z'),
        conversation(2, '2026-11-10T10:00:00Z', { channel: 'email' }),
      ],
      'cx.messages': [1, 2, 3, 4].map((id) => ({
        ...{ id, conversation_id: id < 4 ? 1 : 2, direction: 'inbound', author_kind: 'customer' },
        ...{ channel: id < 4 ? 'chat' : 'email', sent_at: `2026-11-10T09:0${id}:00Z` },
      })),
      'cx.conversation_views': [
        ...[1, 2].map((minute) => ({
          ...{ conversation_id: 1, agent_id: 1, opened_at: `2026-11-10T09:1${minute}:00Z` },
          closed_at: `2026-11-10T09:1${minute}:30Z`,
        })),
      ],
    });
    const rows = await desk.rowsOf(['ticket_volume', 'messages_received', 'handle_time'], by('channel'));
    expect(rows).toMatchObject([
      { channel: 'chat', ticket_volume: 1, messages_received: 3, handle_time: 60 },
      { channel: 'email', ticket_volume: 1, messages_received: 1, handle_time: null },
    ]);
  });

  test('a conversation with two tags is in each of them, and once in the total', async () => {
    const desk = await open('two-tags');
    await desk.add({
      'cx.tags': [
        { id: 1, name: 'refund' },
        { id: 2, name: 'late' },
      ],
      'cx.conversations': [conversation(1, '2026-11-10T09:00:00Z'), conversation(2, '2026-11-10T09:00:00Z')],
      'cx.conversation_tags': [
        { conversation_id: 1, tag_id: 1, tagged_at: '2026-11-10T09:00:00Z' },
        { conversation_id: 1, tag_id: 2, tagged_at: '2026-11-10T09:00:00Z' },
        { conversation_id: 2, tag_id: 2, tagged_at: '2026-11-10T09:00:00Z' },
      ],
      'cx.surveys': [answered(1, 5, 1), answered(2, 1, 2)],
    });
    expect(await desk.split('ticket_volume', 'tag')).toEqual({ refund: 1, late: 2 });
    expect(await desk.figure('ticket_volume')).toBe(2);
    expect(await desk.split('csat', 'tag')).toEqual({ refund: 1, late: 0.5 });
    expect(await desk.figure('csat')).toBe(0.5);
    const both = [{ dimension: 'tag', op: 'in' as const, values: ['refund', 'late'] }];
    expect(await desk.figure('ticket_volume', { where: both })).toBe(2);
  });

  test('two good scores of three answers out of four surveys are two thirds', async () => {
    const desk = await open('null-scores');
    await desk.add({ 'cx.surveys': [answered(1, 5), answered(2, 4), answered(3, 2), answered(4, null)] });
    expect((await desk.rowsOf('csat'))[0]).toMatchObject({ csat: expect.closeTo(2 / 3, 12), csat__n: 3 });
  });

  test('no answer at all is no data, never 0 %', async () => {
    const desk = await open('no-answers');
    await desk.add({ 'cx.surveys': [answered(1, null)] });
    expect((await desk.rowsOf('csat'))[0]).toEqual({ csat: null, csat__n: 0 });
  });

  test('ten calls of a minute one day and one of ten the next are 109 seconds, not 330', async () => {
    const desk = await open('averages');
    const minutes = [...Array<number>(10).fill(1), 10];
    await desk.add({
      'cx.agents': [{ id: 1, name: 'Ada', kind: 'human' }],
      'cx.conversations': minutes.map((_, index) => conversation(index + 1, '2026-11-09T08:00:00Z')),
      'cx.conversation_views': minutes.map((length, index) => ({
        ...{ conversation_id: index + 1, agent_id: 1 },
        opened_at: `2026-11-${index < 10 ? '10' : '11'}T10:00:00Z`,
        closed_at: `2026-11-${index < 10 ? '10' : '11'}T10:${String(length).padStart(2, '0')}:00Z`,
      })),
    });
    expect(await desk.figure('handle_time')).toBeCloseTo(1200 / 11, 9);
    const days = await desk.series('handle_time', { grain: 'day' });
    expect(days.filter(([, figure]) => figure !== null)).toEqual([
      ['2026-11-10', 60],
      ['2026-11-11', 600],
    ]);
  });

  test('the median of all is that of all rows, and between two of them lies their middle', async () => {
    const desk = await open('medians');
    const seconds = { chat: [10, 20, 30], email: [1000, 2000] };
    const rows = Object.entries(seconds).flatMap(([channel, all]) =>
      all.map((value) => ({ channel, value })),
    );
    await desk.add({
      'cx.conversations': rows.map(({ channel, value }, index) =>
        conversation(index + 1, '2026-11-10T09:00:00Z', {
          ...{ channel, first_response_at: '2026-11-10T10:00:00Z', first_response_seconds: value },
        }),
      ),
    });
    const id = 'first_response_time@basis=calendar,stat=median';
    const median = {
      metrics: [{ id: 'first_response_time', variant: { stat: 'median', basis: 'calendar' } }],
    };
    expect((await desk.rowsOf([], median))[0]?.[id]).toBe(30);
    const channels = await desk.rowsOf([], { ...median, ...by('channel') });
    expect(channels.map((row) => row[id])).toEqual([1500, 20]);
  });

  test('who writes every day is one customer of the week', async () => {
    const desk = await open('distinct');
    await desk.add({
      'cx.customers': [{ id: 1, created_at: '2026-01-01T00:00:00Z' }],
      'cx.conversations': [conversation(1, '2026-11-09T09:00:00Z', { customer_id: 1 })],
      'cx.messages': [9, 10, 11].map((day) => ({
        ...{ id: day, conversation_id: 1, direction: 'inbound', author_kind: 'customer', channel: 'chat' },
        sent_at: `2026-11-${String(day).padStart(2, '0')}T10:00:00Z`,
      })),
    });
    expect(await desk.figure('inbound_customers')).toBe(1);
    const days = await desk.series('inbound_customers', { grain: 'day' });
    expect(days.reduce((sum, [, figure]) => sum + Number(figure), 0)).toBe(3);
  });

  test('conversations of nobody are a row of their own, one for all figures', async () => {
    const desk = await open('nobody');
    await desk.add({
      'cx.business_calendars': [{ id: 1, name: 'Usual', timezone: 'Europe/Paris' }],
      'cx.teams': [{ id: 1, name: 'Support', calendar_id: 1 }],
      'cx.conversations': [
        conversation(1, '2026-11-10T09:00:00Z', { team_id: 1 }),
        conversation(2, '2026-11-10T09:00:00Z'),
      ],
      'cx.surveys': [answered(1, 5, 2)],
    });
    expect(await desk.rowsOf(['ticket_volume', 'csat'], by('team'))).toEqual([
      { team: 'Support', ticket_volume: 1, csat: null, csat__n: 0 },
      { team: null, ticket_volume: 1, csat: 1, csat__n: 1 },
    ]);
    expect(await desk.split('ticket_volume', 'owner')).toEqual({ null: 2 });
  });

  test('a member that only one of two figures knows keeps its row: no tickets is 0, no answers no data', async () => {
    const desk = await open('one-fact');
    await desk.add({
      'cx.conversations': [
        conversation(1, '2026-10-01T09:00:00Z', { channel: 'email' }),
        conversation(2, '2026-11-10T09:00:00Z'),
      ],
      'cx.surveys': [answered(1, 4, 1)],
    });
    const rows = await desk.rowsOf(['ticket_volume', 'csat'], {
      ...by('channel'),
      order: { by: 'channel', direction: 'asc' },
    });
    expect(rows).toMatchObject([
      { channel: 'chat', ticket_volume: 1, csat: null },
      { channel: 'email', ticket_volume: 0, csat: 1 },
    ]);
  });

  test('leaving a priority out keeps conversations without any, and a filter without values still filters', async () => {
    const desk = await open('missing');
    await desk.add({
      'cx.conversations': [
        conversation(1, '2026-11-10T09:00:00Z', { priority: 'low' }),
        conversation(2, '2026-11-10T09:00:00Z', { priority: 'high' }),
        conversation(3, '2026-11-10T09:00:00Z'),
      ],
    });
    const where = (op: 'in' | 'not_in' | 'is_missing' | 'is_present', values: string[] = []) => ({
      where: [{ dimension: 'priority', op, values }],
    });
    expect(await desk.figure('ticket_volume', where('not_in', ['low']))).toBe(2);
    expect(await desk.figure('ticket_volume', where('is_present'))).toBe(2);
    expect(await desk.figure('ticket_volume', where('is_missing'))).toBe(1);
    await expect(desk.figure('ticket_volume', where('in'))).rejects.toThrow('missing-values');
  });

  test('a promoter and a detractor of four are an NPS of 0, not a mean score; three detractors are -75', async () => {
    const desk = await open('nps');
    const nps = (id: number, score: number) => ({ ...answered(id, score), kind: 'nps', scale_max: 10 });
    await desk.add({ 'cx.surveys': [nps(1, 10), nps(2, 6), nps(3, 7), nps(4, 8)] });
    expect(await desk.figure('nps')).toBe(0);
    const sad = await open('nps-sad');
    await sad.add({ 'cx.surveys': [nps(1, 0), nps(2, 6), nps(3, 3), nps(4, 8)] });
    expect(await sad.figure('nps')).toBe(-75);
  });

  test('counts are numbers, and cents add up to the cent', async () => {
    const desk = await open('money');
    await desk.add({
      'cx.transactions': Array.from({ length: 30 }, (_, index) => ({
        ...{ id: index + 1, occurred_at: '2026-11-10T09:00:00Z', amount: 0.1 },
      })),
    });
    expect(await desk.figure('site_revenue')).toBe(3);
    expect(await desk.figure('site_transactions')).toBe(30);
  });

  test('a row in a foreign currency counts at the amount in the organisation’s own', async () => {
    const desk = await open('currencies');
    await desk.add({
      'cx.transactions': [
        { id: 1, occurred_at: '2026-11-10T09:00:00Z', amount: 10 },
        {
          ...{ id: 2, occurred_at: '2026-11-10T09:00:00Z', amount: 20 },
          ...{ original_amount: 3000, original_currency: 'JPY' },
        },
      ],
    });
    expect(await desk.figure('site_revenue')).toBe(30);
    const unconverted = {
      id: 3,
      occurred_at: '2026-11-10T09:00:00Z',
      original_amount: 5,
      original_currency: 'USD',
    };
    await expect(desk.add({ 'cx.transactions': [unconverted as never] })).rejects.toThrow(/amount/);
  });
});
