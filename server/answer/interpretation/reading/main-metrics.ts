import { firstToken, lastToken, type SpanOf } from '#server/answer/interpretation/spans/span.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import { asksWhetherTogether } from './relation-asked.ts';
import type { Sentence } from './sentence.ts';

const strong =
  /^(and|et|&|\+|plus|vs|versus|against|contre|puis|ainsi|or|ou|face|beside|alongside|avec|with)$/;
const pause = /^[,;:/]$/;
/** Small words between a joint and the name it joins: "and how many did we close", « et le nombre de ». */
const between =
  /^(the|a|an|our|its|their|also|how|many|much|did|do|does|we|of|number|count|what|le|la|les|l|un|une|nos|notre|de|des|du|d|combien|on|a|aussi|nombre|taux|rate|average|total|beaucoup|peu|trop|few|que|to|next|at|au|aux|those|ceux|celles)$/;
/** A word that is a figure only where nothing else is. */
const looseness = 0.45;
/** What stands at the front is more often what is asked. */
const lateness = 0.015;
const vagueness = 0.7;

/**
 * Of figures that stand apart in a question only one is asked for: "time agents spend idle, available with nothing to do"
 * is about idle time. Figures that are joined ("volume and CSAT", "tickets against closures") are asked for together.
 *
 * @param spans  metrics named, in the order they were said
 */
export function mainMetrics(
  spans: readonly SpanOf<'metric'>[],
  sentence: Sentence,
): readonly SpanOf<'metric'>[] {
  const isWhole = sentence.everyCue('relation').length > 0 || asksWhetherTogether(sentence);
  if (spans.length < 2 || isWhole) return spans;
  if (isSupposed(sentence)) {
    const changed = spans.filter(isChanged);
    const asked = heaviest(
      spans.filter((span) => !isChanged(span)),
      sentence,
    );
    return spans.filter((span) => changed.includes(span) || asked.includes(span));
  }
  const kept = spans.filter(isAnalysisItself);
  const others = spans.filter(
    ({ meaning }) => !meaning.metrics.every((id) => id === 'ticket_volume_growth_rate'),
  );
  // « La hausse des conversations manquées »: the growth of what is named, not of tickets.
  if (others.length > 0 && others.length < spans.length && sentence.has('why', 'rise', 'fall', 'change'))
    return mainMetrics(others, sentence);
  const isMissed =
    spans.some(({ meaning }) => meaning.metrics.every((id) => id.startsWith('missed_'))) &&
    !areHeldAgainst(spans, sentence);
  const best = heaviest(
    spans.filter((span) => !isAnalysisItself(span) && !(isMissed && isReason(span))),
    sentence,
  );
  return spans.filter((span) => kept.includes(span) || best.includes(span));
}

/** "If volume rises by 15 %, what happens to the wait": one is changed, the other is asked for. */
function isChanged({ meaning }: SpanOf<'metric'>): boolean {
  return meaning.metrics.every((id) =>
    Object.values(defaultReadings.changedBy).some((changes) => changes.includes(id)),
  );
}

function isSupposed(sentence: Sentence): boolean {
  const isIf = sentence.tokens.some(({ fold }) =>
    /^(if|suppose|supposing|say|imagine|si|supposons|imaginons)$/.test(fold),
  );
  return isIf && sentence.all('quantity').length > 0;
}

/** "Is CSAT at its target": the word asks for a benchmark, it is no second figure. */
function isAnalysisItself({ meaning }: SpanOf<'metric'>): boolean {
  return meaning.metrics.every((id) => id === 'target_attainment_rate' || id === 'required_headcount');
}

/** "Missed conversations against agents present": both are asked for. */
function areHeldAgainst(spans: readonly SpanOf<'metric'>[], sentence: Sentence): boolean {
  return spans.slice(1).some((span) => {
    const words = sentence.tokens.slice(Math.max(0, firstToken(span) - 2), firstToken(span));
    return words.some(({ fold }) => /^(against|versus|vs|face|contre|beside|alongside)$/.test(fold));
  });
}

/** "Missed because agents were fully busy": why it was missed, no figure of its own. */
function isReason({ meaning }: SpanOf<'metric'>): boolean {
  return meaning.metrics.every((id) =>
    /occupancy|^agents_|presence|^missed_conversations(_busy|_absent)?$|^idle/.test(id),
  );
}

function heaviest(spans: readonly SpanOf<'metric'>[], sentence: Sentence): readonly SpanOf<'metric'>[] {
  const groups: SpanOf<'metric'>[][] = [];
  for (const span of spans) {
    const last = groups.at(-1)?.at(-1);
    if (last && areJoined(last, span, sentence)) groups.at(-1)?.push(span);
    else groups.push([span]);
  }
  return [...groups].sort((a, b) => weightOf(b, sentence) - weightOf(a, sentence))[0] ?? [];
}

function isVague({ meaning }: SpanOf<'metric'>): boolean {
  return meaning.metrics.every((id) => defaultReadings.vague.includes(id));
}

function areJoined(a: SpanOf<'metric'>, b: SpanOf<'metric'>, sentence: Sentence): boolean {
  if (firstToken(b) <= lastToken(a)) return false;
  for (let index = firstToken(b) - 1; index > lastToken(a); index -= 1) {
    const token = sentence.tokens[index];
    if (!token) return false;
    if (strong.test(token.fold)) return true;
    // "Closed, CSAT, backlog": a list; "idle on Friday, available with nothing to do": two parts of a sentence.
    if (pause.test(token.text)) return isNextTo(a, index, sentence) || (isSure(a) && isSure(b));
    if (!between.test(token.fold) && !isValueOrCue(index, sentence)) return false;
  }
  return false;
}

function isNextTo(a: SpanOf<'metric'>, index: number, sentence: Sentence): boolean {
  return sentence.tokens
    .slice(lastToken(a) + 1, index)
    .every(({ fold, index: at }) => between.test(fold) || isCue(at, sentence));
}

/** "ARR high, many tickets": a word said of the first. */
function isCue(index: number, sentence: Sentence): boolean {
  return sentence.cues('rise', 'fall').some(({ tokens }) => tokens.includes(index));
}

/** A whole name, not a word that may be one. */
function isSure(span: SpanOf<'metric'>): boolean {
  return span.meaning.isWhole && !span.meaning.isLoose && span.quality > 0.9;
}

/** "And email volume": a member or a cue before the second name. */
function isValueOrCue(index: number, sentence: Sentence): boolean {
  return sentence.spans.some(
    ({ tokens, meaning }) => tokens.includes(index) && /^(value|cue|variant)$/.test(meaning.kind),
  );
}

function weightOf(group: readonly SpanOf<'metric'>[], sentence: Sentence): number {
  const small = sentence.lexicon.languages[sentence.locale].functionWords;
  const worth = (span: SpanOf<'metric'>): number => {
    const words = span.tokens.filter((index) => !small.has(sentence.tokens[index]?.fold ?? ''));
    const size = Math.max(words.length, 0.5) + 0.1 * (span.tokens.length - words.length);
    const doubt = (span.meaning.isLoose ? looseness : 1) * (isVague(span) ? vagueness : 1);
    return size * span.quality * doubt - lateness * firstToken(span);
  };
  return Math.max(...group.map(worth));
}
