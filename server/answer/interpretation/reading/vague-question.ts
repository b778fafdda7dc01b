import { firstToken, lastToken } from '#server/answer/interpretation/spans/span.ts';
import type { Reading } from './build-plan.ts';

/** "Performance", "what about the agents?": a word for figures at large, or a kind of member, and nothing else. */
export function isVague({ sentence, filters, splits, times }: Reading): boolean {
  const isAlone = filters.where.length === 0 && sentence.tokens.length <= 5;
  const isAtLarge =
    sentence.has('scorecard') && sentence.all('dimension').length === 0 && splits.by.length === 0;
  const isOpened = sentence.cues('what-about').some((cue) => firstToken(cue) === 0);
  return (
    isAlone &&
    (isAtLarge || (isOpened && times.main === null && sentence.all('dimension').length > 0)) &&
    !sentence.has('peers', 'review')
  );
}

/** A piece of a question that needs another before it. */
export function isFragment({ sentence, filters, splits }: Reading): boolean {
  const opening = sentence.cues('what-about').find((cue) => (cue.tokens[0] ?? 0) === 0);
  const isShort = sentence.tokens.length - (opening ? lastToken(opening) : 0) <= 6;
  return opening !== undefined && isShort && (filters.where.length > 0 || splits.by.length > 0);
}

const verdict =
  /^(better|worse|good|bad|well|fine|great|ok|okay|alright|right|improv\w*|progress\w*|deteriorat\w*|worsen\w*|quick|quickly|quicker|fast|faster|slow|slower|efficient|effective|mieux|pire|bien|bons?|bonnes?|mauvais\w*|mal|amelior\w*|degrad\w*|empir\w*|rapides?|vite|lents?|lentes?|efficaces?)$/;
const nobodyInParticular =
  /^(we|it|things|this|that|everything|us|our|support|service|on|nous|ca|cela|c|tout|s)$/;
const openings =
  /^(is|are|do|does|did|have|has|was|were|am|any|how|est|es|sommes|a|avons|va|vont|comment|ca|on|c|tout|s|nous|il|y)$/;

/**
 * "Are we quick enough?", « ça s'améliore ? »: a verdict is asked for, and on nothing in particular. Which figure tells is
 * for the reader to say.
 */
export function isVerdict({ sentence, filters, ignored }: Reading): boolean {
  const isOfSomething =
    sentence.all('dimension').length > 0 ||
    filters.where.length > 0 ||
    sentence.has('why', 'review', 'scorecard', 'anomaly', 'what-if') ||
    sentence.cues('who', 'which').some((cue) => firstToken(cue) === 0);
  const folds = sentence.tokens.map(({ fold }) => fold);
  return (
    !isOfSomething &&
    openings.test(folds[0] ?? '') &&
    folds.some((word) => verdict.test(word)) &&
    (folds.some((word) => nobodyInParticular.test(word)) || folds.length <= 3) &&
    ignored.filter(
      (index) =>
        ![verdict, nobodyInParticular, /^(enough|assez)$/].some((known) => known.test(folds[index] ?? '')),
    ).length === 0
  );
}
