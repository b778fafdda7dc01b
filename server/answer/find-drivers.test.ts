import { expect, test } from 'vitest';
import { supportModel } from '#semantic-layer/support/support-model.ts';
import type { Evidence } from './evidence.ts';
import { findDrivers } from './find-drivers.ts';

const period = {
  from: '',
  to: '',
  localFrom: '2026-10-01T00:00:00',
  localTo: '2026-11-01T00:00:00',
  isPartial: false,
  isFuture: false,
};

function evidenceOf(change: Partial<Evidence>): Evidence {
  return {
    plan: {
      analysis: 'drivers',
      metrics: [{ id: 'csat' }],
      by: [],
      grain: null,
      where: [],
      having: [],
      range: { from: '2026-10-01', to: '2026-11-01' },
      compare: { from: '2026-09-01', to: '2026-10-01', basis: 'previous_period' },
      anchor: null,
      per: null,
      order: null,
      limit: null,
      horizon: null,
      scenario: null,
    },
    metrics: [
      {
        ref: { id: 'csat' },
        key: 'csat',
        metric: supportModel.metrics.csat,
        additivity: 'parts',
        dataset: 'surveys',
      },
    ],
    period,
    comparison: period,
    total: { csat: 0.8, csat__n: 200, csat__previous: 0.9, csat__previous__n: 200 },
    split: null,
    series: null,
    others: null,
    segments: [],
    ...change,
  };
}

const channelRows = [
  { channel: 'chat', csat: 0.9, csat__n: 100, csat__previous: 0.9, csat__previous__n: 100 },
  { channel: 'email', csat: 0.7, csat__n: 100, csat__previous: 0.9, csat__previous__n: 100 },
];

test('the fall is put where it happened, and the parts add up to it', () => {
  const found = findDrivers(evidenceOf({ segments: [{ dimension: 'channel', rows: channelRows }] }));
  expect(found?.change).toBeCloseTo(-0.1, 12);
  const [channel] = found?.dimensions ?? [];
  expect(
    channel?.contributions.map(({ member, contribution }) => [member, Number(contribution.toFixed(6))]),
  ).toEqual([
    ['email', -0.1],
    ['chat', 0],
  ]);
});

test('a split whose members overlap is left out: its parts do not add up', () => {
  const overlapping = [
    ...channelRows,
    { channel: 'both', csat: 0.1, csat__n: 90, csat__previous: 0.9, csat__previous__n: 90 },
  ];
  expect(
    findDrivers(evidenceOf({ segments: [{ dimension: 'channel', rows: overlapping }] }))?.dimensions,
  ).toEqual([]);
});

test('there is nothing to explain when one of the periods has no answers', () => {
  const total = { csat: 0.8, csat__n: 200, csat__previous: null, csat__previous__n: 0 };
  expect(findDrivers(evidenceOf({ total }))).toBeNull();
});
