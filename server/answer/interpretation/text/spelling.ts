import { realWords } from '#server/answer/interpretation/vocabulary/real-words.ts';
import { editDistance } from './edit-distance.ts';
import { isLikelySlip } from './likely-slip.ts';
import type { Token } from './token.ts';
import { wordForm } from './word-form.ts';

/** Shorter words have too many neighbours to guess at. */
const shortest = 4;
/** Words this long may hold two slips. */
const twoSlips = 10;

/**
 * The words we know, to mend the ones we do not. Words of the vocabulary win over words of the data, and
 * a word that is known is never touched.
 */
export class Spelling {
  private readonly known: Set<string>;
  private readonly byLength = new Map<number, string[]>();
  private readonly dataByStart = new Map<string, string[]>();
  private readonly data: Set<string>;
  private readonly smallWords: ReadonlySet<string>;
  /** Roots of the vocabulary: a form of a word we know needs no mending. */
  private readonly roots: ReadonlySet<string>;

  /**
   * @param vocabulary  words worth guessing at
   * @param smallWords  words known, guessed at only where letters are swapped, missing or doubled
   * @param data        words of the organisation's values
   */
  constructor(vocabulary: Iterable<string>, smallWords: ReadonlySet<string>, data: Iterable<string>) {
    this.known = new Set(vocabulary);
    this.smallWords = smallWords;
    this.data = new Set(data);
    this.roots = new Set(
      [...this.known].map((word) => wordForm(word).stem).filter((root) => root.length >= shortest),
    );
    for (const word of new Set([...this.known, ...smallWords])) {
      if (word.length < shortest) continue;
      push(this.byLength, word.length, word);
    }
    for (const word of this.data) {
      if (word.length >= shortest && !this.known.has(word)) push(this.dataByStart, dataKey(word, 0), word);
    }
    for (const word of smallWords) this.known.add(word);
  }

  knows(token: Token): boolean {
    const isKnown = [token.fold, token.singular].some((word) => this.known.has(word) || this.data.has(word));
    return isKnown || this.roots.has(token.stem);
  }

  /** Tokens with unknown words replaced by the nearest known one, where one is near enough. */
  mend(tokens: readonly Token[]): Token[] {
    return tokens.map((token) => {
      const isWord = token.shape.kind === 'word' && token.fold.length >= shortest && token.quotation === 0;
      if (!isWord || this.knows(token) || realWords.has(token.fold)) return token;
      const nearest = this.nearest(token.fold, token.isName);
      return nearest === null ? token : { ...token, ...wordForm(nearest) };
    });
  }

  private nearest(word: string, isName: boolean): string | null {
    const limit = word.length >= twoSlips ? 2 : 1;
    const ofData = (): string | null => this.best(word, this.dataNeighbours(word, limit), limit);
    const ofVocabulary = (): string | null => this.best(word, this.neighbours(word, limit), limit);
    if (!isName) return ofVocabulary() ?? ofData();
    return ofData() ?? (word.length >= 6 ? ofVocabulary() : null);
  }

  private best(word: string, candidates: Iterable<string>, limit: number): string | null {
    let best: { readonly word: string; readonly cost: number } | null = null;
    for (const candidate of candidates) {
      const distance = editDistance(word, candidate, limit);
      if (distance > limit || (distance === 2 && candidate.slice(0, 4) !== word.slice(0, 4))) continue;
      // The first letter is rarely forgotten: an iPhone is no phone.
      if (word.length !== candidate.length && isCutShort(word, candidate)) continue;
      const isReplacement = distance === 1 && word.length === candidate.length && !isSwap(word, candidate);
      if (isReplacement && (word.length < 5 || this.smallWords.has(candidate))) continue;
      if (isReplacement && !isLikelySlip(word, candidate)) continue;
      const cost =
        distance +
        (candidate[0] === word[0] ? 0 : 0.5) +
        (this.smallWords.has(candidate) ? 0.4 : 0) +
        (isReplacement ? 0.2 : 0);
      if (!best || cost < best.cost) best = { word: candidate, cost };
    }
    return best?.word ?? null;
  }

  private *neighbours(word: string, limit: number): Iterable<string> {
    for (let length = word.length - limit; length <= word.length + limit; length += 1) {
      yield* this.byLength.get(length) ?? [];
    }
  }

  /** Values are many: only those that begin alike, the first letter apart from a swap, are looked at. */
  private *dataNeighbours(word: string, limit: number): Iterable<string> {
    for (let change = -limit; change <= limit; change += 1) {
      yield* this.dataByStart.get(dataKey(word, change)) ?? [];
    }
  }
}

function dataKey(word: string, lengthChange: number): string {
  return `${word[0] ?? ''}${word.length + lengthChange}`;
}

function isCutShort(a: string, b: string): boolean {
  return a.endsWith(b) || b.endsWith(a);
}

function isSwap(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}

function push<K>(map: Map<K, string[]>, key: K, word: string): void {
  const list = map.get(key);
  if (list) list.push(word);
  else map.set(key, [word]);
}
