import { firstToken, lastToken, type SpanOf } from '#server/answer/interpretation/spans/span.ts';
import type { Token } from '#server/answer/interpretation/text/token.ts';
import { isOneDay, type Period } from '#server/answer/interpretation/time/period.ts';
import type { Sentence } from './sentence.ts';

/** What an answer is wanted for. */
const occasions =
  /^(meetings?|standup|stand|board|presentations?|presente[rz]?|present|committee|qbr|townhall|offsite|deck|steerco|huddle|catchup|sync|reunions?|comite|codir|copil|comex|coproj|entretiens?|seminaire|atelier|rdv|bilat|daily|conseil)$/;
const separators = /^[,;:.!?()–—-]$/;
const small = /^(the|my|our|a|an|on|for|at|in|this|with|de|du|d|le|la|l|les|mon|ma|ce|cet|cette|notre|nos)$/;

/**
 * "For Friday's meeting", « j'ai mon 1:1 demain »: when the answer is wanted, not what it is about. Only where another
 * period is named, or where the words leave no doubt.
 */
export function isOccasion(span: SpanOf<'time'>, sentence: Sentence): boolean {
  const period = aheadOf(span);
  const { today } = sentence.moment;
  if (!period || period.to.toPlainDate().toString() <= today.toString()) return false;
  if (isPossessive(span, sentence) && (isOneDay(period) || period.isFine)) return true;
  const others = sentence.all('time').filter((other) => other !== span && aheadOf(other) !== null);
  return others.length > 0 && (isBeside(span, sentence) || isInClauseOfItsOwn(span, sentence));
}

function aheadOf(span: SpanOf<'time'>): Period | null {
  const named = span.meaning.meanings.find((meaning) => meaning.kind === 'period');
  return named?.kind === 'period' ? (named.period.upcoming ?? named.period) : null;
}

/** "Friday's board meeting", "tomorrow's 1:1". */
function isPossessive(span: SpanOf<'time'>, { tokens }: Sentence): boolean {
  const after = tokens.slice(lastToken(span) + 1, lastToken(span) + 4);
  return after[0]?.fold === "'s" && after.some((token) => isOccasionAt(tokens, token.index));
}

/** "The meeting on Friday", "Friday board meeting", « comité de vendredi ». */
function isBeside(span: SpanOf<'time'>, { tokens }: Sentence): boolean {
  const after = tokens.slice(lastToken(span) + 1, lastToken(span) + 3);
  if (
    after.some((token) => isOccasionAt(tokens, token.index)) &&
    !after.some((token) => small.test(token.fold))
  )
    return true;
  for (let at = firstToken(span) - 1; at >= 0 && at >= firstToken(span) - 3; at -= 1) {
    if (isOccasionAt(tokens, at)) return true;
    if (!small.test(tokens[at]?.fold ?? '')) return false;
  }
  return false;
}

/** "I have my 1:1 tomorrow morning, …": a clause that names an occasion and no figure. */
function isInClauseOfItsOwn(span: SpanOf<'time'>, sentence: Sentence): boolean {
  const { tokens } = sentence;
  let [from, to] = [firstToken(span), lastToken(span)];
  while (from > 0 && !separates(tokens, from - 1)) from -= 1;
  while (to < tokens.length - 1 && !separates(tokens, to + 1)) to += 1;
  const isInside = (index: number): boolean => index >= from && index <= to;
  const hasFigure = sentence.all('metric').some((metric) => isInside(firstToken(metric)));
  return !hasFigure && tokens.some((token) => isInside(token.index) && isOccasionAt(tokens, token.index));
}

function isOccasionAt(tokens: readonly Token[], at: number): boolean {
  return occasions.test(tokens[at]?.fold ?? '') || isOneToOne(tokens, at) || isOneToOne(tokens, at - 1);
}

/** The sign of "1:1", and "1-1". */
function isOneToOne(tokens: readonly Token[], at: number): boolean {
  const [before, sign, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return before?.fold === '1' && after?.fold === '1' && /^[:-]$/.test(sign?.text ?? '');
}

function separates(tokens: readonly Token[], at: number): boolean {
  return separators.test(tokens[at]?.text ?? '') && !isOneToOne(tokens, at);
}
