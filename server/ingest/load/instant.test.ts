import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { isCalendarDay, isPlainInstant, parseInstant, secondsBetween } from './instant.ts';

const micros = (text: string) => Number(Temporal.Instant.from(text).epochNanoseconds / 1000n);

describe('an instant in a record', () => {
  test.each([
    '2026-03-02T10:00:00+01:00',
    '2026-03-02T10:00:00Z',
    '2026-03-02 10:00:00.123456+05:45',
    '2024-02-29T23:59:59.999-08:00',
    '1970-01-01T00:00:00Z',
    '2199-12-31T23:59:59Z',
    '2026-03-02T10:00Z',
    '2026-03-02T10:00:00.5-0330',
    '2026-03-02T10:00:00+01',
  ])('%s is the moment it says', (text) => {
    expect(parseInstant(text)).toBe(micros(text.replace(' ', 'T')));
  });

  test('the days of 230 years are counted as a calendar library counts them', () => {
    let day = Temporal.PlainDate.from('1970-01-01');
    let expected = 0;
    while (day.year < 2200) {
      expect(parseInstant(`${day}T00:00Z`)).toBe(expected);
      day = day.add({ days: 13 });
      expected += 13 * 86_400_000_000;
    }
  });

  test.each([
    ['no offset', '2026-03-02T10:00:00'],
    ['a day that does not exist', '2026-02-29T10:00:00Z'],
    ['a thirteenth month', '2026-13-01T10:00:00Z'],
    ['hour 24', '2026-03-02T24:00:00Z'],
    ['year 1', '0001-01-01T00:00:00Z'],
    ['year 9999', '9999-12-31T00:00:00Z'],
    ['a date alone', '2026-03-02'],
    ['words', 'yesterday'],
    ['a number', 1_772_000_000],
    ['a broken Date', new Date(Number.NaN)],
    ['an offset of 99 hours', '2026-03-02T10:00:00+99:00'],
    ['something after the offset', '2026-03-02T10:00:00Z and more'],
    ['half an offset', '2026-03-02T10:00:00+1'],
    ['a point without a fraction', '2026-03-02T10:00:00.Z'],
    ['other signs between the numbers', '2026/03/02T10:00:00Z'],
    ['a letter among the digits', '2O26-03-02T10:00:00Z'],
  ])('%s is not an instant', (_, value) => {
    expect(parseInstant(value)).toBeNull();
  });

  test('a Date object is the moment it holds', () => {
    expect(parseInstant(new Date('2026-03-02T10:00:00.5Z'))).toBe(micros('2026-03-02T10:00:00.5Z'));
  });
});

test('a length of time is in whole seconds, half a second up', () => {
  const at = (text: string) => parseInstant(text) ?? expect.fail(text);
  expect(secondsBetween(at('2026-03-02T10:00:00Z'), at('2026-03-02T10:05:00.5Z'))).toBe(301);
  expect(secondsBetween(at('2026-03-02T10:00:00Z'), at('2026-03-02T10:05:00.499Z'))).toBe(300);
  expect(secondsBetween(at('2026-03-02T10:05:00.5Z'), at('2026-03-02T10:00:00Z'))).toBe(-301);
});

test('a calendar day exists, from 1900 on', () => {
  expect(['2026-03-02', '1957-05-01', '2024-02-29'].every(isCalendarDay)).toBe(true);
  expect(['2026-02-30', '1899-01-01', '2200-01-01', '2026-3-2', ''].some(isCalendarDay)).toBe(false);
});

test('instants written as most sources do are in the order of their texts; others have to be read', () => {
  const plain = [
    '2025-12-31T23:59:59Z',
    '2026-03-02T09:15:07Z',
    '2026-03-02T09:15:08Z',
    '2026-11-01T00:00:00Z',
  ];
  expect(plain.every(isPlainInstant)).toBe(true);
  expect(plain.map(parseInstant).toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual(
    plain.toSorted().map(parseInstant),
  );
  const others = ['2026-03-02 09:15:07Z', '2026-03-02T09:15:07.5Z', '2026-03-02T09:15:07+01', '2026-03-02'];
  expect(others.filter(isPlainInstant)).toEqual([]);
});
