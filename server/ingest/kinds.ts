import type { DB } from '#migrations/tables.ts';

/**
 * What a source may deliver, and which table each kind fills.
 *
 * `references` maps a column to the kind whose external id a record gives there. `identity: 'source'` kinds get
 * a bigint id from `app.source_records`; `identity: 'key'` kinds are known by the columns of their own key.
 */
type KindDefinition<T extends keyof DB> = {
  readonly table: T;
  readonly identity: 'source' | 'key';
  readonly key?: readonly (keyof DB[T] & string)[];
  readonly references: { readonly [C in keyof DB[T] & string]?: string };
  /** Columns the loader works out itself; a record does not give them. */
  readonly derived?: readonly (keyof DB[T] & string)[];
  /** Columns the loader works out itself as soon as there is anything to count; until then a record's count holds. */
  readonly stated?: readonly (keyof DB[T] & string)[];
  /** Two records that agree in this column are one thing, whatever their external ids. */
  readonly sameBy?: keyof DB[T] & string;
  /** A column that refers to the kind named by another column; to nothing where that kind is not listed. */
  readonly scope?: {
    readonly column: keyof DB[T] & string;
    readonly by: keyof DB[T] & string;
    readonly kinds: Readonly<Record<string, string>>;
  };
};

function kind<T extends keyof DB, const D extends KindDefinition<T>>(
  definition: D & { readonly table: T },
): D {
  return definition;
}

/** In loading order: a kind only refers to kinds above it (or to itself). */
export const kinds = {
  business_calendar: kind({ table: 'cx.business_calendars', identity: 'source', references: {} }),
  business_hours: kind({
    table: 'cx.business_hours',
    identity: 'key',
    key: ['calendar_id', 'weekday', 'opens_at'],
    references: { calendar_id: 'business_calendar' },
  }),
  holiday: kind({
    table: 'cx.holidays',
    identity: 'key',
    key: ['calendar_id', 'day'],
    references: { calendar_id: 'business_calendar' },
  }),
  company: kind({ table: 'cx.companies', identity: 'source', references: {} }),
  customer: kind({ table: 'cx.customers', identity: 'source', references: { company_id: 'company' } }),
  team: kind({ table: 'cx.teams', identity: 'source', references: { calendar_id: 'business_calendar' } }),
  agent: kind({ table: 'cx.agents', identity: 'source', references: {} }),
  team_membership: kind({
    table: 'cx.team_memberships',
    identity: 'key',
    key: ['agent_id', 'team_id', 'started_at'],
    references: { agent_id: 'agent', team_id: 'team', moved_by: 'agent' },
  }),
  shift: kind({
    table: 'cx.shifts',
    identity: 'key',
    key: ['agent_id', 'kind', 'starts_at'],
    references: { agent_id: 'agent' },
  }),
  agent_status_interval: kind({
    table: 'cx.agent_status_intervals',
    identity: 'key',
    key: ['agent_id', 'started_at'],
    references: { agent_id: 'agent' },
    derived: ['occupancy'],
  }),
  queue: kind({ table: 'cx.queues', identity: 'source', references: { team_id: 'team' } }),
  queue_member: kind({
    table: 'cx.queue_members',
    identity: 'key',
    key: ['queue_id', 'agent_id', 'started_at'],
    references: { queue_id: 'queue', agent_id: 'agent' },
  }),
  category: kind({ table: 'cx.categories', identity: 'source', references: { parent_id: 'category' } }),
  tag: kind({ table: 'cx.tags', identity: 'source', sameBy: 'name', references: {} }),
  intent: kind({ table: 'cx.intents', identity: 'source', sameBy: 'name', references: {} }),
  targeting_rule: kind({ table: 'cx.targeting_rules', identity: 'source', references: {} }),
  targeting_trigger: kind({
    table: 'cx.targeting_triggers',
    identity: 'source',
    references: { rule_id: 'targeting_rule', customer_id: 'customer' },
  }),
  sla_policy: kind({
    table: 'cx.sla_policies',
    identity: 'source',
    references: { calendar_id: 'business_calendar' },
  }),
  sla_target: kind({ table: 'cx.sla_targets', identity: 'source', references: { policy_id: 'sla_policy' } }),
  conversation: kind({
    table: 'cx.conversations',
    identity: 'source',
    references: {
      customer_id: 'customer',
      category_id: 'category',
      queue_id: 'queue',
      team_id: 'team',
      agent_id: 'agent',
      merged_into_id: 'conversation',
    },
    derived: [
      'response_clock_at',
      'first_response_seconds',
      'first_response_business_seconds',
      'first_resolution_seconds',
      'first_resolution_business_seconds',
      'last_resolution_seconds',
      'last_resolution_business_seconds',
    ],
    stated: ['message_count', 'reopened_count', 'sentiment'],
  }),
  conversation_status_interval: kind({
    table: 'cx.conversation_status_intervals',
    identity: 'key',
    key: ['conversation_id', 'started_at'],
    references: { conversation_id: 'conversation' },
  }),
  conversation_tag: kind({
    table: 'cx.conversation_tags',
    identity: 'key',
    key: ['conversation_id', 'tag_id'],
    references: { conversation_id: 'conversation', tag_id: 'tag' },
  }),
  queue_entry: kind({
    table: 'cx.queue_entries',
    identity: 'source',
    references: { queue_id: 'queue', conversation_id: 'conversation' },
    derived: ['wait_seconds'],
  }),
  conversation_view: kind({
    table: 'cx.conversation_views',
    identity: 'key',
    key: ['conversation_id', 'agent_id', 'opened_at'],
    references: { conversation_id: 'conversation', agent_id: 'agent' },
  }),
  contact: kind({
    table: 'cx.contacts',
    identity: 'source',
    references: {
      conversation_id: 'conversation',
      agent_id: 'agent',
      team_id: 'team',
      queue_id: 'queue',
      trigger_id: 'targeting_trigger',
    },
    derived: ['duration_seconds'],
  }),
  message: kind({
    table: 'cx.messages',
    identity: 'source',
    references: { conversation_id: 'conversation', contact_id: 'contact', agent_id: 'agent' },
    derived: ['reply_latency_seconds', 'reply_latency_business_seconds'],
  }),
  copilot_feedback: kind({
    table: 'cx.copilot_feedback',
    identity: 'key',
    key: ['message_id'],
    references: { message_id: 'message' },
  }),
  intent_detection: kind({
    table: 'cx.intent_detections',
    identity: 'key',
    key: ['message_id'],
    references: { message_id: 'message', intent_id: 'intent' },
  }),
  sla_outcome: kind({
    table: 'cx.sla_outcomes',
    identity: 'key',
    key: ['conversation_id', 'target_id'],
    references: { conversation_id: 'conversation', target_id: 'sla_target' },
    derived: ['status'],
  }),
  survey: kind({
    table: 'cx.surveys',
    identity: 'source',
    references: { conversation_id: 'conversation', customer_id: 'customer' },
  }),
  kb_article: kind({ table: 'cx.kb_articles', identity: 'source', references: { category_id: 'category' } }),
  kb_search: kind({ table: 'cx.kb_searches', identity: 'source', references: { customer_id: 'customer' } }),
  kb_view: kind({
    table: 'cx.kb_views',
    identity: 'source',
    references: { article_id: 'kb_article', customer_id: 'customer', search_id: 'kb_search' },
  }),
  kb_rating: kind({ table: 'cx.kb_ratings', identity: 'source', references: { article_id: 'kb_article' } }),
  transaction: kind({
    table: 'cx.transactions',
    identity: 'source',
    references: { customer_id: 'customer', conversation_id: 'conversation' },
  }),
  product_usage_event: kind({
    table: 'cx.product_usage_events',
    identity: 'source',
    references: { customer_id: 'customer' },
  }),
  subscription: kind({
    table: 'cx.subscriptions',
    identity: 'source',
    references: { company_id: 'company' },
  }),
  opportunity: kind({
    table: 'cx.opportunities',
    identity: 'source',
    references: { company_id: 'company', owner_id: 'agent' },
  }),
  customer_moment: kind({
    table: 'cx.customer_moments',
    identity: 'source',
    references: { company_id: 'company', customer_id: 'customer', agent_id: 'agent' },
  }),
  project: kind({ table: 'cx.projects', identity: 'source', references: { company_id: 'company' } }),
  project_assignment: kind({
    table: 'cx.project_assignments',
    identity: 'key',
    key: ['project_id', 'agent_id', 'role', 'starts_on'],
    references: { project_id: 'project', agent_id: 'agent' },
  }),
  time_entry: kind({
    table: 'cx.time_entries',
    identity: 'source',
    references: { agent_id: 'agent', company_id: 'company', project_id: 'project' },
  }),
  custom_object: kind({
    table: 'cx.custom_objects',
    identity: 'source',
    references: { customer_id: 'customer', company_id: 'company', conversation_id: 'conversation' },
  }),
  metric_target: kind({
    table: 'cx.metric_targets',
    identity: 'key',
    key: ['metric_id', 'scope_kind', 'scope_id', 'period'],
    references: {},
    scope: {
      column: 'scope_id',
      by: 'scope_kind',
      kinds: { team: 'team', agent: 'agent', company: 'company' },
    },
  }),
  benchmark: kind({
    table: 'cx.benchmarks',
    identity: 'key',
    key: ['metric_id', 'industry', 'channel', 'as_of'],
    references: {},
  }),
  simulation_run: kind({ table: 'cx.simulation_runs', identity: 'source', references: {} }),
  simulation_result: kind({
    table: 'cx.simulation_results',
    identity: 'key',
    key: ['run_id', 'conversation_id'],
    references: { run_id: 'simulation_run', conversation_id: 'conversation', kb_article_id: 'kb_article' },
  }),
} as const;

export type Kind = keyof typeof kinds;
