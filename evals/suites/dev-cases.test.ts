import { describe, expect, test } from 'vitest';
import type { ExpectedReading } from '#evals/scorers/score-reading.ts';
import { analyses } from '#semantic-layer/query/plan.ts';
import { checkPlan } from './check-plan.ts';
import { readCases, readDialogues } from './eval-case.ts';

const place = (name: string) => new URL(`../cases/${name}.jsonl`, import.meta.url);
const free = readCases(place('free-dev'));
const refusals = readCases(place('refusals-dev'));
const dialogues = readDialogues(place('dialogues-dev'));
const problemsOf = (id: string, expected: ExpectedReading): readonly string[] =>
  expected.kind === 'plan' ? checkPlan(expected).map((problem) => `${id}: ${problem}`) : [];

describe('the cases that the reading is worked on with', () => {
  test('are enough: 260 free questions, 60 refusals, 20 dialogues', () => {
    expect(free.length).toBeGreaterThanOrEqual(260);
    expect(refusals.length).toBeGreaterThanOrEqual(60);
    expect(dialogues.length).toBeGreaterThanOrEqual(20);
  });

  test('ask for every analysis, in both languages', () => {
    const asked = (locale: string) =>
      new Set(
        free
          .filter((item) => item.locale === locale)
          .flatMap(({ expect: wanted }) => (wanted.kind === 'plan' ? [wanted.analysis].flat() : [])),
      );
    expect(analyses.filter((analysis) => !asked('en').has(analysis))).toEqual([]);
    expect(analyses.filter((analysis) => !asked('fr').has(analysis))).toEqual([]);
  });

  test('expect plans that the catalogue and the reading rules allow', () => {
    expect(free.flatMap(({ id, expect: wanted }) => problemsOf(id, wanted))).toEqual([]);
    expect(
      dialogues.flatMap(({ id, turns }) => turns.flatMap((turn) => problemsOf(id, turn.expect))),
    ).toEqual([]);
  });

  test('have refusals for every reason, and clarifications', () => {
    expect(new Set(refusals.map(({ category }) => category))).toEqual(
      new Set(['out_of_scope', 'missing_data', 'not_permitted', 'unsafe', 'clarify', 'look_alike']),
    );
  });
});
