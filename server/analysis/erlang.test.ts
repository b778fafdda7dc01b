import { describe, expect, test } from 'vitest';
import { erlangA, erlangB, erlangC, type QueueLoad, servedWithin, servedWithinImpatient } from './erlang.ts';

const perHour = (calls: number, handleSeconds: number, agents: number): QueueLoad => ({
  arrivalsPerSecond: calls / 3600,
  handleSeconds,
  agents,
});

test.each([
  [1, 1, 0.5],
  [2, 1, 2 / 3],
  [2, 2, 0.4],
  [5, 5, 0.28486782133090244],
  [20, 12, 0.45178853931469576],
  [100, 15, 0.8517179551201045],
  [200, 221, 0.00989355906406645],
])('of %d erlangs offered to %d lines, %f are turned away', (traffic, lines, expected) => {
  expect(erlangB(traffic, lines)).toBeCloseTo(expected, 12);
});

describe('everybody waits (Erlang C)', () => {
  test('200 calls an hour of 3 minutes with 14 people: 17.4 % wait, 8 seconds on average', () => {
    const load = perHour(200, 180, 14);
    expect(erlangC(load)).toMatchObject({
      waitingShare: expect.closeTo(0.17413193359504983, 12),
      meanWaitSeconds: expect.closeTo(60 * 0.13059895019628737, 10),
      queueLength: expect.closeTo(0.4353298339876246, 12),
      occupancy: expect.closeTo(10 / 14, 12),
    });
    expect(servedWithin(load, 10)).toBeCloseTo(0.8605660477282178, 12);
  });

  test('1,000 calls in half an hour with 236 people: almost all are busy, and four in five wait', () => {
    const load = perHour(2000, 420, 236);
    expect(erlangC(load)?.waitingShare).toBeCloseTo(0.8014433490363424, 12);
    expect(erlangC(load)?.meanWaitSeconds).toBeCloseTo(60 * 2.1037887912204063, 9);
    expect(servedWithin(load, 10)).toBeCloseTo(0.24786018950385624, 12);
  });

  test('fewer people than work have no mean wait: the queue grows without end', () => {
    expect(erlangC(perHour(200, 180, 10))).toBeNull();
    expect(servedWithin(perHour(200, 180, 9), 20)).toBeNull();
  });
});

describe('people give up (Erlang A)', () => {
  test.each([
    // calls an hour, seconds each, people, patience · waiting, abandoned, mean wait in minutes, served within 20 s
    [200, 180, 11, 30, 0.277115587717985, 0.12740667221145432, 0.06370333610572716, 0.8331781402375524],
    [200, 180, 16, 120, 0.04637414406645848, 0.006979944425174357, 0.013959888850348713, 0.9792561229144128],
    [720, 300, 63, 300, 0.36619221475450453, 0.030647100516967413, 0.15323550258483706, 0.7989397132192365],
    [2000, 420, 235, 120, 0.32937374363022137, 0.030310823425400334, 0.06062164685080067, 0.9218968296383264],
    [12, 900, 1, 300, 0.8681630845299682, 0.7106123051566774, 3.5530615257833866, 0.14052281195819522],
  ])(
    '%d calls an hour of %d s, %d people, patience %d s',
    (calls, seconds, people, patience, waiting, abandoned, minutes, within) => {
      const load = perHour(calls, seconds, people);
      const queue = erlangA(load, patience);
      expect(queue.waitingShare).toBeCloseTo(waiting, 11);
      expect(queue.abandonedShare).toBeCloseTo(abandoned, 11);
      expect(queue.meanWaitSeconds).toBeCloseTo(60 * minutes, 9);
      expect(servedWithinImpatient(load, patience, 20)).toBeCloseTo(within, 11);
    },
  );

  test('48 calls a minute, 50 people, patience 2 minutes: 3.1 % leave, waits fall from 20.8 to 3.7 seconds', () => {
    const load = { arrivalsPerSecond: 48 / 60, handleSeconds: 60, agents: 50 };
    expect(erlangC(load)?.meanWaitSeconds).toBeCloseTo(20.8, 1);
    expect(erlangA(load, 120)).toMatchObject({
      abandonedShare: expect.closeTo(0.031, 3),
      meanWaitSeconds: expect.closeTo(3.7, 1),
      queueLength: expect.closeTo(2.97, 2),
      occupancy: expect.closeTo(0.93, 3),
    });
  });

  test('with endless patience it is the queue in which everybody waits', () => {
    const load = perHour(200, 180, 14);
    expect(erlangA(load, 1e12).meanWaitSeconds).toBeCloseTo(erlangC(load)?.meanWaitSeconds ?? 0, 6);
    expect(erlangA(load, 1e12).abandonedShare).toBeCloseTo(0, 9);
  });

  test('with nobody there all give up; with no calls nobody waits; a quiet hour is no trouble for many people', () => {
    expect(erlangA(perHour(60, 100, 0), 100)).toMatchObject({ waitingShare: 1, abandonedShare: 1 });
    expect(erlangA(perHour(0, 100, 3), 100)).toMatchObject({ waitingShare: 0, occupancy: 0 });
    expect(servedWithinImpatient(perHour(0, 100, 3), 100, 20)).toBe(1);
    const quiet = perHour(1, 10, 300);
    expect(erlangA(quiet, 100)).toMatchObject({ waitingShare: 0, abandonedShare: 0 });
    expect(erlangA(quiet, 100).occupancy).toBeCloseTo(1 / 360 / 300, 12);
    expect(servedWithinImpatient(quiet, 100, 20)).toBe(1);
  });
});
