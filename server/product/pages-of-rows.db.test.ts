import { beforeAll, expect, test } from 'vitest';
import { plainQuery } from '#semantic-layer/compile/testing/every-query.ts';
import type { SemanticQuery } from '#semantic-layer/query/plan.ts';
import { findOrganisation } from '#server/database/stores/organisations-store.ts';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { readSettings } from '#server/settings.ts';
import { createDesk, type Desk } from './desk.ts';
import { conversation, openSmallDesk } from './testing/small-desk.ts';

const clock = { now: '2026-11-20T12:00:00Z', timezone: 'Europe/Paris', historyStart: null };
const range = { from: '2026-11-09', to: '2026-11-16' };
const tuesday = '2026-11-10T09:00:00Z';

describeOnEachDatabase('a long list page by page', (database) => {
  let desk: Desk;

  /** Volumes 3, 2, 2, 1, 1, 1 and two conversations of no team; a third of 7 seconds is no round number. */
  beforeAll(async () => {
    const rows = await openSmallDesk(database(), 'pages', clock, range);
    const teams = [1, 1, 1, 2, 2, 3, 3, 4, 5, 6, null, null];
    await rows.add({
      'cx.business_calendars': [{ id: 1, name: 'Paris', timezone: 'Europe/Paris', is_default: true }],
      'cx.teams': ['b', 'a', 'c', 'é', 'E', 'z'].map((name, index) => ({
        ...{ id: index + 1, name, calendar_id: 1 },
      })),
      'cx.conversations': teams.map((team_id, index) =>
        conversation(index + 1, tuesday, {
          ...{ team_id, channel: index % 2 === 0 ? 'chat' : 'email' },
          ...(index > 6
            ? {}
            : { first_response_at: tuesday, first_response_business_seconds: index < 2 ? 2 : 3 }),
        }),
      ),
    });
    const organisation = await findOrganisation(database(), 'pages');
    if (!organisation) throw new Error('the desk was opened');
    desk = createDesk(database(), organisation, readSettings({}), null);
  });

  const page = async (query: SemanticQuery, after?: string | null) => {
    const outcome = await desk.query(after === undefined ? query : { ...query, after }, clock.now);
    if (outcome.kind !== 'rows') throw new Error(JSON.stringify(outcome.issues));
    return outcome;
  };
  const walk = async (query: SemanticQuery) => {
    const pages: (readonly unknown[])[] = [];
    let after: string | null | undefined = null;
    while (after !== undefined) {
      const { rows, next } = await page(query, after);
      pages.push(rows);
      after = next;
    }
    return pages;
  };
  const volume = { ...plainQuery, metrics: [{ id: 'ticket_volume' }], range, by: ['team'] };
  const lists: readonly (readonly [string, SemanticQuery])[] = [
    ['the largest first, equals by team, without a team last of its equals', volume],
    ['the smallest first', { ...volume, order: { by: 'ticket_volume', direction: 'asc' } }],
    ['by name of nobody, backwards', { ...volume, order: { by: 'team', direction: 'desc' } }],
    [
      'by a figure some have not, and whose digits never end',
      {
        ...volume,
        metrics: [{ id: 'first_response_time' }, { id: 'ticket_volume' }],
        order: { by: 'first_response_time', direction: 'desc' },
      },
    ],
    ['by two dimensions', { ...volume, by: ['team', 'channel'] }],
    ['day by day', { ...volume, grain: 'day' }],
    ['the last day first', { ...volume, grain: 'day', order: { by: 'time', direction: 'desc' } }],
    ['above a threshold', { ...volume, having: [{ metric: 'ticket_volume', op: 'gte', value: 2 }] }],
  ];

  test.each(lists)('the pages together are the whole list: %s', async (_title, query) => {
    const whole = (await page(query)).rows;
    expect(whole.length).toBeGreaterThan(3);
    for (const limit of [1, 2, 3, whole.length, 100]) {
      const pages = await walk({ ...query, limit });
      expect(pages.flat()).toEqual(whole);
      expect(pages).toHaveLength(Math.ceil(whole.length / limit));
    }
  });

  test('a query that names no page is answered as ever: no cursor, no column more in its SQL', async () => {
    const plain = await page({ ...volume, limit: 2 });
    expect(plain).not.toHaveProperty('next');
    expect(plain.sql).not.toContain('page_key');
    const first = await page({ ...volume, limit: 2 }, null);
    expect([first.columns, first.rows]).toEqual([plain.columns, plain.rows]);
  });

  test('the cursor of another list, or no cursor at all, is refused', async () => {
    const { next = '' } = await page({ ...volume, limit: 2 }, null);
    const other = { ...volume, order: { by: 'team', direction: 'asc' } as const };
    for (const [query, after] of [
      [other, next],
      [volume, 'page 2'],
      [volume, next.replace('"3"', '"three"').replace('"2"', '"two"')],
      [volume, '{"order":[],"at":[]}'],
    ] as const)
      expect(await desk.query({ ...query, after }, clock.now)).toMatchObject({
        kind: 'invalid',
        issues: [{ code: 'invalid-cursor' }],
      });
  });
});
