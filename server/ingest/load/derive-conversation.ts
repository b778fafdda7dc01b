import type { BusinessClock } from './business-clock.ts';
import type {
  ConversationEvidence,
  ConversationFacts,
  MessageFacts,
  StatusInterval,
} from './conversation-facts.ts';
import { isExchange, isFromCustomer } from './conversation-facts.ts';
import { earliest, latest, type Micros, secondsBetween } from './instant.ts';
import { type ReplyLatency, replyLatencies } from './reply-latency.ts';
import {
  continueHistory,
  countReopenings,
  mergeInstant,
  orderHistory,
  synthesiseHistory,
} from './status-history.ts';

/** What happened when, as far as the conversation and all that belongs to it tell. */
export type ConversationInstants = Pick<
  ConversationFacts,
  | 'firstInboundAt'
  | 'queueEnteredAt'
  | 'firstResponseAt'
  | 'firstDoneAt'
  | 'lastDoneAt'
  | 'lastActivityAt'
  | 'lastCustomerActivityAt'
  | 'lastMessageAt'
>;

export type ConversationDurations = {
  readonly firstResponseSeconds: number | null;
  readonly firstResponseBusinessSeconds: number | null;
  readonly firstResolutionSeconds: number | null;
  readonly firstResolutionBusinessSeconds: number | null;
  readonly lastResolutionSeconds: number | null;
  readonly lastResolutionBusinessSeconds: number | null;
};

export type DerivedConversation = {
  readonly instants: ConversationInstants;
  readonly durations: ConversationDurations;
  readonly messageCount: number;
  readonly reopenedCount: number;
  readonly sentiment: number | null;
  /** One per message, in the order given. */
  readonly latencies: readonly ReplyLatency[];
  readonly history: readonly StatusInterval[];
};

/**
 * Where the status history comes from: `given` is what a source tells, `known` is what the database holds and is
 * carried on to the present status; either may be empty, because it may still come. `none` will not come: it is made
 * from the timestamps.
 */
export type HistoryOrigin = 'given' | 'known' | 'none';

/** Everything about a conversation that follows from its parts. Same parts, same result, in whatever order they came. */
export function deriveConversation(
  evidence: ConversationEvidence,
  options: { readonly clock: BusinessClock | null; readonly history: HistoryOrigin },
): DerivedConversation {
  const instants = knownInstants(evidence);
  const complete = { ...evidence, conversation: { ...evidence.conversation, ...instants } };
  const history = historyOf(complete, options.history);
  return {
    instants,
    durations: durations(complete.conversation, options.clock),
    messageCount: countMessages(evidence),
    reopenedCount: countReopened(complete, history, options.history),
    sentiment: meanSentiment(evidence),
    latencies: replyLatencies(evidence.messages, options.clock),
    history,
  };
}

function knownInstants({ conversation: given, messages, intervals, queueStays }: ConversationEvidence) {
  const fromCustomer = messages.filter(isFromCustomer);
  const spoken = messages.filter((message) => message.direction !== 'internal');
  const done = intervals
    .filter((interval) => interval.status === 'done')
    .map((interval) => interval.startedAt);
  const firstInboundAt = earliest(given.firstInboundAt, ...fromCustomer.slice(0, 1).map(sentAt));
  const queueEnteredAt = earliest(given.queueEnteredAt, ...queueStays.map((stay) => stay.enteredAt));
  const clockAt = responseClock({ ...given, firstInboundAt, queueEnteredAt });
  const lastMessageAt = latest(given.lastMessageAt, ...spoken.slice(-1).map(sentAt));
  const lastDoneAt = latest(given.lastDoneAt, ...done);
  return {
    firstInboundAt,
    queueEnteredAt,
    firstResponseAt: earliest(
      given.firstResponseAt,
      given.isInbound ? firstHumanReply(messages, clockAt) : null,
    ),
    firstDoneAt: earliest(given.firstDoneAt, ...done),
    lastDoneAt,
    lastMessageAt,
    lastCustomerActivityAt: latest(given.lastCustomerActivityAt, ...fromCustomer.slice(-1).map(sentAt)),
    lastActivityAt: latest(
      given.lastActivityAt,
      given.createdAt,
      lastDoneAt,
      ...messages.slice(-1).map(sentAt),
    ),
  };
}

function sentAt(message: MessageFacts): Micros {
  return message.sentAt;
}

/** A reply of a person to a customer who is waiting. */
function firstHumanReply(messages: readonly MessageFacts[], clockAt: Micros | null): Micros | null {
  if (clockAt === null) return null;
  const reply = messages.find(
    ({ direction, authorKind, sentAt: at }) =>
      direction === 'outbound' && authorKind === 'human' && at >= clockAt,
  );
  return reply?.sentAt ?? null;
}

/** Same rule as the generated column `response_clock_at`. */
export function responseClock(
  conversation: Pick<ConversationFacts, 'assistantFirst' | 'queueEnteredAt' | 'firstInboundAt'>,
): Micros | null {
  const { assistantFirst, queueEnteredAt, firstInboundAt } = conversation;
  return assistantFirst ? (queueEnteredAt ?? firstInboundAt) : firstInboundAt;
}

function durations(conversation: ConversationFacts, clock: BusinessClock | null): ConversationDurations {
  const { firstInboundAt, firstResponseAt, firstDoneAt, lastDoneAt } = conversation;
  const response = elapsed(responseClock(conversation), firstResponseAt, clock);
  const firstResolution = elapsed(firstInboundAt, firstDoneAt, clock);
  const lastResolution = elapsed(firstInboundAt, lastDoneAt, clock);
  return {
    firstResponseSeconds: response.seconds,
    firstResponseBusinessSeconds: response.businessSeconds,
    firstResolutionSeconds: firstResolution.seconds,
    firstResolutionBusinessSeconds: firstResolution.businessSeconds,
    lastResolutionSeconds: lastResolution.seconds,
    lastResolutionBusinessSeconds: lastResolution.businessSeconds,
  };
}

/** What has not happened, or happened before it was asked for, took no time that could be averaged. */
function elapsed(from: Micros | null, to: Micros | null, clock: BusinessClock | null): ReplyLatency {
  if (from === null || to === null || to < from) return { seconds: null, businessSeconds: null };
  return { seconds: secondsBetween(from, to), businessSeconds: clock?.secondsBetween(from, to) ?? null };
}

function historyOf(evidence: ConversationEvidence, origin: HistoryOrigin): readonly StatusInterval[] {
  if (evidence.intervals.length === 0) return origin === 'none' ? synthesiseHistory(evidence) : [];
  return origin === 'given'
    ? orderHistory(evidence.intervals, mergeInstant(evidence))
    : continueHistory(evidence);
}

function countMessages({ conversation, messages }: ConversationEvidence): number {
  return messages.length === 0 ? (conversation.stated.messageCount ?? 0) : messages.filter(isExchange).length;
}

function countReopened(
  { conversation, intervals }: ConversationEvidence,
  history: readonly StatusInterval[],
  origin: HistoryOrigin,
): number {
  const counted = countReopenings(history);
  const isTold = intervals.length > 0 && origin === 'given';
  return isTold ? counted : Math.max(counted, conversation.stated.reopenedCount ?? 0);
}

/** Mean of what customers wrote, to three decimals, half away from zero as the database rounds. */
function meanSentiment({ conversation, messages }: ConversationEvidence): number | null {
  const scores = messages
    .filter(isFromCustomer)
    .flatMap(({ sentiment }) => (sentiment === null ? [] : [sentiment]));
  if (scores.length === 0) return messages.length === 0 ? conversation.stated.sentiment : null;
  const thousandths = scores.reduce((sum, score) => sum + Math.round(score * 1000), 0) / scores.length;
  return (Math.sign(thousandths) * Math.round(Math.abs(thousandths))) / 1000;
}
