import type { Lexicon } from '#server/answer/interpretation/spans/lexicon.ts';
import { firstToken, isSpanOf, lastToken, type Span } from '#server/answer/interpretation/spans/span.ts';
import type { CueName } from '#server/answer/interpretation/vocabulary/cue-names.ts';
import type { Cover } from './best-cover.ts';

/** How much better a cover must be to be kept although its parts do not go together. */
const kindOfMetric = 0.6;
const unknownSplit = 0.05;
const label = 1.6;
const bySplit = 0.6;
/** A name that is both a metric and a member ("available agents") is the metric where nothing else is measured. */
const noMetric = 0.35;
const mostCovers = 40;

const aboutTime: readonly CueName[] = ['slowest', 'fastest', 'how-long', 'how-fast'];

/** The cover whose parts go together best: speed asks for durations, splits for metrics that have them. */
export function likeliestCover(covers: readonly Cover[], lexicon: Lexicon): Cover | undefined {
  return covers
    .slice(0, mostCovers)
    .map((cover) => ({ cover, score: cover.score + plausibility(cover.spans, lexicon) }))
    .sort((a, b) => b.score - a.score)[0]?.cover;
}

function plausibility(spans: readonly Span[], lexicon: Lexicon): number {
  const metrics = spans.flatMap((span) =>
    isSpanOf(span, 'metric') || isSpanOf(span, 'choice') ? span.meaning.metrics : [],
  );
  if (metrics.length === 0) return labels(spans) - noMetric;
  return (
    speed(spans, metrics, lexicon) + reach(spans, metrics, lexicon) + counting(spans, lexicon) + labels(spans)
  );
}

function speed(spans: readonly Span[], metrics: readonly string[], lexicon: Lexicon): number {
  const isAsked = spans.some(
    (span) => isSpanOf(span, 'cue') && span.meaning.cues.some((cue) => aboutTime.includes(cue)),
  );
  if (!isAsked) return 0;
  const isDuration = metrics.some((id) => lexicon.metrics.get(id)?.unit === 'seconds');
  return isDuration ? kindOfMetric : -kindOfMetric;
}

/** Splits and filters that none of the metrics has. */
function reach(spans: readonly Span[], metrics: readonly string[], lexicon: Lexicon): number {
  const has = (dimension: string): boolean =>
    metrics.some((id) => lexicon.metrics.get(id)?.dimensions.includes(dimension));
  const missing = spans.filter((span) => {
    if (isSpanOf(span, 'dimension')) return !span.meaning.dimensions.some(has);
    return isSpanOf(span, 'value') && !span.meaning.readings.some(({ dimension }) => has(dimension));
  });
  return -unknownSplit * missing.length;
}

/** "The Premium queue": a name beside the word for what it is. */
function labels(spans: readonly Span[]): number {
  const named = spans
    .filter((span) => isSpanOf(span, 'value'))
    .filter((span) =>
      spans.some((other) => {
        const away = Math.min(
          Math.abs(firstToken(other) - lastToken(span)),
          Math.abs(firstToken(span) - lastToken(other)),
        );
        return (
          isSpanOf(other, 'dimension') &&
          away === 1 &&
          isSpanOf(span, 'value') &&
          span.meaning.readings.some(({ dimension }) => other.meaning.dimensions.includes(dimension))
        );
      }),
    );
  const split = spans.filter((span) => isSpanOf(span, 'dimension') && isAfterBy(span, spans));
  return label * named.length + bySplit * split.length;
}

/** "By weekdays": what follows "by" is a split before it is anything else. */
function isAfterBy(span: Span, spans: readonly Span[]): boolean {
  return spans.some(
    (cue) =>
      isSpanOf(cue, 'cue') && cue.meaning.cues.includes('by') && firstToken(span) - lastToken(cue) === 1,
  );
}

/** "How many" just before a metric wants something that is counted. */
function counting(spans: readonly Span[], lexicon: Lexicon): number {
  const counts = spans.filter((span) => isSpanOf(span, 'cue') && span.meaning.cues.includes('how-many'));
  const asked = counts.flatMap((cue) =>
    spans.filter((span) => isSpanOf(span, 'metric') && firstToken(span) - lastToken(cue) === 1),
  );
  const isUncounted = asked.some(
    (span) =>
      isSpanOf(span, 'metric') &&
      span.meaning.metrics.every((id) =>
        /^(ratio|seconds|score|points)$/.test(lexicon.metrics.get(id)?.unit ?? ''),
      ),
  );
  return isUncounted ? -kindOfMetric / 2 : 0;
}
