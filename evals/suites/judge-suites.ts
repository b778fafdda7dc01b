import { existsSync } from 'node:fs';
import { readCases, readDialogues } from './eval-case.ts';
import type { EvalReader } from './eval-reader.ts';
import { judgeGuided } from './judge-guided.ts';
import { judgeDialogues, judgeQuestions } from './judge-questions.ts';
import { judgeTime, ownTimeExpressions, publicTimeExpressions } from './judge-time.ts';
import type { JudgedSuite } from './judged-case.ts';

const guidedSuites = ['guided-en', 'guided-fr', 'guided-same'];
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

/** What to run: every suite, unless some are named. */
export type SuiteChoice = {
  readonly only: readonly string[];
  /** Where the public time expressions lie, when not in their usual place. */
  readonly timeCollection?: URL;
};

/** @returns the suites asked for, in one order; the three of the guided library come together */
export function judgeSuites(reader: EvalReader, { only, timeCollection }: SuiteChoice): SuiteRun {
  const absent: string[] = [];
  const isWanted = (name: string): boolean => only.length === 0 || only.includes(name);
  const judge = (name: string, judgeFile: (place: URL) => JudgedSuite['cases']): readonly JudgedSuite[] => {
    if (!isWanted(name)) return [];
    const place = new URL(`../cases/${name}.jsonl`, import.meta.url);
    if (existsSync(place)) return [{ name, isSealed: isSealed(name), cases: judgeFile(place) }];
    absent.push(name);
    return [];
  };
  const isPublicWanted = isWanted('time-public');
  const publicTime = isPublicWanted ? publicTimeExpressions(timeCollection ?? publicCollection) : null;
  if (isPublicWanted && !publicTime) absent.push('time-public');
  const suites = [
    ...(guidedSuites.some(isWanted) ? judgeGuided(reader).filter(({ name }) => isWanted(name)) : []),
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
