import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { type TimeCase, timeCases } from '#server/answer/interpretation/testing/time-cases.ts';
import { enTimeCases } from '#server/answer/interpretation/testing/time-cases-en.ts';
import { frTimeCases } from '#server/answer/interpretation/testing/time-cases-fr.ts';
import { tokenize } from '#server/answer/interpretation/text/tokenize.ts';
import { enTime } from '#server/answer/interpretation/vocabulary/en-time.ts';
import { frTime } from '#server/answer/interpretation/vocabulary/fr-time.ts';
import { toRange } from './period.ts';
import { readTime, type TimeMeaning } from './read-time.ts';
import { TimeLexicon } from './time-lexicon.ts';

const lexicons = { en: new TimeLexicon(enTime), fr: new TimeLexicon(frTime) };
const wednesday = '2026-11-18T14:37[Europe/Paris]';

function meaningsOf(words: string, locale: 'en' | 'fr', at = wednesday): readonly TimeMeaning[] {
  const now = Temporal.ZonedDateTime.from(at);
  const historyStart = Temporal.PlainDate.from('2025-10-14');
  const moment = { now, today: now.toPlainDate(), isDayFirst: true, historyStart };
  return readTime(tokenize(words), [lexicons[locale]], moment)[0]?.meanings ?? [];
}

function rangeOf(words: string, locale: 'en' | 'fr', at = wednesday) {
  const period = meaningsOf(words, locale, at).find((meaning) => meaning.kind === 'period');
  return period?.kind === 'period' ? toRange(period.period) : null;
}

function check(cases: readonly TimeCase[], locale: 'en' | 'fr', at = wednesday): void {
  for (const { words, from, to } of cases) {
    expect({ words, range: rangeOf(words, locale, at) }).toEqual({ words, range: { from, to } });
  }
}

describe('on an ordinary Wednesday', () => {
  test.each(enTimeCases)('English: $words', ({ words, from, to }) => {
    expect(rangeOf(words, 'en')).toEqual({ from, to });
  });

  test.each(frTimeCases)('French: $words', ({ words, from, to }) => {
    expect(rangeOf(words, 'fr')).toEqual({ from, to });
  });
});

test('around New Year, weeks and months belong to the year they fall in', () => {
  const cases = timeCases(`
    last week | 2025-12-22 | 2025-12-29
    this week | 2025-12-29 | 2026-01-05
    yesterday | 2026-01-01 | 2026-01-02
    last month | 2025-12-01 | 2026-01-01
    last quarter | 2025-10-01 | 2026-01-01
    last year | 2025-01-01 | 2026-01-01
    year to date | 2026-01-01 | 2026-01-03
    week 1 | 2025-12-29 | 2026-01-05
    week 52 | 2025-12-22 | 2025-12-29
    December | 2025-12-01 | 2026-01-01
    since December | 2025-12-01 | 2026-01-03
    Christmas | 2025-12-25 | 2025-12-26
    last 2 weeks | 2025-12-15 | 2025-12-29
    Q4 | 2025-10-01 | 2026-01-01
  `);
  check(cases, 'en', '2026-01-02T09:00[Europe/Paris]');
});

test('in a leap year February has its 29th, and a year before it is the 28th', () => {
  const cases = timeCases(`
    yesterday | 2028-02-29 | 2028-03-01
    last month | 2028-02-01 | 2028-03-01
    29 February | 2028-02-29 | 2028-03-01
    the last day of February | 2028-02-29 | 2028-03-01
    February 2027 | 2027-02-01 | 2027-03-01
    last 3 days | 2028-02-27 | 2028-03-01
  `);
  check(cases, 'en', '2028-03-01T08:00[Europe/Paris]');
});

test('hours are elapsed time on the day the clocks change, days are calendar time', () => {
  const cases = timeCases(`
    last 24 hours | 2026-10-24T13:00 | 2026-10-25T12:00
    last 3 hours | 2026-10-25T09:00 | 2026-10-25T12:00
    yesterday | 2026-10-24 | 2026-10-25
    today | 2026-10-25 | 2026-10-26
  `);
  check(cases, 'en', '2026-10-25T12:00[Europe/Paris]');
});

test('on a Monday just after midnight last week is the seven days that have just ended', () => {
  const cases = timeCases(`
    la semaine dernière | 2026-11-09 | 2026-11-16
    hier | 2026-11-15 | 2026-11-16
    lundi | 2026-11-16 | 2026-11-17
    lundi dernier | 2026-11-09 | 2026-11-10
    le week-end dernier | 2026-11-14 | 2026-11-16
    cette semaine | 2026-11-16 | 2026-11-23
  `);
  check(cases, 'fr', '2026-11-16T00:05[Europe/Paris]');
});

test('on a Sunday the week still runs, and last weekend is the one before', () => {
  const cases = timeCases(`
    this week | 2026-11-09 | 2026-11-16
    last weekend | 2026-11-07 | 2026-11-09
    this weekend | 2026-11-14 | 2026-11-16
    Sunday | 2026-11-15 | 2026-11-16
    last Sunday | 2026-11-08 | 2026-11-09
  `);
  check(cases, 'en', '2026-11-15T18:00[Europe/Paris]');
});

test('the last seven days are the complete ones before today', () => {
  expect(rangeOf('last 7 days', 'en')).toEqual({ from: '2026-11-11', to: '2026-11-18' });
  expect(rangeOf('les 7 derniers jours', 'fr')).toEqual({ from: '2026-11-11', to: '2026-11-18' });
});

test('days are those of the organisation, not of the server', () => {
  expect(rangeOf('yesterday', 'en', '2026-11-18T23:30[America/New_York]')).toEqual({
    from: '2026-11-17',
    to: '2026-11-18',
  });
});

test('about the future a month without a year is the next one to come', () => {
  const [march] = meaningsOf('in March', 'en');
  expect(march?.kind === 'period' && march.period.upcoming && toRange(march.period.upcoming)).toEqual({
    from: '2027-03-01',
    to: '2027-04-01',
  });
});

test.each([
  ['31 February', 'en', '31/2'],
  ['30 février', 'fr', '30/2'],
  ['31/04/2026', 'en', '31/4/2026'],
  ['29 February 2026', 'en', '29/2/2026'],
  ['le 31 juin', 'fr', '31/6'],
] as const)('%s is not in the calendar', (words, locale, text) => {
  const impossible = meaningsOf(words, locale).find((meaning) => meaning.kind === 'impossible');
  expect(impossible?.kind === 'impossible' && impossible.date.text).toBe(text);
});

test.each([
  ['on Mondays', 'en', [1]],
  ['every Friday', 'en', [5]],
  ['on weekends', 'en', [6, 7]],
  ['weekdays', 'en', [1, 2, 3, 4, 5]],
  ['les lundis', 'fr', [1]],
  ['jours ouvrés', 'fr', [1, 2, 3, 4, 5]],
  ['chaque mardi', 'fr', [2]],
] as const)('%s comes back every week', (words, locale, days) => {
  expect(meaningsOf(words, locale)).toContainEqual({
    kind: 'cycle',
    cycle: { kind: 'weekdays', days: [...days] },
  });
});

test.each([
  ['the week before', 'en', { kind: 'back', unit: 'week', count: 1 }],
  ['same period last year', 'en', { kind: 'last-year' }],
  ['the day before', 'en', { kind: 'back', unit: 'day', count: 1 }],
  ['the previous period', 'en', { kind: 'previous' }],
  ['year over year', 'en', { kind: 'last-year' }],
  ["la semaine d'avant", 'fr', { kind: 'back', unit: 'week', count: 1 }],
  ["la même période l'an dernier", 'fr', { kind: 'last-year' }],
  ['la veille', 'fr', { kind: 'back', unit: 'day', count: 1 }],
  ['la période précédente', 'fr', { kind: 'previous' }],
] as const)('%s is counted from another period', (words, locale, shift) => {
  expect(meaningsOf(words, locale)).toContainEqual({ kind: 'shift', shift });
});
