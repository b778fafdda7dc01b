import { type Slot, slots } from '#evals/scorers/score-reading.ts';
import type { JudgedCase, JudgedSuite } from '#evals/suites/judged-case.ts';

export type Score = { readonly right: number; readonly of: number };

export type SuiteScore = {
  readonly name: string;
  /** Cases with no mistake in any slot. */
  readonly whole: Score;
  readonly slots: Readonly<Partial<Record<Slot, Score>>>;
  /** One row a category and language. */
  readonly groups: readonly { readonly category: string; readonly locale: string; readonly score: Score }[];
  readonly confidentlyWrong: number;
  readonly aheadOfModel: number;
};

export function scoreSuite({ name, cases }: JudgedSuite): SuiteScore {
  const keys = [...new Set(cases.map(({ category, locale }) => `${category}|${locale}`))];
  return {
    name,
    whole: wholeScore(cases),
    slots: Object.fromEntries(slots.flatMap((slot) => slotScore(cases, slot))),
    groups: keys.map((key) => {
      const [category = '', locale = ''] = key.split('|');
      const own = cases.filter((item) => item.category === category && item.locale === locale);
      return { category, locale, score: wholeScore(own) };
    }),
    confidentlyWrong: cases.filter(({ isConfidentlyWrong }) => isConfidentlyWrong).length,
    aheadOfModel: cases.filter(({ isAheadOfModel }) => isAheadOfModel).length,
  };
}

/** `12 of 20 (60.0 %)`, for tables. */
export function scoreText({ right, of }: Score): string {
  return of === 0 ? '' : `${right}/${of} ${((100 * right) / of).toFixed(1)} %`;
}

function wholeScore(cases: readonly JudgedCase[]): Score {
  return { right: cases.filter(({ mistakes }) => mistakes.length === 0).length, of: cases.length };
}

function slotScore(cases: readonly JudgedCase[], slot: Slot): [Slot, Score][] {
  const judged = cases.filter((item) => item.judged.includes(slot));
  if (judged.length === 0) return [];
  const right = judged.filter(({ mistakes }) => !mistakes.some((mistake) => mistake.slot === slot));
  return [[slot, { right: right.length, of: judged.length }]];
}
