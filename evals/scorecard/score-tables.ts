import { slots } from '#evals/scorers/score-reading.ts';
import { type SuiteScore, scoreText } from './score-suite.ts';

type Row = Readonly<Record<string, string | number>>;

/** One row a suite: whole readings, and what is counted apart. */
export function suiteTable(scores: readonly SuiteScore[]): readonly Row[] {
  return scores.map(({ name, whole, confidentlyWrong, aheadOfModel }) => ({
    suite: name,
    'all slots right': scoreText(whole),
    'plan where none was due': confidentlyWrong,
    'metric not defined yet': aheadOfModel,
  }));
}

/** One row a suite, one column a slot: percentages. */
export function slotTable(scores: readonly SuiteScore[]): readonly Row[] {
  return scores.map((suite) => ({
    suite: suite.name,
    ...Object.fromEntries(
      slots.map((slot) => {
        const score = suite.slots[slot];
        return [slot, score ? ((100 * score.right) / score.of).toFixed(1) : ''];
      }),
    ),
  }));
}

/** One row a category, one column a suite and language. */
export function categoryTable(scores: readonly SuiteScore[]): readonly Row[] {
  const categories = [...new Set(scores.flatMap(({ groups }) => groups.map(({ category }) => category)))];
  return categories.map((category) => ({
    category,
    ...Object.fromEntries(
      scores.flatMap(({ name, groups }) =>
        groups
          .filter((group) => group.category === category)
          .map(({ locale, score }) => [columnOf(name, locale), scoreText(score)]),
      ),
    ),
  }));
}

function columnOf(suite: string, locale: string): string {
  return suite.startsWith('guided') ? suite : `${suite} ${locale}`;
}
