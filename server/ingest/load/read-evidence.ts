import type { Kysely } from 'kysely';
import type { DB } from '#migrations/tables.ts';
import { arrayLiteral } from './array-literal.ts';
import type {
  ConversationEvidence,
  ConversationFacts,
  MessageFacts,
  StatusInterval,
} from './conversation-facts.ts';
import type { Micros } from './instant.ts';
import { runSql } from './run-sql.ts';

/** A conversation as the database holds it, with the ids that its derived values go back to. */
export type StoredEvidence = ConversationEvidence & {
  readonly id: number;
  readonly teamId: number | null;
  /** In the order of `messages`. */
  readonly messageIds: readonly number[];
};

type ConversationRow = Omit<ConversationFacts, 'stated'> & {
  readonly id: number;
  readonly teamId: number | null;
  readonly messageCount: number;
  readonly reopenedCount: number;
  readonly sentiment: number | null;
};
type Of<T> = T & { readonly conversation: number };
type StayRow = { readonly enteredAt: Micros; readonly leftAt: Micros | null };

/** In the order of `ids`; those that do not exist are left out. */
export async function readEvidence(
  trx: Kysely<DB> | null,
  orgId: number,
  ids: readonly number[],
): Promise<StoredEvidence[]> {
  const values = [orgId, arrayLiteral(ids)];
  const conversations = await runSql<ConversationRow>(trx, conversationsSql, values);
  const messages = group(await runSql<Of<MessageFacts & { id: number }>>(trx, messagesSql, values));
  const intervals = group(await runSql<Of<StatusInterval>>(trx, intervalsSql, values));
  const stays = group(await runSql<Of<StayRow>>(trx, staysSql, values));
  return conversations.map(({ id, teamId, messageCount, reopenedCount, sentiment, ...facts }) => {
    const own = messages.get(id) ?? [];
    return {
      id,
      teamId,
      conversation: { ...facts, stated: { messageCount, reopenedCount, sentiment } },
      messages: own,
      messageIds: own.map((message) => message.id),
      intervals: intervals.get(id) ?? [],
      queueStays: stays.get(id) ?? [],
    };
  });
}

const micros = (column: string, name: string) =>
  `(extract(epoch from ${column}) * 1000000)::bigint as "${name}"`;

const conversationsSql = `
  select id, team_id as "teamId", status, direction = 'inbound' as "isInbound", assistant_first as "assistantFirst",
    merged_into_id is not null as "isMerged", message_count as "messageCount", reopened_count as "reopenedCount",
    sentiment, ${micros('created_at', 'createdAt')}, ${micros('first_inbound_at', 'firstInboundAt')},
    ${micros('queue_entered_at', 'queueEnteredAt')}, ${micros('first_response_at', 'firstResponseAt')},
    ${micros('first_done_at', 'firstDoneAt')}, ${micros('last_done_at', 'lastDoneAt')},
    ${micros('merged_at', 'mergedAt')}, ${micros('last_activity_at', 'lastActivityAt')},
    ${micros('last_customer_activity_at', 'lastCustomerActivityAt')}, ${micros('last_message_at', 'lastMessageAt')}
  from cx.conversations where org_id = $1 and id = any($2::bigint[]) order by id`;

const messagesSql = `
  select conversation_id as conversation, id, direction, author_kind as "authorKind", sentiment,
    ${micros('sent_at', 'sentAt')}
  from cx.messages where org_id = $1 and conversation_id = any($2::bigint[]) order by conversation_id, sent_at, id`;

const intervalsSql = `
  select conversation_id as conversation, status, ${micros('started_at', 'startedAt')}, ${micros('ended_at', 'endedAt')}
  from cx.conversation_status_intervals where org_id = $1 and conversation_id = any($2::bigint[])
  order by conversation_id, started_at`;

const staysSql = `
  select conversation_id as conversation, ${micros('entered_at', 'enteredAt')}, ${micros('left_at', 'leftAt')}
  from cx.queue_entries where org_id = $1 and conversation_id = any($2::bigint[]) order by conversation_id, entered_at, id`;

function group<T extends { readonly conversation: number }>(
  rows: readonly T[],
): Map<number, Omit<T, 'conversation'>[]> {
  const groups = new Map<number, Omit<T, 'conversation'>[]>();
  for (const { conversation, ...row } of rows) {
    const own = groups.get(conversation);
    if (own) own.push(row);
    else groups.set(conversation, [row]);
  }
  return groups;
}
