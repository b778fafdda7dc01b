import { dataChecks } from '#server/ingest/checks/data-checks.ts';
import { kinds } from '#server/ingest/kinds.ts';

/** A statement that breaks a rule for one row of an organisation ($1) that keeps it, now being $2. */
export type Breakage = { readonly check: string; readonly sql: string };

const oneConversation = (where: string) =>
  `(select min(c.id) from cx.conversations c where c.org_id = $1 and c.merged_into_id is null and ${where})`;
const done = oneConversation("c.status = 'done' and c.reopened_count = 0");
const answered = oneConversation('c.first_response_seconds > 60 and c.first_response_business_seconds > 60');
const firstOf = (table: string, where: string) =>
  `ctid = (select t.ctid from cx.${table} t where t.org_id = $1 and ${where} order by t.ctid limit 1)`;
const update = (table: string, change: string, where: string) =>
  `update cx.${table} set ${change} where org_id = $1 and ${where}`;
const updateOne = (table: string, change: string, where: string) =>
  update(table, change, firstOf(table, where));

const byHand: Readonly<Record<string, string>> = {
  'status-history-missing': `delete from cx.conversation_status_intervals where org_id = $1 and conversation_id = ${done}`,
  'status-history-overlap': update(
    'conversation_status_intervals',
    "ended_at = ended_at + interval '1 second'",
    `conversation_id = ${done} and ended_at is not null`,
  ),
  'status-history-gap': update(
    'conversation_status_intervals',
    "ended_at = ended_at - interval '1 second'",
    `conversation_id = ${done} and ended_at is not null`,
  ),
  'status-history-repeats': update(
    'conversation_status_intervals',
    "status = 'done'",
    `conversation_id = ${done}`,
  ),
  'status-now': update('conversations', "status = 'open'", `id = ${done}`),
  'closings-agree': update(
    'conversations',
    "last_done_at = last_done_at - interval '1 second'",
    `id = ${done}`,
  ),
  'closing-unknown': update('conversations', 'last_done_at = null', `id = ${done}`),
  'reopenings-agree': update(
    'conversations',
    'reopened_count = 0',
    `id = ${oneConversation('c.reopened_count > 0')}`,
  ),
  'reopenings-shown': update('conversations', 'reopened_count = 1', `id = ${done}`),
  'backlog-agrees': update(
    'conversations',
    'created_at = $2::timestamptz',
    `id = ${oneConversation("c.status <> 'done' and c.created_at < $2::timestamptz - interval '2 days'")}`,
  ),
  'queue-entry-overlap': `insert into cx.queue_entries (org_id, id, queue_id, conversation_id, entered_at, left_at, exit_reason)
    select q.org_id, -1, q.queue_id, q.conversation_id, q.entered_at, q.left_at, q.exit_reason from cx.queue_entries q
    where q.org_id = $1 and q.left_at > q.entered_at order by q.id limit 1`,
  'queue-entered-first': update(
    'conversations',
    "queue_entered_at = queue_entered_at - interval '1 second'",
    `id = ${oneConversation('c.queue_entered_at is not null')}`,
  ),
  'queue-exit-open': updateOne('queue_entries', 'left_at = null', 't.exit_reason is not null'),
  'queue-exit-unknown': updateOne('queue_entries', 'exit_reason = null', 't.left_at is not null'),
  'queue-entry-early': updateOne('queue_entries', "entered_at = '2001-01-01'", 'true'),
  'queue-assigned-to-someone': updateOne(
    'queue_entries',
    "left_at = left_at + interval '90 seconds'",
    "t.exit_reason = 'assigned'",
  ),
  'queued-is-in-a-queue': update('conversations', "status = 'queued'", `id = ${done}`),
  'contact-early': updateOne('contacts', "pushed_at = '2001-01-01'", 'true'),
  'contact-overlap': updateOne('contacts', 'leg_number = 9', 't.leg_number = 1'),
  'contact-left-open': updateOne(
    'contacts',
    'ended_at = null',
    `t.conversation_id = ${oneConversation("c.status = 'done' and c.agent_id is not null")}`,
  ),
  'contact-end-reason': updateOne('contacts', 'end_reason = null', 't.ended_at is not null'),
  'contact-first-response': updateOne(
    'contacts',
    "first_response_at = first_response_at + interval '1 second'",
    't.first_response_at is not null',
  ),
  'view-overlap': `insert into cx.conversation_views (org_id, conversation_id, agent_id, opened_at, closed_at)
    select v.org_id, v.conversation_id, v.agent_id, v.opened_at + interval '1 second', v.closed_at
    from cx.conversation_views v where v.org_id = $1 and v.closed_at > v.opened_at + interval '1 second' limit 1`,
  'view-outside-contact': updateOne(
    'conversation_views',
    "closed_at = closed_at + interval '99 days'",
    'true',
  ),
  'view-early': updateOne('conversation_views', "opened_at = '2001-01-01'", 'true'),
  'automation-agrees': update('conversations', "automation_level = 'full'", `id = ${answered}`),
  'message-count': updateOne('conversations', 'message_count = message_count + 1', 't.message_count > 1'),
  'sentiment-mean': updateOne('conversations', 'sentiment = -sentiment', 'abs(t.sentiment) > 0.1'),
  'last-message': updateOne(
    'conversations',
    "last_message_at = last_message_at - interval '1 second'",
    't.message_count > 1',
  ),
  'first-response': update('conversations', 'first_response_at = null', `id = ${answered}`),
  'first-response-shown': update(
    'conversations',
    "first_response_at = first_response_at - interval '1 second'",
    `id = ${answered}`,
  ),
  'message-early': updateOne('messages', "sent_at = '2001-01-01'", 'true'),
  'message-in-contact': updateOne(
    'messages',
    "sent_at = sent_at + interval '99 days'",
    "t.author_kind = 'human' and t.contact_id in (select k.id from cx.contacts k where k.org_id = $1 and k.ended_at is not null)",
  ),
  'message-contact-conversation': updateOne(
    'messages',
    'contact_id = (select max(k.id) from cx.contacts k where k.org_id = $1)',
    't.contact_id is not null',
  ),
  'reply-time': updateOne(
    'messages',
    'reply_latency_seconds = reply_latency_seconds + 60',
    't.reply_latency_seconds is not null',
  ),
  'first-response-seconds': update(
    'conversations',
    'first_response_seconds = first_response_seconds + 60',
    `id = ${answered}`,
  ),
  'first-resolution-seconds': update('conversations', 'first_resolution_seconds = null', `id = ${answered}`),
  'last-resolution-seconds': update(
    'conversations',
    'last_resolution_business_seconds = last_resolution_seconds + 60',
    `id = ${answered}`,
  ),
  'agent-one-status': updateOne(
    'agent_status_intervals',
    "ended_at = ended_at + interval '1 day'",
    `t.ended_at < $2::timestamptz - interval '9 days' and t.agent_id in (
      select g.id from cx.agents g where g.org_id = $1 and g.kind = 'human')`,
  ),
  'agent-load': updateOne(
    'agent_status_intervals',
    'open_conversations = open_conversations + 1',
    "t.agent_id in (select g.id from cx.agents g where g.org_id = $1 and g.kind = 'human')",
  ),
  'agent-capacity': updateOne('agent_status_intervals', 'capacity = 0', 't.open_conversations > 0'),
  'shift-overlap': updateOne('shifts', "ends_at = ends_at + interval '9 days'", "t.kind = 'work'"),
  'time-entry-overlap': updateOne('time_entries', "ends_at = ends_at + interval '99 days'", 'true'),
  'sla-late-is-breached': updateOne(
    'sla_outcomes',
    "satisfied_at = due_at + interval '1 hour', breached_at = null",
    't.breached_at is not null',
  ),
  'sla-kept-is-not-breached': updateOne('sla_outcomes', 'breached_at = due_at', 't.satisfied_at is not null'),
  'sla-due-is-settled': updateOne('sla_outcomes', 'breached_at = null', 't.breached_at is not null'),
  'sla-due-after-start': updateOne('sla_outcomes', "due_at = matched_at - interval '1 hour'", 'true'),
  'sla-first-response-agrees': updateOne(
    'sla_outcomes',
    "satisfied_at = satisfied_at + interval '1 second'",
    `t.satisfied_at is not null and t.target_id in (
      select x.id from cx.sla_targets x where x.org_id = $1 and x.metric = 'first_response')`,
  ),
  'sla-resolution-agrees': updateOne(
    'sla_outcomes',
    "satisfied_at = satisfied_at + interval '1 second'",
    `t.satisfied_at is not null and t.target_id in (
      select x.id from cx.sla_targets x where x.org_id = $1 and x.metric = 'resolution')`,
  ),
  'survey-early': updateOne('surveys', "sent_at = '2001-01-01'", 't.conversation_id is not null'),
  'survey-before-close': updateOne('surveys', "sent_at = '2001-01-01'", 't.conversation_id is not null'),
  'survey-customer': updateOne(
    'surveys',
    'customer_id = (select max(c.id) from cx.customers c where c.org_id = $1)',
    't.conversation_id is not null and t.customer_id is not null',
  ),
  'sale-early': updateOne('transactions', "occurred_at = '2001-01-01'", 't.conversation_id is not null'),
  'merge-closed': update(
    'conversation_status_intervals',
    'ended_at = null',
    'conversation_id = (select min(c.id) from cx.conversations c where c.org_id = $1 and c.merged_into_id is not null)',
  ),
  'merge-target': updateOne('conversations', 'merged_into_id = id', 't.merged_into_id is not null'),
  'merge-customer': updateOne(
    'conversations',
    'customer_id = (select max(c.id) from cx.customers c where c.org_id = $1)',
    't.merged_into_id is not null and t.customer_id is not null',
  ),
};

const durations = ['first_response', 'first_resolution', 'last_resolution'];

/** Opening hours that were others when the durations were worked out. */
const businessHours = durations.map((column) => ({
  check: `${column.replace('_', '-')}-business-seconds`,
  sql: update('conversations', `${column}_business_seconds = ${column}_business_seconds + 60`, 'true'),
}));

/** A column of each table that tells when something happened. */
const lastInstant: Readonly<Record<string, string>> = {
  'cx.companies': 'created_at',
  'cx.customers': 'created_at',
  'cx.agent_status_intervals': 'ended_at',
  'cx.conversations': 'last_activity_at',
  'cx.conversation_status_intervals': 'ended_at',
  'cx.conversation_tags': 'tagged_at',
  'cx.queue_entries': 'left_at',
  'cx.conversation_views': 'closed_at',
  'cx.targeting_triggers': 'triggered_at',
  'cx.contacts': 'ended_at',
  'cx.messages': 'sent_at',
  'cx.copilot_feedback': 'created_at',
  'cx.intent_detections': 'detected_at',
  'cx.sla_outcomes': 'breached_at',
  'cx.surveys': 'responded_at',
  'cx.kb_articles': 'updated_at',
  'cx.kb_searches': 'searched_at',
  'cx.kb_views': 'viewed_at',
  'cx.kb_ratings': 'rated_at',
  'cx.transactions': 'occurred_at',
  'cx.product_usage_events': 'occurred_at',
  'cx.opportunities': 'created_at',
  'cx.customer_moments': 'occurred_at',
  'cx.custom_objects': 'updated_at',
  'cx.simulation_runs': 'created_at',
};

const ahead = dataChecks
  .filter(({ id }) => id.endsWith('-not-ahead'))
  .map(({ id, table }) => ({
    check: id,
    sql: `update ${table} set ${lastInstant[table] ?? ''} = $2::timestamptz + interval '1 day'
      where ${firstOf(table.replace('cx.', ''), `t.${lastInstant[table] ?? ''} is not null`)}`,
  }));

const dangling = Object.values(kinds).flatMap(({ table, references }) => {
  const [column] = Object.keys(references);
  if (column === undefined) return [];
  return [
    {
      check: `${table.replace('cx.', '').replaceAll('_', '-')}-references`,
      sql: `update ${table} set ${column} = 999999999 where ${firstOf(table.replace('cx.', ''), `t.${column} is not null`)}`,
    },
  ];
});

/** One for each rule, and no other. */
export const breakages: readonly Breakage[] = [
  ...Object.entries(byHand).map(([check, sql]) => ({ check, sql })),
  ...businessHours,
  ...ahead,
  ...dangling,
];
