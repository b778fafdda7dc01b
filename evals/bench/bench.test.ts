import { expect, test } from 'vitest';
import { keepsLimit } from './bench.ts';

test('a time may not be longer than its limit, a rate not lower', () => {
  const time = { what: 'one question', unit: 'ms', limit: 10, bound: 'at most' } as const;
  expect(keepsLimit({ ...time, value: 9 })).toBe(true);
  expect(keepsLimit({ ...time, value: 11 })).toBe(false);
  const rate = { what: 'in batch', unit: 'questions/s', limit: 300, bound: 'at least' } as const;
  expect(keepsLimit({ ...rate, value: 350 })).toBe(true);
  expect(keepsLimit({ ...rate, value: 250 })).toBe(false);
});
