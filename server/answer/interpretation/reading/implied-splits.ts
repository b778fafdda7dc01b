import { firstToken, lastToken, type Span, type SpanOf } from '#server/answer/interpretation/spans/span.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import { superlatives } from './read-grains.ts';
import type { Sentence } from './sentence.ts';

/** Members that the question looks at one by one without saying "by". */
export function isImpliedSplit(span: Span, dimension: string, sentence: Sentence): boolean {
  return (
    isPickedAmong(span, sentence) ||
    isNumbered(span, sentence) ||
    isOdd(span, dimension, sentence) ||
    isMoving(span, sentence) ||
    isBetween(span, sentence) ||
    isSideOfMatrix(span, sentence) ||
    isLimitedHead(span, sentence)
  );
}

/** "Articles rated under 3": what the question begins with, and a limit that its members must keep. */
function isLimitedHead(span: Span, sentence: Sentence): boolean {
  const isPlural = /s$/.test(sentence.tokens[lastToken(span)]?.text ?? '');
  const isLimited =
    sentence.has('above', 'below', 'at-least', 'at-most') && sentence.all('quantity').length > 0;
  return isPlural && isLimited && sentence.isFirst(span);
}

const among = /^(among|of|amongst|parmi|entre|de|between|across)$/;
const pronoun = /^(laquelle|lequel|lesquels|lesquelles|one|ones)$/;

/** "Among our teams, which one …", « parmi nos équipes, laquelle … ». */
function isPickedAmong(span: Span, sentence: Sentence): boolean {
  const isAsked = sentence.tokens.some(
    ({ fold, index }) =>
      index > lastToken(span) &&
      pronoun.test(fold) &&
      (!/^ones?$/.test(fold) || sentence.tokens[index - 1]?.fold === 'which'),
  );
  return isAsked && startsWith(among, span, sentence);
}

/** "The 10 customers with the worst mood": a number of members, and a superlative wherever it stands. */
function isNumbered(span: Span, sentence: Sentence): boolean {
  const number = sentence.previous(span, 'quantity', 2);
  const isCount = number?.meaning.quantity.kind === 'plain' && number.meaning.quantity.value > 1;
  return isCount && sentence.everyCue(...superlatives).length > 0 && !isThreshold(number, sentence);
}

function isThreshold(number: Span, sentence: Sentence): boolean {
  return sentence.cueBefore(number, ['above', 'below', 'at-least', 'at-most'], 2) !== undefined;
}

/** "Agents whose CSAT was abnormally low", « certains agents sont-ils anormalement … ». */
function isOdd(span: Span, dimension: string, sentence: Sentence): boolean {
  const members: readonly string[] = [...defaultReadings.personDimensions, 'company', 'customer', 'queue'];
  if (!members.includes(dimension) || sentence.everyCue('anomaly', 'outlier').length === 0) return false;
  const after = sentence.tokens[lastToken(span) + 1]?.fold ?? '';
  const before = sentence.tokens[firstToken(span) - 1]?.fold ?? '';
  return (
    /^(whose|who|with|that|dont|avec|qui|sont|ont|are|have)$/.test(after) ||
    /^(any|some|certains|certaines|des|chez|which|parmi|among)$/.test(before)
  );
}

/** "Any tags on the rise". */
function isMoving(span: Span, sentence: Sentence): boolean {
  return (
    sentence.cueAfter(span, ['rise', 'fall', 'trend'], 3) !== undefined &&
    startsWith(/^(any|which|some|des|quels|quelles|les|the|what)$/, span, sentence)
  );
}

/** "How is time split between accounts". */
function isBetween(span: Span, sentence: Sentence): boolean {
  const isPlural = /s$/.test(sentence.tokens[lastToken(span)]?.text ?? '');
  const isShared =
    sentence.everyCue('share', 'distribution', 'compare').length > 0 ||
    sentence.tokens.some(({ fold }) =>
      /^(split|splits|divide|divided|spread|reparti\w*|repartit)$/.test(fold),
    );
  return isPlural && isShared && startsWith(/^(between|among|across|over|entre|parmi|sur)$/, span, sentence);
}

/** "As a channel by priority matrix": the side before the "by". */
function isSideOfMatrix(span: Span, sentence: Sentence): boolean {
  return sentence.has('heatmap') && sentence.all('dimension').includes(span as SpanOf<'dimension'>);
}

function startsWith(pattern: RegExp, span: Span, sentence: Sentence): boolean {
  const before = sentence.tokens.slice(Math.max(0, firstToken(span) - 2), firstToken(span));
  return before.some(({ fold }) => pattern.test(fold));
}

/** What a metric is counted of, where the question asks what it was: "what do people search for the most". */
const subjects: Readonly<Record<string, string>> = {
  kb_searches: 'search_query',
  kb_no_result_searches: 'search_query',
};

export function impliedSubject(sentence: Sentence, metrics: readonly string[]): readonly string[] {
  const subject = subjects[metrics[0] ?? ''];
  const asksWhat = sentence.tokens.some(({ fold }) => /^(what|que|qu|quoi|quelles)$/.test(fold));
  const isRanked = sentence.everyCue('most', 'top').length > 0;
  const isCounted = sentence.everyCue('how-many', 'share').length > 0;
  return subject && !isCounted && (asksWhat || isRanked) ? [subject] : [];
}

/** "The 5 conversations that got the most messages": rows are ranked by another figure than their number. */
export function rankedRows(
  span: Span,
  dimension: string,
  sentence: Sentence,
  metrics: readonly string[],
): boolean {
  const rows: readonly string[] = defaultReadings.rowNouns;
  const isOther = metrics.some(
    (id) => id !== defaultReadings.rows && (!rows.includes(id) || dimension === 'conversation'),
  );
  return isOther && isNumbered(span, sentence);
}
