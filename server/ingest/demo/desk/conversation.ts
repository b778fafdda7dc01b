import type { Customer } from '#server/ingest/demo/customers.ts';
import type { Priority, TicketType } from '#server/ingest/demo/organisation-profile.ts';
import type { RandomStream } from '#server/ingest/demo/random-stream.ts';
import type { SourceRecord } from '#server/ingest/source.ts';

export type Status = 'queued' | 'open' | 'paused' | 'done';
export type QueueExit = 'assigned' | 'abandoned' | 'closed' | 'moved';

/** Why a conversation is on somebody's desk: decides how much work the leg is and what it may lead to. */
export type Purpose = 'first' | 'reply' | 'result' | 'reopened' | 'thanks' | 'handover' | 'notice';

export type QueueStay = {
  readonly queue: number;
  readonly enteredAt: number;
  leftAt: number;
  exit: QueueExit | null;
};

/** A handling leg. Instants that have not come are 0. */
export type Leg = {
  readonly agent: number;
  /** The team the agent worked for; -1 for an assistant. */
  readonly team: number;
  readonly queue: number;
  readonly rule: string;
  readonly pushedAt: number;
  readonly startedByAgent: boolean;
  readonly trigger: number;
  firstInboundAt: number;
  firstResponseAt: number;
  endedAt: number;
  endReason: 'closed' | 'paused' | 'transferred' | null;
  transferOutcome: 'succeeded' | 'failed' | null;
  /** Share of the leg in which the agent had it on the screen. */
  viewShare: number;
};

export type MessageRecord = SourceRecord<'message'>;

/** Everything a conversation has been through so far. Positions are -1 and instants 0 while there is none. */
export type Conversation = {
  readonly id: number;
  readonly random: RandomStream;
  readonly channel: number;
  readonly direction: 'inbound' | 'outbound';
  readonly customer: Customer | null;
  readonly language: string;
  readonly createdAt: number;
  readonly isPremium: boolean;
  readonly category: number;
  /** False when nobody filed it: the category is then unknown to the data. */
  readonly isFiled: boolean;
  priority: Priority;
  readonly ticketType: TicketType;
  /** Mood of the customer now, -1..1. */
  mood: number;
  status: Status;
  statusSince: number;
  /** Triples of status, start and end that are over. */
  readonly history: { readonly status: Status; readonly from: number; readonly to: number }[];
  readonly stays: QueueStay[];
  readonly legs: Leg[];
  readonly messages: MessageRecord[];
  readonly detections: SourceRecord<'intent_detection'>[];
  readonly feedback: SourceRecord<'copilot_feedback'>[];
  readonly tags: { readonly tag: string; readonly at: number }[];
  queue: number;
  team: number;
  agent: number;
  assistantFirst: boolean;
  queueEnteredAt: number;
  firstResponseAt: number;
  firstDoneAt: number;
  lastDoneAt: number;
  mergedAt: number;
  mergedInto: Conversation | null;
  readonly duplicates: Conversation[];
  lastActivityAt: number;
  lastCustomerActivityAt: number;
  lastMessageAt: number;
  reopenings: number;
  transfers: number;
  /** Seconds spent waiting for a person, live queues only. */
  liveWait: number;
  /** The Copilot or the bot took part; a person took part. */
  hadCopilot: boolean;
  hadHuman: boolean;
  automationOutcome: 'scenario_completed' | 'scenario_abandoned' | 'transfer_failed' | null;
  /** Whether the last answer settled the matter. */
  isSettled: boolean;
  /** What the customer holds against the company in this matter, in points of a five-point score. */
  goodwill: number;
  /** Sum and number of the manners of the people who answered. */
  warmth: number;
  humanLegs: number;
  /** Counts up when something happens that makes earlier plans void. */
  turn: number;
  isHandedOver: boolean;
  purpose: Purpose;
  /** Seconds that a busy person needs, for each other thing they have open, until they turn to it. */
  acceptSeconds: number;
  /** The targeting display that led to it, until a leg takes it over. */
  trigger: number;
  /** When the customer wrote what no leg has taken over yet. */
  unansweredSince: number;
};

/** From now on the status is another one. A status that lasted no second leaves no trace. */
export function setStatus(conversation: Conversation, status: Status, at: number): void {
  if (conversation.status === status) return;
  if (at > conversation.statusSince) {
    conversation.history.push({ status: conversation.status, from: conversation.statusSince, to: at });
  }
  const last = conversation.history.at(-1);
  if (last !== undefined && last.status === status && last.to === at) {
    conversation.history.pop();
    conversation.statusSince = last.from;
  } else {
    conversation.statusSince = at;
  }
  conversation.status = status;
  touch(conversation, at);
}

export function touch(conversation: Conversation, at: number): void {
  if (at > conversation.lastActivityAt) conversation.lastActivityAt = at;
}
