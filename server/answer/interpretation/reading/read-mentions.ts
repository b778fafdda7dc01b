import type { Filter } from '#semantic-layer/query/plan.ts';
import { firstToken, lastToken, type Span, type SpanOf } from '#server/answer/interpretation/spans/span.ts';
import type { Token } from '#server/answer/interpretation/text/token.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import type { Sentence } from './sentence.ts';

/** "The new portal": of words in a row, the last is the noun. */
function lastOfRun(first: Token, sentence: Sentence, small: ReadonlySet<string>): Token {
  let last = first;
  if (sentence.locale === 'fr') return first;
  for (let next = sentence.tokens[last.index + 1]; next; next = sentence.tokens[last.index + 1]) {
    const isPlain =
      next.shape.kind === 'word' && !small.has(next.fold) && sentence.unexplained.includes(next.index);
    if (!isPlain) break;
    last = next;
  }
  return last;
}

/** "About shipping costs": what nobody measures may be written of. */
function notMeasuredAt(token: Token, sentence: Sentence): SpanOf<'cue'> | undefined {
  return sentence.cues('unmeasured').find((span) => firstToken(span) === token.index);
}

/** "Mentioning …", and "about …" where what follows is no name we know. */
function mentionCues(sentence: Sentence): SpanOf<'cue'>[] {
  const isUnknown = (cue: SpanOf<'cue'>): boolean => {
    const small = sentence.lexicon.languages[sentence.locale].functionWords;
    const next = sentence.tokens.slice(lastToken(cue) + 1).find((token) => !small.has(token.fold));
    if (!next || next.isName) return false;
    return sentence.unexplained.includes(next.index) || notMeasuredAt(next, sentence) !== undefined;
  };
  const about = sentence
    .everyCue('about')
    .filter(
      (cue) =>
        /^(about|regarding|concerning|concernant|au sujet|a propos)/.test(foldedAt(cue, sentence)) ||
        (foldedAt(cue, sentence) === 'sur' &&
          /^(tickets|messages|conversations|demandes)$/.test(
            sentence.tokens[firstToken(cue) - 1]?.fold ?? '',
          )),
    );
  const mentions = sentence.cues('mention');
  // "Mentioning the word …": the last of cues that follow each other stands before what is looked for.
  const last = mentions.findLast(
    (cue, at) => at === 0 || firstToken(cue) - lastToken(mentions[at - 1] ?? cue) <= 2,
  );
  return [...(last ? [last] : []), ...about.filter(isUnknown)].slice(0, 1);
}

function foldedAt(span: Span, sentence: Sentence): string {
  return span.tokens.map((index) => sentence.tokens[index]?.fold ?? '').join(' ');
}

/** « Mentionnant "remboursement" »: the words in quotes, or the one after. */
export function readMentions(sentence: Sentence, used: Span[], explained: number[]): Filter[] {
  return mentionCues(sentence).flatMap((cue) => {
    const from = lastToken(cue) + 1;
    const small = sentence.lexicon.languages[sentence.locale].functionWords;
    const next = sentence.tokens
      .slice(from)
      .find((token) => token.shape.kind !== 'symbol' && (token.quotation > 0 || !small.has(token.fold)));
    const after = sentence.tokens[from]?.fold ?? '';
    // "The team says it is …": said by somebody, not looked for in messages.
    if (
      /^(it|its|that|they|we|there|c|qu|que|this|these|on|in|during|last|sur|dans|pendant)$/.test(after) ||
      cue.tokens[0] === 0
    )
      return [];
    if (!next || next.index - from > 3) return [];
    const quoted = sentence.tokens.filter(
      (token) => next.quotation > 0 && token.quotation === next.quotation,
    );
    const topic = notMeasuredAt(next, sentence)?.tokens.flatMap((index) => sentence.tokens[index] ?? []);
    const words = quoted.length > 0 ? quoted : (topic ?? [lastOfRun(next, sentence, small)]);
    if (sentence.all('time').some((span) => span.tokens.includes(next.index))) return [];
    const spans = sentence.spans.filter(
      (span) => span !== cue && span.tokens.some((index) => words.some((word) => word.index === index)),
    );
    used.push(cue, ...spans);
    for (let index = from; index <= (words.at(-1)?.index ?? from); index += 1) explained.push(index);
    const value = words
      .map((word) => word.text)
      .join(' ')
      .toLowerCase();
    return [{ dimension: defaultReadings.keyword, op: 'in' as const, values: [value] }];
  });
}
