import { expect, test } from 'vitest';
import { resolvePeriod } from '#semantic-layer/query/period.ts';
import { supportModel } from '#semantic-layer/support/support-model.ts';
import type { AskedMetric } from './evidence.ts';
import { lateData } from './find-caveats.ts';
import { notMature, rowsLeftOut } from './unsettled-figures.ts';

const clock = { now: '2026-11-18T13:00:00Z', timezone: 'Europe/Paris', historyStart: null };
const asked = (id: 'repeat_contact_rate' | 'csat', variant = {}): AskedMetric => ({
  ...{ ref: { id, variant }, key: id, metric: supportModel.metrics[id] },
  ...{ additivity: 'parts', dataset: 'conversations' },
});
const warned = (id: 'repeat_contact_rate' | 'csat', to: string, variant = {}) =>
  notMature(
    { metrics: [asked(id, variant)], period: resolvePeriod({ from: '2026-10-01', to }, clock) },
    clock,
  );

test('customers of the last seven days may still come back: their rate is said not to be mature', () => {
  expect(warned('repeat_contact_rate', '2026-11-16')?.en).toContain('7 days');
  expect(warned('repeat_contact_rate', '2026-11-11')).toBeNull();
  expect(warned('repeat_contact_rate', '2026-11-11', { window_days: '14' })?.fr).toContain('14');
  expect(warned('csat', '2026-11-16')).toBeNull();
});

test('a list that is cut says so', () => {
  const rows = (count: number) => Array.from({ length: count }, () => ({}));
  expect(rowsLeftOut({ split: rows(9_999), series: null })).toBeNull();
  expect(rowsLeftOut({ split: rows(10_000), series: null })?.en).toContain('ten thousand rows');
});

test('data that stopped two days ago are said to have', () => {
  expect(lateData({ messages: '2026-11-18T09:00:00Z' }, clock, 'en')).toBeNull();
  expect(lateData({ messages: '2026-11-16T09:00:00Z' }, clock, 'en')).toContain('2026-11-16');
});
