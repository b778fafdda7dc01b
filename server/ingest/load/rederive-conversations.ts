import type { Kysely } from 'kysely';
import type { DB } from '#migrations/tables.ts';
import { arrayLiteral, type Cell } from './array-literal.ts';
import type { BusinessClocks } from './business-clocks.ts';
import type { ConversationFacts } from './conversation-facts.ts';
import { type DerivedConversation, deriveConversation, type HistoryOrigin } from './derive-conversation.ts';
import { instantText } from './instant-text.ts';
import { readEvidence, type StoredEvidence } from './read-evidence.ts';
import { durationColumns, instantColumns } from './row-facts.ts';
import { runSql } from './run-sql.ts';

export type RederiveOptions = {
  readonly clocks: BusinessClocks;
  readonly historyOf: (conversationId: number) => HistoryOrigin;
  /** What a record of this load states, over what the database has. */
  readonly statedOf: (conversationId: number) => Partial<ConversationFacts['stated']>;
};

type Derived = { readonly stored: StoredEvidence; readonly derived: DerivedConversation };

const conversationsPerRead = 1000;

/** Works out again what follows from conversations that have changed, and writes what differs. */
export async function rederiveConversations(
  trx: Kysely<DB> | null,
  orgId: number,
  { ids, ...options }: RederiveOptions & { readonly ids: Iterable<number> },
): Promise<void> {
  const sorted = [...ids].sort((a, b) => a - b);
  for (let start = 0; start < sorted.length; start += conversationsPerRead) {
    const stored = await readEvidence(trx, orgId, sorted.slice(start, start + conversationsPerRead));
    const all = stored.map((evidence) => ({ stored: evidence, derived: derive(evidence, options) }));
    await updateConversations(trx, orgId, all);
    await updateLatencies(trx, orgId, all);
    await updateHistories(trx, orgId, all);
  }
}

function derive(stored: StoredEvidence, options: RederiveOptions): DerivedConversation {
  const told = Object.entries(options.statedOf(stored.id)).filter(([, value]) => value !== null);
  const stated = { ...stored.conversation.stated, ...Object.fromEntries(told) };
  return deriveConversation(
    { ...stored, conversation: { ...stored.conversation, stated } },
    { clock: options.clocks.of(stored.teamId), history: options.historyOf(stored.id) },
  );
}

const conversationColumns: Readonly<
  Record<string, { readonly type: string; readonly of: (one: Derived) => Cell }>
> = {
  ...Object.fromEntries(
    Object.entries(instantColumns).map(([column, name]) => [
      column,
      { type: 'timestamptz', of: ({ derived }: Derived) => text(derived.instants[name]) },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(durationColumns).map(([column, name]) => [
      column,
      { type: 'integer', of: ({ derived }: Derived) => derived.durations[name] },
    ]),
  ),
  message_count: { type: 'integer', of: ({ derived }) => derived.messageCount },
  reopened_count: { type: 'integer', of: ({ derived }) => derived.reopenedCount },
  sentiment: { type: 'numeric', of: ({ derived }) => derived.sentiment },
};

async function updateConversations(
  trx: Kysely<DB> | null,
  orgId: number,
  all: readonly Derived[],
): Promise<void> {
  const columns = Object.entries(conversationColumns);
  const names = columns.map(([name]) => name);
  await runSql(
    trx,
    `update cx.conversations t set ${names.map((name) => `${name} = r.${name}`).join(', ')}
     from unnest($2::bigint[], ${columns.map(([, { type }], index) => `$${index + 3}::${type}[]`).join(', ')})
       as r(id, ${names.join(', ')})
     where t.org_id = $1 and t.id = r.id
       and (${names.map((name) => `t.${name}`).join(', ')}) is distinct from (${names.map((name) => `r.${name}`).join(', ')})`,
    [
      orgId,
      arrayLiteral(all.map(({ stored }) => stored.id)),
      ...columns.map(([, column]) => arrayLiteral(all.map(column.of))),
    ],
  );
}

async function updateLatencies(
  trx: Kysely<DB> | null,
  orgId: number,
  all: readonly Derived[],
): Promise<void> {
  const latencies = all.flatMap(({ stored, derived }) =>
    stored.messageIds.map((id, index) => ({ id, ...derived.latencies[index] })),
  );
  if (latencies.length === 0) return;
  await runSql(
    trx,
    `update cx.messages t set reply_latency_seconds = r.seconds, reply_latency_business_seconds = r.business
     from unnest($2::bigint[], $3::integer[], $4::integer[]) as r(id, seconds, business)
     where t.org_id = $1 and t.id = r.id
       and (t.reply_latency_seconds, t.reply_latency_business_seconds) is distinct from (r.seconds, r.business)`,
    [
      orgId,
      arrayLiteral(latencies.map(({ id }) => id)),
      arrayLiteral(latencies.map(({ seconds }) => seconds)),
      arrayLiteral(latencies.map(({ businessSeconds }) => businessSeconds)),
    ],
  );
}

async function updateHistories(
  trx: Kysely<DB> | null,
  orgId: number,
  all: readonly Derived[],
): Promise<void> {
  const changed = all.filter(({ stored, derived }) => !isSameHistory(stored.intervals, derived.history));
  if (changed.length === 0) return;
  await runSql(
    trx,
    'delete from cx.conversation_status_intervals where org_id = $1 and conversation_id = any($2::bigint[])',
    [orgId, arrayLiteral(changed.map(({ stored }) => stored.id))],
  );
  const intervals = changed.flatMap(({ stored, derived }) =>
    derived.history.map((interval) => ({ ...interval, conversation: stored.id })),
  );
  await runSql(
    trx,
    `insert into cx.conversation_status_intervals (org_id, conversation_id, status, started_at, ended_at)
     select $1, r.* from unnest($2::bigint[], $3::text[], $4::timestamptz[], $5::timestamptz[]) as r`,
    [
      orgId,
      arrayLiteral(intervals.map(({ conversation }) => conversation)),
      arrayLiteral(intervals.map(({ status }) => status)),
      arrayLiteral(intervals.map(({ startedAt }) => text(startedAt))),
      arrayLiteral(intervals.map(({ endedAt }) => text(endedAt))),
    ],
  );
}

type History = DerivedConversation['history'];

function isSameHistory(stored: History, derived: History): boolean {
  return (
    stored.length === derived.length &&
    stored.every((interval, index) => {
      const other = derived[index];
      return (
        interval.status === other?.status &&
        interval.startedAt === other.startedAt &&
        interval.endedAt === other.endedAt
      );
    })
  );
}

function text(instant: DerivedConversation['instants']['firstDoneAt']): string | null {
  return instant === null ? null : instantText(instant);
}
