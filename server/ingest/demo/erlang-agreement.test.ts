import { expect, test, vi } from 'vitest';
import { erlangA, erlangC, type QueueLoad } from '#server/analysis/erlang.ts';
import { seconds } from './testing/demo-history.ts';
import { grouped } from './testing/grouped.ts';
import { halfHour, type StableHalfHour, stableHalfHours } from './testing/half-hours.ts';
import { recordsOf } from './testing/records-of.ts';
import { telephoneSource } from './testing/telephone-desk.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Mean of 20 s and a log-normal time with median 220 s and spread 1, as routing draws it. */
const patienceSeconds = 20 + 220 * Math.exp(0.5);
/** Whoever is free still needs between 3 and 16 s to pick up. */
const pickUpSeconds = 9.5;
const fewestHalves = 20;
const fewestCalls = 500;
/** Fewer are told by chance: 200 leave 7 % of it. */
const fewestAbandoned = 200;

const months = 30.4 * 48;

/** What really happened and what the formulas say of the same half hours, weighted by calls. */
type Comparison = {
  readonly people: number;
  readonly calls: number;
  readonly wait: number;
  readonly expectedWait: number;
  readonly patientWait: number;
  readonly abandoned: number;
  readonly expectedAbandoned: number;
};

const comparisons = [1, 2].flatMap((seed) => {
  const records = recordsOf(telephoneSource({ scale: 0.3, seed, now: '2026-03-18T14:20:00Z' }));
  const calls = (records.contact ?? []).filter(({ ended_at: end }) => end != null);
  const busy = calls.reduce((sum, call) => sum + seconds(call.ended_at) - seconds(call.pushed_at), 0);
  const halves = stableHalfHours({ all: (kind) => records[kind] ?? [] });
  return [...grouped(halves, ({ people }) => people)]
    .map(([people, own]) => compare(people, own, busy / calls.length))
    .filter((comparison) => comparison.calls >= fewestCalls);
});

test('thousands of calls in half hours with stable staffing can be compared, with one, two and three people', () => {
  expect(new Set(comparisons.map(({ people }) => people))).toEqual(new Set([1, 2, 3]));
  expect(comparisons.reduce((sum, { calls }) => sum + calls, 0)).toBeGreaterThan(15_000);
});

test('calls wait as long as Erlang says of impatient customers, within -20 % and +40 %', () => {
  for (const { people, wait, expectedWait } of comparisons) {
    expect(wait / expectedWait, `${people} people`).toBeGreaterThan(0.8);
    expect(wait / expectedWait, `${people} people`).toBeLessThan(1.4);
  }
});

test('as many give up as Erlang says, within a fifth and a quarter', () => {
  const counted = comparisons.filter(({ calls, abandoned }) => calls * abandoned >= fewestAbandoned);
  expect(counted).toHaveLength(4);
  for (const { people, abandoned, expectedAbandoned } of counted) {
    expect(abandoned / expectedAbandoned, `${people} people`).toBeGreaterThan(0.8);
    expect(abandoned / expectedAbandoned, `${people} people`).toBeLessThan(1.25);
  }
});

test('calls wait less than if nobody ever gave up', () => {
  const patient = comparisons.filter(({ people }) => people > 1);
  expect(patient.length).toBeGreaterThan(2);
  for (const { wait, patientWait } of patient) expect(wait).toBeLessThan(patientWait);
});

/** Month by month, because demand has seasons: within a month its level is taken to be the same. */
function compare(people: number, halves: readonly StableHalfHour[], handleSeconds: number): Comparison {
  const sums = { calls: 0, waited: 0, expected: 0, patient: 0, abandoned: 0, expectedAbandoned: 0 };
  for (const own of grouped(halves, ({ half }) => Math.floor(half / months)).values()) {
    if (own.length < fewestHalves) continue;
    const calls = total(own, ({ arrivals }) => arrivals);
    const load: QueueLoad = {
      arrivalsPerSecond: calls / own.length / halfHour,
      handleSeconds,
      agents: people,
    };
    const queue = erlangA(load, patienceSeconds);
    sums.calls += calls;
    sums.waited += total(own, ({ waited }) => waited);
    sums.abandoned += total(own, ({ abandoned }) => abandoned);
    sums.expected += calls * (queue.meanWaitSeconds + (1 - queue.waitingShare) * pickUpSeconds);
    sums.patient += calls * (erlangC(load)?.meanWaitSeconds ?? Number.POSITIVE_INFINITY);
    sums.expectedAbandoned += calls * queue.abandonedShare;
  }
  const { calls } = sums;
  return {
    people,
    calls,
    wait: sums.waited / calls,
    expectedWait: sums.expected / calls,
    patientWait: sums.patient / calls,
    abandoned: sums.abandoned / calls,
    expectedAbandoned: sums.expectedAbandoned / calls,
  };
}

function total(halves: readonly StableHalfHour[], of: (half: StableHalfHour) => number): number {
  return halves.reduce((sum, half) => sum + of(half), 0);
}
