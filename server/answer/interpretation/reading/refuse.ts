import type { Interpretation, RefusalReason } from '#semantic-layer/query/plan.ts';
import type { Reading } from './build-plan.ts';
import { suggestQuestions } from './suggestions.ts';

/** A refusal with the questions nearest to what was asked that can be answered. */
export function refuse(
  { sentence, namedMetrics }: Reading,
  reason: RefusalReason,
  message: string,
): Interpretation {
  return {
    kind: 'refuse',
    reason,
    message,
    suggestions: suggestQuestions(sentence.lexicon, sentence.locale, namedMetrics),
  };
}
