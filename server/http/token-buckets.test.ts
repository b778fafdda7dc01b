import { expect, test } from 'vitest';
import { createTokenBuckets } from './token-buckets.ts';

function bucketsAt(capacity: number, perMinute: number) {
  let milliseconds = 0;
  const buckets = createTokenBuckets(capacity, perMinute, () => milliseconds);
  return { take: buckets.take, wait: (seconds: number) => (milliseconds += seconds * 1000) };
}

test('as many as fit may come at once, then one for each refill', () => {
  const { take, wait } = bucketsAt(2, 60);
  expect([take('ana'), take('ana'), take('ana')]).toEqual([0, 0, 1]);
  wait(1);
  expect([take('ana'), take('ana')]).toEqual([0, 1]);
});

test('of 1,000 questions in a minute by one user exactly the limit gets through', () => {
  const { take, wait } = bucketsAt(60, 120);
  let through = 0;
  for (let i = 0; i < 1000; i += 1) {
    if (take('ana') === 0) through += 1;
    wait(0.06);
  }
  expect(through).toBe(60 + 120 - 1);
});

test('rest is never saved up beyond what fits', () => {
  const { take, wait } = bucketsAt(2, 60);
  take('ana');
  wait(3600);
  expect([take('ana'), take('ana'), take('ana')]).toEqual([0, 0, 1]);
});

test('one user’s haste costs another nothing', () => {
  const { take } = bucketsAt(1, 1);
  take('ana');
  expect([take('ana'), take('ben')]).toEqual([60, 0]);
});

test('a flood of made-up names does not fill the memory, and the busiest is not forgotten', () => {
  const { take } = bucketsAt(1, 1);
  take('ana');
  for (let i = 0; i < 20_000; i += 1) {
    take(`stranger ${i}`);
    take('ana');
  }
  expect(take('ana')).toBe(60);
  expect(take('stranger 1')).toBe(0);
});
