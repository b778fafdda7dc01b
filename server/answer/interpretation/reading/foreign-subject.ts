import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import type { Reading } from './build-plan.ts';
import { type Clause, clauseAt } from './not-measured.ts';

/** A subject of the outside world in a question, and whether it is asked about together with a figure of the desk. */
export type ForeignSubject = { readonly words: string; readonly isBesideFigure: boolean };

const wholeWord = 0.95;
/** A cue that is only like the word it was taken for. */
const weakCue = 0.84;

/**
 * "Do rainy days bring more calls" asks of the weather and of calls, "who won the football" of the world alone. Said in
 * another clause than the figure ("back from lunch: CSAT yesterday?") it is chatter, and null as where there is none.
 */
export function foreignSubject(reading: Reading): ForeignSubject | null {
  const { sentence } = reading;
  const { foreignSubjects } = sentence.lexicon.languages[sentence.locale];
  const [match] = foreignSubjects
    .find(sentence.tokens)
    .filter(({ quality }) => quality >= wholeWord)
    .filter(({ start, end }) => isFree(start, end, reading));
  if (!match) return null;
  const words = sentence.tokens
    .slice(match.start, match.end)
    .map(({ text }) => text)
    .join(' ');
  if (isOfDesk(clauseAt(match.start, sentence), reading, match)) return { words, isBesideFigure: true };
  const isChatter = figuresAt({ from: 0, to: sentence.tokens.length }, reading, match).length > 0;
  return isChatter ? null : { words, isBesideFigure: false };
}

type Match = { readonly start: number; readonly end: number };

/** Nothing else explains the words: no longer name, and no cue but for a likeness or a part. */
function isFree(start: number, end: number, { sentence, filters }: Reading): boolean {
  const places = Array.from({ length: end - start }, (_, offset) => start + offset);
  const isQuoted = places.some((index) => (sentence.tokens[index]?.quotation ?? 0) > 0);
  if (isQuoted || places.some((index) => filters.explained.includes(index))) return false;
  return !sentence.spans.some(({ tokens, quality, meaning }) => {
    const shared = tokens.filter((index) => places.includes(index)).length;
    if (shared === 0) return false;
    if (meaning.kind === 'cue') return quality >= weakCue && places.length === 1;
    return tokens.length > places.length || places.every((index) => tokens.includes(index));
  });
}

/** What is on every desk and in every other place as well: the world has countries, hours and languages too. */
const anywhere: readonly string[] = ['country', 'language', defaultReadings.weekday, defaultReadings.hour];
/** A word in its own right ("returns") is hardly a member's name. */
const surely = 0.8;
/** A canteen closes and a shop answers, too. */
const loneVerb =
  /^(clos|open|fix|solv|answer|repl|respond|wait|return|ferm|ouvr|ouvert|resou|resolu|resolv|repond|attend)\p{L}*$/u;

function figuresAt({ from, to }: Clause, { sentence }: Reading, { start, end }: Match) {
  return [...sentence.all('metric'), ...sentence.all('choice')]
    .filter(({ tokens }) => tokens.every((index) => index >= from && index < to))
    .filter(({ tokens }) => !tokens.every((index) => index >= start && index < end))
    .filter(({ tokens }) => tokens.length > 1 || !loneVerb.test(sentence.tokens[tokens[0] ?? 0]?.fold ?? ''));
}

/** A metric by its name, or a member of the organisation. */
function isOfDesk({ from, to }: Clause, reading: Reading, match: Match): boolean {
  const members = reading.filters.named.filter(
    ({ span, reading: { dimension } }) =>
      span.quality >= surely &&
      span.tokens.every((index) => index >= from && index < to) &&
      !anywhere.includes(dimension),
  );
  return members.length > 0 || figuresAt({ from, to }, reading, match).length > 0;
}
