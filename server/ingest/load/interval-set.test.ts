import { describe, expect, test } from 'vitest';
import type { Micros } from './instant.ts';
import { type Stretch, subtract, withoutOverlaps } from './interval-set.ts';

const hours = (from: number, to: number | null): Stretch => ({
  startedAt: from as Micros,
  endedAt: to as Micros | null,
});

describe('status of one agent', () => {
  test('that follow each other stay as they are', () => {
    expect(withoutOverlaps([hours(10, 12), hours(9, 10)])).toEqual([hours(9, 10), hours(10, 12)]);
  });

  test('that overlap are cut: the later start wins', () => {
    expect(withoutOverlaps([hours(9, 12), hours(11, 13)])).toEqual([hours(9, 11), hours(11, 13)]);
  });

  test('that goes on ends where the next one begins', () => {
    expect(withoutOverlaps([hours(9, null), hours(11, null)])).toEqual([hours(9, 11), hours(11, null)]);
  });

  test('inside another one ends it for good: what comes after is not made up', () => {
    expect(withoutOverlaps([hours(9, 17), hours(12, 13)])).toEqual([hours(9, 12), hours(12, 13)]);
  });

  test('that begin together: the last one told stays', () => {
    expect(withoutOverlaps([hours(9, 17), hours(9, 12)])).toEqual([hours(9, 12)]);
  });
});

describe('time off is taken out of work', () => {
  test('in the middle it leaves two parts', () => {
    expect(subtract([hours(9, 18)], [hours(12, 14)])).toEqual([hours(9, 12), hours(14, 18)]);
  });

  test('at the edges it shortens', () => {
    expect(subtract([hours(9, 18)], [hours(17, 20), hours(8, 10)])).toEqual([hours(10, 17)]);
  });

  test('over the whole of it nothing is left', () => {
    expect(subtract([hours(9, 18)], [hours(0, 24)])).toEqual([]);
  });

  test('elsewhere it changes nothing', () => {
    expect(subtract([hours(9, 18)], [hours(18, 20), hours(0, 9)])).toEqual([hours(9, 18)]);
  });
});
