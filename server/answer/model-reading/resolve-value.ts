import type { KnownValue, ModelDescription } from '#semantic-layer/describe/model-description.ts';
import { createLexicon, type Lexicon } from '#server/answer/interpretation/spans/lexicon.ts';
import type { ValueReading } from '#server/answer/interpretation/spans/span.ts';
import { fold } from '#server/answer/interpretation/text/fold.ts';
import type { Token } from '#server/answer/interpretation/text/token.ts';
import { tokenize } from '#server/answer/interpretation/text/tokenize.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';

/** What a member's name, as a question writes it, stands for in the organisation's data. */
export type ValueMatch =
  | { readonly kind: 'known'; readonly values: readonly string[] }
  /** Several members bear the name. */
  | { readonly kind: 'ambiguous'; readonly values: readonly string[] }
  | { readonly kind: 'unknown'; readonly closest: readonly string[] };

export type ResolveValue = (dimension: string, words: string) => ValueMatch;

/** A parent label stands for at most this many members without being asked about. */
const mostClosest = 3;

/**
 * Looks names up the way the offline reader does: whatever their case, accents, plural, language and small typos.
 *
 * A dimension whose members are not listed (a conversation's id, a word inside messages) takes every name as it is.
 */
export function createValueResolver(
  description: ModelDescription,
  values: readonly KnownValue[],
): ResolveValue {
  const names = namesByDimension(description, values);
  let lexicon: Lexicon | undefined;

  return (dimension, words) => {
    const known = names.get(dimension === defaultReadings.owner ? defaultReadings.person : dimension);
    if (known === undefined) return { kind: 'known', values: [words] };
    const same = known.get(fold(words));
    if (same !== undefined) return { kind: 'known', values: same };
    // Thousands of names are indexed only once a question needs it.
    lexicon ??= createLexicon(description, values);
    return lookUp(lexicon, dimension, words);
  };
}

type Names = Map<string, Map<string, readonly string[]>>;

/** Dimension → folded name → stored values; a category's parent stands for its leaves. */
function namesByDimension(description: ModelDescription, values: readonly KnownValue[]): Names {
  const names: Names = new Map();
  const namesOf = (dimension: string) => {
    const found = names.get(dimension) ?? new Map<string, readonly string[]>();
    names.set(dimension, found);
    return found;
  };
  for (const { dimension, value, parent } of values) {
    namesOf(dimension).set(fold(value), [value]);
    if (!parent) continue;
    const own = namesOf(dimension).get(fold(parent)) ?? [];
    namesOf(dimension).set(fold(parent), [...own, value]);
  }
  for (const { id, values: fixed } of description.dimensions) {
    if (names.has(id)) continue;
    for (const { value } of fixed) namesOf(id).set(fold(value), [value]);
  }
  return names;
}

function lookUp(lexicon: Lexicon, dimension: string, words: string): ValueMatch {
  const tokens = lexicon.spelling.mend(tokenize(words));
  const isWanted = (reading: ValueReading) => meant(reading.dimension, dimension);
  const found = [
    ...lexicon.values.find(tokens).map(({ reading, ...match }) => ({ ...match, meaning: reading })),
    ...lexicon.languages.en.valueNames.find(tokens),
    ...lexicon.languages.fr.valueNames.find(tokens),
  ]
    .filter(({ meaning }) => isWanted(meaning) && !meaning.isAbsent)
    .filter((match) => coversAll(match, tokens, lexicon))
    .sort((a, b) => b.quality - a.quality)[0]?.meaning;

  if (found?.isAmbiguous) return { kind: 'ambiguous', values: found.values };
  if (found) return { kind: 'known', values: found.values };
  const closest = lexicon.values
    .closest(
      tokens.map(({ text }) => text),
      mostClosest * 3,
    )
    .filter(isWanted)
    .flatMap(({ values }) => values);
  return { kind: 'unknown', closest: [...new Set(closest)].slice(0, mostClosest) };
}

/** The owner of a ticket is one of the agents. */
function meant(found: string, wanted: string): boolean {
  return found === wanted || (wanted === defaultReadings.owner && found === defaultReadings.person);
}

/** Whether a match leaves out nothing but small words: "the Premium team" is Premium, "Premium Plus" is not. */
function coversAll(
  { start, end }: { readonly start: number; readonly end: number },
  tokens: readonly Token[],
  { languages }: Lexicon,
): boolean {
  return tokens.every(
    ({ index, fold: word, shape }) =>
      (index >= start && index < end) ||
      shape.kind === 'symbol' ||
      languages.en.functionWords.has(word) ||
      languages.fr.functionWords.has(word),
  );
}
