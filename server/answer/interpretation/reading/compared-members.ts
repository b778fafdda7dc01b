import type { Filters, NamedValue } from './filters.ts';
import type { Splits } from './read-splits.ts';
import type { Sentence } from './sentence.ts';

/** Two named members of one dimension side by side: that dimension is the split. */
export function membersCompared(filters: Filters, sentence: Sentence): readonly string[] | null {
  const members = filters.named.filter(({ isNegated }) => !isNegated);
  const pair = members.find((one, index) =>
    members.some((other, at) => at > index && other.reading.dimension === one.reading.dimension),
  );
  const isAsked =
    sentence.has('compare', 'versus', 'best', 'worst', 'slowest', 'fastest') ||
    comparatives.test(sentence.text) ||
    isEitherOr(members, sentence);
  return pair && isAsked ? [pair.reading.dimension] : null;
}

/** "Is Léa faster than Tom?" */
const comparatives =
  /\b(better|worse|faster|slower|quicker|higher|lower|more|less|mieux|plus|moins)\b.*\b(than|que|qu)\b/i;

/** "The split between chat and email": members listed to see their parts. */
export function membersShared(
  filters: Filters,
  splits: Splits,
  sentence: Sentence,
): readonly string[] | null {
  const [first, second] = filters.named.filter(({ isNegated }) => !isNegated);
  const isPair =
    first !== undefined && second !== undefined && first.reading.dimension === second.reading.dimension;
  return isPair && splits.by.length === 0 && splits.grain === null && sentence.has('share', 'between', 'by')
    ? [first.reading.dimension]
    : null;
}

function isEitherOr(members: readonly NamedValue[], sentence: Sentence): boolean {
  const [first, second] = members;
  return (
    first !== undefined &&
    second !== undefined &&
    ((sentence.has('which') && sentence.has('or')) || asksWhoIsMore(sentence))
  );
}

/** "What share of tickets comes from chat": the share of one member is seen among all of its dimension. */
export function sharedDimension(
  filters: Filters,
  splits: Splits,
  metrics: readonly string[],
  sentence: Sentence,
): string | null {
  const [only, second] = filters.named;
  const isCounted = metrics.every((id) =>
    sentence.lexicon.metrics
      .get(id)
      ?.variants.some(({ values }) => values.some(({ value }) => value === 'percent_of_total')),
  );
  const isAsked =
    sentence.everyCue('share').length > 0 && splits.by.length === 0 && metrics.length > 0 && isCounted;
  return only && !second && isAsked && !only.isNegated ? only.reading.dimension : null;
}

/** "Léa and Tom: who gets more done?" */
function asksWhoIsMore(sentence: Sentence): boolean {
  const text = sentence.tokens.map(({ fold }) => fold).join(' ');
  return /\b(who|which one|which|qui|lequel|laquelle|lesquels)\b.*\b(more|less|fewer|better|worse|faster|slower|higher|lower|most|best|plus|moins|mieux|meilleur\w*)\b/.test(
    text,
  );
}
