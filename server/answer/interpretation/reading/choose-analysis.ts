import type { Analysis } from '#semantic-layer/query/plan.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import type { Sentence } from './sentence.ts';

/** What is known of a plan when its analysis is chosen. */
export type Outline = {
  readonly metrics: readonly string[];
  readonly by: readonly string[];
  readonly hasGrain: boolean;
  readonly hasComparison: boolean;
  readonly hasPeriod: boolean;
  readonly isFuture: boolean;
  readonly areMembersCompared: boolean;
  readonly isRanking: boolean;
  readonly hasScenario: boolean;
  readonly memberDimensions: readonly string[];
  readonly hasThreshold: boolean;
};

type Test = (sentence: Sentence, outline: Outline) => boolean;

/** Tried in this order: the first that holds is the analysis. */
const tests: readonly (readonly [Analysis, Test])[] = [
  ['what_if', (sentence, outline) => outline.hasScenario && sentence.has('what-if')],
  ['drivers', (sentence) => sentence.has('why')],
  ['staffing', isStaffing],
  ['forecast', (sentence, outline) => isForecast(sentence, outline)],
  ['heatmap', (sentence, outline) => isHeatmap(sentence, outline)],
  ['relation', (sentence, outline) => sentence.has('relation') && outline.metrics.length >= 2],
  ['gaps', (sentence, outline) => sentence.has('gaps') || isAbout(outline, 'gaps')],
  ['quotes', (sentence, outline) => isQuotes(sentence, outline)],
  ['topics', (sentence, outline) => isTopics(sentence, outline)],
  ['outliers', (sentence, outline) => isOutliers(sentence, outline)],
  ['anomalies', (sentence) => sentence.has('anomaly')],
  ['benchmark', (sentence, outline) => isBenchmark(sentence, outline)],
  ['distribution', (sentence, outline) => sentence.has('distribution') && outline.by.length === 0],
  ['scorecard', (sentence, outline) => isScorecard(sentence, outline)],
  ['review', (sentence, outline) => sentence.has('review') && outline.metrics.length === 0],
  ['records', (sentence, outline) => isRecords(sentence, outline)],
  ['compare', (_sentence, outline) => outline.areMembersCompared || outline.hasComparison],
  ['ranking', (_sentence, outline) => outline.isRanking && outline.by.length > 0],
  ['live', (sentence, outline) => isLive(sentence, outline)],
  ['trend', (_sentence, outline) => outline.hasGrain],
  ['compare', (sentence, outline) => sentence.has('compare') && outline.by.length > 0],
  ['breakdown', (_sentence, outline) => outline.by.length > 0],
];

/** What a question asks to be done, from its cues and from what it names. */
export function chooseAnalysis(sentence: Sentence, outline: Outline): Analysis {
  return tests.find(([, holds]) => holds(sentence, outline))?.[0] ?? 'value';
}

function isAbout(outline: Outline, analysis: Analysis): boolean {
  const own: Readonly<Record<string, Analysis>> = defaultReadings.analysisOf;
  return outline.metrics.length > 0 && outline.metrics.every((id) => own[id] === analysis);
}

function isStaffing(sentence: Sentence, outline: Outline): boolean {
  return sentence.has('staffing') || isAbout(outline, 'staffing');
}

function isForecast(sentence: Sentence, outline: Outline): boolean {
  if (sentence.has('forecast') || isAbout(outline, 'forecast')) return true;
  return outline.isFuture && !sentence.has('past');
}

function isHeatmap(sentence: Sentence, outline: Outline): boolean {
  const cyclic = [defaultReadings.weekday, defaultReadings.hour];
  return (
    (sentence.has('heatmap') && outline.by.length !== 1) ||
    cyclic.every((dimension) => outline.by.includes(dimension))
  );
}

function isQuotes(sentence: Sentence, outline: Outline): boolean {
  return isAbout(outline, 'quotes') || (sentence.has('quotes') && outline.metrics.length === 0);
}

function isTopics(sentence: Sentence, outline: Outline): boolean {
  if (isAbout(outline, 'topics')) return true;
  if (sentence.has('topics') && outline.metrics.length === 0) return true;
  return outline.by.includes('tag') && sentence.has('rise') && !outline.hasComparison;
}

function isOutliers(sentence: Sentence, outline: Outline): boolean {
  return (
    sentence.has('outlier') ||
    (sentence.has('anomaly') &&
      outline.by.some(
        (dimension) => dimension === defaultReadings.person || dimension === defaultReadings.team,
      ))
  );
}

function isBenchmark(sentence: Sentence, outline: Outline): boolean {
  if (isAbout(outline, 'benchmark')) return true;
  if (sentence.has('target', 'industry')) return true;
  return sentence.has('peers') && sentence.has('compare', 'versus', 'review', 'between');
}

function isScorecard(sentence: Sentence, outline: Outline): boolean {
  const people: readonly string[] = defaultReadings.scorecardDimensions;
  const isOneMember =
    outline.memberDimensions.length === 1 && people.includes(outline.memberDimensions[0] ?? '');
  return sentence.has('scorecard') && isOneMember && outline.metrics.length === 0;
}

function isRecords(sentence: Sentence, outline: Outline): boolean {
  return (
    sentence.has('list') &&
    (outline.by.length === 0 || outline.by.includes(defaultReadings.conversation)) &&
    !outline.hasGrain
  );
}

function isLive(sentence: Sentence, outline: Outline): boolean {
  if (sentence.has('now') && !outline.hasPeriod) return true;
  const live: readonly string[] = defaultReadings.liveState;
  return (
    !outline.hasPeriod &&
    !outline.hasGrain &&
    outline.metrics.length > 0 &&
    outline.metrics.every((id) => live.includes(id))
  );
}
