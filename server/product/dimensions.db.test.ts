import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { compileQuery } from '#semantic-layer/compile/compile-query.ts';
import { nameColumns } from '#semantic-layer/compile/name-columns.ts';
import type { Filter, SemanticQuery } from '#semantic-layer/query/plan.ts';
import { validateQuery } from '#semantic-layer/query/validate-query.ts';
import { supportModel } from '#semantic-layer/support/support-model.ts';
import { createQueryRunner } from '#server/database/query-runner.ts';
import { withOrganisation } from '#server/database/tenant-scope.ts';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { loadGoldenFixture } from './testing/load-golden-fixture.ts';

const clock = { now: '2026-03-12T10:00:00Z', timezone: 'Europe/Paris', historyStart: null };

function queryOf(id: string, by: readonly string[], where: readonly Filter[] = []): SemanticQuery {
  const range = { from: '2026-03-02', to: '2026-03-09' };
  const plain = { grain: null, having: [], compare: null, anchor: null, per: null, order: null, limit: null };
  return { ...plain, metrics: [{ id }], by, where, range };
}

describeOnEachDatabase('figures of the golden fixture by what their rows say', (database) => {
  let orgId = 0;

  beforeAll(async () => {
    orgId = await loadGoldenFixture(database());
  });

  const rowsOf = async (query: SemanticQuery) => {
    const compiled = compileQuery(query, { model: supportModel, orgId, clock });
    return nameColumns(compiled, await createQueryRunner(database(), { orgId })(compiled));
  };

  const split = async (id: string, dimension: string, where: readonly Filter[] = []) => {
    const rows = await rowsOf(queryOf(id, [dimension], where));
    return Object.fromEntries(rows.map((row) => [String(row[dimension]), row[id]]));
  };

  test('a 9 is a promoter, a 7 passive, a 3 a detractor', async () => {
    expect(await split('nps', 'nps_group')).toEqual({ promoter: 100, passive: 0, detractor: -100 });
  });

  test('a message that was not scored has no sentiment, a score of -0.2 is neutral', async () => {
    expect(await split('messages_received', 'sentiment_band')).toEqual({
      negative: 1,
      neutral: 1,
      positive: 3,
      null: 1,
    });
  });

  test('a search that found nothing has no result', async () => {
    expect(await split('kb_searches', 'has_result')).toEqual({ false: 3, true: 1 });
  });

  test('a holiday is outside opening hours, whatever the hour', async () => {
    expect(await split('ticket_volume', 'within_business_hours')).toEqual({ true: 6, false: 1 });
  });

  test('scores are words to filter by', async () => {
    const low = { dimension: 'survey_score', op: 'in', values: ['2', '3'] } as const;
    expect(await split('csat', 'survey_score', [low])).toEqual({ 2: 0, 3: 0 });
  });

  test('a conversation without an outside number goes by its own', async () => {
    const rows = await rowsOf(queryOf('ticket_volume', ['conversation']));
    expect(rows).toHaveLength(7);
    expect(rows.every(({ conversation }) => typeof conversation === 'string')).toBe(true);
    const [first] = rows;
    const only = { dimension: 'conversation', op: 'in', values: [String(first?.conversation)] } as const;
    expect((await rowsOf(queryOf('ticket_volume', [], [only])))[0]?.ticket_volume).toBe(1);
  });

  test('the copilot’s messages are told by the thumb they got', async () => {
    expect(await split('copilot_positive_feedback_rate', 'feedback_rating')).toEqual({
      positive: 1,
      null: 0,
    });
  });

  test('a word is looked for in what customers wrote, signs of LIKE as they are', async () => {
    await write(
      sql`update cx.messages set body = 'Refund 100% please' where org_id = ${orgId} and sentiment < 0`,
    );
    const holds = (word: string) => [{ dimension: 'keyword', op: 'in', values: [word] } as const];
    const count = async (id: string, word: string) => (await rowsOf(queryOf(id, [], holds(word))))[0]?.[id];
    expect(await count('messages_received', 'refund')).toBe(2);
    expect(await count('ticket_volume', 'refund')).toBe(2);
    expect(await count('ticket_volume', '100%')).toBe(2);
    expect(await count('ticket_volume', '1%0')).toBe(0);
    expect(validateQuery(queryOf('ticket_volume', ['keyword']), supportModel)).toMatchObject([
      { code: 'dimension-not-available', dimension: 'keyword' },
    ]);
  });

  test('an attribute of the organisation’s own splits and filters without a line of code', async () => {
    await write(
      sql`update cx.conversations set attributes = '{"Product line":"Paper"}' where org_id = ${orgId} and channel = 'email'`,
    );
    const id = 'attr.conversation.Product line';
    expect(validateQuery(queryOf('csat', [id]), supportModel)).toEqual([]);
    expect(await split('ticket_volume', id)).toEqual({ Paper: 2, null: 5 });
    const paper = { dimension: id, op: 'in', values: ['Paper'] } as const;
    expect(await split('ticket_volume', 'channel', [paper])).toEqual({ email: 2 });
    expect(validateQuery(queryOf('kb_views', [id]), supportModel)).toMatchObject([
      { code: 'dimension-not-available', metric: 'kb_views' },
    ]);
  });

  function write(statement: ReturnType<typeof sql>): Promise<unknown> {
    return withOrganisation(database(), { orgId, role: 'app' }, (trx) => statement.execute(trx));
  }
});
