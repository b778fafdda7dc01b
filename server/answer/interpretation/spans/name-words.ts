import type { Token } from '#server/answer/interpretation/text/token.ts';
import { words } from '#server/answer/interpretation/vocabulary/phrases.ts';

/** Words that end a name: what follows belongs to another part of the sentence. */
const breaks = new Set(
  words(`
    by par , ; . ? ! : per than que with avec which where who qui selon compared
  `),
);
/** « La file a eu la plus longue attente »: what is superlative is no part of a name around it. */
const superlatives = new Set(words('plus moins longest shortest'));
/** Words that join two names that may share their other words. */
const joining = new Set(words('and et & vs versus against contre face'));
const breakWidth = 5;

/** Words between the words of a name that are neither small nor its own; a break in the sentence is wide. */
export function gapIn(
  found: readonly number[],
  tokens: readonly Token[],
  own: ReadonlySet<string>,
  functionWords: ReadonlySet<string>,
): { readonly gap: number; readonly conjunctions: number } {
  const [first = 0, last = 0] = [found[0], found.at(-1)];
  let gap = 0;
  let conjunctions = 0;
  for (let index = first + 1; index < last; index += 1) {
    const token = tokens[index];
    if (!token || found.includes(index) || own.has(token.fold)) continue;
    if (joining.has(token.fold)) conjunctions += 1;
    else if (breaks.has(token.fold)) gap += breakWidth;
    else if (superlatives.has(token.fold)) gap += 2;
    else if (!functionWords.has(token.fold)) gap += 1;
  }
  return { gap, conjunctions };
}

/** The small words a name begins with, where they stand before its first word; null where they do not. */
export function leadingWords(
  lead: readonly string[],
  first: number,
  tokens: readonly Token[],
): number[] | null {
  const places = lead.map((_, offset) => first - lead.length + offset);
  return places.every((index, offset) => tokens[index]?.fold === lead[offset]) ? places : null;
}

/** The words found and the name's own small words between them. */
export function withSmallWords(
  found: readonly number[],
  tokens: readonly Token[],
  own: ReadonlySet<string>,
): number[] {
  const [first = 0, last = 0] = [found[0], found.at(-1)];
  return tokens
    .slice(first, last + 1)
    .filter((token) => found.includes(token.index) || own.has(token.fold))
    .map((token) => token.index);
}
