-- The analytic store: catalogue tables of schema cx, with org_id first in every key. A table with a required parent
-- has its organisation from there: a second foreign key would be checked row by row, a third of the time of a load.

-- 1. Calendars

create table cx.business_calendars (
  org_id bigint not null references app.organisations (id),
  id bigint not null,
  name text not null,
  timezone text not null,
  is_default boolean not null default false,
  primary key (org_id, id)
);

create table cx.business_hours (
  org_id bigint not null,
  calendar_id bigint not null,
  weekday smallint not null check (weekday between 1 and 7),
  opens_at time not null,
  closes_at time not null check (closes_at > opens_at),
  primary key (org_id, calendar_id, weekday, opens_at),
  foreign key (org_id, calendar_id) references cx.business_calendars (org_id, id)
);

create table cx.holidays (
  org_id bigint not null,
  calendar_id bigint not null,
  day date not null,
  name text not null,
  primary key (org_id, calendar_id, day),
  foreign key (org_id, calendar_id) references cx.business_calendars (org_id, id)
);

-- 2. People and organisation

create table cx.companies (
  org_id bigint not null references app.organisations (id),
  id bigint not null,
  external_id text,
  name text not null,
  segment text,
  industry text,
  country text,
  created_at timestamptz not null,
  attributes jsonb not null default '{}',
  primary key (org_id, id),
  unique (org_id, external_id)
);

create table cx.customers (
  org_id bigint not null references app.organisations (id),
  id bigint not null,
  external_id text,
  company_id bigint,
  name text,
  email text,
  language text,
  country text,
  created_at timestamptz not null,
  deleted_at timestamptz,
  attributes jsonb not null default '{}',
  primary key (org_id, id),
  unique (org_id, external_id),
  foreign key (org_id, company_id) references cx.companies (org_id, id)
);

create table cx.teams (
  org_id bigint not null,
  id bigint not null,
  name text not null,
  calendar_id bigint not null,
  archived_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, calendar_id) references cx.business_calendars (org_id, id)
);

create table cx.agents (
  org_id bigint not null references app.organisations (id),
  id bigint not null,
  external_id text,
  name text not null,
  email text,
  kind text not null check (kind in ('human','expert','copilot','bot')),
  timezone text,
  started_on date,
  ended_on date,
  primary key (org_id, id),
  unique (org_id, external_id)
);

create table cx.team_memberships (
  org_id bigint not null,
  agent_id bigint not null,
  team_id bigint not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  reason text not null default 'permanent' check (reason in ('permanent','temporary_transfer')),
  moved_by bigint,
  primary key (org_id, agent_id, team_id, started_at),
  foreign key (org_id, agent_id) references cx.agents (org_id, id),
  foreign key (org_id, team_id) references cx.teams (org_id, id),
  foreign key (org_id, moved_by) references cx.agents (org_id, id)
);

create table cx.shifts (
  org_id bigint not null,
  agent_id bigint not null,
  kind text not null check (kind in ('work','time_off')),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  primary key (org_id, agent_id, kind, starts_at),
  foreign key (org_id, agent_id) references cx.agents (org_id, id)
);

create table cx.agent_status_intervals (
  org_id bigint not null,
  agent_id bigint not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  status text not null check (status in ('available','unavailable')),
  status_reason text,
  open_conversations smallint not null default 0,
  capacity smallint not null default 1,
  occupancy text generated always as ( case when open_conversations = 0 then 'none' when open_conversations >= capacity then 'max' else 'partial' end) stored,
  primary key (org_id, agent_id, started_at),
  foreign key (org_id, agent_id) references cx.agents (org_id, id)
);

-- 3. Routing

create table cx.queues (
  org_id bigint not null,
  id bigint not null,
  name text not null,
  team_id bigint not null,
  channel text not null,
  distribution_group text,
  primary key (org_id, id),
  foreign key (org_id, team_id) references cx.teams (org_id, id)
);

create table cx.queue_members (
  org_id bigint not null,
  queue_id bigint not null,
  agent_id bigint not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  primary key (org_id, queue_id, agent_id, started_at),
  foreign key (org_id, queue_id) references cx.queues (org_id, id),
  foreign key (org_id, agent_id) references cx.agents (org_id, id)
);

-- 4. Conversations

create table cx.categories (
  org_id bigint not null references app.organisations (id),
  id bigint not null,
  name text not null,
  parent_id bigint,
  primary key (org_id, id),
  foreign key (org_id, parent_id) references cx.categories (org_id, id) deferrable initially deferred
);

create table cx.conversations (
  org_id bigint not null references app.organisations (id),
  id bigint not null,
  external_id text,
  customer_id bigint,
  channel text not null,
  direction text not null check (direction in ('inbound','outbound')),
  status text not null check (status in ('queued','open','paused','done')),
  ticket_type text,
  priority text check (priority in ('low','normal','high','urgent')),
  category_id bigint,
  language text,
  subject text,
  queue_id bigint,
  team_id bigint,
  agent_id bigint,
  assistant_first boolean not null default false,
  created_at timestamptz not null,
  first_inbound_at timestamptz,
  queue_entered_at timestamptz,
  first_response_at timestamptz,
  first_done_at timestamptz,
  last_done_at timestamptz,
  merged_at timestamptz,
  merged_into_id bigint,
  deleted_at timestamptz,
  last_activity_at timestamptz,
  last_customer_activity_at timestamptz,
  last_message_at timestamptz,
  reopened_count integer not null default 0,
  message_count integer not null default 0,
  sentiment numeric(4,3),
  automation_level text not null default 'none' check (automation_level in ('none','partial','full')),
  automation_outcome text check (automation_outcome in ('scenario_completed','scenario_abandoned','transfer_failed')),
  response_clock_at timestamptz generated always as ( case when assistant_first then coalesce(queue_entered_at, first_inbound_at) else first_inbound_at end) stored,
  first_response_seconds integer,
  first_response_business_seconds integer,
  first_resolution_seconds integer,
  first_resolution_business_seconds integer,
  last_resolution_seconds integer,
  last_resolution_business_seconds integer,
  attributes jsonb not null default '{}',
  primary key (org_id, id),
  unique (org_id, external_id),
  foreign key (org_id, customer_id) references cx.customers (org_id, id),
  foreign key (org_id, category_id) references cx.categories (org_id, id),
  foreign key (org_id, queue_id) references cx.queues (org_id, id),
  foreign key (org_id, team_id) references cx.teams (org_id, id),
  foreign key (org_id, agent_id) references cx.agents (org_id, id),
  foreign key (org_id, merged_into_id) references cx.conversations (org_id, id) deferrable initially deferred
);

create table cx.conversation_status_intervals (
  org_id bigint not null,
  conversation_id bigint not null,
  status text not null check (status in ('queued','open','paused','done')),
  started_at timestamptz not null,
  ended_at timestamptz,
  primary key (org_id, conversation_id, started_at),
  foreign key (org_id, conversation_id) references cx.conversations (org_id, id)
);

create table cx.tags (
  org_id bigint not null references app.organisations (id),
  id bigint not null,
  name text not null,
  primary key (org_id, id),
  unique (org_id, name)
);

create table cx.conversation_tags (
  org_id bigint not null,
  conversation_id bigint not null,
  tag_id bigint not null,
  tagged_at timestamptz not null,
  primary key (org_id, conversation_id, tag_id),
  foreign key (org_id, conversation_id) references cx.conversations (org_id, id),
  foreign key (org_id, tag_id) references cx.tags (org_id, id)
);

create table cx.queue_entries (
  org_id bigint not null,
  id bigint not null,
  queue_id bigint not null,
  conversation_id bigint not null,
  entered_at timestamptz not null,
  left_at timestamptz,
  exit_reason text check (exit_reason in ('assigned','abandoned','closed','moved')),
  wait_seconds integer generated always as (extract(epoch from left_at - entered_at)::integer) stored,
  primary key (org_id, id),
  foreign key (org_id, queue_id) references cx.queues (org_id, id),
  foreign key (org_id, conversation_id) references cx.conversations (org_id, id)
);

create table cx.conversation_views (
  org_id bigint not null,
  conversation_id bigint not null,
  agent_id bigint not null,
  opened_at timestamptz not null,
  closed_at timestamptz not null check (closed_at >= opened_at),
  primary key (org_id, conversation_id, agent_id, opened_at),
  foreign key (org_id, conversation_id) references cx.conversations (org_id, id),
  foreign key (org_id, agent_id) references cx.agents (org_id, id)
);

-- 5. Targeting and contacts (handling legs)

create table cx.targeting_rules (
  org_id bigint not null references app.organisations (id),
  id bigint not null,
  name text not null,
  channel text not null,
  primary key (org_id, id)
);

create table cx.targeting_triggers (
  org_id bigint not null,
  id bigint not null,
  rule_id bigint not null,
  customer_id bigint,
  triggered_at timestamptz not null,
  outcome text not null check (outcome in ('displayed','missed','suppressed')),
  missed_reason text check (missed_reason in ('busy','absent')),
  queue_full boolean not null default false,
  primary key (org_id, id),
  foreign key (org_id, rule_id) references cx.targeting_rules (org_id, id),
  foreign key (org_id, customer_id) references cx.customers (org_id, id),
  check ((outcome = 'missed') = (missed_reason is not null))
);

create table cx.contacts (
  org_id bigint not null,
  id bigint not null,
  external_id text,
  conversation_id bigint not null,
  leg_number smallint not null,
  agent_id bigint not null,
  team_id bigint,
  queue_id bigint,
  distribution_rule text,
  trigger_id bigint,
  initiated_by text not null check (initiated_by in ('customer','agent')),
  pushed_at timestamptz not null,
  first_inbound_at timestamptz,
  first_response_at timestamptz,
  ended_at timestamptz,
  end_reason text check (end_reason in ('closed','paused','transferred')),
  transfer_outcome text check (transfer_outcome in ('succeeded','failed')),
  duration_seconds integer generated always as (extract(epoch from ended_at - pushed_at)::integer) stored,
  primary key (org_id, id),
  unique (org_id, external_id),
  foreign key (org_id, conversation_id) references cx.conversations (org_id, id),
  foreign key (org_id, agent_id) references cx.agents (org_id, id),
  foreign key (org_id, team_id) references cx.teams (org_id, id),
  foreign key (org_id, queue_id) references cx.queues (org_id, id),
  foreign key (org_id, trigger_id) references cx.targeting_triggers (org_id, id),
  unique (org_id, conversation_id, leg_number)
);

-- 6. Messages and copilot

create table cx.messages (
  org_id bigint not null,
  id bigint not null,
  conversation_id bigint not null,
  contact_id bigint,
  direction text not null check (direction in ('inbound','outbound','internal')),
  author_kind text not null check (author_kind in ('customer','human','copilot','bot','auto')),
  agent_id bigint,
  channel text not null,
  sent_at timestamptz not null,
  language text,
  body text,
  sentiment numeric(4,3),
  reply_latency_seconds integer,
  reply_latency_business_seconds integer,
  copilot_answered boolean,
  primary key (org_id, id),
  foreign key (org_id, conversation_id) references cx.conversations (org_id, id),
  foreign key (org_id, contact_id) references cx.contacts (org_id, id),
  foreign key (org_id, agent_id) references cx.agents (org_id, id)
);

create table cx.copilot_feedback (
  org_id bigint not null,
  message_id bigint not null,
  rating text not null check (rating in ('positive','negative')),
  created_at timestamptz not null,
  primary key (org_id, message_id),
  foreign key (org_id, message_id) references cx.messages (org_id, id)
);

create table cx.intents (
  org_id bigint not null references app.organisations (id),
  id bigint not null,
  name text not null,
  primary key (org_id, id),
  unique (org_id, name)
);

create table cx.intent_detections (
  org_id bigint not null,
  message_id bigint not null,
  intent_id bigint,
  confidence numeric(4,3),
  detected_at timestamptz not null,
  primary key (org_id, message_id),
  foreign key (org_id, message_id) references cx.messages (org_id, id),
  foreign key (org_id, intent_id) references cx.intents (org_id, id)
);

-- 7. SLA

create table cx.sla_policies (
  org_id bigint not null references app.organisations (id),
  id bigint not null,
  name text not null,
  calendar_id bigint,
  primary key (org_id, id),
  foreign key (org_id, calendar_id) references cx.business_calendars (org_id, id)
);

create table cx.sla_targets (
  org_id bigint not null,
  id bigint not null,
  policy_id bigint not null,
  metric text not null check (metric in ('first_response','next_response','longest_wait','resolution','total_open_time')),
  priority text,
  target_seconds integer not null,
  basis text not null default 'business' check (basis in ('business','calendar')),
  primary key (org_id, id),
  foreign key (org_id, policy_id) references cx.sla_policies (org_id, id)
);

create table cx.sla_outcomes (
  org_id bigint not null,
  conversation_id bigint not null,
  target_id bigint not null,
  matched_at timestamptz not null,
  due_at timestamptz not null,
  satisfied_at timestamptz,
  breached_at timestamptz,
  status text generated always as ( case when breached_at is not null then 'breached' when satisfied_at is not null then 'achieved' else 'pending' end) stored,
  primary key (org_id, conversation_id, target_id),
  foreign key (org_id, conversation_id) references cx.conversations (org_id, id),
  foreign key (org_id, target_id) references cx.sla_targets (org_id, id)
);

-- 8. Surveys

create table cx.surveys (
  org_id bigint not null references app.organisations (id),
  id bigint not null,
  kind text not null check (kind in ('csat','nps','ces')),
  conversation_id bigint,
  customer_id bigint,
  sent_at timestamptz not null,
  responded_at timestamptz,
  score smallint,
  scale_max smallint not null,
  comment text,
  comment_sentiment numeric(4,3),
  primary key (org_id, id),
  foreign key (org_id, conversation_id) references cx.conversations (org_id, id),
  foreign key (org_id, customer_id) references cx.customers (org_id, id),
  check ((responded_at is null) = (score is null))
);

-- 9. Knowledge base

create table cx.kb_articles (
  org_id bigint not null references app.organisations (id),
  id bigint not null,
  external_id text,
  title text not null,
  category_id bigint,
  language text,
  published_at timestamptz,
  updated_at timestamptz,
  archived_at timestamptz,
  primary key (org_id, id),
  unique (org_id, external_id),
  foreign key (org_id, category_id) references cx.categories (org_id, id)
);

create table cx.kb_searches (
  org_id bigint not null references app.organisations (id),
  id bigint not null,
  query text not null,
  normalized_query text not null,
  searched_at timestamptz not null,
  results_count integer not null,
  customer_id bigint,
  language text,
  primary key (org_id, id),
  foreign key (org_id, customer_id) references cx.customers (org_id, id)
);

create table cx.kb_views (
  org_id bigint not null,
  id bigint not null,
  article_id bigint not null,
  viewed_at timestamptz not null,
  customer_id bigint,
  search_id bigint,
  primary key (org_id, id),
  foreign key (org_id, article_id) references cx.kb_articles (org_id, id),
  foreign key (org_id, customer_id) references cx.customers (org_id, id),
  foreign key (org_id, search_id) references cx.kb_searches (org_id, id)
);

create table cx.kb_ratings (
  org_id bigint not null,
  id bigint not null,
  article_id bigint not null,
  rated_at timestamptz not null,
  rating smallint not null check (rating between 1 and 5),
  comment text,
  primary key (org_id, id),
  foreign key (org_id, article_id) references cx.kb_articles (org_id, id)
);

-- 10. Sales

create table cx.transactions (
  org_id bigint not null references app.organisations (id),
  id bigint not null,
  external_id text,
  customer_id bigint,
  conversation_id bigint,
  occurred_at timestamptz not null,
  amount numeric(14,2) not null,
  original_amount numeric(14,2),
  original_currency char(3),
  primary key (org_id, id),
  unique (org_id, external_id),
  foreign key (org_id, customer_id) references cx.customers (org_id, id),
  foreign key (org_id, conversation_id) references cx.conversations (org_id, id)
);

-- 11. Customer success

create table cx.product_usage_events (
  org_id bigint not null,
  id bigint not null,
  customer_id bigint not null,
  event_name text not null,
  is_value_event boolean not null default false,
  occurred_at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, customer_id) references cx.customers (org_id, id)
);

create table cx.subscriptions (
  org_id bigint not null,
  id bigint not null,
  company_id bigint not null,
  component text not null check (component in ('base','expansion','upsell')),
  annual_amount numeric(14,2) not null,
  started_on date not null,
  ended_on date,
  primary key (org_id, id),
  foreign key (org_id, company_id) references cx.companies (org_id, id)
);

create table cx.opportunities (
  org_id bigint not null,
  id bigint not null,
  company_id bigint not null,
  owner_id bigint,
  stage text not null,
  amount numeric(14,2) not null,
  created_at timestamptz not null,
  closed_at timestamptz,
  is_won boolean,
  primary key (org_id, id),
  foreign key (org_id, company_id) references cx.companies (org_id, id),
  foreign key (org_id, owner_id) references cx.agents (org_id, id)
);

create table cx.customer_moments (
  org_id bigint not null,
  id bigint not null,
  company_id bigint not null,
  customer_id bigint,
  agent_id bigint,
  kind text not null check (kind in ('review','reference_call','positive_feedback')),
  source text,
  rating numeric(3,1),
  occurred_at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, company_id) references cx.companies (org_id, id),
  foreign key (org_id, customer_id) references cx.customers (org_id, id),
  foreign key (org_id, agent_id) references cx.agents (org_id, id)
);

create table cx.projects (
  org_id bigint not null,
  id bigint not null,
  company_id bigint not null,
  name text not null,
  starts_on date not null,
  ends_on date,
  planned_hours numeric(8,2),
  contracted_hours numeric(8,2),
  primary key (org_id, id),
  foreign key (org_id, company_id) references cx.companies (org_id, id)
);

create table cx.project_assignments (
  org_id bigint not null,
  project_id bigint not null,
  agent_id bigint not null,
  role text not null check (role in ('primary','backup')),
  starts_on date not null,
  ends_on date,
  primary key (org_id, project_id, agent_id, role, starts_on),
  foreign key (org_id, project_id) references cx.projects (org_id, id),
  foreign key (org_id, agent_id) references cx.agents (org_id, id)
);

create table cx.time_entries (
  org_id bigint not null,
  id bigint not null,
  agent_id bigint not null,
  company_id bigint,
  project_id bigint,
  source text not null check (source in ('google_calendar','manual')),
  external_event_id text,
  title text,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  primary key (org_id, id),
  foreign key (org_id, agent_id) references cx.agents (org_id, id),
  foreign key (org_id, company_id) references cx.companies (org_id, id),
  foreign key (org_id, project_id) references cx.projects (org_id, id),
  unique (org_id, external_event_id, agent_id)
);

-- 12. Custom objects, references, simulation

create table cx.custom_objects (
  org_id bigint not null references app.organisations (id),
  id bigint not null,
  object_type text not null,
  customer_id bigint,
  company_id bigint,
  conversation_id bigint,
  created_at timestamptz not null,
  updated_at timestamptz,
  attributes jsonb not null default '{}',
  primary key (org_id, id),
  foreign key (org_id, customer_id) references cx.customers (org_id, id),
  foreign key (org_id, company_id) references cx.companies (org_id, id),
  foreign key (org_id, conversation_id) references cx.conversations (org_id, id)
);

create table cx.metric_targets (
  org_id bigint not null references app.organisations (id),
  metric_id text not null,
  scope_kind text not null check (scope_kind in ('all','team','agent','company')),
  scope_id bigint not null default 0,
  period daterange not null,
  target_value numeric not null,
  primary key (org_id, metric_id, scope_kind, scope_id, period)
);

create table cx.benchmarks (
  org_id bigint not null references app.organisations (id),
  metric_id text not null,
  industry text not null,
  channel text not null default '',
  p25 numeric,
  p50 numeric not null,
  p75 numeric,
  source text not null,
  as_of date not null,
  primary key (org_id, metric_id, industry, channel, as_of)
);

create table cx.simulation_runs (
  org_id bigint not null references app.organisations (id),
  id bigint not null,
  name text not null,
  config jsonb not null,
  created_at timestamptz not null,
  primary key (org_id, id)
);

create table cx.simulation_results (
  org_id bigint not null,
  run_id bigint not null,
  conversation_id bigint not null,
  outcome text not null check (outcome in ('resolved','escalated','no_answer')),
  confidence numeric(4,3),
  answer text,
  kb_article_id bigint,
  primary key (org_id, run_id, conversation_id),
  foreign key (org_id, run_id) references cx.simulation_runs (org_id, id),
  foreign key (org_id, conversation_id) references cx.conversations (org_id, id),
  foreign key (org_id, kb_article_id) references cx.kb_articles (org_id, id)
);

create table cx.data_freshness (
  org_id bigint not null references app.organisations (id),
  dataset text not null,
  last_event_at timestamptz,
  loaded_at timestamptz not null,
  note text,
  primary key (org_id, dataset)
);

-- Indexes that the metrics need

create index conversations_created_at on cx.conversations (org_id, created_at);
create index conversations_first_response_at on cx.conversations (org_id, first_response_at);
create index conversations_first_done_at on cx.conversations (org_id, first_done_at);
create index conversations_last_done_at on cx.conversations (org_id, last_done_at);
create index conversations_customer on cx.conversations (org_id, customer_id, created_at);
create index conversations_team on cx.conversations (org_id, team_id, created_at);
create index messages_sent_at on cx.messages (org_id, sent_at);
create index messages_conversation on cx.messages (org_id, conversation_id, sent_at);
create index contacts_ended_at on cx.contacts (org_id, ended_at);
create index contacts_conversation on cx.contacts (org_id, conversation_id);
create index contacts_trigger on cx.contacts (org_id, trigger_id);
create index status_intervals_started_at on cx.conversation_status_intervals (org_id, started_at);
create index status_intervals_open on cx.conversation_status_intervals (org_id, status) where ended_at is null;
create index agent_status_started_at on cx.agent_status_intervals (org_id, started_at, ended_at);
create index agent_status_open on cx.agent_status_intervals (org_id, agent_id) where ended_at is null;
create index conversation_tags_tag on cx.conversation_tags (org_id, tag_id);
create index conversation_views_opened_at on cx.conversation_views (org_id, opened_at);
create index surveys_responded_at on cx.surveys (org_id, kind, responded_at);
create index surveys_conversation on cx.surveys (org_id, conversation_id);
create index sla_outcomes_matched_at on cx.sla_outcomes (org_id, matched_at);
create index transactions_occurred_at on cx.transactions (org_id, occurred_at);
create index transactions_conversation on cx.transactions (org_id, conversation_id);
create index kb_searches_searched_at on cx.kb_searches (org_id, searched_at);
create index kb_views_article on cx.kb_views (org_id, article_id, viewed_at);
create index targeting_triggers_triggered_at on cx.targeting_triggers (org_id, triggered_at, rule_id);
create index time_entries_starts_at on cx.time_entries (org_id, starts_at);
create index queue_entries_left_at on cx.queue_entries (org_id, left_at);
create index queue_entries_conversation on cx.queue_entries (org_id, conversation_id);

-- One line per conversation and policy: breached if any target is, achieved if all are, else pending.
create view cx.sla_conversation_status with (security_invoker = true) as
  select o.org_id, o.conversation_id, t.policy_id, min(o.matched_at) as matched_at,
         case when bool_or(o.status = 'breached') then 'breached'
              when bool_and(o.status = 'achieved') then 'achieved' else 'pending' end as status,
         min(o.breached_at) as breached_at, max(o.satisfied_at) as satisfied_at
  from cx.sla_outcomes o join cx.sla_targets t on t.org_id = o.org_id and t.id = o.target_id
  group by o.org_id, o.conversation_id, t.policy_id;

-- Seconds of [a,b) inside the calendar's opening hours (DST-safe: local days are converted back to instants).
create function cx.business_seconds(p_org bigint, p_calendar bigint, a timestamptz, b timestamptz) returns integer
language sql stable as $$
  select case when a is null or b is null then null when b <= a then 0 else coalesce((
    select sum(greatest(0, extract(epoch from
             least(b, (d::date + h.closes_at) at time zone c.timezone)
           - greatest(a, (d::date + h.opens_at) at time zone c.timezone))))::integer
    from cx.business_calendars c
    cross join lateral generate_series(((a at time zone c.timezone)::date)::timestamp,
                                       ((b at time zone c.timezone)::date)::timestamp, interval '1 day') d
    join cx.business_hours h on h.org_id = c.org_id and h.calendar_id = c.id and h.weekday = extract(isodow from d)
    where c.org_id = p_org and c.id = p_calendar
      and not exists (select 1 from cx.holidays x where x.org_id = c.org_id and x.calendar_id = c.id and x.day = d::date)
  ), 0) end $$;

-- Agent status intervals clipped to [a,b); open intervals end at as_of. People only unless all_kinds.
create function cx.agent_time(p_org bigint, a timestamptz, b timestamptz, as_of timestamptz, all_kinds boolean default false)
returns table (agent_id bigint, status text, occupancy text, started_at timestamptz, ended_at timestamptz, seconds numeric)
language sql stable as $$
  select i.agent_id, i.status, i.occupancy, greatest(i.started_at, a), least(coalesce(i.ended_at, as_of), b),
         extract(epoch from least(coalesce(i.ended_at, as_of), b) - greatest(i.started_at, a))
  from cx.agent_status_intervals i join cx.agents g on g.org_id = i.org_id and g.id = i.agent_id
  where i.org_id = p_org and g.org_id = p_org
    and i.started_at < b and coalesce(i.ended_at, as_of) > a and i.started_at < as_of
    and (all_kinds or g.kind in ('human','expert')) $$;
