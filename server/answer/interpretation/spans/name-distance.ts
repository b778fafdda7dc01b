import { editDistance } from '#server/answer/interpretation/text/edit-distance.ts';

/** A name of which only one word is alike comes after every name that is alike as a whole. */
const partCost = 0.5;
const restCost = 2;
const shortestPart = 4;
/** The share of its letters that may differ where every word of a name is a little like the one typed in its place. */
const differing = 0.45;

/**
 * How far names are from what was typed, in letters; null for those that are nothing like it. The whole name may be
 * alike, or one of its words: "Harrold Bevins" may mean Harry Evans, "Mina" Nina Rossi.
 *
 * @param typed  words without accents, in the singular, as the names' own words are
 */
export function nameDistance(typed: readonly string[]): (words: readonly string[]) => number | null {
  const whole = typed.join(' ');
  const wholeLimit = whole.length < 5 ? 1 : Math.max(2, Math.floor(whole.length / 4));
  const rest = partCost + (typed.length - 1) * restCost;
  return (words) => {
    const toWhole = editDistance(whole, words.join(' '), wholeLimit);
    if (toWhole <= wholeLimit) return toWhole;
    const inTurn = wordByWord(typed, words);
    if (inTurn !== null) return inTurn;
    const toPart = typed.flatMap((word) => words.flatMap((other) => partDistance(word, other) ?? []));
    return toPart.length === 0 ? null : Math.min(...toPart) + rest;
  };
}

function wordByWord(typed: readonly string[], words: readonly string[]): number | null {
  if (typed.length < 2 || typed.length !== words.length) return null;
  if (!typed.some((word, at) => word[0] === words[at]?.[0])) return null;
  const limit = Math.floor(typed.join('').length * differing);
  const distance = typed.reduce((sum, word, at) => sum + editDistance(word, words[at] ?? '', limit), 0);
  return distance <= limit ? distance : null;
}

/** The first letter is rarely wrong: where it is, less else may be. */
function partDistance(word: string, other: string): number | null {
  if (word.length < shortestPart || other.length < shortestPart) return null;
  const limit = Math.max(1, Math.floor(word.length / (word[0] === other[0] ? 3 : 4)));
  const distance = editDistance(word, other, limit);
  return distance <= limit ? distance : null;
}
