import {
  firstToken,
  lastToken,
  type Span,
  type ValueReading,
} from '#server/answer/interpretation/spans/span.ts';
import { sharedPairs } from '#server/answer/interpretation/text/shared-pairs.ts';
import type { Token } from '#server/answer/interpretation/text/token.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import { realWords } from '#server/answer/interpretation/vocabulary/real-words.ts';
import { dimensionOf } from './read-splits.ts';
import type { Sentence } from './sentence.ts';

/** Words that stand where a name stands, and name nothing we know. */
export type UnknownName = {
  readonly text: string;
  readonly tokens: readonly number[];
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
  const places = [...ignored, ...takenForMetrics(sentence)].sort((a, b) => a - b);
  for (const group of groupsOf(places, sentence)) {
    const dimension = kindSaid(group, sentence, metrics);
    if (!isInPlaceOfName(group, sentence, dimension)) continue;
    const neighbour = partialBeside(group, sentence);
    const words = neighbour ? inOrder(group, neighbour.tokens, sentence) : group.map((token) => token.text);
    const near = sentence.lexicon.values.closest(words, 12);
    const closest = onceEach(
      [...(neighbour?.readings ?? []), ...near].filter(
        (reading) => dimension === null || isOfKind(reading.dimension, dimension),
      ),
    );
    return {
      text: words.join(' '),
      tokens: group.map(({ index }) => index),
      dimension,
      closest: (closest.length > 0 ? closest : membersOf(dimension, words, sentence)).slice(0, mostChoices),
    };
  }
  return null;
}

/** "The Sales team": a capital beside the word for a team is a name before it is a figure. */
function takenForMetrics(sentence: Sentence): number[] {
  const isTeam = (index: number): boolean => /^(team|equipe)$/.test(sentence.tokens[index]?.fold ?? '');
  return sentence
    .all('metric')
    .flatMap(({ tokens }) => (tokens.length === 1 ? tokens : []))
    .filter((index) => sentence.tokens[index]?.isName === true)
    .filter((index) => !/^\p{Lu}+$/u.test(sentence.tokens[index]?.text ?? ''))
    .filter((index) => (sentence.locale === 'en' ? isTeam(index + 1) : isTeam(index - 1)));
}

/** Groups of people go by one word or another. */
const groups: readonly string[] = ['team', 'queue', 'distribution_group'];

function isOfKind(dimension: string, kind: string): boolean {
  return dimension === kind || (groups.includes(dimension) && groups.includes(kind));
}

/** Of one name in several dimensions (an agent who is an owner too), the first in the order of precedence. */
function onceEach(readings: readonly ValueReading[]): ValueReading[] {
  const order: readonly string[] = defaultReadings.precedence;
  const rank = (dimension: string): number =>
    order.includes(dimension) ? order.indexOf(dimension) : order.length;
  const nameOf = ({ values }: ValueReading): string => values.join(' ');
  return readings.filter((reading, at) => {
    const same = readings.filter((other) => nameOf(other) === nameOf(reading));
    const best = same.reduce((a, b) => (rank(b.dimension) < rank(a.dimension) ? b : a));
    return (
      best.dimension === reading.dimension &&
      readings.findIndex(
        (other) => nameOf(other) === nameOf(reading) && other.dimension === best.dimension,
      ) === at
    );
  });
}

/** Members of a kind that look like a name, or share most of its letters. */
export function closestOfKind(name: string, kind: string, sentence: Sentence): ValueReading[] {
  return membersOf(kind, [name], sentence).slice(0, mostChoices - 1);
}

/** Where the kind is said and nothing is like the name: those of that kind that share most of its letters. */
function membersOf(
  dimension: string | null,
  words: readonly string[],
  { lexicon }: Sentence,
): ValueReading[] {
  if (dimension === null) return [];
  const shared = sharedPairs(words.join(' '));
  return [...(lexicon.known.get(dimension) ?? [])]
    .map((value) => ({ value, likeness: shared(value) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, mostChoices)
    .map(({ value }) => ({ dimension, values: [value] }));
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

/** Neighbours together, over an "&" and all that is in the same quotes: "Jean Dupont" is one name. */
function groupsOf(ignored: readonly number[], { tokens }: Sentence): Token[][] {
  const groups: Token[][] = [];
  for (const token of ignored.flatMap((index) => tokens[index] ?? [])) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && isSameName(last, token, tokens))
      group.push(...tokens.slice(last.index + 1, token.index + 1));
    else groups.push(token.quotation > 0 ? quotedUpTo(token, tokens) : [token]);
  }
  return groups;
}

function isSameName(last: Token, next: Token, tokens: readonly Token[]): boolean {
  if (last.quotation > 0 && last.quotation === next.quotation) return true;
  const between = tokens
    .slice(last.index + 1, next.index)
    .map(({ text }) => text)
    .join('');
  return between === '' || between === '&';
}

/** What is in quotes is the name, small words and all. */
function quotedUpTo(token: Token, tokens: readonly Token[]): Token[] {
  return tokens.filter(({ quotation, index }) => quotation === token.quotation && index <= token.index);
}

/** Kinds whose members an organisation names itself. */
const namedKinds: readonly string[] = [
  'team',
  'agent',
  'owner',
  'customer',
  'company',
  'tag',
  'category',
  'queue',
  'distribution_group',
  'sla_policy',
  'targeting_rule',
  'kb_article',
  'project',
];
/** Those whose members go by any word, even small: a tag may be called "holiday", an agent hardly. */
const openKinds: readonly string[] = ['tag', 'team', 'sla_policy', 'project'];
/** "Team lunch", "team leads": what a team has. */
const ofTeam =
  /^(lunch|lunches|building|leads?|leaders?|members?|spirit|size|meetings?|events?|managers?|performance|results?|work|effort|player|wide|level|mood|morale|budget|goals?|targets?|stats|dynamics)$/;
/** Words for one person or company after which its name is said, in small letters as well. */
const persons =
  /^(agent|advis[eo]r|rep|conseill(er|ere)|company|entreprise|societe|client|customer|account|compte)$/;
/** What somebody does or is, rather than who it is. */
const inflected = /(s|ed|ing|ent|ait|ement|ee?)$/;

/** "Team Berlin", "the Gold policy", "tagged urgent-vip": the kind that is said of a name. */
function kindSaid(group: readonly Token[], sentence: Sentence, metrics: readonly string[]): string | null {
  const first = group[0]?.index ?? 0;
  const last = group.at(-1)?.index ?? 0;
  if (tagging.test(sentence.tokens[first - 1]?.fold ?? '')) return 'tag';
  const spans = sentence.all('dimension').filter((span) => isNaming(span, sentence));
  const before = spans.find((span) => lastToken(span) === first - 1);
  const after = spans.find((span) => firstToken(span) === last + 1);
  // "The company Acme", « l'équipe Marketing »: though the word was read as a small one.
  const hidden = [sentence.dimensionAt(first - 1), sentence.dimensionAt(last + 1)].find(
    (span) => span !== undefined && isNaming(span, sentence),
  );
  const named = before ?? after ?? hidden;
  const kind = named ? dimensionOf(named, sentence, metrics) : null;
  return kind !== null && namedKinds.includes(kind) ? kind : null;
}

const tagging = /^(tagged|labell?ed|tags?|tag[gu]+ee?s?|etiquettee?s?|etiquettes?)$/;

/** "Which agent …", "by team …", "agents …" say of whom, they introduce no name. */
function isNaming(span: Span, sentence: Sentence): boolean {
  const word = sentence.tokens[lastToken(span)];
  const isOne = word !== undefined && word.fold === word.singular;
  return isOne && sentence.cueBefore(span, ['which', 'by', 'how-many'], 1) === undefined;
}

/** Written as a name, in quotes, beside the word for its kind, or after "for" with no word like it in either language. */
function isInPlaceOfName(group: readonly Token[], sentence: Sentence, dimension: string | null): boolean {
  const [first] = group;
  if (first?.shape.kind !== 'word') return false;
  if (first.quotation > 0) return true;
  if (group.some((token) => token.isName && !/^\p{Lu}{1,3}$/u.test(token.text))) return true;
  const isOrdinary = realWords.has(first.fold);
  const before = sentence.tokens[first.index - 1]?.fold ?? '';
  if (dimension !== null && first.fold.length > 2) {
    if (openKinds.includes(dimension)) return !ofTeam.test(first.fold);
    if (persons.test(before) && !isOrdinary && !inflected.test(first.fold)) return true;
  }
  const isVerb = sentence.locale === 'fr' && infinitive.test(first.fold);
  return prepositions.test(before) && !isVerb && !isOrdinary && !sentence.lexicon.spelling.knows(first);
}
