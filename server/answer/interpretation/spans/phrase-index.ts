import type { Token } from '#server/answer/interpretation/text/token.ts';
import { likeness, type WordForm, wordForm, wordsOf } from '#server/answer/interpretation/text/word-form.ts';

/** A phrase found: tokens `start` to `end` (exclusive), and how well its words match. */
export type PhraseMatch<T> = {
  readonly start: number;
  readonly end: number;
  readonly quality: number;
  readonly meaning: T;
};

type Phrase<T> = { readonly words: readonly WordForm[]; readonly meaning: T };

/** Phrases of consecutive words, found in a question whatever their accents and plurals. */
export class PhraseIndex<T> {
  private readonly byStem = new Map<string, Phrase<T>[]>();
  readonly words = new Set<string>();

  add(phrase: string, meaning: T): void {
    const words = wordsOf(phrase).map(wordForm);
    const [first] = words;
    if (!first) return;
    for (const word of words) this.words.add(word.fold);
    for (const key of new Set([first.stem, first.fold])) {
      const list = this.byStem.get(key);
      if (list) list.push({ words, meaning });
      else this.byStem.set(key, [{ words, meaning }]);
    }
  }

  find(tokens: readonly Token[]): PhraseMatch<T>[] {
    return tokens.flatMap((token) => this.startingAt(token, tokens));
  }

  private startingAt(token: Token, tokens: readonly Token[]): PhraseMatch<T>[] {
    const phrases = new Set([...(this.byStem.get(token.stem) ?? []), ...(this.byStem.get(token.fold) ?? [])]);
    return [...phrases].flatMap(({ words, meaning }) => {
      let quality = 1;
      for (const [offset, word] of words.entries()) {
        const found = tokens[token.index + offset];
        const like = found ? likeness(found, word) : 0;
        if (like === 0) return [];
        quality = Math.min(quality, like);
      }
      return [{ start: token.index, end: token.index + words.length, quality, meaning }];
    });
  }
}

/** Matches of the same words together. */
export function grouped<T>(matches: readonly PhraseMatch<T>[]): PhraseMatch<T>[][] {
  const groups = new Map<string, PhraseMatch<T>[]>();
  for (const match of matches) {
    const key = `${match.start}-${match.end}`;
    const group = groups.get(key);
    if (group) group.push(match);
    else groups.set(key, [match]);
  }
  return [...groups.values()];
}
