import type { Micros } from './instant.ts';

export type ConversationStatus = 'queued' | 'open' | 'paused' | 'done';

/** What the derived columns of a conversation follow from, whether it comes from a source or from the database. */
export type ConversationFacts = {
  readonly status: ConversationStatus;
  /** A conversation that an agent opened waits for nobody's first response. */
  readonly isInbound: boolean;
  readonly assistantFirst: boolean;
  readonly createdAt: Micros;
  readonly firstInboundAt: Micros | null;
  readonly queueEnteredAt: Micros | null;
  readonly firstResponseAt: Micros | null;
  readonly firstDoneAt: Micros | null;
  readonly lastDoneAt: Micros | null;
  /** Null also when it was merged at a moment nobody knows. */
  readonly mergedAt: Micros | null;
  readonly isMerged: boolean;
  readonly lastActivityAt: Micros | null;
  readonly lastCustomerActivityAt: Micros | null;
  readonly lastMessageAt: Micros | null;
  /** What the source itself counts; it holds as long as there is nothing to count from. */
  readonly stated: {
    readonly messageCount: number | null;
    readonly reopenedCount: number | null;
    readonly sentiment: number | null;
  };
};

export type MessageFacts = {
  readonly direction: string;
  readonly authorKind: string;
  readonly sentAt: Micros;
  readonly sentiment: number | null;
};

export type StatusInterval = {
  readonly status: ConversationStatus;
  readonly startedAt: Micros;
  readonly endedAt: Micros | null;
};

export type QueueStay = { readonly enteredAt: Micros; readonly leftAt: Micros | null };

/** A conversation with all that belongs to it. */
export type ConversationEvidence = {
  readonly conversation: ConversationFacts;
  /** In the order they were sent; those of one instant in the order they came. */
  readonly messages: readonly MessageFacts[];
  readonly intervals: readonly StatusInterval[];
  readonly queueStays: readonly QueueStay[];
};

/** Notes among colleagues are no message to anybody; programmed replies are, but nobody wrote them. */
export function isExchange(message: MessageFacts): boolean {
  return message.direction !== 'internal' && message.authorKind !== 'auto';
}

export function isFromCustomer(message: MessageFacts): boolean {
  return message.direction !== 'internal' && message.authorKind === 'customer';
}
