import type { Analysis, Filter, MetricRef } from '#semantic-layer/query/plan.ts';
import type { Filters } from '#server/answer/interpretation/reading/filters.ts';
import type { Times } from '#server/answer/interpretation/reading/read-periods.ts';
import type { Splits } from '#server/answer/interpretation/reading/read-splits.ts';
import type { Thresholds } from '#server/answer/interpretation/reading/read-thresholds.ts';
import type { Sentence } from '#server/answer/interpretation/reading/sentence.ts';
import type { SpanOf } from '#server/answer/interpretation/spans/span.ts';
import type { Period } from '#server/answer/interpretation/time/period.ts';

/** What a way of putting a question says of its plan that none of its words says alone. Absent parts stay as read. */
export type Construction = {
  readonly analysis?: Analysis;
  readonly metrics?: readonly MetricRef[];
  readonly by?: readonly string[];
  /** Filters besides those the words name. */
  readonly where?: readonly Filter[];
  /** Dimensions whose members only named the sides of a comparison. */
  readonly unfiltered?: readonly string[];
  /** The period meant, where the words name another one. */
  readonly main?: Period;
  /** The other side in time; null where things are held against each other within one period. */
  readonly other?: Period | null;
  /** Words that the construction accounts for. */
  readonly explained?: readonly number[];
};

/** What was read of a question before its analysis is chosen. */
export type Clues = {
  readonly sentence: Sentence;
  /** Metrics named, in their order. */
  readonly named: readonly string[];
  readonly filters: Filters;
  readonly splits: Splits;
  readonly times: Times;
  readonly thresholds: Thresholds;
  readonly hasScenario: boolean;
};

export type ReadConstruction = (clues: Clues) => Construction | null;

/** The question in folded words, one space apart. */
export function foldedText({ tokens }: Sentence): string {
  return tokens.map(({ fold }) => fold).join(' ');
}

/** Places of the words that a pattern of one word matches. */
export function placesOf(pattern: RegExp, { tokens }: Sentence): number[] {
  return tokens.flatMap(({ fold, index }) => (pattern.test(fold) ? [index] : []));
}

export function hasWord(pattern: RegExp, sentence: Sentence): boolean {
  return placesOf(pattern, sentence).length > 0;
}

export function isHeldAgainst(sentence: Sentence): boolean {
  return sentence.has('versus', 'compare', 'between');
}

/** Metrics said in a question, those left out as not asked for included. */
export function metricsSaid(sentence: Sentence): readonly SpanOf<'metric'>[] {
  return sentence.all('metric');
}

export function refs(...ids: readonly string[]): readonly MetricRef[] {
  return ids.map((id) => ({ id }));
}
