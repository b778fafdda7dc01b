import type { AnswerWords } from './answer-words.ts';
import { narrateDrivers, sayDrivers } from './explain-drivers.ts';
import { sayBreakdown, sayMembers, sayRanking } from './explain-members.ts';
import { sayTrend } from './explain-series.ts';
import { sayOtherTotals, sayTotal } from './explain-totals.ts';
import { findUngroundedNumbers } from './grounding-check.ts';

export type Explanation = { readonly headline: string; readonly narrative: readonly string[] };

/** @returns one sentence that answers, then what a reader would ask next; every number in them is a fact */
export function explainAnswer(words: AnswerWords): Explanation {
  const headline = `${sayHeadline(words)}.`;
  const others = words.evidence.metrics.length > 1 ? sayOtherTotals(words) : [];
  const narrative = words.evidence.plan.analysis === 'drivers' ? narrateDrivers(words) : [];
  return keepGrounded({ headline, narrative: [...others, ...narrative] }, words);
}

function sayHeadline(words: AnswerWords): string {
  const { plan, split } = words.evidence;
  switch (plan.analysis) {
    case 'drivers':
      return sayDrivers(words);
    case 'ranking':
      return sayRanking(words);
    case 'breakdown':
      return split === null ? sayTrend(words) : sayBreakdown(words);
    case 'trend':
      return sayTrend(words);
    case 'compare':
      return split === null || plan.compare !== null ? sayTotal(words) : sayMembers(words);
    default:
      return sayTotal(words);
  }
}

/** The last wall: a sentence with a number that is no fact does not leave the server. */
function keepGrounded(explanation: Explanation, words: AnswerWords): Explanation {
  const facts = words.book.facts();
  const isGrounded = (text: string) => findUngroundedNumbers(text, facts).length === 0;
  return {
    headline: isGrounded(explanation.headline)
      ? explanation.headline
      : `${words.naming.metric(words.evidence.metrics[0].ref)}.`,
    narrative: explanation.narrative.filter(isGrounded),
  };
}
