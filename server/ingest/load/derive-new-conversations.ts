import type { Kind } from '#server/ingest/kinds.ts';
import type { Cell } from './array-literal.ts';
import type { BusinessClocks } from './business-clocks.ts';
import { deriveConversation } from './derive-conversation.ts';
import type { PreparedKind, Row } from './group-context.ts';
import { parseInstant } from './instant.ts';
import { instantText } from './instant-text.ts';
import {
  conversationFacts,
  derivedCells,
  instantColumns,
  messageFacts,
  queueStay,
  statusInterval,
} from './row-facts.ts';

/** The parts of a group that make conversations what they are. */
export type ConversationFamily = ReadonlyMap<Kind, PreparedKind>;

/**
 * Fills the derived cells of the conversations that are new, and of their messages, and puts their status intervals
 * in order, before anything is written. Conversations that are there already are left to `rederiveConversations`.
 *
 * @returns the ids of the new conversations
 */
export function deriveNewConversations(
  family: ConversationFamily,
  clocks: BusinessClocks,
): ReadonlySet<number> {
  const conversations = (family.get('conversation')?.rows ?? []).filter((row) => row.isNew);
  const isNew = new Set(conversations.flatMap(({ id }) => id ?? []));
  const messages = byConversation(family.get('message'), isNew);
  const intervals = byConversation(family.get('conversation_status_interval'), isNew);
  const stays = byConversation(family.get('queue_entry'), isNew);
  const outdated = new Set<Row>();
  for (const row of conversations) {
    const id = row.id ?? 0;
    const own = (messages.get(id) ?? []).map((message) => ({ message, facts: messageFacts(message.cells) }));
    own.sort((a, b) => a.facts.sentAt - b.facts.sentAt);
    const ownIntervals = intervals.get(id) ?? [];
    const teamId = typeof row.cells.team_id === 'number' ? row.cells.team_id : null;
    const derived = deriveConversation(
      {
        conversation: conversationFacts(row.cells, typeof row.record.merged_into_id === 'string'),
        messages: own.map(({ facts }) => facts),
        intervals: ownIntervals.map(({ cells }) => statusInterval(cells)),
        queueStays: (stays.get(id) ?? []).map(({ cells }) => queueStay(cells)),
      },
      { clock: clocks.of(teamId), history: 'given' },
    );
    Object.assign(row.cells, derivedCells(derived));
    fillInstants(row.cells, derived.instants);
    for (const [index, { message }] of own.entries()) fillLatency(message.cells, derived.latencies[index]);
    for (const interval of settleIntervals(ownIntervals, derived.history)) outdated.add(interval);
  }
  dropRows(family.get('conversation_status_interval'), outdated);
  return isNew;
}

type Derived = ReturnType<typeof deriveConversation>;

/** What the source told stays as it told it; only what it did not know, or knew too late, is filled in. */
function fillInstants(cells: Record<string, Cell>, instants: Derived['instants']): void {
  for (const [column, name] of Object.entries(instantColumns)) {
    const known = cells[column];
    const derived = instants[name];
    if (derived !== null && (known === null || known === undefined || parseInstant(known) !== derived)) {
      cells[column] = instantText(derived);
    }
  }
}

function fillLatency(cells: Record<string, Cell>, latency: Derived['latencies'][number] | undefined): void {
  cells.reply_latency_seconds = latency?.seconds ?? null;
  cells.reply_latency_business_seconds = latency?.businessSeconds ?? null;
}

/** Gives each interval its end in the ordered history; those that have no place in it are returned. */
function settleIntervals(rows: readonly Row[], history: Derived['history']): Row[] {
  const endOf = new Map(history.map((interval) => [interval.startedAt, interval.endedAt]));
  return rows.filter(({ cells }) => {
    const startedAt = statusInterval(cells).startedAt;
    const end = endOf.get(startedAt);
    if (end === undefined) return true;
    if (statusInterval(cells).endedAt !== end) cells.ended_at = end === null ? null : instantText(end);
    return false;
  });
}

function dropRows(prepared: PreparedKind | undefined, dropped: ReadonlySet<Row>): void {
  if (!prepared || dropped.size === 0) return;
  const kept = prepared.rows.filter((row) => !dropped.has(row));
  prepared.rows.splice(0, prepared.rows.length, ...kept);
}

function byConversation(prepared: PreparedKind | undefined, wanted: ReadonlySet<number>): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of prepared?.rows ?? []) {
    const id = row.cells.conversation_id;
    if (typeof id !== 'number' || !wanted.has(id)) continue;
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}
