import type { MessageRecord } from './conversation.ts';
import { type Conversation, touch } from './conversation.ts';
import { contactId, type Desk, externalId } from './desk.ts';

export type Written = {
  readonly author: 'customer' | 'human' | 'copilot' | 'bot' | 'auto';
  readonly agent?: number;
  readonly isNote?: boolean;
  readonly body: string;
  readonly copilotAnswered?: boolean;
};

/**
 * Adds a message to the conversation and its current leg, and answers its external id; null when it lies after now,
 * which is not written any more.
 */
export function writeMessage(
  desk: Desk,
  conversation: Conversation,
  message: Written,
  at: number,
): string | null {
  if (at >= desk.now) return null;
  const { random } = conversation;
  const isCustomer = message.author === 'customer';
  const leg = conversation.legs.at(-1);
  const isInLeg = leg !== undefined && at >= leg.pushedAt && (leg.endedAt === 0 || at <= leg.endedAt);
  const id = `MSG-${conversation.id}-${conversation.messages.length + 1}`;
  const record: MessageRecord = {
    external_id: id,
    conversation_id: externalId(conversation),
    contact_id: isInLeg ? contactId(conversation, conversation.legs.length - 1) : null,
    direction: isCustomer ? 'inbound' : message.isNote === true ? 'internal' : 'outbound',
    author_kind: message.author,
    agent_id: message.agent === undefined ? null : (desk.agents[message.agent]?.externalId ?? null),
    channel: desk.profile.channels[conversation.channel]?.name ?? 'email',
    sent_at: desk.text.instant(at),
    language: random.chance(0.015) ? null : conversation.language,
    body: message.body,
    sentiment: isCustomer ? sentimentOf(conversation) : null,
    copilot_answered: message.copilotAnswered ?? null,
  };
  conversation.messages.push(record);
  touch(conversation, at);
  if (message.isNote === true) return id;
  if (at > conversation.lastMessageAt) conversation.lastMessageAt = at;
  if (isCustomer) {
    if (at > conversation.lastCustomerActivityAt) conversation.lastCustomerActivityAt = at;
    if (!isInLeg && conversation.unansweredSince === 0) conversation.unansweredSince = at;
    if (isInLeg && leg.firstInboundAt === 0) leg.firstInboundAt = at;
  } else if (message.author !== 'auto' && isInLeg) {
    if (leg.firstResponseAt === 0) leg.firstResponseAt = at;
    if (message.author === 'human' && conversation.firstResponseAt === 0) conversation.firstResponseAt = at;
  }
  return id;
}

/** Scored around the mood; some messages are too short or odd to be scored. */
function sentimentOf({ mood, random }: Conversation): number | null {
  const score = Math.max(-1, Math.min(1, mood + 0.16 * random.normal()));
  return random.chance(0.07) ? null : Math.round(score * 1000) / 1000;
}
