import { expect, test } from 'vitest';
import { plainQuery } from '#semantic-layer/compile/testing/every-query.ts';
import type { Plan, SemanticQuery } from '#semantic-layer/query/plan.ts';
import { remainderQuery } from '#semantic-layer/query/remainder-query.ts';
import { findOrganisation } from '#server/database/stores/organisations-store.ts';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { readSettings } from '#server/settings.ts';
import { createDesk } from './desk.ts';
import { conversation, openSmallDesk } from './testing/small-desk.ts';

const clock = { now: '2026-11-20T12:00:00Z', timezone: 'Europe/Paris', historyStart: null };
const week = { from: '2026-11-09', to: '2026-11-16' };
const by = (dimension: string): Partial<SemanticQuery> => ({ by: [dimension] });

describeOnEachDatabase('the top of a list', (database) => {
  const open = (slug: string) => openSmallDesk(database(), slug, clock, week);
  const openList = async (slug: string) => {
    const desk = await openSmallDesk(database(), slug, clock, week);
    const volumes = { chat: 4, email: 3, voice: 2, web_form: 2, social: 1 };
    const channels = Object.entries(volumes).flatMap(([channel, count]) =>
      Array<string>(count).fill(channel),
    );
    await desk.add({
      'cx.conversations': channels.map((channel, index) =>
        conversation(index + 1, '2026-11-10T09:00:00Z', { channel }),
      ),
    });
    return desk;
  };
  const askFor = async (slug: string, asked: Partial<SemanticQuery>) => {
    const organisation = await findOrganisation(database(), slug);
    if (!organisation) throw new Error('the desk was opened');
    const rest = { horizon: null, scenario: null, range: week } as const;
    const plan: Plan = { ...plainQuery, ...rest, ...asked, analysis: 'ranking' };
    const { answer } = await createDesk(database(), organisation, readSettings({}), null).ask(
      { text: 'Ranking', locale: 'en', after: null, plan },
      { userId: null, now: clock.now, interpreter: 'offline', interpretOnly: false, onEvent: () => {} },
    );
    return answer;
  };
  const top = (limit: number): Partial<SemanticQuery> => ({
    ...by('channel'),
    order: { by: 'ticket_volume', direction: 'desc' },
    limit,
  });

  test('is cut after the threshold, ordered by the figure, ties always the same way', async () => {
    const desk = await openList('top');
    const having = [{ metric: 'ticket_volume', op: 'lt' as const, value: 4 }];
    expect(await desk.split('ticket_volume', 'channel', { ...top(2), having })).toEqual({
      email: 3,
      voice: 2,
    });
    for (let times = 0; times < 3; times += 1) {
      const rows = await desk.rowsOf('ticket_volume', top(4));
      expect(rows.map(({ channel }) => channel)).toEqual(['chat', 'email', 'voice', 'web_form']);
    }
  });

  test('shows shares of all there is, not of the rows shown', async () => {
    const desk = await openList('shares');
    const id = 'ticket_volume@transform=percent_of_total';
    const metrics = [{ id: 'ticket_volume', variant: { transform: 'percent_of_total' } }];
    const rows = await desk.rowsOf([], { ...top(2), order: null, metrics });
    expect(rows.map((row) => row[id])).toEqual([expect.closeTo(4 / 12, 12), expect.closeTo(3 / 12, 12)]);
    const days = await desk.rowsOf([], { metrics, by: ['channel'], grain: 'day', range: week });
    const tuesday = days.filter(({ time }) => time === '2026-11-10').map((row) => Number(row[id]));
    expect(tuesday.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  test('what is left beside the members shown is counted from its rows, never subtracted', async () => {
    const desk = await open('others');
    const seconds = { chat: [10, 20, 30], email: [100], voice: [1000], social: [5000] };
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
    const metrics = [{ id: 'first_response_time', variant: { basis: 'calendar', stat: 'median' } }];
    const query = { ...plainQuery, metrics, by: ['channel'], range: week, limit: 1 };
    const list = await desk.rowsOf([], { ...query, order: { by: 'channel', direction: 'asc' } });
    expect(list.map(({ channel }) => channel)).toEqual(['chat']);
    const left = remainderQuery(query, ['chat']);
    if (left === null) throw new Error('three channels are left');
    expect((await desk.rowsOf([], left))[0]).toMatchObject({
      'first_response_time@basis=calendar,stat=median': 1000,
    });
  });

  test('shows the others as one row below the list', async () => {
    await openList('others-shown');
    const answer = await askFor('others-shown', {
      ...{ metrics: [{ id: 'ticket_volume' }], by: ['channel'], limit: 2 },
      order: { by: 'ticket_volume', direction: 'desc' },
    });
    expect(answer?.tables[0]?.rows).toEqual([
      ['Chat', 4],
      ['Email', 3],
      ['All others', 5],
    ]);
  });

  test('is not one good answer out of one', async () => {
    const desk = await open('low-n');
    const answers = [5, ...Array<number>(36).fill(5), ...Array<number>(4).fill(1)];
    await desk.add({
      'cx.agents': ['Ada', 'Bo'].map((name, index) => ({ id: index + 1, name, kind: 'human' })),
      'cx.conversations': answers.map((_, index) => conversation(index + 1, '2026-11-10T09:00:00Z')),
      'cx.contacts': answers.map((_, index) => ({
        ...{ id: index + 1, conversation_id: index + 1, leg_number: 1, agent_id: index === 0 ? 1 : 2 },
        ...{ initiated_by: 'customer', pushed_at: '2026-11-10T09:00:00Z' },
        first_response_at: '2026-11-10T09:01:00Z',
      })),
      'cx.surveys': answers.map((score, index) => ({
        ...{ id: index + 1, kind: 'csat', conversation_id: index + 1, score, scale_max: 5 },
        ...{ sent_at: '2026-11-10T09:00:00Z', responded_at: '2026-11-10T10:00:00Z' },
      })),
    });
    const answer = await askFor('low-n', {
      ...{ metrics: [{ id: 'csat' }], by: ['agent'], order: { by: 'csat', direction: 'desc' } },
    });
    expect(answer?.headline).toContain('Bo');
    expect(answer?.headline).not.toContain('Ada');
    expect(answer?.caveats.join(' ')).toContain('Too few observations to compare: Ada');
    expect(answer?.tables[0]?.rows).toEqual([
      ['Ada', 1, 1],
      ['Bo', 0.9, 40],
    ]);
  });
});
