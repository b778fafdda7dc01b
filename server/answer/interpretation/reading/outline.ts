import type { Analysis } from '#semantic-layer/query/plan.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';

/** What is known of a plan when its analysis is chosen. */
export type Outline = {
  readonly metrics: readonly string[];
  readonly by: readonly string[];
  readonly hasGrain: boolean;
  readonly hasComparison: boolean;
  readonly hasPeriod: boolean;
  readonly isFuture: boolean;
  /** The period named is over. */
  readonly isPast: boolean;
  readonly areMembersCompared: boolean;
  readonly isRanking: boolean;
  readonly hasScenario: boolean;
  readonly memberDimensions: readonly string[];
  readonly hasThreshold: boolean;
};

/** Every metric named belongs to one analysis: forecasts, quotes, topics. */
export function isAbout(outline: Outline, analysis: Analysis): boolean {
  const own: Readonly<Record<string, Analysis>> = defaultReadings.analysisOf;
  return outline.metrics.length > 0 && outline.metrics.every((id) => own[id] === analysis);
}
