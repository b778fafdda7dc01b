import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { tokenize } from '#server/answer/interpretation/text/tokenize.ts';
import { toRange } from '#server/answer/interpretation/time/period.ts';
import { readTime } from '#server/answer/interpretation/time/read-time.ts';
import { TimeLexicon } from '#server/answer/interpretation/time/time-lexicon.ts';
import { enTime } from '#server/answer/interpretation/vocabulary/en-time.ts';
import { frTime } from '#server/answer/interpretation/vocabulary/fr-time.ts';

const lexicons = { en: new TimeLexicon(enTime), fr: new TimeLexicon(frTime) };
const now = Temporal.ZonedDateTime.from('2026-11-18T14:37[Europe/Paris]');
const moment = { now, today: now.toPlainDate(), isDayFirst: true, historyStart: null };

function periodOf(words: string, locale: 'en' | 'fr') {
  const meanings = readTime(tokenize(words), [lexicons[locale]], moment)[0]?.meanings ?? [];
  const found = meanings.find((meaning) => meaning.kind === 'period');
  return found?.kind === 'period' ? found.period : null;
}

describe('a period told by what stands beside it', () => {
  test.each([
    ['the week after Black Friday', '2025-12-01', '2025-12-08'],
    ['the week before Christmas', '2025-12-15', '2025-12-22'],
    ['the 3 days before Black Friday', '2025-11-25', '2025-11-28'],
    ['the third Tuesday after Christmas 2025', '2026-01-13', '2026-01-14'],
    ['week commencing 2 November', '2026-11-02', '2026-11-09'],
    ['a week ago today', '2026-11-11', '2026-11-12'],
    ['the Monday before last', '2026-11-09', '2026-11-10'],
  ])('%s', (words, from, to) => {
    const named = periodOf(words, 'en');
    expect(named && toRange(named)).toEqual({ from, to });
  });
});

test('« par jour après le 1er novembre » speaks of all days since, not of the day after', () => {
  const named = periodOf('par jour après le 1er novembre', 'fr');
  expect(named && toRange(named)).toEqual({ from: '2026-11-02', to: '2026-11-19' });
});

test('by the end of the month is, about the future, from tomorrow to the end of the month', () => {
  const ahead = periodOf('by the end of the month', 'en')?.upcoming;
  expect(ahead && toRange(ahead)).toEqual({ from: '2026-11-19', to: '2026-12-01' });
});

test('tomorrow and the day after it are one period to come', () => {
  const named = periodOf('demain et après-demain', 'fr');
  expect(named && toRange(named)).toEqual({ from: '2026-11-19', to: '2026-11-21' });
});
