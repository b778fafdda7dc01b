import type { Grain, PerUnit } from '#semantic-layer/query/plan.ts';
import { firstToken, lastToken, type Span } from '#server/answer/interpretation/spans/span.ts';
import type { CueName } from '#server/answer/interpretation/vocabulary/cue-names.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import type { Sentence } from './sentence.ts';

export const superlatives: readonly CueName[] = [
  'most',
  'least',
  'best',
  'worst',
  'top',
  'bottom',
  'slowest',
  'fastest',
  'ranking',
  'outlier',
];

const perUnits: readonly Grain[] = ['hour', 'day', 'week', 'month'];

/** "The busiest hour", "which month": buckets that are ranked. */
export function isPickedOut(span: Span, sentence: Sentence): boolean {
  const isJudged = sentence.has('most', 'least', 'best', 'worst', 'slowest', 'fastest');
  const isBeside = sentence.cueBefore(span, superlatives, 2) ?? sentence.cueAfter(span, superlatives, 2);
  return isJudged && (isBeside !== undefined || sentence.cueBefore(span, ['which'], 2) !== undefined);
}

/** Buckets of time among the splits; weekday with hour is a cycle, and "a day on average" no split at all. */
export function withGrains(
  dimensions: readonly string[],
  grains: readonly { readonly grain: Grain; readonly span: Span }[],
  sentence: Sentence,
  isSum: boolean,
): { by: readonly string[]; grain: Grain | null; per: PerUnit | null } {
  const named = grains.map(({ grain }) => grain);
  const average = grains.find(
    ({ grain, span }) => isSum && perUnits.includes(grain) && isAverage(span, sentence),
  );
  if (average) {
    const rest = named.filter((grain) => grain !== average.grain);
    return { by: dimensions, grain: rest[0] ?? null, per: average.grain as PerUnit };
  }
  const isRanked = grains.some(({ span }) => isPickedOut(span, sentence));
  if (named[0] === 'hour' && isRanked) {
    return { by: [...dimensions, defaultReadings.hour], grain: null, per: null };
  }
  const isWeekly =
    dimensions.includes(defaultReadings.weekday) || named.includes('day') || sentence.has('heatmap');
  if (named.includes('hour') && isWeekly) {
    return { by: [...dimensions, defaultReadings.weekday, defaultReadings.hour], grain: null, per: null };
  }
  return { by: dimensions, grain: named[0] ?? null, per: null };
}

/** Only what adds up has a daily average; a mean or a rate by day is a series. */
export function isCounted(metrics: readonly string[], sentence: Sentence): boolean {
  const unit = sentence.lexicon.metrics.get(metrics[0] ?? defaultReadings.rows)?.unit;
  return unit === 'count' || unit === 'currency' || unit === 'hours';
}

/** "Per day on average", "the daily average": the average is of the bucket, not of the metric. */
function isAverage(span: Span, sentence: Sentence): boolean {
  return sentence.everyCue('average').some((cue) => {
    const isAfter = firstToken(cue) - lastToken(span) >= 0 && firstToken(cue) - lastToken(span) <= 3;
    const between = sentence.tokens.slice(lastToken(cue) + 1, Math.max(firstToken(span), 0));
    const isBefore =
      firstToken(span) >= lastToken(cue) && between.length <= 4 && !between.some(({ fold }) => fold === ',');
    const isOnAverage = /^(on average|en moyenne|en moy)$/.test(sentence.wordsAt(cue).toLowerCase());
    return isAfter || isBefore || isOnAverage;
  });
}
