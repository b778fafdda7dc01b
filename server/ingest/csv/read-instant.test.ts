import { describe, expect, test } from 'vitest';
import { dateReader } from './read-instant.ts';

const paris = dateReader({ format: null, timezone: 'Europe/Paris' });
const dayFirst = dateReader({ format: 'D/M/YYYY HH:mm', timezone: 'Europe/London' });

describe('a time in a file', () => {
  test.each([
    ['2026-03-02T10:00:00+01:00', '2026-03-02T09:00:00.000Z'],
    ['2026-03-02 10:00:00 UTC', '2026-03-02T10:00:00.000Z'],
    ['2026-03-02 10:00:00 +0100', '2026-03-02T09:00:00.000Z'],
    ['2026-03-02T10:00:00.123456Z', '2026-03-02T10:00:00.123456Z'],
  ])('with its offset is what it says: %s', (text, expected) => {
    expect(paris.instant(text)).toBe(expected);
  });

  test.each([
    ['2026-03-02 10:00:00', '2026-03-02T09:00:00.000Z'],
    ['2026-07-02 10:00', '2026-07-02T08:00:00.000Z'],
    ['2026-03-02', '2026-03-01T23:00:00.000Z'],
  ])('without an offset is local time: %s', (text, expected) => {
    expect(paris.instant(text)).toBe(expected);
  });

  test('that happens twice in autumn is the second one, one that spring skips is an hour later', () => {
    expect(paris.instant('2026-10-25 02:30')).toBe('2026-10-25T01:30:00.000Z');
    expect(paris.instant('2026-03-29 02:30')).toBe('2026-03-29T01:30:00.000Z');
  });

  test.each(['yesterday', '', '2026-02-30 10:00', '2026-03-02 25:00', '02/03/2026'])(
    'is none: %s',
    (text) => {
      expect(paris.instant(text)).toBeNull();
    },
  );
});

describe('a format of their own', () => {
  test('day first', () => {
    expect(dayFirst.instant('2/3/2026 09:05')).toBe('2026-03-02T09:05:00.000Z');
    expect(dayFirst.day('29/2/2016 01:16')).toBe('2016-02-29');
    expect(dayFirst.instant('2026-03-02 09:05')).toBeNull();
  });

  test('month first with half days', () => {
    const american = dateReader({ format: 'MM/DD/YYYY hh:mm:ss A', timezone: 'America/New_York' });
    expect(american.instant('03/02/2026 12:05:00 AM')).toBe('2026-03-02T05:05:00.000Z');
    expect(american.instant('03/02/2026 12:05:00 pm')).toBe('2026-03-02T17:05:00.000Z');
    expect(american.instant('03/02/2026 13:05:00 PM')).toBeNull();
  });

  test('with an offset', () => {
    const logged = dateReader({ format: 'DD.MM.YYYY HH:mm:ss Z', timezone: 'Europe/Paris' });
    expect(logged.instant('02.03.2026 10:00:00 +05:45')).toBe('2026-03-02T04:15:00.000Z');
  });

  test('seconds or milliseconds since 1970', () => {
    expect(dateReader({ format: 'epoch', timezone: 'UTC' }).instant('1772445600.5')).toBe(
      '2026-03-02T10:00:00.500Z',
    );
    expect(dateReader({ format: 'epoch-ms', timezone: 'UTC' }).instant('1772445600000')).toBe(
      '2026-03-02T10:00:00.000Z',
    );
    expect(dateReader({ format: 'epoch', timezone: 'UTC' }).instant('-5')).toBeNull();
  });

  test('that names no day, or one thing twice, is refused before anything is read', () => {
    expect(() => dateReader({ format: 'HH:mm', timezone: 'UTC' })).toThrow('lacks YYYY, M or D');
    expect(() => dateReader({ format: 'DD/D/MM/YYYY', timezone: 'UTC' })).toThrow('names the day twice');
    expect(() => dateReader({ format: null, timezone: 'Mars/Olympus' })).toThrow();
  });
});
