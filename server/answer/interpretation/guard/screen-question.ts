import type { RefusalReason } from '#semantic-layer/query/plan.ts';
import { asksForChange } from './change-request.ts';
import { asksForSecret } from './secret-question.ts';
import { isUnsafe } from './unsafe-question.ts';

/** Longer texts are no questions; reading stops before any work is done. */
export const longestQuestion = 1500;

export type Screening =
  | { readonly kind: 'pass' }
  | {
      readonly kind: 'refuse';
      readonly reason: RefusalReason;
      readonly why: 'empty' | 'too-long' | 'unsafe' | 'secret' | 'change' | 'advice';
    };

/**
 * What must not be read at all: nothing, too much, code, secrets, and requests to change or send something.
 *
 * @param isFollowUp  short corrections of the question before ("remove the filter") are requests about the plan
 */
export function screenQuestion(folded: string, isFollowUp: boolean): Screening {
  if (!/[\p{L}\d]/u.test(folded)) return { kind: 'refuse', reason: 'out_of_scope', why: 'empty' };
  if (folded.length > longestQuestion) return { kind: 'refuse', reason: 'out_of_scope', why: 'too-long' };
  if (isUnsafe(folded)) return { kind: 'refuse', reason: 'unsafe', why: 'unsafe' };
  if (asksForSecret(folded)) return { kind: 'refuse', reason: 'not_permitted', why: 'secret' };
  if (asksForChange(folded, isFollowUp)) return { kind: 'refuse', reason: 'not_permitted', why: 'change' };
  if (advice.test(folded)) return { kind: 'refuse', reason: 'out_of_scope', why: 'advice' };
  return { kind: 'pass' };
}

/** How to do one's work is no question to the data: "how do I write a good reply", « comment répondre à un client ». */
const advice =
  /^\s*(how (do|can|should|could) (i|you)|how to|comment (puis[ -]je|dois[ -]je|faire pour|repondre|ecrire|rediger|gerer|calmer|traiter))\b/;
