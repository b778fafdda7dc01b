import { expect, test, vi } from 'vitest';
import { demoSources } from './demo-sources.ts';
import { recordsOf } from './testing/records-of.ts';

vi.setConfig({ testTimeout: 60_000 });

const options = { scale: 0.005, seed: 3, now: '2026-03-18T14:20:00Z' };

test('the same seed, scale and now give the same rows, byte for byte', () => {
  const [first, second] = [0, 1].map(() => JSON.stringify(recordsOf(demoSources(options).sources[0])));
  expect(first === second).toBe(true);
});

test('another seed gives other rows', () => {
  const first = JSON.stringify(recordsOf(demoSources(options).sources[0]).conversation);
  const second = JSON.stringify(recordsOf(demoSources({ ...options, seed: 4 }).sources[0]).conversation);
  expect(first === second).toBe(false);
});
