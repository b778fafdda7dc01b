import type { RefusalReason } from '#semantic-layer/query/plan.ts';
import { asksForChange } from './change-request.ts';
import { isGeneral } from './general-question.ts';
import { asksForSecret } from './secret-question.ts';
import { isUnsafe } from './unsafe-question.ts';

/** Longer texts are no questions; reading stops before any work is done. */
export const longestQuestion = 1500;

export type Screening =
  | { readonly kind: 'pass' }
  | {
      readonly kind: 'refuse';
      readonly reason: RefusalReason;
      readonly why: 'empty' | 'too-long' | 'unsafe' | 'secret' | 'change' | 'general';
    };

/**
 * What must not be read at all: nothing, too much, code, secrets, requests to change or send something, and what
 * any book knows.
 *
 * @param isFollowUp  short corrections of the question before ("remove the filter") are requests about the plan
 */
export function screenQuestion(folded: string, isFollowUp: boolean): Screening {
  if (!/[\p{L}\d]/u.test(folded)) return { kind: 'refuse', reason: 'out_of_scope', why: 'empty' };
  if (folded.length > longestQuestion) return { kind: 'refuse', reason: 'out_of_scope', why: 'too-long' };
  if (isUnsafe(folded)) return { kind: 'refuse', reason: 'unsafe', why: 'unsafe' };
  if (asksForSecret(folded)) return { kind: 'refuse', reason: 'not_permitted', why: 'secret' };
  if (asksForChange(folded, isFollowUp)) return { kind: 'refuse', reason: 'not_permitted', why: 'change' };
  if (isGeneral(folded)) return { kind: 'refuse', reason: 'out_of_scope', why: 'general' };
  return { kind: 'pass' };
}
