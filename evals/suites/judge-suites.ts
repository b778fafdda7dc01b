import { existsSync } from 'node:fs';
import { readCases, readDialogues } from './eval-case.ts';
import type { EvalReader } from './eval-reader.ts';
import { judgeGuided } from './judge-guided.ts';
import { judgeDialogues, judgeQuestions } from './judge-questions.ts';
import { judgeTime, ownTimeExpressions, publicTimeExpressions } from './judge-time.ts';
import type { JudgedSuite } from './judged-case.ts';

/** Suites of single questions: `-dev` may be read and tuned on, `-test` is the unseen half. */
const questionSuites = ['first-questions', 'free-dev', 'free-test', 'refusals-dev', 'refusals-test'];
const dialogueSuites = ['dialogues-dev', 'dialogues-test'];

/** Beside the repository, never inside: the collection's licence and size are not ours to ship. */
const publicCollection = new URL('../../../shared/data/time_expressions_duckling.jsonl', import.meta.url);

export type SuiteRun = {
  readonly suites: readonly JudgedSuite[];
  /** Suites without a file: said aloud, never silently right. */
  readonly absent: readonly string[];
  /** Why public time expressions are not scored, and how many. */
  readonly leftOut: ReadonlyMap<string, number>;
};

/** @param timeCollection  where the public time expressions lie, when not in their usual place */
export function judgeSuites(reader: EvalReader, timeCollection: URL = publicCollection): SuiteRun {
  const absent: string[] = [];
  const judge = (name: string, judgeFile: (place: URL) => JudgedSuite['cases']): readonly JudgedSuite[] => {
    const place = new URL(`../cases/${name}.jsonl`, import.meta.url);
    if (existsSync(place)) return [{ name, isSealed: isSealed(name), cases: judgeFile(place) }];
    absent.push(name);
    return [];
  };
  const publicTime = publicTimeExpressions(timeCollection);
  if (!publicTime) absent.push('time-public');
  const suites = [
    ...judgeGuided(reader),
    ...questionSuites.flatMap((name) => judge(name, (place) => judgeQuestions(readCases(place), reader))),
    ...dialogueSuites.flatMap((name) => judge(name, (place) => judgeDialogues(readDialogues(place), reader))),
    ...judge('time-expressions', (place) => judgeTime(ownTimeExpressions(place))),
    ...(publicTime ? [{ name: 'time-public', isSealed: false, cases: judgeTime(publicTime.kept) }] : []),
  ];
  return { suites, absent, leftOut: publicTime?.leftOut ?? new Map() };
}

export function isSealed(suite: string): boolean {
  return suite.endsWith('-test');
}
