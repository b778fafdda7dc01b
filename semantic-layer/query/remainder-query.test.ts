import { expect, test } from 'vitest';
import { plainQuery } from '#semantic-layer/compile/testing/every-query.ts';
import { remainderQuery } from './remainder-query.ts';

const topTwo = { ...plainQuery, metrics: [{ id: 'csat' }], by: ['team'], limit: 2 };

test('what is left is all but the members shown, those without any included', () => {
  expect(remainderQuery(topTwo, ['Support', 'Sales'])).toMatchObject({
    by: [],
    limit: null,
    where: [{ dimension: 'team', op: 'not_in', values: ['Support', 'Sales'] }],
  });
});

test('when those without any are shown, they are not left', () => {
  expect(remainderQuery(topTwo, ['Support', null])?.where).toEqual([
    { dimension: 'team', op: 'not_in', values: ['Support'] },
    { dimension: 'team', op: 'is_present', values: [] },
  ]);
});

test('a list that shows all leaves nothing', () => {
  expect(remainderQuery(topTwo, ['Support'])).toBeNull();
  expect(remainderQuery({ ...topTwo, limit: null }, ['Support', 'Sales'])).toBeNull();
});
