import type { MetricDescription } from '#semantic-layer/describe/model-description.ts';
import type { Order } from '#semantic-layer/query/plan.ts';
import { firstToken, lastToken, type Span, type SpanOf } from '#server/answer/interpretation/spans/span.ts';
import type { CueName } from '#server/answer/interpretation/vocabulary/cue-names.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import type { Sentence } from './sentence.ts';

const superlativeNames = ['worst', 'best', 'slowest', 'fastest', 'least', 'most', 'bottom', 'top'] as const;

export type Superlative = (typeof superlativeNames)[number];

export type Ranking = {
  readonly superlative: Superlative | null;
  readonly limit: number | null;
  readonly used: readonly Span[];
};

const highestLimit = 1000;

/** Superlatives and the number that goes with them: "top 5", « les dix plus lents », "which 3 teams". */
export function readRanking(
  sentence: Sentence,
  { metrics, taken }: { readonly metrics: readonly string[]; readonly taken: ReadonlySet<Span> },
): Ranking {
  const spans = superlativesOf(sentence).filter(
    (span) => !taken.has(span) && !isLongestValue(span, sentence, metrics),
  );
  const judging = spans.find(({ meaning }) => meaning.cues.some((cue) => cue === 'worst' || cue === 'best'));
  const span = judging ?? spans.find(({ meaning }) => !meaning.cues.includes('ranking')) ?? spans[0];
  const superlative = superlativeNames.find((name) => span?.meaning.cues.includes(name)) ?? null;
  const number = sentence
    .all('quantity')
    .find((quantity) => !taken.has(quantity) && isLimit(quantity, spans, sentence));
  const limit =
    number && number.meaning.quantity.value <= highestLimit ? number.meaning.quantity.value : null;
  return { superlative, limit, used: [...(span ? [span] : []), ...(number ? [number] : [])] };
}

/** Superlatives, those inside a metric's name included where they are more than a part of it. */
function superlativesOf(sentence: Sentence): SpanOf<'cue'>[] {
  const chosen = sentence.cues(...superlativeNames, 'ranking');
  const hidden = sentence.everyCue(...superlativeNames).filter((span) => {
    const isFree = isInsideMetric(span, sentence);
    return isFree && telling.test(sentence.wordsAt(span)) && !chosen.includes(span);
  });
  return [...chosen, ...hidden.sort((a, b) => b.tokens.length - a.tokens.length)];
}

/** "The longest wait", "max wait time by queue": a value of the metric, where no member is asked for. */
function isLongestValue(span: Span, sentence: Sentence, metrics: readonly string[]): boolean {
  const isLongest =
    /^(the )?(longest|oldest|max|maximum|plus longue?s?|plus vieux|plus vieille|plus ancien(ne)?|maximal)$/i.test(
      sentence.wordsAt(span),
    );
  const hasMaximum = metrics.some((id) =>
    sentence.lexicon.metrics
      .get(id)
      ?.variants.some(({ key, values }) => key === 'stat' && values.some(({ value }) => value === 'max')),
  );
  const isCounted = sentence.all('quantity').some(({ meaning }) => meaning.quantity.kind === 'plain');
  const asksMember =
    isCounted ||
    sentence.has('who', 'top', 'list') ||
    sentence
      .cues('which')
      .some((cue) => sentence.next(cue, 'dimension', 2) ?? sentence.dimensionAt(lastToken(cue) + 1));
  return isLongest && hasMaximum && !asksMember;
}

const telling =
  /longest|slowest|fastest|quickest|oldest|newest|most\b|least|best|worst|fewest|highest|lowest|plus|moins|pire|meilleur/i;

/** Inside a metric's name, or in a longer cue that is no threshold ("at least"). */
function isInsideMetric(span: Span, sentence: Sentence): boolean {
  return sentence.spans.some(({ tokens, meaning }) => {
    const isThreshold = meaning.kind === 'cue' && meaning.cues.some((cue) => thresholds.includes(cue));
    const isHost = meaning.kind === 'metric' || (meaning.kind === 'cue' && !isThreshold);
    return isHost && span.tokens.every((index) => tokens.includes(index));
  });
}

const thresholds: readonly CueName[] = ['at-least', 'at-most', 'above', 'below', 'also'];

/** A bare number beside a superlative, or counting members: "the 3 slowest", "which three teams". */
function isLimit(
  quantity: SpanOf<'quantity'>,
  superlatives: readonly SpanOf<'cue'>[],
  sentence: Sentence,
): boolean {
  const { kind, value } = quantity.meaning.quantity;
  if (kind !== 'plain' || !Number.isInteger(value) || value < 1) return false;
  const isBeside = superlatives.some((cue) => {
    const after = firstToken(cue) - lastToken(quantity);
    const before = firstToken(quantity) - lastToken(cue);
    return (after > 0 && after <= 5) || (before > 0 && before <= 2);
  });
  if (isBeside) return true;
  const next = sentence.tokens.slice(lastToken(quantity) + 1, lastToken(quantity) + 5);
  if (next.some((token) => /^(most|plus|moins|least)$/.test(token.fold))) return true;
  const member = sentence.next(quantity, 'dimension', 2);
  if (member && superlatives.length > 0 && value > 1) return true;
  const isCounted = sentence.cueBefore(quantity, ['which', 'list'], 4) !== undefined;
  return isCounted && (sentence.next(quantity, 'dimension', 3) !== undefined || sentence.has('list'));
}

/** "Worst" and "best" follow what is good news; "slowest" is the longest; "top" of people is the best. */
export function orderBy(
  superlative: Superlative | null,
  metric: MetricDescription,
  by: readonly string[],
): Order {
  const isLowGood = metric.direction === 'down_good';
  const people: readonly string[] = defaultReadings.personDimensions;
  const areMembersPeople = by.some((dimension) => people.includes(dimension));
  const isDuration = metric.unit === 'seconds' || metric.unit === 'hours';
  const direction = (isAscending: boolean): Order => ({
    by: metric.id,
    direction: isAscending ? 'asc' : 'desc',
  });
  switch (superlative) {
    case 'best':
      return direction(isLowGood);
    case 'worst':
      return direction(metric.direction === 'up_good');
    case 'bottom':
      return direction(!(areMembersPeople && isLowGood));
    case 'top':
      return direction(areMembersPeople && isLowGood && isDuration);
    case 'slowest':
      return direction(!isDuration);
    case 'fastest':
      return direction(isDuration);
    case 'least':
      return direction(true);
    case 'most':
    case null:
      return direction(false);
  }
}
