import { demoNames } from '#evals/demo-names.ts';
import { readCases } from '#evals/suites/eval-case.ts';
import { clock, historyStart } from '#evals/suites/eval-reader.ts';
import type { KnownValue } from '#semantic-layer/describe/model-description.ts';
import { createOfflineInterpreter } from '#server/answer/interpretation/offline-interpreter.ts';
import { referenceModel } from '#server/answer/interpretation/testing/reference-model.ts';
import type { Measure } from './bench.ts';

const manyValues = 10_000;
const mostValues = 100_000;
/** Everything is timed this often and the quickest counts: what else the machine does is not our speed. */
const rounds = 3;

/** How fast questions are read against the whole catalogue with many names, on one core. */
export function benchInterpretation(): readonly Measure[] {
  const questions = ['first-questions', 'free-dev', 'refusals-dev'].flatMap((name) =>
    readCases(new URL(`../cases/${name}.jsonl`, import.meta.url)),
  );
  const before = usedHeap();
  const interpreter = createOfflineInterpreter({ description: referenceModel, values: namesOf(manyValues) });
  const read = ({ question, locale }: (typeof questions)[number]): void => {
    interpreter.interpret({ text: question, locale, now: clock, historyStart });
  };
  for (const item of questions) read(item);
  const heap = (usedHeap() - before) / 1e6;
  const quickest = questions.map((item) =>
    Math.min(...Array.from({ length: rounds }, () => millisecondsOf(() => read(item)))),
  );
  const batch = cpuSecondsOf(() => {
    for (const item of questions) read(item);
  });
  const values = namesOf(mostValues);
  const index = cpuSecondsOf(() => {
    createOfflineInterpreter({ description: referenceModel, values });
  });
  return [
    {
      what: `one question in twenty takes longer, ${manyValues} names`,
      value: percentile(quickest, 0.95),
      unit: 'ms',
      limit: 10,
      bound: 'at most',
    },
    {
      what: `in batch, ${manyValues} names`,
      value: questions.length / batch,
      unit: 'questions per CPU second',
      limit: 300,
      bound: 'at least',
    },
    { what: `index of ${mostValues} names`, value: index, unit: 'CPU s', limit: 1, bound: 'at most' },
    { what: `memory with ${manyValues} names`, value: heap, unit: 'MB', limit: 150, bound: 'at most' },
  ];
}

const parts =
  'ar bel cor dun el far gol hin is jun kel lor mar nor os pel quin ros sol tar un vel wen yor zan'.split(
    ' ',
  );

/** The demo's names and made-up ones of two words, the same ones every time. */
function namesOf(count: number): readonly KnownValue[] {
  const word = (seed: number): string => {
    const part = (shift: number): string => parts[(seed >> shift) % parts.length] ?? '';
    const joined = `${part(0)}${part(4)}${part(9)}`;
    return joined.charAt(0).toUpperCase() + joined.slice(1);
  };
  const kinds = ['company', 'customer', 'kb_article', 'tag', 'agent'] as const;
  const made = Array.from({ length: Math.max(0, count - demoNames.length) }, (_, at) => ({
    dimension: kinds[at % kinds.length] ?? 'company',
    value: `${word(at * 7 + 3)} ${word(at * 13 + 5)} ${at}`,
  }));
  return [...demoNames, ...made];
}

/** Bytes in use once what nobody holds is gone. @throws when not started by `npm run bench`, which allows to tidy up */
function usedHeap(): number {
  if (!globalThis.gc)
    throw new Error('Start benches with `npm run bench`: they measure memory after tidying up.');
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

function millisecondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The quickest of a few rounds, as with single questions. */
function cpuSecondsOf(work: () => void): number {
  const seconds = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  });
  return Math.min(...seconds);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
