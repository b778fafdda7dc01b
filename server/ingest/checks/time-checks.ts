import type { DataCheck } from './data-check.ts';

/** What has happened, by table. Plans (shifts, due times, subscriptions, projects, targets) may lie ahead. */
const happened: Readonly<Record<string, readonly string[]>> = {
  companies: ['created_at'],
  customers: ['created_at', 'deleted_at'],
  agent_status_intervals: ['started_at', 'ended_at'],
  conversations: [
    'created_at',
    'first_inbound_at',
    'queue_entered_at',
    'first_response_at',
    'last_done_at',
    'merged_at',
    'deleted_at',
    'last_activity_at',
  ],
  conversation_status_intervals: ['started_at', 'ended_at'],
  conversation_tags: ['tagged_at'],
  queue_entries: ['entered_at', 'left_at'],
  conversation_views: ['opened_at', 'closed_at'],
  targeting_triggers: ['triggered_at'],
  contacts: ['pushed_at', 'first_response_at', 'ended_at'],
  messages: ['sent_at'],
  copilot_feedback: ['created_at'],
  intent_detections: ['detected_at'],
  sla_outcomes: ['matched_at', 'satisfied_at', 'breached_at'],
  surveys: ['sent_at', 'responded_at'],
  kb_articles: ['updated_at'],
  kb_searches: ['searched_at'],
  kb_views: ['viewed_at'],
  kb_ratings: ['rated_at'],
  transactions: ['occurred_at'],
  product_usage_events: ['occurred_at'],
  opportunities: ['created_at', 'closed_at'],
  customer_moments: ['occurred_at'],
  custom_objects: ['created_at', 'updated_at'],
  simulation_runs: ['created_at'],
};

/** Nothing has happened yet that is still to come. */
export const timeChecks: readonly DataCheck[] = Object.entries(happened).map(([table, columns]) =>
  notAhead(table, `greatest(${columns.map((column) => `t.${column}`).join(', ')})`),
);

function notAhead(table: string, latest: string): DataCheck {
  const words = table.replaceAll('_', ' ');
  return {
    id: `${table.replaceAll('_', '-')}-not-ahead`,
    severity: 'error',
    rule: `Nothing in ${words} happened after now.`,
    table: `cx.${table}`,
    meaning: 'It counts in a period that has not begun, or is missing from the one it belongs to.',
    remedy: 'The clock or the time zone of the source is wrong: give instants with their offset.',
    sql: `select to_char(${latest} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as subject
      from cx.${table} t where t.org_id = $1 and ${latest} > $2::timestamptz`,
  };
}
