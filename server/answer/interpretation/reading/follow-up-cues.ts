import { firstToken, lastToken } from '#server/answer/interpretation/spans/span.ts';
import type { Reading } from './build-plan.ts';

/** "Also", "add", "plus": beside what was there. */
export function isAdded({ sentence }: Reading): boolean {
  return sentence.everyCue('also').length > 0 && sentence.everyCue('instead').length === 0;
}

export function isInstead({ sentence }: Reading): boolean {
  return sentence.everyCue('instead').length > 0;
}

/** "Drop", "take … off", « enlève »: something that was there goes. */
export function isLeavingOut(reading: Reading): boolean {
  const { sentence } = reading;
  const remove = sentence.everyCue('remove').find((cue) => (cue.tokens[0] ?? 9) <= 2);
  return (remove !== undefined && !isWithout(reading)) || takeOff.test(wordsOf(reading));
}

const takeOff = /^(\w+ )?(take|leave|get|bring|put) .*\b(off|out|away|aside)\b/;

/** "Without voice", « sans la voix » leaves out what is in a split, rather than a filter that was there. */
export function isWithout({ sentence }: Reading): boolean {
  const remove = sentence.everyCue('remove').find((cue) => (cue.tokens[0] ?? 9) <= 2);
  return remove !== undefined && /^(without|sans|ignore)/.test(sentence.wordsAt(remove).toLowerCase());
}

/** "Put chat back", « remets la voix », "include email again": what was left out comes back. */
export function isPuttingBack(reading: Reading): boolean {
  return /\b(put|bring|add|include|take) .*\b(back|again)\b|^(\w+ )?(remets?|remettez|reintegre[rz]?|restore|reinstate|re include|reinclude)\b/.test(
    wordsOf(reading),
  );
}

/** "Together", "combined", « confondus »: not only unfiltered, but in one figure. */
export function isPutTogether(reading: Reading): boolean {
  return /\b(together|combined|in total|as a whole|confondue?s|cumule\w*|ensemble|au total)\b/.test(
    wordsOf(reading),
  );
}

/** Members set against one another: "vs Noah", "compare her with Noah", "side by side". */
export function isAgainst({ sentence, plan }: Reading): boolean {
  return plan.analysis === 'compare' || sentence.everyCue('versus', 'compare').length > 0;
}

export function wordsOf({ sentence }: Reading): string {
  return sentence.tokens.map((token) => token.fold).join(' ');
}

/** Dimensions named anywhere, whatever took the words ("all channels"). */
export function everyDimension({ sentence }: Reading): string[] {
  const spans = sentence.everySpan.filter(({ meaning }) => meaning.kind === 'dimension');
  const chosen = sentence.all('dimension');
  const hidden = spans.filter((span) =>
    sentence
      .cues('overall', 'all-members', 'remove')
      .some((cue) => span.tokens.every((index) => index >= firstToken(cue) && index <= lastToken(cue))),
  );
  return [...chosen, ...hidden].flatMap(({ meaning }) =>
    meaning.kind === 'dimension' ? meaning.dimensions : [],
  );
}

/** "If volume is 20 % higher?", « et si … »: something supposed of the answer before. */
export function opensWithIf(reading: Reading): boolean {
  return /^(and |et |ok |now )?(what )?(if|si|suppose|supposing|assuming|supposons)\b/.test(wordsOf(reading));
}

const reversed =
  /\b(reverse|reversed|invert|inverse[rz]?|other way (a)?round|opposite order|ordre inverse|dans l autre sens|a l envers)\b/;
const ascending =
  /\b(ascending|lowest first|smallest first|low to high|croissant|du plus petit au plus grand)\b/;
const descending =
  /\b(descending|highest first|biggest first|largest first|high to low|decroissant|du plus grand au plus petit)\b/;

/** "Reverse the order", "lowest first". */
export function orderAsked(reading: Reading): 'reversed' | 'asc' | 'desc' | null {
  const words = wordsOf(reading);
  if (reversed.test(words)) return 'reversed';
  if (ascending.test(words)) return 'asc';
  return descending.test(words) ? 'desc' : null;
}
