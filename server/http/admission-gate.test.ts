import { expect, test } from 'vitest';
import { createAdmissionGate } from './admission-gate.ts';
import { BusyError } from './request-errors.ts';

const never = new AbortController().signal;
const gateOf = (places: number, waiting = 10, longestWaitSeconds = 10) =>
  createAdmissionGate({ places, waiting, longestWaitSeconds });

test('who waits is let in when a place is free, in order of arrival', async () => {
  const gate = gateOf(1);
  const order: string[] = [];
  const leave = await gate.enter(never);
  const second = gate.enter(never).then((leaveSecond) => {
    order.push('second');
    leaveSecond();
  });
  const third = gate.enter(never).then((leaveThird) => {
    order.push('third');
    leaveThird();
  });
  leave();
  await Promise.all([second, third]);
  expect(order).toEqual(['second', 'third']);
});

test('leaving twice frees one place, not two', async () => {
  const gate = gateOf(1, 0);
  const leave = await gate.enter(never);
  leave();
  leave();
  await gate.enter(never);
  await expect(gate.enter(never)).rejects.toThrow(BusyError);
});

test('a queue that is full turns away at once', async () => {
  const gate = gateOf(1, 1);
  await gate.enter(never);
  void gate.enter(never);
  await expect(gate.enter(never)).rejects.toThrow(BusyError);
});

test('nobody waits longer than the limit', async () => {
  const gate = gateOf(1, 1, 0.01);
  await gate.enter(never);
  await expect(gate.enter(never)).rejects.toThrow(BusyError);
});

test('a reader who goes away gives up their turn', async () => {
  const gate = gateOf(1);
  const leave = await gate.enter(never);
  const reader = new AbortController();
  const left = gate.enter(reader.signal);
  const next = gate.enter(never);
  reader.abort(new Error('gone'));
  await expect(left).rejects.toThrow('gone');
  leave();
  await expect(next).resolves.toBeTypeOf('function');
});
