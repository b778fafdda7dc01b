import { beforeAll, expect, test } from 'vitest';
import { compileQuery } from '#semantic-layer/compile/compile-query.ts';
import { nameColumns } from '#semantic-layer/compile/name-columns.ts';
import type { SemanticQuery } from '#semantic-layer/query/plan.ts';
import { supportModel } from '#semantic-layer/support/support-model.ts';
import { createQueryRunner } from '#server/database/query-runner.ts';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { createTwoOrganisations, write } from '#server/database/testing/two-organisations.ts';

const clock = { now: '2026-11-20T12:00:00Z', timezone: 'Europe/Paris', historyStart: null };
const monday = { from: '2026-03-02', to: '2026-03-03' };
const hours = (count: number) => count * 3_600;

/**
 * A Monday in winter, in local time: Ada from 9 to 13, Bo from 11 to 15, Cy from 15 to 16. At noon Ada moves from team
 * Alpha to team Beta; she serves two chat queues, Bo an email queue, Cy none. Dee stays over the night in which the
 * clocks go back, from 22:00 to 21:00.
 */
describeOnEachDatabase('time people spend', (database) => {
  let orgId = 0;

  beforeAll(async () => {
    ({ acme: orgId } = await createTwoOrganisations(database()));
    const org = { org_id: orgId };
    await write(database(), orgId, async (trx) => {
      const calendar = { ...org, id: 1, name: 'Usual', timezone: 'Europe/Paris', is_default: true };
      await trx.insertInto('cx.business_calendars').values(calendar).execute();
      const teams = ['Alpha', 'Beta'].map((name, index) => ({ ...org, id: index + 1, name, calendar_id: 1 }));
      await trx.insertInto('cx.teams').values(teams).execute();
      const people = ['Ada', 'Bo', 'Cy', 'Dee'].map((name, index) => ({
        id: index + 1,
        name,
        kind: 'human',
      }));
      const agents = [...people, { id: 5, name: 'Copilot', kind: 'copilot' }];
      await trx
        .insertInto('cx.agents')
        .values(agents.map((agent) => ({ ...org, ...agent })))
        .execute();
      const noon = '2026-03-02T11:00:00Z';
      const joined = { ...org, agent_id: 1, reason: 'permanent' };
      await trx
        .insertInto('cx.team_memberships')
        .values([
          { ...joined, team_id: 1, started_at: '2026-01-01T00:00:00Z', ended_at: noon },
          { ...joined, team_id: 2, started_at: noon, ended_at: null },
        ])
        .execute();
      const queues = ['Chat A', 'Chat B', 'Mail'].map((name, index) => ({ ...org, id: index + 1, name }));
      await trx
        .insertInto('cx.queues')
        .values(queues.map((queue) => ({ ...queue, team_id: 1, channel: queue.id < 3 ? 'chat' : 'email' })))
        .execute();
      const served = { ...org, started_at: '2026-01-01T00:00:00Z' };
      await trx
        .insertInto('cx.queue_members')
        .values([
          { ...served, agent_id: 1, queue_id: 1 },
          { ...served, agent_id: 1, queue_id: 2 },
          { ...served, agent_id: 2, queue_id: 3 },
        ])
        .execute();
      const stays = [
        [1, '2026-03-02T08:00:00Z', '2026-03-02T12:00:00Z'],
        [2, '2026-03-02T10:00:00Z', '2026-03-02T14:00:00Z'],
        [3, '2026-03-02T14:00:00Z', '2026-03-02T15:00:00Z'],
        [4, '2026-10-24T20:00:00Z', '2026-10-25T20:00:00Z'],
        [5, '2026-01-01T00:00:00Z', null],
      ] as const;
      await trx
        .insertInto('cx.agent_status_intervals')
        .values(
          stays.map(([agent_id, started_at, ended_at]) => ({
            ...{ ...org, agent_id, started_at, ended_at },
            ...{ status: 'available', open_conversations: 0, capacity: 2 },
          })),
        )
        .execute();
    });
  });

  const rowsOf = async (id: string, change: Partial<SemanticQuery> = {}) => {
    const query: SemanticQuery = {
      ...{ metrics: [{ id }], by: [], grain: null, where: [], having: [], range: monday, compare: null },
      ...{ anchor: null, per: null, order: null, limit: null },
      ...change,
    };
    const compiled = compileQuery(query, { model: supportModel, orgId, clock });
    return nameColumns(compiled, await createQueryRunner(database(), { orgId })(compiled));
  };
  const figure = async (id: string, change: Partial<SemanticQuery> = {}) =>
    (await rowsOf(id, change))[0]?.[id];
  const split = async (id: string, by: string, change: Partial<SemanticQuery> = {}) =>
    Object.fromEntries((await rowsOf(id, { by: [by], ...change })).map((row) => [String(row[by]), row[id]]));
  const only = (op: 'in' | 'not_in' | 'is_missing' | 'is_present', values: readonly string[] = []) => ({
    where: [{ dimension: 'team', op, values }],
  });

  test('two people present at once are one hour of coverage and two of presence', async () => {
    expect(await figure('smoothed_presence_time')).toBe(hours(7));
    expect(await figure('cumulative_presence_time')).toBe(hours(9));
  });

  test('whoever leaves as another comes is not counted beside them, nor is the copilot', async () => {
    expect(await figure('max_agents_present')).toBe(2);
    const perHour = await rowsOf('max_agents_present', {
      grain: 'hour',
      range: { from: '2026-03-02T08:00', to: '2026-03-02T17:00' },
    });
    expect(perHour.map((row) => row.max_agents_present)).toEqual([0, 1, 1, 2, 2, 1, 1, 1, 0]);
  });

  test('the most of a week is the most of its days, never their sum', async () => {
    const week = { from: '2026-03-02', to: '2026-03-09' };
    const days = await rowsOf('max_agents_present', { grain: 'day', range: week });
    expect(await figure('max_agents_present', { range: week })).toBe(
      Math.max(...days.map((row) => Number(row.max_agents_present))),
    );
  });

  test('who changes team at noon gives each team its part, and nobody’s time is lost', async () => {
    expect(await split('cumulative_presence_time', 'team')).toEqual({
      Alpha: hours(3),
      Beta: hours(1),
      null: hours(5),
    });
    expect(await figure('cumulative_presence_time', only('in', ['Alpha']))).toBe(hours(3));
    expect(await figure('cumulative_presence_time', only('not_in', ['Alpha']))).toBe(hours(6));
    expect(await figure('cumulative_presence_time', only('is_missing'))).toBe(hours(5));
    expect(await figure('cumulative_presence_time', only('is_present'))).toBe(hours(4));
  });

  test('who serves two chat queues is on chat once, and in each of the queues', async () => {
    expect(await split('cumulative_presence_time', 'channel')).toEqual({
      chat: hours(4),
      email: hours(4),
      null: hours(1),
    });
    expect(await split('cumulative_presence_time', 'queue')).toEqual({
      'Chat A': hours(4),
      'Chat B': hours(4),
      Mail: hours(4),
      null: hours(1),
    });
    const pairs = await rowsOf('cumulative_presence_time', { by: ['channel', 'queue'] });
    expect(pairs.map((row) => `${row.channel} ${row.queue}`).sort()).toEqual([
      'chat Chat A',
      'chat Chat B',
      'email Mail',
      'null null',
    ]);
  });

  test('a stay over midnight gives each day its part', async () => {
    const days = await rowsOf('cumulative_presence_time', {
      grain: 'day',
      range: { from: '2026-10-24', to: '2026-10-26' },
    });
    expect(days.map((row) => row.cumulative_presence_time)).toEqual([hours(2), hours(22)]);
  });

  test('the hours of the day the clocks go back add up to the day, the one that comes twice in two', async () => {
    const sunday = { from: '2026-10-25', to: '2026-10-26' };
    const rows = await rowsOf('cumulative_presence_time', { grain: 'hour', range: sunday });
    expect(rows).toHaveLength(25);
    expect(rows.filter((row) => String(row.time).includes('T02:00')).map(({ time }) => time)).toEqual([
      '2026-10-25T02:00+02:00',
      '2026-10-25T02:00+01:00',
    ]);
    const total = rows.reduce((sum, row) => sum + Number(row.cumulative_presence_time), 0);
    expect(total).toBe(hours(22));
    const byHour = await split('cumulative_presence_time', 'hour_of_day', { range: sunday });
    expect([byHour['2'], byHour['20'], byHour['21']]).toEqual([hours(2), hours(1), undefined]);
  });

  test('time is cut at each hour when it is split by hour of day', async () => {
    expect(await split('cumulative_presence_time', 'hour_of_day', { order: null })).toEqual({
      ...{ 9: hours(1), 10: hours(1), 11: hours(2), 12: hours(2) },
      ...{ 13: hours(1), 14: hours(1), 15: hours(1) },
    });
  });

  test('who is online is looked at when each hour ends; one who has just left is gone', async () => {
    const rows = await rowsOf('agents_online', {
      metrics: [{ id: 'agents_online', variant: { kind: 'human' } }],
      grain: 'hour',
      range: { from: '2026-03-02T10:00', to: '2026-03-02T16:00' },
    });
    expect(rows.map((row) => row['agents_online@kind=human'])).toEqual([2, 2, 1, 1, 1, 0]);
  });

  test('online by channel, an agent of two chat queues is one', async () => {
    const morning = { range: { from: '2026-03-02T09:00', to: '2026-03-02T11:30' } };
    expect(await split('agents_online', 'channel', morning)).toEqual({ chat: 1, email: 1, null: 1 });
    expect(await split('agents_online', 'team', morning)).toEqual({ Alpha: 1, null: 2 });
  });

  test('a rate of times is that of the whole, not the mean of its parts', async () => {
    const [row] = await rowsOf('presentation_rate');
    expect(row).toMatchObject({ presentation_rate: 1, presentation_rate__n: hours(7) });
    expect(await figure('presentation_rate', { range: { from: '2026-04-06', to: '2026-04-07' } })).toBeNull();
  });
});
