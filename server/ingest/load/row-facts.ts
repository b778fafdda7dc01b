import type { Cell } from './array-literal.ts';
import type {
  ConversationFacts,
  ConversationStatus,
  MessageFacts,
  QueueStay,
  StatusInterval,
} from './conversation-facts.ts';
import type {
  ConversationDurations,
  ConversationInstants,
  DerivedConversation,
} from './derive-conversation.ts';
import { type Micros, parseInstant } from './instant.ts';

type Cells = Readonly<Record<string, Cell>>;

/** Checked cells of a conversation as facts. */
export function conversationFacts(cells: Cells, isMerged: boolean): ConversationFacts {
  return {
    status: cells.status as ConversationStatus,
    isInbound: cells.direction === 'inbound',
    assistantFirst: cells.assistant_first === true || cells.assistant_first === 'true',
    createdAt: instant(cells.created_at),
    firstInboundAt: maybe(cells.first_inbound_at),
    queueEnteredAt: maybe(cells.queue_entered_at),
    firstResponseAt: maybe(cells.first_response_at),
    firstDoneAt: maybe(cells.first_done_at),
    lastDoneAt: maybe(cells.last_done_at),
    mergedAt: maybe(cells.merged_at),
    isMerged,
    lastActivityAt: maybe(cells.last_activity_at),
    lastCustomerActivityAt: maybe(cells.last_customer_activity_at),
    lastMessageAt: maybe(cells.last_message_at),
    stated: {
      messageCount: number(cells.message_count),
      reopenedCount: number(cells.reopened_count),
      sentiment: number(cells.sentiment),
    },
  };
}

export function messageFacts(cells: Cells): MessageFacts {
  return {
    direction: String(cells.direction),
    authorKind: String(cells.author_kind),
    sentAt: instant(cells.sent_at),
    sentiment: number(cells.sentiment),
  };
}

export function statusInterval(cells: Cells): StatusInterval {
  return {
    status: cells.status as ConversationStatus,
    startedAt: instant(cells.started_at),
    endedAt: maybe(cells.ended_at),
  };
}

export function queueStay(cells: Cells): QueueStay {
  return { enteredAt: instant(cells.entered_at), leftAt: maybe(cells.left_at) };
}

/** Columns of `cx.conversations` and the instants that go there. */
export const instantColumns = {
  first_inbound_at: 'firstInboundAt',
  queue_entered_at: 'queueEnteredAt',
  first_response_at: 'firstResponseAt',
  first_done_at: 'firstDoneAt',
  last_done_at: 'lastDoneAt',
  last_activity_at: 'lastActivityAt',
  last_customer_activity_at: 'lastCustomerActivityAt',
  last_message_at: 'lastMessageAt',
} as const satisfies Record<string, keyof ConversationInstants>;

export const durationColumns = {
  first_response_seconds: 'firstResponseSeconds',
  first_response_business_seconds: 'firstResponseBusinessSeconds',
  first_resolution_seconds: 'firstResolutionSeconds',
  first_resolution_business_seconds: 'firstResolutionBusinessSeconds',
  last_resolution_seconds: 'lastResolutionSeconds',
  last_resolution_business_seconds: 'lastResolutionBusinessSeconds',
} as const satisfies Record<string, keyof ConversationDurations>;

/** What follows from a conversation's parts, as cells of its row. */
export function derivedCells({
  durations,
  messageCount,
  reopenedCount,
  sentiment,
}: DerivedConversation): Cells {
  const cells: Record<string, Cell> = {
    message_count: messageCount,
    reopened_count: reopenedCount,
    sentiment,
  };
  for (const [column, name] of Object.entries(durationColumns)) cells[column] = durations[name];
  return cells;
}

function instant(cell: Cell): Micros {
  const parsed = parseInstant(cell);
  if (parsed === null) throw new RangeError('a checked record holds no instant where it must');
  return parsed;
}

function maybe(cell: Cell): Micros | null {
  return cell === null || cell === undefined ? null : instant(cell);
}

function number(cell: Cell): number | null {
  return cell === null || cell === undefined ? null : Number(cell);
}
