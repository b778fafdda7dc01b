import { firstToken, lastToken, type Span } from '#server/answer/interpretation/spans/span.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import type { Sentence } from './sentence.ts';

const shareWords =
  /^(share|percentage|percent|pct|proportion|fraction|rate|rates|%|part|parts|pourcentage|taux|proportion)$/;
const amountWords = /^(time|hours?|minutes?|duration|temps|heures?|duree|durees|number|count|nombre|nb)$/;
/** How far before a name the word may stand that says what kind of figure is wanted: "% of … SLA breaches". */
const reach = 5;

/**
 * A metric as the kind of figure the words ask for: of breaches, idleness or automation there is an amount and a share,
 * and "how many", "how long", "hours" ask for the one, "what share", "rate", "%" for the other.
 */
export function asFigureAsked(id: string, span: Span, sentence: Sentence): string {
  const pair = defaultReadings.amountAndShare.find(({ amount, share }) => amount === id || share === id);
  if (!pair) return id;
  const wanted = asksShare(span, sentence) ? pair.share : asksAmount(span, sentence) ? pair.amount : id;
  return sentence.lexicon.metrics.has(wanted) ? wanted : id;
}

function asksShare(span: Span, sentence: Sentence): boolean {
  if (wordsAround(span, sentence).some((word) => shareWords.test(word))) return true;
  if (
    /\b(en (taux|pourcentage|proportion|part)|en %|as a (rate|share|percentage)|in percent|in %|\((taux|rate|%)\))\s*[?.!]*$/i.test(
      sentence.text,
    )
  )
    return true;
  if (isOfSharesTogether(span, sentence)) return true;
  return sentence
    .everyCue('share')
    .some(
      (cue) => /^(how much of|quelle part|what share)/i.test(sentence.wordsAt(cue)) && isBefore(cue, span),
    );
}

/** "Production and off-production rates": the word after the last of them is said of each. */
function isOfSharesTogether(span: Span, sentence: Sentence): boolean {
  return sentence.all('metric').some((other) => {
    const words = sentence.tokens.slice(firstToken(other), lastToken(other) + 2).map(({ fold }) => fold);
    const areShares = words.some((word) =>
      /^(rates|shares|percentages|proportions|pourcentages)$/.test(word),
    );
    return firstToken(other) > lastToken(span) && areShares && sentence.areCoordinated(span, other);
  });
}

function asksAmount(span: Span, sentence: Sentence): boolean {
  if (sentence.everyCue('how-many', 'how-long').some((cue) => isBefore(cue, span))) return true;
  return wordsAround(span, sentence).some((word) => amountWords.test(word));
}

/** The words of the name, the ones just before it, and the one after. */
function wordsAround(span: Span, sentence: Sentence): string[] {
  const first = firstToken(span);
  let from = first;
  while (from > 0 && first - from < reach && !isEnd(sentence, from - 1)) from -= 1;
  return sentence.tokens.slice(from, lastToken(span) + 2).map(({ fold }) => fold);
}

/** Another part of the sentence: what stands before it says nothing of this name. */
function isEnd(sentence: Sentence, index: number): boolean {
  const rows: readonly string[] = defaultReadings.rowNouns;
  const isOther = sentence
    .all('metric')
    .some(
      ({ tokens, meaning }) => tokens.includes(index) && !meaning.metrics.every((id) => rows.includes(id)),
    );
  return isOther || /^(,|;|\.|:|\?|and|et|by|par|per)$/.test(sentence.tokens[index]?.fold ?? '');
}

function isBefore(cue: Span, span: Span): boolean {
  return firstToken(cue) <= firstToken(span) && firstToken(span) - lastToken(cue) <= reach + 3;
}
