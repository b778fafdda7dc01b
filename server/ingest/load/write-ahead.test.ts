import { expect, test } from 'vitest';
import { createWriteAhead } from './write-ahead.ts';

test('the next statement is put together while the one before is on its way', async () => {
  const log: string[] = [];
  const ahead = createWriteAhead(() => undefined);
  const slow = (name: string) => async () => {
    log.push(`${name} starts`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    log.push(`${name} ends`);
  };
  await ahead.start(1, slow('first'));
  log.push('second is put together');
  await ahead.start(1, slow('second'));
  await ahead.settle();
  expect(log).toEqual([
    'first starts',
    'second is put together',
    'second starts',
    'first ends',
    'second ends',
  ]);
});

test('what failed first is what is told, not what failed because of it', async () => {
  const ahead = createWriteAhead(() => undefined);
  await ahead.start(1, () => Promise.reject(new Error('double')));
  await expect(ahead.start(1, () => Promise.reject(new Error('transaction is aborted')))).rejects.toThrow(
    'double',
  );
  await expect(ahead.settle()).rejects.toThrow('double');
});

test('the reader of the next records is told once, and only when there is much to write', async () => {
  let told = 0;
  const ahead = createWriteAhead(() => {
    told += 1;
  });
  for (const rows of [10, 5000, 5000]) await ahead.start(rows, async () => undefined);
  await new Promise((resolve) => setImmediate(resolve));
  expect(told).toBe(1);
});
