import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { compileQuery } from '#semantic-layer/compile/compile-query.ts';
import { nameColumns } from '#semantic-layer/compile/name-columns.ts';
import { metricKey } from '#semantic-layer/query/metric-key.ts';
import type { SemanticQuery } from '#semantic-layer/query/plan.ts';
import { supportModel } from '#semantic-layer/support/support-model.ts';
import { createQueryRunner } from '#server/database/query-runner.ts';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { loadGoldenFixture } from './testing/load-golden-fixture.ts';

type Row = Readonly<Record<string, string>>;

const read = (file: string): Row[] =>
  parse(readFileSync(new URL(`../../evals/reference/${file}`, import.meta.url)), { columns: true });
const isKnown = ({ metric_id: id = '' }: Row) => id in supportModel.metrics;
const expected = read('expected.csv').filter(isKnown);
const variants = read('expected_variants.csv').filter(isKnown);
const clock = { now: '2026-03-12T10:00:00Z', timezone: 'Europe/Paris', historyStart: null };

function queryOf(id: string, change: Partial<SemanticQuery> = {}): SemanticQuery {
  return {
    metrics: [{ id }],
    by: [],
    grain: null,
    where: [],
    having: [],
    range: { from: '2026-03-02', to: '2026-03-09' },
    compare: null,
    anchor: null,
    per: null,
    order: null,
    limit: null,
    ...change,
  };
}

describeOnEachDatabase('the golden fixture, counted by hand', (database) => {
  let orgId = 0;

  beforeAll(async () => {
    orgId = await loadGoldenFixture(database());
  });

  const rowsOf = async (query: SemanticQuery) => {
    const compiled = compileQuery(query, { model: supportModel, orgId, clock });
    return nameColumns(compiled, await createQueryRunner(database(), { orgId })(compiled));
  };

  test.each(expected.map((row) => [row.metric_id ?? '', row.expected ?? '', row.how ?? '']))(
    '%s is %s: %s',
    async (id, value) => {
      const [row] = await rowsOf(queryOf(id));
      expectFigure(row?.[id], value);
    },
  );

  test.each(
    variants.map((row) => [
      row.metric_id ?? '',
      row.variant ?? '',
      row.dimension ?? '',
      row.group ?? '',
      row.expected ?? '',
    ]),
  )('%s %s %s %s is %s', async (id, choice, dimension, group, value) => {
    const parts = Object.fromEntries(
      choice
        .split(';')
        .filter(Boolean)
        .map((part) => part.split('=')),
    );
    const { as_of: asOf, anchor = null, ...variant } = parts;
    const ref = Object.keys(variant).length === 0 ? { id } : { id, variant };
    const range = asOf === undefined ? {} : { range: { from: '2026-03-02', to: asOf.slice(0, 16) } };
    const by = dimension === '' ? [] : [dimension];
    const rows = await rowsOf(queryOf(id, { metrics: [ref], anchor, by, ...range }));
    const row = dimension === '' ? rows[0] : rows.find((candidate) => candidate[dimension] === group);
    const metric = supportModel.metrics[id as keyof typeof supportModel.metrics];
    expectFigure(row?.[metricKey(ref, metric)], value);
  });

  test('a conversation answered by two people counts for each, and once in the total', async () => {
    const query = queryOf('closed_conversations');
    const [total] = await rowsOf(query);
    const byAgent = await rowsOf({ ...query, by: ['agent'] });
    const sum = byAgent.reduce((all, row) => all + Number(row.closed_conversations), 0);
    expect([total?.closed_conversations, sum]).toEqual([5, 6]);
  });

  test('volume, satisfaction and handle time asked together are what they are alone', async () => {
    const ids = ['ticket_volume', 'csat', 'handle_time', 'backlog_open', 'messages_received'];
    const together = await rowsOf(
      queryOf('ticket_volume', { metrics: ids.map((id) => ({ id })), by: ['channel'] }),
    );
    for (const id of ids) {
      const alone = await rowsOf(queryOf(id, { by: ['channel'] }));
      for (const row of alone) {
        const same = together.find(({ channel }) => channel === row.channel);
        expect(same?.[id], `${id} ${row.channel}`).toEqual(row[id]);
      }
    }
  });

  // Conversation 6 has no history of its own: it is open from its creation on the 4th to its close on the 5th.
  test('the backlog keeps its level on days when nothing happens', async () => {
    const rows = await rowsOf(queryOf('backlog_open', { grain: 'day' }));
    expect(rows.map((row) => [row.time, row.backlog_open])).toEqual([
      ['2026-03-02', 0],
      ['2026-03-03', 1],
      ['2026-03-04', 2],
      ['2026-03-05', 1],
      ['2026-03-06', 1],
      ['2026-03-07', 1],
      ['2026-03-08', 1],
    ]);
  });

  test('a day without answers has no satisfaction, and no tickets is zero', async () => {
    const rows = await rowsOf(
      queryOf('csat', { metrics: [{ id: 'csat' }, { id: 'ticket_volume' }], grain: 'day' }),
    );
    expect(rows.find(({ time }) => time === '2026-03-07')).toMatchObject({
      csat: null,
      csat__n: 0,
      ticket_volume: 0,
    });
  });

  test('the session’s own time zone changes nothing', async () => {
    const query = queryOf('ticket_volume', {
      grain: 'hour',
      range: { from: '2026-03-02', to: '2026-03-03' },
    });
    const rows = await rowsOf(query);
    expect(rows.filter((row) => row.ticket_volume !== 0)).toEqual([
      { time: '2026-03-02T10:00+01:00', ticket_volume: 2 },
      { time: '2026-03-02T11:00+01:00', ticket_volume: 1 },
    ]);
  });

  test('the 25-hour day has 25 buckets and the 23-hour day 23, with the same total as the day', async () => {
    const newYork = { ...clock, now: '2026-12-01T00:00:00Z', timezone: 'America/New_York' };
    const run = createQueryRunner(database(), { orgId });
    const count = async (from: string, to: string) => {
      const query = queryOf('ticket_volume', { grain: 'hour', range: { from, to } });
      const compiled = compileQuery(query, { model: supportModel, orgId, clock: newYork });
      return nameColumns(compiled, await run(compiled)).map(({ time }) => String(time));
    };
    const autumn = await count('2026-11-01', '2026-11-02');
    expect(autumn.slice(0, 3)).toEqual([
      '2026-11-01T00:00-04:00',
      '2026-11-01T01:00-04:00',
      '2026-11-01T01:00-05:00',
    ]);
    expect(autumn).toHaveLength(25);
    expect(await count('2026-03-08', '2026-03-09')).toHaveLength(23);
  });

  test('last month’s days meet this month’s by their position, and a missing 31st is no zero', async () => {
    const rows = await rowsOf(
      queryOf('ticket_volume', {
        grain: 'day',
        range: { from: '2026-01-01', to: '2026-02-01' },
        compare: { from: '2026-02-01', to: '2026-03-01', basis: 'custom' },
      }),
    );
    expect(rows).toHaveLength(31);
    expect(rows.slice(27, 29).map((row) => row.ticket_volume__previous)).toEqual([0, null]);
  });
});

/** Nothing written means no data. */
function expectFigure(figure: unknown, expectedFigure: string): void {
  if (expectedFigure === '') expect(figure).toBeNull();
  else expect(figure).toBeCloseTo(Number(expectedFigure), 6);
}
