import { expect, test } from 'vitest';
import { decomposeAdditiveChange, decomposeRatioChange, type Segment } from './decompose-change.ts';

const segment = (
  member: string,
  before: [number, number | null],
  after: [number, number | null],
): Segment => ({
  member,
  before: { weight: before[0], value: before[1] },
  after: { weight: after[0], value: after[1] },
});

const channels = [
  segment('chat', [100, 60], [300, 90]),
  segment('email', [300, 600], [300, 620]),
  segment('voice', [100, 30], [100, 30]),
];

test('every channel got slower or stayed, yet the mean fell: the mix moved towards the fast channel', () => {
  const parts = decomposeRatioChange(channels);
  expect(
    parts.map(({ member, mix, rate }) => [member, Number(mix.toFixed(4)), Number(rate.toFixed(4))]),
  ).toEqual([
    ['chat', -61.3224, 9.4286],
    ['email', -45.7224, 10.2857],
    ['voice', 17.902, 0],
  ]);
  expect(parts.reduce((total, { contribution }) => total + contribution, 0)).toBeCloseTo(
    308.571428571 - 378,
    6,
  );
});

test('a channel that opened this week has no rate effect: nobody can say it got slower', () => {
  const [, fresh] = decomposeRatioChange([
    segment('email', [100, 600], [100, 600]),
    segment('sms', [0, null], [50, 60]),
  ]);
  expect(fresh?.rate).toBe(0);
  expect(fresh?.mix).not.toBe(0);
});

test('parts of a volume add up to its change, a channel that stopped included', () => {
  const parts = decomposeAdditiveChange([
    segment('chat', [0, 120], [0, 90]),
    segment('fax', [0, 7], [0, null]),
  ]);
  expect(parts.map(({ contribution }) => contribution)).toEqual([-30, -7]);
});

test('nothing can be decomposed when one of the periods has no observation', () => {
  expect(decomposeRatioChange([segment('chat', [0, null], [20, 60])])).toEqual([]);
});

test('the parts of random changes always add up to the change of the whole', () => {
  let state = 7;
  const next = () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  for (let round = 0; round < 200; round += 1) {
    const segments = Array.from({ length: 1 + Math.floor(next() * 9) }, (_, index) =>
      segment(
        `m${index}`,
        [Math.floor(next() * 50), next() * 900],
        [1 + Math.floor(next() * 50), next() * 900],
      ),
    ).map((item) => (item.before.weight === 0 ? { ...item, before: { weight: 0, value: null } } : item));
    const mean = (side: 'before' | 'after') => {
      const weight = segments.reduce((total, item) => total + item[side].weight, 0);
      return (
        segments.reduce((total, item) => total + item[side].weight * (item[side].value ?? 0), 0) / weight
      );
    };
    if (segments.every(({ before }) => before.weight === 0)) continue;
    const total = decomposeRatioChange(segments).reduce((sum, { contribution }) => sum + contribution, 0);
    expect(total).toBeCloseTo(mean('after') - mean('before'), 8);
  }
});
