import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { uuidV7 } from './uuid-v7.ts';

test('an id made later sorts later', () => {
  const earlier = uuidV7(Temporal.Instant.from('2026-11-22T18:00:00Z'));
  const later = uuidV7(Temporal.Instant.from('2026-11-22T18:00:00.001Z'));
  expect([later, earlier].sort()).toEqual([earlier, later]);
});

test('an id has the shape of a version 7 UUID', () => {
  expect(uuidV7()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
