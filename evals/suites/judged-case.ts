import { findMistakes, judgedSlots, type Slot, type SlotMistake } from '#evals/scorers/score-reading.ts';
import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Interpretation } from '#semantic-layer/query/plan.ts';
import { interpretationSummary } from '#server/answer/interpretation/testing/plan-summary.ts';
import type { EvalCase } from './eval-case.ts';

/** A case after its question was read. */
export type JudgedCase = {
  readonly id: string;
  readonly locale: Locale;
  readonly category: string;
  readonly question: string;
  readonly judged: readonly Slot[];
  /** Empty when the reading is right. */
  readonly mistakes: readonly SlotMistake[];
  /** The reading on one line. */
  readonly read: string;
  /** A plan was read where a refusal or a clarification was due. */
  readonly isConfidentlyWrong: boolean;
  /** The case names a metric that the model does not define yet. */
  readonly isAheadOfModel: boolean;
};

export type JudgedSuite = {
  readonly name: string;
  /** The unseen half: scored, and never shown to who works on the reading. */
  readonly isSealed: boolean;
  readonly cases: readonly JudgedCase[];
};

/** @param definedMetrics ids of the metrics that the model defines today */
export function judgeCase(
  item: EvalCase,
  actual: Interpretation,
  definedMetrics: ReadonlySet<string>,
): JudgedCase {
  const { id, locale, category, question, expect } = item;
  const wanted = expect.kind === 'plan' ? (expect.metrics ?? []) : [];
  return {
    id,
    locale,
    category,
    question,
    judged: judgedSlots(expect),
    mistakes: findMistakes(expect, actual),
    read: interpretationSummary(actual),
    isConfidentlyWrong: expect.kind !== 'plan' && actual.kind === 'plan',
    isAheadOfModel: wanted.some((metric) => !definedMetrics.has(metric.id)),
  };
}
