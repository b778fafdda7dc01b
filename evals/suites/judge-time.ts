import { existsSync, readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { type Locale, locales } from '#semantic-layer/query/locale.ts';
import type { LocalRange } from '#semantic-layer/query/plan.ts';
import { enTimeCases } from '#server/answer/interpretation/testing/time-cases-en.ts';
import { frTimeCases } from '#server/answer/interpretation/testing/time-cases-fr.ts';
import { tokenize } from '#server/answer/interpretation/text/tokenize.ts';
import { toRange } from '#server/answer/interpretation/time/period.ts';
import { readTime } from '#server/answer/interpretation/time/read-time.ts';
import { TimeLexicon } from '#server/answer/interpretation/time/time-lexicon.ts';
import { enTime } from '#server/answer/interpretation/vocabulary/en-time.ts';
import { frTime } from '#server/answer/interpretation/vocabulary/fr-time.ts';
import type { JudgedCase } from './judged-case.ts';
import { type Selection, selectTimeExpressions } from './select-time-expressions.ts';
import type { TimeExpression } from './time-expression.ts';

const lexicons = { en: new TimeLexicon(enTime), fr: new TimeLexicon(frTime) };
const ordinaryWednesday = '2026-11-18T14:37[Europe/Paris]';
const firstDay = Temporal.PlainDate.from('2025-10-14');

const expressionSchema = z.strictObject({
  id: z.string(),
  locale: z.enum(locales),
  category: z.string(),
  now: z.string(),
  words: z.string(),
  from: z.string(),
  to: z.string(),
});

/** Our own expressions: those of the grammar's tests, and the ones of `evals/cases` around awkward days. */
export function ownTimeExpressions(file: URL): readonly TimeExpression[] {
  const tables = { en: enTimeCases, fr: frTimeCases };
  const ordinary = locales.flatMap((locale) =>
    tables[locale].map(
      (item, index): TimeExpression => ({
        ...item,
        id: `time-${locale}-${index + 1}`,
        locale,
        category: 'ordinary day',
        now: ordinaryWednesday,
      }),
    ),
  );
  const others = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => expressionSchema.parse(JSON.parse(line)));
  return [...ordinary, ...others];
}

/**
 * Expressions of a public collection, by the contract's rules.
 *
 * @returns null where the collection is not at hand: it is no part of this repository
 */
export function publicTimeExpressions(file: URL): Selection | null {
  return existsSync(file) ? selectTimeExpressions(readFileSync(file, 'utf8')) : null;
}

/** The first period read in the words, as a plan would write it, against the range that is right. */
export function judgeTime(expressions: readonly TimeExpression[]): readonly JudgedCase[] {
  return expressions.map(({ id, locale, category, now, words, from, to }) => {
    const read = readRange(words, locale, now);
    const expected = { from, to };
    const isRight = read !== null && read.from === from && read.to === to;
    return {
      id,
      locale,
      category,
      question: words,
      judged: ['range'],
      mistakes: isRight ? [] : [{ slot: 'range', expected, actual: read }],
      read: read ? `${read.from}..${read.to}` : 'no period',
      isConfidentlyWrong: false,
      isAheadOfModel: false,
    };
  });
}

function readRange(words: string, locale: Locale, at: string): LocalRange | null {
  const now = Temporal.ZonedDateTime.from(at);
  const moment = { now, today: now.toPlainDate(), isDayFirst: true, historyStart: firstDay };
  const meanings = readTime(tokenize(words), [lexicons[locale]], moment)[0]?.meanings ?? [];
  const found = meanings.find((meaning) => meaning.kind === 'period');
  return found?.kind === 'period' ? toRange(found.period) : null;
}
