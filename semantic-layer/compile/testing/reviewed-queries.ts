import type { SemanticQuery } from '#semantic-layer/query/plan.ts';

const weekBefore = { from: '2026-11-02', to: '2026-11-09', basis: 'previous_period' } as const;
/** Queries whose SQL is kept as a file that was read: every form of metric and every part of a query. */
export const reviewedQueries: Readonly<Record<string, Partial<SemanticQuery>>> = {
  'volume-of-a-week': {},
  'first-response-by-channel': { metrics: [{ id: 'first_response_time' }], by: ['channel'] },
  'median-first-response-from-first-message': {
    metrics: [
      { id: 'first_response_time', variant: { stat: 'median', basis: 'calendar', start: 'first_inbound' } },
    ],
  },
  'volume-and-csat-by-team-and-day': {
    metrics: [{ id: 'ticket_volume' }, { id: 'csat' }],
    by: ['team'],
    grain: 'day',
  },
  'volume-by-hour-of-one-day': { grain: 'hour', range: { from: '2026-11-10', to: '2026-11-11' } },
  'csat-by-agent-against-week-before': { metrics: [{ id: 'csat' }], by: ['agent'], compare: weekBefore },
  'csat-by-tag': { metrics: [{ id: 'csat' }], by: ['tag'] },
  'backlog-now-by-team': { metrics: [{ id: 'backlog_open' }], by: ['team'] },
  'backlog-by-day-and-channel': { metrics: [{ id: 'backlog_open' }], by: ['channel'], grain: 'day' },
  'handle-time-by-team': { metrics: [{ id: 'handle_time' }], by: ['team'] },
  'sla-by-target': {
    metrics: [{ id: 'sla_achievement_rate', variant: { grain: 'metric' } }],
    by: ['priority'],
  },
  'share-of-volume-by-category': {
    metrics: [{ id: 'ticket_volume', variant: { transform: 'percent_of_total' } }],
    by: ['category'],
  },
  'volume-outside-social-with-refund-tag': {
    where: [
      { dimension: 'channel', op: 'not_in', values: ['social'] },
      { dimension: 'tag', op: 'in', values: ['refund'] },
      { dimension: 'category', op: 'in', values: ['Returns'] },
      { dimension: 'owner', op: 'is_missing', values: [] },
    ],
  },
  'teams-with-low-csat': {
    metrics: [{ id: 'ticket_volume' }],
    by: ['team'],
    having: [{ metric: 'csat', op: 'lt', value: 0.8 }],
    order: { by: 'ticket_volume', direction: 'desc' },
    limit: 5,
  },
  'volume-per-day-by-segment': { by: ['segment'], per: 'day' },
  'volume-by-weekday-and-hour': { by: ['day_of_week', 'hour_of_day'] },
  'presence-and-coverage-by-team': {
    metrics: [{ id: 'cumulative_presence_time' }, { id: 'smoothed_presence_time' }],
    by: ['team'],
  },
  'presentation-rate-by-day-and-channel': {
    metrics: [{ id: 'presentation_rate' }],
    by: ['channel'],
    grain: 'day',
  },
  'occupancy-by-agent-against-week-before': {
    metrics: [{ id: 'occupancy_rate' }, { id: 'idle_rate' }],
    by: ['agent'],
    compare: weekBefore,
  },
  'most-agents-by-hour-of-day': { metrics: [{ id: 'max_agents_available' }], by: ['hour_of_day'] },
  'available-time-in-shifts': {
    metrics: [{ id: 'available_time_in_working_hours' }, { id: 'available_time_outside_working_hours' }],
  },
  'agents-online-now-by-channel': { metrics: [{ id: 'agents_online' }], by: ['channel'] },
  'agents-online-by-hour-without-premium': {
    metrics: [{ id: 'agents_online' }],
    grain: 'hour',
    range: { from: '2026-11-10', to: '2026-11-11' },
    where: [{ dimension: 'team', op: 'not_in', values: ['Premium'] }],
  },
  'backlog-age-by-week': { metrics: [{ id: 'backlog_age' }], grain: 'week' },
  'last-wait-by-queue': { metrics: [{ id: 'last_queue_wait_time' }], by: ['queue'] },
  'growth-by-month': {
    metrics: [{ id: 'ticket_volume_growth_rate' }],
    grain: 'month',
    range: { from: '2026-01-01', to: '2026-07-01' },
  },
  'repeat-contacts-of-a-month': {
    metrics: [{ id: 'repeat_contact_rate' }],
    range: { from: '2026-10-01', to: '2026-11-01' },
  },
  'missed-revenue-by-channel': { metrics: [{ id: 'missed_revenue_busy' }], by: ['channel'] },
  'missed-conversations-by-day': { metrics: [{ id: 'missed_conversations' }], grain: 'day' },
  'contacts-per-hour-by-agent': { metrics: [{ id: 'contacts_per_hour' }], by: ['agent'] },
  'active-users-by-week': {
    metrics: [{ id: 'daily_active_users' }, { id: 'monthly_active_users' }],
    grain: 'week',
  },
  'arr-by-segment': { metrics: [{ id: 'arr' }], by: ['segment'] },
  'time-to-value': { metrics: [{ id: 'time_to_value' }] },
  'accounts-without-backup-by-segment': { metrics: [{ id: 'accounts_without_backup' }], by: ['segment'] },
  'waits-still-open-by-channel-and-day': {
    metrics: [{ id: 'customer_wait_time', variant: { include_open: 'true' } }],
    by: ['channel'],
    grain: 'day',
  },
  'backup-double-bookings-by-agent': { metrics: [{ id: 'backup_double_bookings' }], by: ['agent'] },
  'bandwidth-by-team': { metrics: [{ id: 'team_bandwidth_hours' }], by: ['team'] },
  'contract-hours-by-company': { metrics: [{ id: 'contracted_hours_used_rate' }], by: ['company'] },
  'calls-by-minute-of-an-hour': {
    grain: 'minute',
    range: { from: '2026-11-10T09:00', to: '2026-11-10T10:00' },
    where: [{ dimension: 'channel', op: 'in', values: ['voice'] }],
  },
  'volume-by-quarter-against-last-year': {
    grain: 'quarter',
    range: { from: '2026-01-01', to: '2027-01-01' },
    compare: { from: '2025-01-01', to: '2026-01-01', basis: 'same_period_last_year' },
  },
  'revenue-by-year': {
    metrics: [{ id: 'revenue_after_conversation' }, { id: 'site_revenue' }],
    grain: 'year',
    range: { from: '2025-01-01', to: '2027-01-01' },
  },
  'messages-by-three-dimensions': {
    metrics: [{ id: 'messages_received' }],
    by: ['country', 'channel', 'category'],
    limit: 50,
  },
  'four-datasets-by-channel': {
    metrics: [{ id: 'ticket_volume' }, { id: 'csat' }, { id: 'messages_received' }, { id: 'handle_time' }],
    by: ['channel'],
  },
  'volume-without-category-or-priority': {
    where: [
      { dimension: 'category', op: 'is_missing', values: [] },
      { dimension: 'priority', op: 'is_present', values: [] },
      { dimension: 'tag', op: 'is_missing', values: [] },
    ],
  },
  'csat-of-all-but-three-teams': {
    metrics: [{ id: 'csat' }],
    where: [{ dimension: 'team', op: 'not_in', values: ['Premium', 'Support FR', 'Billing'] }],
  },
  'csat-by-day-of-sending': { metrics: [{ id: 'csat' }], anchor: 'sent_at', grain: 'day' },
  'csat-by-day-conversations-closed': {
    metrics: [{ id: 'csat' }],
    anchor: 'conversations.last_done_at',
    grain: 'day',
  },
  'running-total-of-volume-by-channel': {
    metrics: [{ id: 'ticket_volume', variant: { transform: 'cumulative' } }],
    by: ['channel'],
    grain: 'day',
  },
  'share-of-volume-by-tag-and-day': {
    metrics: [{ id: 'ticket_volume', variant: { transform: 'percent_of_total' } }],
    by: ['tag'],
    grain: 'day',
  },
  'volume-against-other-days': {
    by: ['channel'],
    compare: { from: '2026-03-02', to: '2026-03-04', basis: 'custom' },
  },
  'slowest-agents-with-enough-tickets': {
    metrics: [{ id: 'resolution_time_last', variant: { stat: 'median' } }],
    by: ['agent'],
    having: [{ metric: 'ticket_volume', op: 'gte', value: 20 }],
    order: { by: 'resolution_time_last', direction: 'desc' },
    limit: 10,
  },
  'sentiment-by-customer': { metrics: [{ id: 'sentiment_score', variant: { weight: 'customer' } }] },
  'knowledge-gaps-by-week': { metrics: [{ id: 'knowledge_gap_count' }], grain: 'week' },
  'volume-by-attribute': {
    by: ['attr.conversation.Product line'],
    where: [{ dimension: 'attr.customer.loyalty', op: 'in', values: ['gold'] }],
  },
  'volume-in-opening-hours': { by: ['within_business_hours'] },
  'refund-words-by-language': {
    by: ['language'],
    where: [{ dimension: 'keyword', op: 'in', values: ['refund', '100%'] }],
  },
};
