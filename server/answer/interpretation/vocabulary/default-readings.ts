import type { Analysis } from '#semantic-layer/query/plan.ts';

/**
 * What an unqualified question means: the contract's reading rules that name metrics and dimensions, as data.
 * A metric or dimension that the model does not have is passed over.
 */
export const defaultReadings = {
  /** Counted when nothing else is named: the rows themselves. */
  rows: 'ticket_volume',
  /** The words for these metrics name rows of any metric as well: "handle time of chat conversations". */
  rowNouns: [
    'ticket_volume',
    'messages_received',
    'messages_sent',
    'contacts_handled',
    'inbound_conversations',
  ],
  /** Asked with "how many" it is the count, else the rate. */
  countOrRate: { automated_conversations_rate: 'automated_conversations' },
  /** Asked as a share with no split, the rate stands for the count. */
  rateOfCount: {
    closed_conversations: 'resolution_rate',
  } as Readonly<Record<string, string>>,
  /** The same thing as an amount (a count or a length of time) and as a share of the whole. */
  amountAndShare: [
    { amount: 'sla_breached_conversations', share: 'sla_breach_rate' },
    { amount: 'kb_no_result_searches', share: 'kb_no_result_rate' },
    { amount: 'automated_conversations', share: 'automated_conversations_rate' },
    { amount: 'fully_automated_conversations', share: 'automation_rate' },
    { amount: 'copilot_conversations', share: 'copilot_participation_rate' },
    { amount: 'copilot_fully_answered_conversations', share: 'copilot_answer_rate' },
    { amount: 'presentation_time', share: 'presentation_rate' },
    { amount: 'non_presentation_time', share: 'non_presentation_rate' },
    { amount: 'production_time', share: 'production_rate' },
    { amount: 'off_production_time', share: 'off_production_rate' },
    { amount: 'idle_time', share: 'idle_rate' },
    { amount: 'partial_occupancy_time', share: 'partial_occupancy_rate' },
    { amount: 'max_occupancy_time', share: 'max_occupancy_rate' },
    { amount: 'occupancy_time', share: 'occupancy_rate' },
  ],
  /** Metrics that are a part of another: where both are named, the part is what is asked for. */
  partOf: {
    kb_no_result_searches: 'kb_searches',
    kb_no_result_rate: 'kb_searches',
  } as Readonly<Record<string, string>>,
  /** What a question counts by naming its members: "how many calls", "the most complaints". */
  counted: ['channel', 'ticket_type', 'category', 'tag', 'intent'],
  /** The metric an analysis is about when none is named. */
  byAnalysis: {
    topics: ['keyword_frequency'],
    quotes: ['interesting_messages'],
    gaps: ['knowledge_gap_count'],
    staffing: ['required_headcount'],
    what_if: ['queue_wait_time'],
    forecast: ['ticket_volume'],
    anomalies: ['inbound_conversations', 'closed_conversations', 'backlog_open', 'csat', 'sla_breach_rate'],
    scorecard: ['closed_conversations', 'csat', 'first_response_time', 'handle_time'],
    review: ['inbound_conversations', 'closed_conversations', 'backlog_open', 'csat', 'sla_breach_rate'],
    records: ['ticket_volume'],
    live: ['conversations_waiting', 'ongoing_conversations', 'agents_online'],
    benchmark: ['target_attainment_rate'],
    relation: ['first_response_time', 'csat'],
    heatmap: ['ticket_volume'],
  } satisfies Partial<Record<Analysis, readonly string[]>>,
  /** What is counted of a dimension's members when no metric is named. */
  byDimension: {
    queue: 'conversations_waiting',
    search_query: 'kb_searches',
    kb_article: 'kb_views',
    keyword: 'keyword_frequency',
    targeting_rule: 'targeting_triggers',
    project: 'time_tracked_hours',
    intent: 'undetected_intent_rate',
    arr_component: 'arr',
    moment_kind: 'customer_moments',
    missed_reason: 'missed_conversations',
    sla_policy: 'sla_achievement_rate',
    sla_metric: 'sla_breached_conversations',
    agent_status: 'agents_online',
  } as Readonly<Record<string, string>>,
  /** Metrics that a scenario changes rather than asks for. */
  changedBy: {
    handleTimeChange: ['handle_time', 'contact_handle_time'],
    volumeChange: [
      'ticket_volume',
      'inbound_conversations',
      'contacts_handled',
      'messages_received',
      'ticket_volume_growth_rate',
    ],
    automateCategory: [
      'automation_rate',
      'automated_conversations_rate',
      'automated_conversations',
      'ticket_volume',
    ],
    agents: [
      'ticket_volume',
      'required_headcount',
      'agents_online',
      'agents_available',
      'copilot_transfer_rate',
    ],
  } as Readonly<Record<string, readonly string[]>>,
  /** "Older than 3 days" and "waiting for more than 10 minutes" name their metric by the comparator. */
  ages: [
    { said: /old|ancien|vieux|open|ouvert/, metric: 'backlog_age' },
    { said: /wait|attend|attente|queue|file/, metric: 'queue_wait_time' },
    { said: /answer|repl|respon|repon/, metric: 'first_response_time' },
    { said: /./, metric: 'resolution_time_last' },
  ],
  /** What "best", "worst" and "slowest" are about when no metric is named. */
  quality: 'csat',
  speed: 'first_response_time',
  /** "Why did the volume change" asks why the volume did, not its rate of change. */
  changeOf: { ticket_volume_growth_rate: 'ticket_volume', kb_article_views_change: 'kb_views' },
  /** A forecast names the metric itself. */
  forecastOf: {
    ticket_volume_forecast: 'ticket_volume',
    agent_workload: 'workload_forecast_hours',
  },
  /** "How is Léa doing": these are asked of one member in full. */
  scorecardDimensions: ['agent', 'owner', 'team', 'company', 'customer'],
  /** Metrics that already say what the analysis is. */
  analysisOf: {
    keyword_frequency: 'topics',
    interesting_messages: 'quotes',
    interesting_comments: 'quotes',
    knowledge_gap_count: 'gaps',
    required_headcount: 'staffing',
    ticket_volume_forecast: 'forecast',
    workload_forecast_hours: 'forecast',
    target_attainment_rate: 'benchmark',
  } satisfies Readonly<Record<string, Analysis>>,
  /** Metrics of the present state that are asked of this moment when no period is named. */
  presentState: [
    'backlog_open',
    'backlog_age',
    'conversations_waiting',
    'ongoing_conversations',
    'paused_conversations',
    'agents_online',
    'agents_available',
    'agent_workload',
    'agent_capacity',
    'capacity_utilization',
    'last_queue_wait_time',
    'arr',
    'opportunity_amount',
    'contracted_hours_used_rate',
    'backup_coverage_rate',
    'accounts_without_backup',
  ],
  /** Of the present state, those a live question is about. */
  liveState: [
    'conversations_waiting',
    'ongoing_conversations',
    'paused_conversations',
    'agents_online',
    'agents_available',
    'agent_workload',
    'agent_capacity',
    'capacity_utilization',
    'last_queue_wait_time',
  ],
  /** Metrics without good or bad direction for which "best" means the highest. */
  personDimensions: ['agent', 'owner', 'team'],
  person: 'agent',
  owner: 'owner',
  customer: 'customer',
  keyword: 'keyword',
  conversation: 'conversation',
  weekday: 'day_of_week',
  hour: 'hour_of_day',
  category: 'category',
  team: 'team',
  language: 'language',
  country: 'country',
  /** Of several dimensions that have a value of the same name, the first. */
  precedence: [
    'channel',
    'team',
    'agent',
    'category',
    'tag',
    'country',
    'language',
    'ticket_type',
    'priority',
    'segment',
    'company',
    'agent_kind',
    'industry',
    'queue',
    'sla_policy',
    'kb_article',
    'targeting_rule',
    'distribution_group',
    'customer',
    'owner',
    'author_kind',
  ],
  /** Dimensions whose members are called by a part of their name. */
  personal: ['agent', 'customer', 'company', 'kb_article', 'project', 'targeting_rule', 'sla_policy'],
  /** Metrics that two equal readings share: the likelier one first, the other as an alternative. */
  alternatives: {
    first_response_time: ['response_time'],
    response_time: ['first_response_time'],
    handle_time: ['contact_handle_time'],
    closed_conversations: ['ticket_volume'],
    queue_wait_time: ['customer_wait_time'],
    revenue_after_conversation: ['site_revenue'],
    average_order_value_site: ['average_order_value_after_conversation'],
    sla_achievement_rate: ['sla_breach_rate'],
  } satisfies Readonly<Record<string, readonly string[]>>,
  /** Figures whose everyday words ("time spent", "connected", "moment", "growth") stand in questions about others. */
  vague: [
    'time_tracked_hours',
    'agents_online',
    'customer_moments',
    'conversations_waiting',
    'messages_received',
    'ticket_volume',
    'ticket_volume_growth_rate',
    'kb_views',
    'kb_searches',
    'cumulative_presence_time',
  ] as readonly string[],
  /** What a metric's own name already says is no filter as well: "sales with the copilot's help". */
  saidByMetric: [
    {
      metric: /^copilot_|^automated|^automation_rate|automated_conversations$|^simulated_|^undetected_/,
      dimensions: ['agent_kind', 'author_kind', 'automation_level', 'automation_outcome'],
    },
    { metric: /^simulated_/, dimensions: ['tag'] },
    { metric: /^undetected_/, dimensions: ['intent'] },
    { metric: /^copilot_(positive|negative)_feedback/, dimensions: ['feedback_rating', 'sentiment_band'] },
    { metric: /^missed_/, dimensions: ['missed_reason', 'occupancy_level'] },
    { metric: /occupancy_(time|rate)$|^idle_/, dimensions: ['occupancy_level', 'agent_status'] },
    { metric: /^available_time_/, dimensions: ['within_business_hours', 'agent_status'] },
    { metric: /^agents?_available|^max_agents|^agents_online$/, dimensions: ['agent_status'] },
    { metric: /^sentiment_score$/, dimensions: ['sentiment_band'] },
    { metric: /^kb_no_result/, dimensions: ['has_result'] },
    { metric: /^kb_article_rating$|^csat$/, dimensions: ['survey_score'] },
    { metric: /^queue_abandonment_rate$/, dimensions: ['queue_exit_reason'] },
    { metric: /backup/, dimensions: ['assignment_role'] },
    { metric: /^customer_moments$/, dimensions: ['moment_kind'] },
    { metric: /^closed_conversations$/, dimensions: ['conversation_status'] },
  ] as readonly { readonly metric: RegExp; readonly dimensions: readonly string[] }[],
  /** Names that lean to one metric although another has some right: the other is offered. */
  leaning: [
    'response time',
    'temps de reponse',
    'conversations',
    'revenue',
    'chiffre d affaires',
    'wait',
    'attente',
  ],
  /** Default length of a period that nobody names, in days. */
  defaultDays: 28,
} as const;
