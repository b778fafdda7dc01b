import { expect, test } from 'vitest';
import { validateQuery } from '#semantic-layer/query/validate-query.ts';
import { supportModel } from './support-model.ts';
import { writeQuery } from './write-query.ts';

const range = { from: '2026-11-09', to: '2026-11-16' };

test('a query of known names compiles and is valid', () => {
  const query = writeQuery({
    metrics: [{ id: 'ticket_volume' }, { id: 'csat' }],
    by: ['team', 'day_of_week'],
    where: [{ dimension: 'channel', op: 'in', values: ['chat'] }],
    range,
  });
  expect(validateQuery(query, supportModel)).toEqual([]);
});

test('a name that is not there, or that one of the metrics lacks, does not compile', () => {
  const refused = [
    // @ts-expect-error no such metric
    writeQuery({ metrics: [{ id: 'ticket_volumes' }], range }),
    // @ts-expect-error no such dimension
    writeQuery({ metrics: [{ id: 'ticket_volume' }], by: ['colour'], range }),
    // @ts-expect-error time present has no tags
    writeQuery({ metrics: [{ id: 'cumulative_presence_time' }], by: ['tag'], range }),
    writeQuery({
      metrics: [{ id: 'ticket_volume' }, { id: 'cumulative_presence_time' }],
      // @ts-expect-error one of the two has no tags
      by: ['tag'],
      range,
    }),
    writeQuery({
      metrics: [{ id: 'ticket_volume' }],
      // @ts-expect-error a filter by a dimension that is not there
      where: [{ dimension: 'colour', op: 'in', values: ['red'] }],
      range,
    }),
  ];
  for (const query of refused) expect(validateQuery(query, supportModel)).not.toEqual([]);
  // @ts-expect-error a query without a metric
  expect(validateQuery(writeQuery({ metrics: [], range }), supportModel)).toMatchObject([
    { code: 'no-metric' },
  ]);
});
