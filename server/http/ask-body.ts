import { z } from 'zod';
import { locales } from '#semantic-layer/query/locale.ts';
import { planSchema } from './plan-schema.ts';
import { TooLargeError } from './request-errors.ts';
import { longestQuestion } from './usage-limits.ts';

export const askBody = z.strictObject({
  question: z.string().trim().min(1, 'the question is empty'),
  locale: z.enum(locales).exactOptional(),
  after: z.uuid().exactOptional(),
  plan: planSchema.exactOptional(),
});

/** Apart from the schema, so that the sender is told the limit instead of a field's name. */
export function requireReadableLength(question: string): void {
  if (question.length <= longestQuestion) return;
  throw new TooLargeError(`The question is longer than ${longestQuestion} characters.`, {
    hint: 'Say what you want to know in a sentence or two.',
  });
}
