import { firstToken, lastToken, type ValueReading } from '#server/answer/interpretation/spans/span.ts';
import type { Token } from '#server/answer/interpretation/text/token.ts';
import { dimensionOf } from './read-splits.ts';
import type { Sentence } from './sentence.ts';

/** Words that stand where a name stands, and name nothing we know. */
export type UnknownName = {
  readonly text: string;
  /** The dimension said beside it, if any. */
  readonly dimension: string | null;
  /** Known names that look alike, best first. */
  readonly closest: readonly ValueReading[];
};

const prepositions =
  /^(for|from|by|with|of|at|in|pour|chez|de|d|avec|par|du|a|client|customer|company|account)$/;
const mostChoices = 4;

/** The first name in a question that the data does not have; null where every name is known. */
export function unknownName(sentence: Sentence, metrics: readonly string[]): UnknownName | null {
  const groups = grouped(sentence.unexplained.flatMap((index) => sentence.tokens[index] ?? []));
  for (const group of groups) {
    const dimension = dimensionBeside(group, sentence, metrics);
    if (!isInPlaceOfName(group, sentence, dimension)) continue;
    const words = group.map((token) => token.text);
    const closest = sentence.lexicon.values
      .closest(words, 12)
      .filter((reading) => dimension === null || reading.dimension === dimension);
    return { text: words.join(' '), dimension, closest: closest.slice(0, mostChoices) };
  }
  return null;
}

/** Neighbours together: "Jean Dupont" is one name. */
function grouped(tokens: readonly Token[]): Token[][] {
  const groups: Token[][] = [];
  for (const token of tokens) {
    const last = groups.at(-1)?.at(-1);
    if (last && last.index === token.index - 1) groups.at(-1)?.push(token);
    else groups.push([token]);
  }
  return groups;
}

function dimensionBeside(
  group: readonly Token[],
  sentence: Sentence,
  metrics: readonly string[],
): string | null {
  const first = group[0]?.index ?? 0;
  const last = group.at(-1)?.index ?? 0;
  const beside = sentence
    .all('dimension')
    .find((span) => lastToken(span) === first - 1 || firstToken(span) === last + 1);
  return beside ? dimensionOf(beside, sentence, metrics) : null;
}

/** Written as a name, in quotes, beside a dimension, or after "for" with no word like it in either language. */
function isInPlaceOfName(group: readonly Token[], sentence: Sentence, dimension: string | null): boolean {
  const [first] = group;
  if (!first || first.shape.kind !== 'word') return false;
  if (first.quotation > 0 || group.some((token) => token.isName && token.text.length > 1)) return true;
  const before = sentence.tokens[first.index - 1]?.fold ?? '';
  const isAfter = prepositions.test(before);
  return isAfter && (dimension !== null || !sentence.lexicon.spelling.knows(first));
}
