import type { Token } from '#server/answer/interpretation/text/token.ts';
import { firstToken, lastToken, type Span } from './span.ts';
import type { ValueIndex, ValueMatch } from './value-index.ts';

const quality = 0.9;

/**
 * "Team Support" where there are Support FR and Support EN: beside the word for what it is, a part of a name is
 * enough to know that one of its bearers is meant.
 *
 * @param dimensions  where kinds are named ("team", « équipe »)
 * @param isWholeName  the word is a member's whole name, of whatever kind: it needs no completing
 */
export function partsBesideKind(
  tokens: readonly Token[],
  {
    dimensions,
    values,
    isWholeName,
    isOrdinary,
  }: {
    readonly dimensions: readonly Span[];
    readonly values: ValueIndex;
    readonly isWholeName: (index: number) => boolean;
    /** Words that mean something of their own: they name a member only with a capital. */
    readonly isOrdinary: (word: string) => boolean;
  },
): ValueMatch[] {
  const isName = ({ shape, text, fold }: Token): boolean =>
    shape.kind === 'word' && fold.length > 2 && (!isOrdinary(fold) || /^\p{Lu}/u.test(text));
  return dimensions.flatMap((kind) => {
    if (kind.meaning.kind !== 'dimension') return [];
    const { dimensions: ids } = kind.meaning;
    return [firstToken(kind) - 1, lastToken(kind) + 1].flatMap((index) => {
      const token = tokens[index];
      if (!token || !isName(token) || isWholeName(index)) return [];
      return ids.flatMap((dimension) => {
        const named = values.membersWith(token, dimension);
        if (named.length === 0) return [];
        const reading = { dimension, values: named, isPartial: true, isAmbiguous: named.length > 1 };
        const start = Math.min(index, firstToken(kind));
        return [{ start, end: Math.max(index, lastToken(kind)) + 1, quality, reading }];
      });
    });
  });
}
