import { beforeAll, expect, test } from 'vitest';
import { compileQuery } from '#semantic-layer/compile/compile-query.ts';
import { nameColumns } from '#semantic-layer/compile/name-columns.ts';
import { plainQuery } from '#semantic-layer/compile/testing/every-query.ts';
import type { SemanticQuery } from '#semantic-layer/query/plan.ts';
import { supportModel } from '#semantic-layer/support/support-model.ts';
import { createQueryRunner } from '#server/database/query-runner.ts';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { loadGoldenFixture } from './testing/load-golden-fixture.ts';
import { conversation, openSmallDesk, type SmallDesk } from './testing/small-desk.ts';

const waits = (variant: Readonly<Record<string, string>> = {}) => ({
  metrics: [{ id: 'customer_wait_time', variant: { include_open: 'true', ...variant } }],
});
const figure = (row: Readonly<Record<string, unknown>> | undefined) =>
  Object.entries(row ?? {}).find(
    ([key]) => key.startsWith('customer_wait_time') && !key.endsWith('__n'),
  )?.[1];

describeOnEachDatabase('the waits of the golden fixture, those without a reply yet included', (database) => {
  let orgId = 0;

  beforeAll(async () => {
    orgId = await loadGoldenFixture(database());
  });

  const ask = async (change: Partial<SemanticQuery>) => {
    const clock = { now: '2026-03-12T10:00:00Z', timezone: 'Europe/Paris', historyStart: null };
    const range = { from: '2026-03-02', to: '2026-03-09' };
    const query = { ...plainQuery, ...waits(), range, ...change };
    const compiled = compileQuery(query, { model: supportModel, orgId, clock });
    return nameColumns(compiled, await createQueryRunner(database(), { orgId })(compiled));
  };
  const until = (to: string) => ({ range: { from: '2026-03-02', to: `2026-03-02T${to}` } });

  test('at the end of the week everybody has been answered: the figure is that of the replies', async () => {
    const [row] = await ask({});
    expect(figure(row)).toBeCloseTo(255.833333, 6);
    expect(row).toMatchObject({ 'customer_wait_time@include_open=true__n': 6 });
  });

  test('at 10:03 one customer has waited three minutes, whatever a machine sent meanwhile', async () => {
    expect((await ask(until('10:03'))).map(figure)).toEqual([180]);
    const answered = { metrics: [{ id: 'customer_wait_time' }] };
    expect((await ask({ ...until('10:03'), ...answered })).map(figure)).toEqual([null]);
  });

  // At 11:10: replies after 300, 120 and 5 seconds, and a customer who waits since 11:02.
  test('at 11:10 three replies and a wait of eight minutes make the mean, the median and the slowest tenth', async () => {
    const at = until('11:10');
    expect(figure((await ask(at))[0])).toBe(226.25);
    expect(figure((await ask({ ...at, ...waits({ stat: 'median' }) }))[0])).toBe(210);
    expect(figure((await ask({ ...at, ...waits({ stat: 'p90' }) }))[0])).toBeCloseTo(426, 6);
    const byCompany = await ask({ ...at, by: ['company'] });
    expect(byCompany.map((row) => [row.company, figure(row)])).toEqual([
      ['C', 242.5],
      ['B', 210],
    ]);
  });

  test('minute by minute a wait grows until its reply', async () => {
    const range = { from: '2026-03-02T11:17', to: '2026-03-02T11:22' };
    expect((await ask({ grain: 'minute', range })).map(figure)).toEqual([960, 1020, 1080, 1080, null]);
  });
});

const clock = { now: '2026-11-20T12:00:00Z', timezone: 'Europe/Paris', historyStart: null };
const day = { from: '2026-11-10', to: '2026-11-11' };
/** Local midnight, where the day ends. */
const at = (time: string) => `2026-11-10T${time}:00+01:00`;

describeOnEachDatabase('customers who still wait', (database) => {
  let messageId = 0;
  const said = (
    conversation_id: number,
    author_kind: string,
    time: string,
    seconds: number | null = null,
  ) => ({
    ...{ id: ++messageId, conversation_id, author_kind, channel: 'chat', sent_at: at(time) },
    direction: author_kind === 'customer' ? 'inbound' : 'outbound',
    reply_latency_seconds: seconds,
  });
  const openStay = (conversation_id: number, from = at('08:00'), to: string | null = null) => [
    { conversation_id, status: 'open', started_at: from, ended_at: to },
    ...(to === null ? [] : [{ conversation_id, status: 'done', started_at: to, ended_at: null }]),
  ];
  const meanOf = async (desk: SmallDesk, change: Partial<SemanticQuery> = {}) =>
    figure((await desk.rowsOf([], { ...waits(), ...change }))[0]);
  const open = (slug: string) => openSmallDesk(database(), slug, clock, day);

  test('who writes three times waits once, since the first; a note among colleagues is no reply', async () => {
    const desk = await open('three-times');
    await desk.add({
      'cx.conversations': [conversation(1, at('08:00'))],
      'cx.conversation_status_intervals': openStay(1),
      'cx.messages': [
        said(1, 'customer', '22:00'),
        said(1, 'customer', '22:30'),
        { ...said(1, 'human', '22:40'), direction: 'internal' },
        said(1, 'auto', '22:41'),
        said(1, 'customer', '23:00'),
      ],
    });
    expect(await meanOf(desk)).toBe(2 * 3600);
    const [row] = await desk.rowsOf([], waits());
    expect(row).toMatchObject({ 'customer_wait_time@include_open=true__n': 1 });
  });

  test('after a reply the next question waits anew', async () => {
    const desk = await open('anew');
    await desk.add({
      'cx.conversations': [conversation(1, at('08:00'))],
      'cx.conversation_status_intervals': openStay(1),
      'cx.messages': [
        said(1, 'customer', '10:00'),
        said(1, 'human', '11:00', 3600),
        said(1, 'customer', '12:00', 3600),
        said(1, 'customer', '13:00'),
      ],
    });
    expect(await meanOf(desk)).toBe((3600 + 12 * 3600) / 2);
  });

  test('thanks in a conversation that is done, or deleted, wait for nobody', async () => {
    const desk = await open('thanks');
    await desk.add({
      'cx.conversations': [
        conversation(1, at('08:00'), { status: 'done' }),
        conversation(2, at('08:00'), { deleted_at: at('15:00') }),
      ],
      'cx.conversation_status_intervals': [...openStay(1, at('08:00'), at('13:00')), ...openStay(2)],
      'cx.messages': [said(1, 'customer', '12:00'), said(2, 'customer', '12:00')],
    });
    expect(await meanOf(desk)).toBeNull();
    const atOne = { range: { from: '2026-11-10', to: '2026-11-10T12:30' } };
    expect(await meanOf(desk, atOne)).toBe(1800);
  });

  test('a question of last month still waits, and a reply on the stroke of midnight is tomorrow’s', async () => {
    const desk = await open('midnight');
    await desk.add({
      'cx.conversations': [conversation(1, '2026-10-11T00:00:00+02:00'), conversation(2, at('08:00'))],
      'cx.conversation_status_intervals': [...openStay(1, '2026-10-11T00:00:00+02:00'), ...openStay(2)],
      'cx.messages': [
        { ...said(1, 'customer', '08:00'), sent_at: '2026-10-12T00:00:00+02:00' },
        said(2, 'customer', '23:00'),
        { ...said(2, 'human', '23:00', 3600), sent_at: '2026-11-11T00:00:00+01:00' },
      ],
    });
    const thirtyDaysAndAnHour = 30 * 86_400 + 3600;
    expect(await meanOf(desk)).toBe((thirtyDaysAndAnHour + 3600) / 2);
    const daily = await desk.rowsOf([], {
      ...waits(),
      grain: 'day',
      range: { from: '2026-11-10', to: '2026-11-12' },
    });
    const next = (thirtyDaysAndAnHour + 86_400 + 3600) / 2;
    expect(daily.map(figure)).toEqual([(thirtyDaysAndAnHour + 3600) / 2, next]);
  });

  test('of two tags both wait, the total once; a filter on who replied leaves out who waits', async () => {
    const desk = await open('tagged');
    await desk.add({
      'cx.agents': [{ id: 1, name: 'Ada', kind: 'human' }],
      'cx.tags': [
        { id: 1, name: 'a' },
        { id: 2, name: 'b' },
      ],
      'cx.conversations': [conversation(1, at('08:00'))],
      'cx.conversation_status_intervals': openStay(1),
      'cx.conversation_tags': [
        { conversation_id: 1, tag_id: 1, tagged_at: at('08:00') },
        { conversation_id: 1, tag_id: 2, tagged_at: at('08:00') },
      ],
      'cx.messages': [
        said(1, 'customer', '09:00'),
        { ...said(1, 'human', '10:00', 3600), agent_id: 1 },
        said(1, 'customer', '23:00', 46_800),
      ],
    });
    const byTag = await desk.rowsOf([], { ...waits(), by: ['tag'] });
    expect(byTag.map((row) => [row.tag, figure(row)])).toEqual([
      ['a', 3600],
      ['b', 3600],
    ]);
    const [total] = await desk.rowsOf([], waits());
    expect(total).toMatchObject({ 'customer_wait_time@include_open=true__n': 2 });
    const byAda = [{ dimension: 'agent', op: 'in' as const, values: ['Ada'] }];
    const [ada] = await desk.rowsOf([], { ...waits(), where: byAda });
    expect(ada).toMatchObject({ 'customer_wait_time@include_open=true__n': 1 });
  });
});
