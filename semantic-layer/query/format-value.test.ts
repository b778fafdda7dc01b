import { expect, test } from 'vitest';
import { formatChange, formatPercent, formatValue } from './format-value.ts';

const en = { locale: 'en', currency: 'EUR' } as const;
const fr = { locale: 'fr', currency: 'EUR' } as const;
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

test('durations are said in the two units that matter', () => {
  const said = [4.25, 45, 372, 3_600, 3_900, 97_200].map((seconds) => formatValue(seconds, 'seconds', en));
  expect(said).toEqual(['4.3 s', '45 s', '6 min 12 s', '1 h', '1 h 5 min', '1 d 3 h']);
});

test('59 min 59.6 s is an hour, not sixty minutes', () => {
  expect(formatValue(3_599.6, 'seconds', en)).toBe('1 h');
  expect(formatValue(59.6, 'seconds', en)).toBe('1 min');
  expect(formatValue(86_399, 'seconds', en)).toBe('1 d');
});

test('French writes its own spaces, commas and days', () => {
  expect(plain(formatValue(4_210, 'count', fr))).toBe('4 210');
  expect(plain(formatValue(0.843, 'ratio', fr))).toBe('84,3 %');
  expect(formatValue(97_200, 'seconds', fr)).toBe('1 j 3 h');
});

test('no data is said, never shown as zero', () => {
  expect(formatValue(null, 'ratio', en)).toBe('no data');
  expect(formatValue(null, 'ratio', fr)).toBe('pas de données');
});

test('a difference of two rates is in points, not per cent', () => {
  expect(formatChange(-0.042, 'ratio', en)).toBe('−4.2 points');
  expect(formatChange(0.01, 'ratio', en)).toBe('+1 point');
  expect(formatChange(-120, 'seconds', en)).toBe('−2 min');
});

test('a difference too small to be said has no sign', () => {
  expect(formatChange(-0.0001, 'ratio', en)).toBe('0 points');
  expect(formatChange(-0.01, 'seconds', en)).toBe('0 s');
});

test('a tenth of a per cent shows only where it says something', () => {
  expect(formatPercent(0.84, 'en')).toBe('84%');
  expect(formatPercent(0.8432, 'en')).toBe('84.3%');
  expect(formatPercent(1, 'en')).toBe('100%');
});
