import { expect, test } from 'vitest';
import type { SemanticQuery } from '#semantic-layer/query/plan.ts';
import { post, testApp } from './testing/test-app.ts';

const volume = { metrics: [{ id: 'ticket_volume' }], range: { from: '2026-11-09', to: '2026-11-16' } };

test('what is left out of a query is filled in', async () => {
  const seen: [number, SemanticQuery][] = [];
  const app = testApp({
    runSemanticQuery: async (orgId, query) => {
      seen.push([orgId, query]);
      return { kind: 'rows', result: { columns: [], rows: [{ ticket_volume: 3 }], sql: '', source: 'raw' } };
    },
  });
  const response = await app.request('/api/query', post(volume));
  expect(await response.json()).toMatchObject({ rows: [{ ticket_volume: 3 }] });
  expect(seen).toEqual([
    [
      1,
      {
        ...volume,
        by: [],
        grain: null,
        where: [],
        having: [],
        compare: null,
        anchor: null,
        per: null,
        order: null,
        limit: null,
      },
    ],
  ]);
});

test('everything wrong with a query is said at once, in the reader’s language, with the nearest names', async () => {
  const app = testApp({
    runSemanticQuery: async () => ({
      kind: 'invalid',
      issues: [
        { code: 'unknown-metric', metric: 'csatt', closest: ['csat'] },
        { code: 'too-many-dimensions', most: 3 },
      ],
    }),
  });
  const response = await app.request('/api/query', post(volume, { 'Accept-Language': 'fr' }));
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    code: 'invalid-input',
    message: 'Aucune mesure ne s’appelle « csatt ». Essayer : csat.',
    issues: [
      { code: 'unknown-metric', suggestions: ['csat'] },
      { code: 'too-many-dimensions', suggestions: [] },
    ],
  });
});

test('a query of another shape is refused before it is run, with what would do', async () => {
  const response = await testApp().request('/api/query', post({ ...volume, grain: 'fortnight' }));
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    issues: [{ code: 'invalid_value', suggestions: expect.arrayContaining(['week', 'month']) }],
  });
  const secret = await testApp().request('/api/query', post({ ...volume, sql: 'drop table users' }));
  expect(secret.status).toBe(400);
});
