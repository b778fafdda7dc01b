import type { MetricDescription } from '#semantic-layer/describe/model-description.ts';
import type { Order } from '#semantic-layer/query/plan.ts';
import type { Span, SpanOf } from '#server/answer/interpretation/spans/span.ts';
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

const around: readonly CueName[] = [...superlativeNames, 'ranking'];
const highestLimit = 1000;

/** Superlatives and the number that goes with them: "top 5", « les dix plus lents », "which 3 teams". */
export function readRanking(sentence: Sentence, taken: ReadonlySet<Span>): Ranking {
  const spans = sentence.cues(...superlativeNames).filter((span) => !taken.has(span));
  const span =
    spans.find(({ meaning }) => meaning.cues.some((cue) => cue === 'worst' || cue === 'best')) ?? spans[0];
  const superlative = superlativeNames.find((name) => span?.meaning.cues.includes(name)) ?? null;
  const number = sentence
    .all('quantity')
    .find((quantity) => !taken.has(quantity) && isLimit(quantity, sentence));
  const limit =
    number && number.meaning.quantity.value <= highestLimit ? number.meaning.quantity.value : null;
  return { superlative, limit, used: [...(span ? [span] : []), ...(number ? [number] : [])] };
}

/** A bare number beside a superlative, or counting members: "the 3 slowest", "which three teams". */
function isLimit(quantity: SpanOf<'quantity'>, sentence: Sentence): boolean {
  const { kind, value } = quantity.meaning.quantity;
  if (kind !== 'plain' || !Number.isInteger(value) || value < 1) return false;
  const isBeside = [sentence.cueBefore(quantity, around, 2), sentence.cueAfter(quantity, around, 2)].some(
    (cue) => cue !== undefined,
  );
  if (isBeside) return true;
  const member = sentence.next(quantity, 'dimension', 2);
  if (member && sentence.has(...around)) return true;
  const isCounted = sentence.cueBefore(quantity, ['which', 'list'], 2) !== undefined;
  return isCounted && sentence.next(quantity, 'dimension', 3) !== undefined;
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
  const isDuration = metric.unit === 'seconds';
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
      return direction(areMembersPeople && isLowGood ? false : true);
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
