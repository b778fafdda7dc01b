import type { Kind } from '#server/ingest/kinds.ts';

/** Instants or days of one record that must not run backwards: earlier column, later column. */
export const inOrder: Partial<Record<Kind, readonly (readonly [string, string])[]>> = {
  agent: [['started_on', 'ended_on']],
  customer: [['created_at', 'deleted_at']],
  team_membership: [['started_at', 'ended_at']],
  shift: [['starts_at', 'ends_at']],
  agent_status_interval: [['started_at', 'ended_at']],
  queue_member: [['started_at', 'ended_at']],
  conversation: [
    ['created_at', 'first_done_at'],
    ['created_at', 'last_done_at'],
    ['first_done_at', 'last_done_at'],
    ['created_at', 'merged_at'],
    ['created_at', 'deleted_at'],
    ['first_inbound_at', 'first_response_at'],
  ],
  conversation_status_interval: [['started_at', 'ended_at']],
  queue_entry: [['entered_at', 'left_at']],
  conversation_view: [['opened_at', 'closed_at']],
  contact: [
    ['pushed_at', 'first_response_at'],
    ['pushed_at', 'ended_at'],
  ],
  sla_outcome: [
    ['matched_at', 'satisfied_at'],
    ['matched_at', 'breached_at'],
  ],
  survey: [['sent_at', 'responded_at']],
  kb_article: [['published_at', 'archived_at']],
  subscription: [['started_on', 'ended_on']],
  opportunity: [['created_at', 'closed_at']],
  project: [['starts_on', 'ends_on']],
  project_assignment: [['starts_on', 'ends_on']],
  time_entry: [['starts_at', 'ends_at']],
  custom_object: [['created_at', 'updated_at']],
};

/** Numbers with bounds that their type does not tell, ends included. */
export const bounds: Partial<Record<Kind, Readonly<Record<string, readonly [number, number]>>>> = {
  agent_status_interval: { open_conversations: [0, 32_767], capacity: [0, 32_767] },
  conversation: { message_count: [0, 2_147_483_647], reopened_count: [0, 2_147_483_647], sentiment: [-1, 1] },
  contact: { leg_number: [1, 32_767] },
  message: { sentiment: [-1, 1] },
  intent_detection: { confidence: [0, 1] },
  sla_target: { target_seconds: [0, 2_147_483_647] },
  survey: { score: [0, 100], scale_max: [1, 100], comment_sentiment: [-1, 1] },
  kb_search: { results_count: [0, 2_147_483_647] },
  kb_rating: { rating: [1, 5] },
  business_hours: { weekday: [1, 7] },
};

/** Numbers of one record of which the first is never above the second. */
export const notAbove: Partial<Record<Kind, readonly (readonly [string, string])[]>> = {
  survey: [['score', 'scale_max']],
};

/** When a record of a kind happened: the newest of them tells how fresh a dataset is. Plans have not happened. */
export const eventTime: Partial<Record<Kind, string>> = {
  company: 'created_at',
  customer: 'created_at',
  team_membership: 'started_at',
  agent_status_interval: 'started_at',
  targeting_trigger: 'triggered_at',
  conversation: 'created_at',
  conversation_status_interval: 'started_at',
  conversation_tag: 'tagged_at',
  queue_entry: 'entered_at',
  conversation_view: 'opened_at',
  contact: 'pushed_at',
  message: 'sent_at',
  copilot_feedback: 'created_at',
  intent_detection: 'detected_at',
  sla_outcome: 'matched_at',
  survey: 'sent_at',
  kb_search: 'searched_at',
  kb_view: 'viewed_at',
  kb_rating: 'rated_at',
  transaction: 'occurred_at',
  product_usage_event: 'occurred_at',
  opportunity: 'created_at',
  customer_moment: 'occurred_at',
  custom_object: 'created_at',
  simulation_run: 'created_at',
};
