import type { KnownValue } from '#semantic-layer/describe/model-description.ts';
import { fold, singular } from '#server/answer/interpretation/text/fold.ts';
import type { Token } from '#server/answer/interpretation/text/token.ts';
import { tokenize } from '#server/answer/interpretation/text/tokenize.ts';
import { wordsOf } from '#server/answer/interpretation/text/word-form.ts';
import { nameDistance } from './name-distance.ts';
import type { ValueReading } from './span.ts';

export type ValueMatch = {
  readonly start: number;
  readonly end: number;
  readonly quality: number;
  readonly reading: ValueReading;
};

type Entry = {
  readonly dimension: string;
  readonly value: string;
  readonly leaves: readonly string[] | null;
};

export type ValueIndexOptions = {
  /** Words that mean something of their own, so that a value of that name needs more than the bare word. */
  readonly isOrdinary: (word: string) => boolean;
  /** Dimensions whose members may be called by a part of their name. */
  readonly personal: ReadonlySet<string>;
  /** The same word in the other language. */
  readonly translations: ReadonlyMap<string, readonly string[]>;
};

/** More members than this bear a part of a name: it is no name. */
const mostNamesakes = 6;
const translatedQuality = 0.9;
const partialQuality = 0.85;

/** The names of the organisation's own teams, people, tags, articles…, found by their words. */
export class ValueIndex {
  private readonly entries: Entry[] = [];
  private readonly wordsOfEntry: (readonly string[])[] = [];
  private readonly byWord = new Map<string, number[]>();
  private readonly options: ValueIndexOptions;

  constructor(values: readonly KnownValue[], options: ValueIndexOptions) {
    this.options = options;
    const parents = new Map<
      string,
      { readonly dimension: string; readonly name: string; readonly leaves: string[] }
    >();
    for (const { dimension, value, parent } of values) {
      this.add({ dimension, value, leaves: null });
      if (parent === undefined || parent === '') continue;
      const key = `${dimension}\n${parent}`;
      const family = parents.get(key) ?? { dimension, name: parent, leaves: [] };
      family.leaves.push(value);
      parents.set(key, family);
    }
    for (const { dimension, name, leaves } of parents.values()) this.add({ dimension, value: name, leaves });
  }

  get words(): Iterable<string> {
    return this.byWord.keys();
  }

  find(tokens: readonly Token[]): ValueMatch[] {
    return [...this.whole(tokens), ...this.translated(tokens), ...this.partial(tokens)];
  }

  /** Names near to words that match none, best first: the whole name, or one of its words. */
  closest(words: readonly string[], count: number): ValueReading[] {
    const typed = words.map((word) => singular(fold(word)));
    const distanceTo = nameDistance(typed);
    return this.entries
      .flatMap((entry, id) => {
        const distance = entry.value.length > 2 ? distanceTo(this.wordsOfEntry[id] ?? []) : null;
        return distance === null ? [] : [{ entry, distance }];
      })
      .sort((a, b) => a.distance - b.distance)
      .slice(0, count)
      .map(({ entry }) => this.reading(entry));
  }

  /** Members of a dimension whose name of several words has this one, unless too many have it to be a name. */
  membersWith(token: Token, dimension: string): string[] {
    const found = (this.byWord.get(token.singular) ?? []).filter(
      (id) => this.entries[id]?.dimension === dimension && (this.wordsOfEntry[id]?.length ?? 0) > 1,
    );
    return found.length > mostNamesakes ? [] : found.map((id) => this.entries[id]?.value ?? '');
  }

  private add(entry: Entry): void {
    const id = this.entries.push(entry) - 1;
    const words = wordsOfValue(entry.value);
    this.wordsOfEntry.push(words);
    for (const word of words) {
      const list = this.byWord.get(word);
      if (!list) this.byWord.set(word, [id]);
      else if (list.at(-1) !== id) list.push(id);
    }
  }

  private whole(tokens: readonly Token[]): ValueMatch[] {
    // "Cart > 100": signs that may stand in a name are passed over.
    const said = tokens.filter(({ text }) => !/^[><&+#°/·|]$/.test(text));
    return said.flatMap((token, at) =>
      (token.shape.kind === 'word' ? (this.byWord.get(token.singular) ?? []) : []).flatMap((id) => {
        const words = this.wordsOfEntry[id] ?? [];
        const entry = this.entries[id];
        const run = said.slice(at, at + words.length);
        const isThere = words.every((word, offset) => run[offset]?.singular === word);
        if (!entry || !isThere || !this.isSpelledOut(words, token)) return [];
        if (this.isHalfSpelled(entry, words, run)) return [];
        // "Account" with a capital inside a sentence is a name, "account" a word.
        const doubtful = token.isName ? 0.88 : 0.65;
        const quality = this.isDoubtful(entry, words, run) ? doubtful : 1;
        const end = (run.at(-1)?.index ?? token.index) + 1;
        return [{ start: token.index, end, quality, reading: this.reading(entry) }];
      }),
    );
  }

  /** "Chat en" may be the queue of that name, or chat and what follows. */
  private isDoubtful(entry: Entry, words: readonly string[], run: readonly Token[]): boolean {
    if (words.length === 1) return this.options.isOrdinary(run[0]?.fold ?? '');
    return words.some((word, offset) => {
      const said = run[offset];
      return this.isCode(entry, word) && said !== undefined && said.text !== said.text.toUpperCase();
    });
  }

  /** The "EN" of "Support EN", not the "a" of "Track a parcel". */
  private isCode({ value }: Entry, word: string): boolean {
    const isShort = word.length <= 2 && this.options.isOrdinary(word);
    return isShort && value.split(' ').includes(word.toUpperCase());
  }

  /** « L'équipe Support en octobre »: with one capital and not the other it is no "Support EN". */
  private isHalfSpelled(entry: Entry, words: readonly string[], run: readonly Token[]): boolean {
    const said = run.map(({ text }) => text);
    const isSmallCode = words.some(
      (word, at) => at > 0 && this.isCode(entry, word) && said[at] === said[at]?.toLowerCase(),
    );
    return isSmallCode && /^\p{Lu}/u.test(said[0] ?? '');
  }

  /** Codes of two letters (FR, be) are words of every sentence: they need capitals. */
  private isSpelledOut(words: readonly string[], token: Token): boolean {
    const isCode = words.length === 1 && token.fold.length <= 2;
    return !isCode || token.text === token.text.toUpperCase();
  }

  /** Every word of the name said in the other language, in any order, close together. */
  private translated(tokens: readonly Token[]): ValueMatch[] {
    const { translations } = this.options;
    // « Perdus » is a plural, « colis » is none: the word as it stands comes first.
    const spoken = tokens.map(
      ({ singular: one, fold: said }) =>
        translations.get(one) ?? translations.get(said.replace(/s$/, '')) ?? [],
    );
    const candidates = new Set<number>();
    for (const words of spoken) {
      for (const word of words) for (const id of this.byWord.get(word) ?? []) candidates.add(id);
    }
    return [...candidates].flatMap((id) => {
      const entry = this.entries[id];
      const words = this.wordsOfEntry[id] ?? [];
      const found = words.map((word) =>
        tokens.findIndex((token, index) => token.singular === word || spoken[index]?.includes(word)),
      );
      if (!entry || found.includes(-1) || new Set(found).size < found.length) return [];
      const [start, last] = [Math.min(...found), Math.max(...found)];
      const isTight = last - start < words.length + 2;
      const isOrdinary = words.length === 1 && this.options.isOrdinary(tokens[start]?.fold ?? '');
      const quality = isOrdinary ? 0.6 : translatedQuality;
      return isTight ? [{ start, end: last + 1, quality, reading: this.reading(entry) }] : [];
    });
  }

  /** "Léa", "Martin", "Acme": a part of the name of a person or a company. */
  private partial(tokens: readonly Token[]): ValueMatch[] {
    return tokens.flatMap((token) => {
      const isUsable =
        token.fold.length >= 3 && token.shape.kind === 'word' && !this.options.isOrdinary(token.fold);
      if (!isUsable) return [];
      const ids = (this.byWord.get(token.singular) ?? []).filter((id) => this.isPersonal(id));
      const byDimension = groupBy(ids, (id) => this.entries[id]?.dimension ?? '');
      return [...byDimension].flatMap(([dimension, members]) => {
        const values = members.map((id) => this.entries[id]?.value ?? '');
        if (values.length > mostNamesakes) return [];
        const reading = { dimension, values, isPartial: true, isAmbiguous: values.length > 1 };
        return [{ start: token.index, end: token.index + 1, quality: partialQuality, reading }];
      });
    });
  }

  private isPersonal(id: number): boolean {
    const entry = this.entries[id];
    const words = this.wordsOfEntry[id] ?? [];
    return entry !== undefined && words.length > 1 && this.options.personal.has(entry.dimension);
  }

  private reading({ dimension, value, leaves }: Entry): ValueReading {
    return { dimension, values: leaves ?? [value] };
  }
}

/** As the tokenizer would cut the name in a question: "Premium 1 h" is two words. */
function wordsOfValue(value: string): string[] {
  if (/^[A-Za-z]+( [A-Za-z]+)*( \d+)?$/.test(value)) return value.toLowerCase().split(' ').map(singular);
  // A number at the end is a word as it stands.
  if (!/\d/.test(value) || /^[\p{L} ]+ \d+$/u.test(value)) return wordsOf(value).map(singular);
  return tokenize(value)
    .filter(({ shape }) => shape.kind !== 'symbol')
    .map((token) => token.singular);
}

function groupBy(ids: readonly number[], keyOf: (id: number) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const id of ids) {
    const key = keyOf(id);
    const group = groups.get(key);
    if (group) group.push(id);
    else groups.set(key, [id]);
  }
  return groups;
}
