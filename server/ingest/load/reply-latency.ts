import type { BusinessClock } from './business-clock.ts';
import { isExchange, isFromCustomer, type MessageFacts } from './conversation-facts.ts';
import { type Micros, secondsBetween } from './instant.ts';

export type ReplyLatency = { readonly seconds: number | null; readonly businessSeconds: number | null };

const none: ReplyLatency = { seconds: null, businessSeconds: null };

/**
 * How long the other side waited for each message. A turn is a run of messages of one side; its first message
 * answers the first message of the turn before. Follow-ups, notes, programmed replies and the opening message
 * answer nobody: null.
 *
 * @param messages  in the order they were sent
 * @returns         one latency per message, in the same order
 */
export function replyLatencies(
  messages: readonly MessageFacts[],
  clock: BusinessClock | null,
): ReplyLatency[] {
  let turn: { readonly isCustomer: boolean; readonly startedAt: Micros } | null = null;
  return messages.map((message) => {
    if (!isExchange(message)) return none;
    const isCustomer = isFromCustomer(message);
    const previous = turn;
    if (previous?.isCustomer === isCustomer) return none;
    turn = { isCustomer, startedAt: message.sentAt };
    if (previous === null) return none;
    return {
      seconds: secondsBetween(previous.startedAt, message.sentAt),
      businessSeconds: clock?.secondsBetween(previous.startedAt, message.sentAt) ?? null,
    };
  });
}
