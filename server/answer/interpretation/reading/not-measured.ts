import { firstToken, lastToken } from '#server/answer/interpretation/spans/span.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import type { Reading } from './build-plan.ts';

/** "Cost per ticket", "tickets by browser": a desk has them, its data do not; "cost in handle time" says in what. */
export function unmeasured({ sentence, namedMetrics }: Reading): string | null {
  const rows: readonly string[] = defaultReadings.rowNouns;
  const isFigureNamed = namedMetrics.some((id) => !rows.includes(id));
  const cue = sentence.cues('unmeasured').find((span) => {
    const isSaidIn = /^(in|en)$/.test(sentence.tokens[lastToken(span) + 1]?.fold ?? '');
    if (isSaidIn && sentence.next(span, 'metric', 2)) return false;
    const before = sentence.tokens[firstToken(span) - 1]?.fold ?? '';
    return (
      !isFigureNamed || /^(by|per|of|for|from|among|on|via|par|de|des|du|d|selon|chez|sur)$/.test(before)
    );
  });
  return cue ? sentence.wordsAt(cue) : null;
}

/** "Tickets by planet": a split by something that nobody knows. */
export function unknownSplit({ sentence, ignored }: Reading): string | null {
  const unknown = sentence.cues('by').flatMap((cue) => {
    const at = firstOfWeight(lastToken(cue) + 1, sentence);
    const isKnownSoon = sentence.spans.some(
      (span) =>
        /^(dimension|grain)$/.test(span.meaning.kind) && firstToken(span) > at && firstToken(span) - at <= 2,
    );
    const isBeside = at - lastToken(cue) <= 2;
    return ignored.includes(at) && isBeside && !isKnownSoon ? [sentence.tokens[at]?.text ?? ''] : [];
  });
  return unknown[0] ?? null;
}

/** "How many kittens", "the wellness rate": what is counted or measured is unknown. */
export function unknownFigure({ sentence, ignored, namedMetrics }: Reading): string | null {
  const isKnownSoon = (at: number): boolean =>
    sentence.spans.some(
      ({ tokens, meaning }) =>
        /^(metric|value|dimension)$/.test(meaning.kind) &&
        tokens.some((index) => index > at && index - at <= 2),
    );
  const counted = sentence.cues('how-many').flatMap((cue) => {
    const at = firstOfWeight(lastToken(cue) + 1, sentence);
    return at - lastToken(cue) <= 2 && ignored.includes(at) && !isKnownSoon(at) ? [at] : [];
  });
  const rated = ignored.filter((index) => {
    const word = (away: number): string => sentence.tokens[index + away]?.fold ?? '';
    const isRate = /^(rate|ratio|index)$/.test(word(1)) || /^(taux|ratio|indice)$/.test(word(-1));
    return isRate || (/^(de|d)$/.test(word(-1)) && /^(taux|ratio|indice)$/.test(word(-2)));
  });
  // "Fax messages", "unicorn tickets": rows of a kind that nobody knows.
  const kinds = ignored.filter((index) => {
    const isPlain = sentence.locale === 'en' && !/(ly|ing|ed)$/.test(sentence.tokens[index]?.fold ?? '');
    return isPlain && /^(tickets|messages|conversations)$/.test(sentence.tokens[index + 1]?.fold ?? '');
  });
  const isOfDesk = namedMetrics.length > 0 || sentence.all('dimension').length > 0;
  const [first] = isOfDesk ? [...counted, ...rated, ...kinds] : [];
  return first === undefined ? null : (sentence.tokens[first]?.text ?? '');
}

/** "Cost per ticket", "salary of agents": the rows are known, what is asked of them is not. */
export function isOnlyOfRows({ sentence, namedMetrics, ignored }: Reading): boolean {
  const nouns: readonly string[] = defaultReadings.rowNouns;
  if (!namedMetrics.every((id) => nouns.includes(id))) return false;
  const spans = sentence.all('metric');
  const areSaidOf = spans.every((span) => {
    const isCounted = sentence.cueBefore(span, ['how-many', 'most', 'least'], 1) !== undefined;
    return !isCounted && saidOf.test(sentence.tokens[firstToken(span) - 1]?.fold ?? '');
  });
  const first = Math.min(...spans.map(firstToken));
  const unknownBefore = ignored.filter((index) => index < first).length;
  return spans.length > 0 && ((areSaidOf && unknownBefore > 0) || unknownBefore >= 2);
}

const saidOf = /^(per|par|of|for|about|de|des|d|du|pour|sur)$/;

/** The next word that is more than a small one. */
function firstOfWeight(from: number, { tokens, lexicon, locale }: Reading['sentence']): number {
  const small = lexicon.languages[locale].functionWords;
  const found = tokens.slice(from).find(({ fold, shape }) => shape.kind === 'word' && !small.has(fold));
  return found?.index ?? tokens.length;
}
