import { firstToken, lastToken } from '#server/answer/interpretation/spans/span.ts';
import { fold } from '#server/answer/interpretation/text/fold.ts';
import type { NamedValue } from './filters.ts';
import type { Sentence } from './sentence.ts';

/** A first name and a last name that nobody bears together. */
export type BlendedName = {
  readonly text: string;
  readonly dimension: string;
  /** Who bears the one or the other. */
  readonly values: readonly string[];
};

/** "Sophie Martin" where there are Sophie Turner and Léa Martin: neither is meant more than the other. */
export function blendedName(named: readonly NamedValue[], sentence: Sentence): BlendedName | null {
  for (const [at, first] of named.entries()) {
    const last = named[at + 1];
    if (!last || !areOneName(first, last, sentence)) continue;
    const values = [...new Set([...first.reading.values, ...last.reading.values])];
    return {
      text: `${sentence.wordsAt(first.span)} ${sentence.wordsAt(last.span)}`,
      dimension: first.reading.dimension,
      values,
    };
  }
  return null;
}

function areOneName(first: NamedValue, last: NamedValue, sentence: Sentence): boolean {
  const areParts = first.reading.isPartial === true && last.reading.isPartial === true;
  const areBeside = lastToken(first.span) + 1 === firstToken(last.span);
  if (!areParts || !areBeside || first.reading.dimension !== last.reading.dimension) return false;
  if (first.reading.values.some((value) => last.reading.values.includes(value))) return false;
  // "Léa Tom" are two first names: two people.
  const opens = fold(sentence.wordsAt(first.span));
  const closes = fold(sentence.wordsAt(last.span));
  return (
    first.reading.values.some((value) => fold(value).startsWith(opens)) &&
    last.reading.values.some((value) => fold(value).endsWith(closes))
  );
}
