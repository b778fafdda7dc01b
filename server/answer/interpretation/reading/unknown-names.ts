import { firstToken, lastToken, type ValueReading } from '#server/answer/interpretation/spans/span.ts';
import type { Token } from '#server/answer/interpretation/text/token.ts';
import { realWords } from '#server/answer/interpretation/vocabulary/real-words.ts';
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

const prepositions = /^(for|from|pour|chez|client|customer|company|account|entreprise|compte|societe|agent)$/;
/** French verbs after « pour »: what for, not for whom. */
const infinitive = /(er|ir|re|oir)$/;
const mostChoices = 4;

/** The first name in a question that the data does not have; null where every name is known. */
export function unknownName(
  sentence: Sentence,
  metrics: readonly string[],
  ignored: readonly number[],
): UnknownName | null {
  const groups = grouped(ignored.flatMap((index) => sentence.tokens[index] ?? []));
  for (const group of groups) {
    const dimension = dimensionBeside(group, sentence, metrics);
    if (!isInPlaceOfName(group, sentence, dimension)) continue;
    const neighbour = partialBeside(group, sentence);
    const words = neighbour ? inOrder(group, neighbour.tokens, sentence) : group.map((token) => token.text);
    const near = sentence.lexicon.values.closest(words, 12);
    const closest = [...(neighbour?.readings ?? []), ...near].filter(
      (reading) => dimension === null || reading.dimension === dimension,
    );
    return { text: words.join(' '), dimension, closest: closest.slice(0, mostChoices) };
  }
  return null;
}

/** "Jean Dupont" where only Inès Dupont is known: the part that is known belongs to the unknown name. */
function partialBeside(
  group: readonly Token[],
  sentence: Sentence,
): { readonly tokens: readonly number[]; readonly readings: readonly ValueReading[] } | null {
  const first = group[0]?.index ?? 0;
  const last = group.at(-1)?.index ?? 0;
  const beside = sentence
    .all('value')
    .find((span) => lastToken(span) === first - 1 || firstToken(span) === last + 1);
  const readings = beside?.meaning.readings.filter((reading) => reading.isPartial === true) ?? [];
  return beside && readings.length > 0 ? { tokens: beside.tokens, readings } : null;
}

function inOrder(group: readonly Token[], others: readonly number[], sentence: Sentence): string[] {
  const indexes = [...group.map(({ index }) => index), ...others].sort((a, b) => a - b);
  return indexes.map((index) => sentence.tokens[index]?.text ?? '');
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
  const hidden = isKindOfName(sentence.tokens[first - 1]) ? sentence.dimensionAt(first - 1) : undefined;
  const named = beside ?? hidden;
  return named ? dimensionOf(named, sentence, metrics) : null;
}

/** "Team berlin", « équipe marketing »: the word says that a name follows, though it was read as a small word. */
function isKindOfName(token: Token | undefined): boolean {
  return /^(team|equipe)$/.test(token?.fold ?? '');
}

/** Written as a name, in quotes, beside a dimension, or after "for" with no word like it in either language. */
function isInPlaceOfName(group: readonly Token[], sentence: Sentence, dimension: string | null): boolean {
  const [first] = group;
  if (first?.shape.kind !== 'word') return false;
  // A word of daily life beside "agent" is what the agent does, not a name.
  const isOrdinary = realWords.has(first.fold) && !first.isName;
  if (first.quotation > 0 || (dimension !== null && !isOrdinary)) return true;
  if (group.some((token) => token.isName && !/^\p{Lu}{1,3}$/u.test(token.text))) return true;
  const before = sentence.tokens[first.index - 1]?.fold ?? '';
  const isVerb = sentence.locale === 'fr' && infinitive.test(first.fold);
  return prepositions.test(before) && !isVerb && !isOrdinary && !sentence.lexicon.spelling.knows(first);
}
