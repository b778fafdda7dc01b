import type { Analysis, Plan } from '#semantic-layer/query/plan.ts';
import type { Reading } from './build-plan.ts';
import { wordsOf } from './follow-up-cues.ts';

const ofItsOwn: readonly Analysis[] = ['live', 'review'];

/** A whole new question, or words that say so: nothing of the one before is kept. */
export function startsFresh(reading: Reading, before: Plan): boolean {
  const { sentence, namedMetrics, times, plan } = reading;
  if (sentence.everyCue('reset').length > 0 && isNewSubject(reading)) return true;
  const opening = sentence.everyCue(
    'what-about',
    'same',
    'also',
    'only',
    'not',
    'remove',
    'instead',
    'correction',
    'and',
    'versus',
  );
  const isOpened = opening.some((cue) => (cue.tokens[0] ?? 1) === 0);
  const isOther = ofItsOwn.includes(plan.analysis) && plan.analysis !== before.analysis;
  const isWhole = namedMetrics.length > 0 && (times.main !== null || plan.analysis === 'review' || isOther);
  return isWhole && !isOpened && !referring.test(wordsOf(reading)) && sentence.tokens.length >= 5;
}

const referring =
  /\b(it|they|them|that|those|these ones|her|his|their|there|same|instead|also|too|ca|cela|celui|celle|ceux|idem|pareil|aussi|plutot|y|elle|lui|leur)\b/;

/** "Forget the filter" resets nothing but the filter. */
function isNewSubject({ sentence, namedMetrics }: Reading): boolean {
  const isPart =
    /\b(filters?|filtres?|split|decoupage|comparison|comparaison|threshold|seuil|period|periode)\b/.test(
      sentence.tokens.map(({ fold }) => fold).join(' '),
    );
  return !isPart || namedMetrics.length > 0;
}
