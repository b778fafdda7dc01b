-- A support desk of {{conversations}} conversations over 400 days up to 22 November 2026, four messages each, for
-- organisation {{org}}. Nothing is by chance: the same size gives the same rows.

create or replace function pg_temp.chance(id bigint, salt bigint) returns double precision language sql immutable as
$$ select (pg_catalog.hashint8extended(id, salt) & 1048575)::double precision / 1048576 $$;

insert into cx.business_calendars (org_id, id, name, timezone, is_default)
values ({{org}}, 1, 'Weekdays', 'Europe/Paris', true);

insert into cx.business_hours (org_id, calendar_id, weekday, opens_at, closes_at)
select {{org}}, 1, weekday, '08:00', '20:00' from generate_series(1, 5) as weekday;

insert into cx.teams (org_id, id, name, calendar_id)
select {{org}}, id, 'Team ' || id, 1 from generate_series(1, 6) as id;

insert into cx.agents (org_id, id, name, kind)
select {{org}}, id, 'Agent ' || id,
  case when id > {{agents}} then 'copilot' when id % 12 = 0 then 'expert' else 'human' end
from generate_series(1, {{agents}} + 1) as id;

-- One in ten changed team half-way.
insert into cx.team_memberships (org_id, agent_id, team_id, started_at, ended_at)
select {{org}}, id, 1 + id % 6, timestamptz '2025-10-01 00:00+00', case when id % 10 = 0 then timestamptz '2026-09-20 10:00+00' end
from generate_series(1, {{agents}}) as id
union all
select {{org}}, id, 1 + (id + 1) % 6, timestamptz '2026-09-20 10:00+00', null
from generate_series(10, {{agents}}, 10) as id;

insert into cx.queues (org_id, id, name, team_id, channel)
select {{org}}, id, 'Queue ' || id, 1 + id % 6,
  ('{chat,email,voice,whatsapp,messenger,instagram,sms,form}'::text[])[id]
from generate_series(1, 8) as id;

insert into cx.queue_members (org_id, queue_id, agent_id, started_at)
select {{org}}, queue, agent, '2025-10-01 00:00+00'
from generate_series(1, 8) as queue, generate_series(1, {{agents}}) as agent
where (queue + agent) % 3 = 0;

insert into cx.categories (org_id, id, name)
select {{org}}, id, 'Category ' || id from generate_series(1, 30) as id;

insert into cx.tags (org_id, id, name)
select {{org}}, id, 'tag ' || id from generate_series(1, 40) as id;

insert into cx.customers (org_id, id, name, language, country, created_at)
select {{org}}, id, 'Customer ' || id, case when id % 3 = 0 then 'en' else 'fr' end,
  ('{FR,BE,CH,GB}'::text[])[1 + id % 4], '2025-10-01 00:00+00'
from generate_series(1, {{conversations}} / 5) as id;

-- A few channels take most of the load; answers take minutes, seldom hours; closes take hours, seldom days.
insert into cx.conversations (org_id, id, customer_id, channel, direction, status, priority, category_id, language,
  subject, queue_id, team_id, agent_id, created_at, first_inbound_at, queue_entered_at, first_response_at,
  first_done_at, last_done_at, deleted_at, last_activity_at, reopened_count, message_count,
  first_response_seconds, first_response_business_seconds, first_resolution_seconds, last_resolution_seconds)
select {{org}}, id, 1 + floor(pg_temp.chance(id, 1) * ({{conversations}} / 5))::bigint,
  ('{chat,email,voice,whatsapp,messenger,instagram,sms,form}'::text[])[channel],
  case when pg_temp.chance(id, 2) < 0.94 then 'inbound' else 'outbound' end,
  case when last_done is not null then 'done' when answered is null then 'queued' else 'open' end,
  ('{low,normal,normal,normal,high,urgent}'::text[])[1 + id % 6],
  1 + floor(30 * pg_temp.chance(id, 3))::bigint,
  case when id % 3 = 0 then 'en' else 'fr' end,
  'Request number ' || id,
  channel,
  case when pg_temp.chance(id, 4) >= 0.04 then 1 + agent % 6 end,
  agent, created, created, created, answered, first_done, last_done,
  case when pg_temp.chance(id, 5) < 0.007 then created + interval '2 days' end,
  coalesce(last_done, answered, created),
  case when last_done > first_done then 1 else 0 end,
  4,
  extract(epoch from answered - created)::integer,
  (0.7 * extract(epoch from answered - created))::integer,
  extract(epoch from first_done - created)::integer,
  extract(epoch from last_done - created)::integer
from generate_series(1, {{conversations}}) as id
cross join lateral (
  select timestamptz '2025-10-18 00:00+00'
      + ((id - 1) * 400 / {{conversations}}) * interval '1 day' + interval '7 hours'
      + interval '46800 seconds' * ((pg_temp.chance(id, 6) + pg_temp.chance(id, 7)) / 2) as created,
    1 + floor(8 * power(pg_temp.chance(id, 8), 2))::integer as channel,
    1 + floor({{agents}} * power(pg_temp.chance(id, 9), 1.5))::bigint as agent
) as arrival
cross join lateral (
  select case when pg_temp.chance(id, 10) < 0.95
    then nullif(least(created + interval '30 seconds' + interval '14400 seconds' * power(pg_temp.chance(id, 11), 4), now), now) end
    as answered
  from (values (timestamptz '2026-11-22 00:00+00')) as clock (now)
) as answer
cross join lateral (
  select case when pg_temp.chance(id, 12) < 0.99
    then nullif(least(coalesce(answered, created) + interval '300 seconds' + interval '3 days' * power(pg_temp.chance(id, 13), 3), now), now) end
    as first_done
  from (values (timestamptz '2026-11-22 00:00+00')) as clock (now)
) as close
cross join lateral (
  select case when pg_temp.chance(id, 14) < 0.08
    then nullif(least(first_done + interval '3 days' * (0.1 + pg_temp.chance(id, 15)), now), now) else first_done end
    as last_done
  from (values (timestamptz '2026-11-22 00:00+00')) as clock (now)
) as last_close;

-- Queued, open (one in five paused meanwhile), done; one in twelve opened again an hour before its last close.
insert into cx.conversation_status_intervals (org_id, conversation_id, status, started_at, ended_at)
select {{org}}, id, status, started_at, ended_at
from (
  select id, created_at, first_response_at as answered, first_done_at as done, last_done_at as last_done,
    coalesce(first_response_at, first_done_at) as taken,
    case when id % 5 = 0 and first_response_at is not null then first_response_at + (first_done_at - first_response_at) / 3 end as paused,
    case when id % 5 = 0 and first_response_at is not null then first_response_at + (first_done_at - first_response_at) / 2 end as resumed,
    case when last_done_at is null then first_done_at + (timestamptz '2026-11-22 00:00+00' - first_done_at) / 2
      when last_done_at > first_done_at then last_done_at - interval '1 hour' end as again
  from cx.conversations where org_id = {{org}}
) as life
cross join lateral (values
  ('queued', created_at, taken),
  ('open', answered, coalesce(paused, done)),
  ('paused', paused, resumed),
  ('open', resumed, done),
  ('done', done, again),
  ('open', again, last_done),
  ('done', case when again is not null then last_done end, null)
) as stretch (status, started_at, ended_at)
where started_at is not null and (ended_at is null or ended_at > started_at);

insert into cx.conversation_tags (org_id, conversation_id, tag_id, tagged_at)
select {{org}}, id, 1 + floor(40 * power(pg_temp.chance(id, 20), 2))::bigint, created_at
from cx.conversations where org_id = {{org}} and pg_temp.chance(id, 21) < 0.9
union
select {{org}}, id, 1 + floor(40 * power(pg_temp.chance(id, 22), 2))::bigint, created_at
from cx.conversations where org_id = {{org}} and pg_temp.chance(id, 23) < 0.3;

-- One in eight was handed over to somebody else.
insert into cx.contacts (org_id, id, conversation_id, leg_number, agent_id, team_id, queue_id, initiated_by, pushed_at,
  first_inbound_at, first_response_at, ended_at, end_reason)
select {{org}}, 2 * id + leg, id, leg, 1 + (agent_id - 1 + 7 * (leg - 1)) % {{agents}}, team_id, queue_id, 'customer',
  case leg when 1 then created_at else first_response_at end, created_at, first_response_at, first_done_at,
  case when first_done_at is not null then 'closed' end
from cx.conversations, generate_series(1, 2) as leg
where org_id = {{org}} and (leg = 1 or pg_temp.chance(id, 30) < 0.12 and first_response_at is not null);

insert into cx.messages (org_id, id, conversation_id, contact_id, direction, author_kind, agent_id, channel, sent_at,
  language, body)
select {{org}}, 4 * id + turn, id, 2 * id + 1,
  case turn % 2 when 0 then 'inbound' else 'outbound' end,
  case when turn % 2 = 0 then 'customer' when pg_temp.chance(id, 40 + turn) < 0.1 then 'copilot' else 'human' end,
  case turn % 2 when 1 then agent_id end, channel,
  created_at + (turn / 4.0) * (coalesce(first_done_at, created_at + interval '1 hour') - created_at),
  language, 'Message ' || turn || ' of request ' || id || ', about an order that has not arrived'
from cx.conversations, generate_series(0, 3) as turn
where org_id = {{org}};

insert into cx.conversation_views (org_id, conversation_id, agent_id, opened_at, closed_at)
select {{org}}, id, agent_id, opened_at, opened_at + interval '60 seconds' + interval '900 seconds' * pg_temp.chance(id, 50 + view)
from cx.conversations
cross join lateral generate_series(1, case when pg_temp.chance(id, 60) < 0.3 then 2 else 1 end) as view
cross join lateral (select first_response_at - view * interval '20 minutes' as opened_at) as look
where org_id = {{org}} and first_response_at is not null;

insert into cx.surveys (org_id, id, kind, conversation_id, customer_id, sent_at, responded_at, score, scale_max)
select {{org}}, id, case when id % 7 = 0 then 'nps' else 'csat' end, id, customer_id, first_done_at,
  case when answers then first_done_at + interval '2 hours' * pg_temp.chance(id, 70) end,
  case when answers then case when id % 7 = 0 then floor(11 * sqrt(pg_temp.chance(id, 71))) else 1 + floor(5 * sqrt(pg_temp.chance(id, 71))) end end,
  case when id % 7 = 0 then 10 else 5 end
from cx.conversations
cross join lateral (select pg_temp.chance(id, 72) < 0.8 as answers) as survey
where org_id = {{org}} and first_done_at is not null and pg_temp.chance(id, 73) < 0.25;

-- Five days of seven, eight hours in stretches of twenty minutes; whole days that nobody works do not occur.
insert into cx.agent_status_intervals (org_id, agent_id, started_at, ended_at, status, open_conversations, capacity)
select {{org}}, agent, started_at, started_at + interval '20 minutes',
  case when pg_temp.chance(stretch, 80) < 0.15 then 'unavailable' else 'available' end,
  floor(4 * pg_temp.chance(stretch, 81)), 3
from generate_series(0, 399) as day
cross join generate_series(1, {{agents}} + 1) as agent
cross join generate_series(0, 23) as turn
cross join lateral (
  select timestamptz '2025-10-18 00:00+00' + day * interval '1 day' + (6 + agent % 7) * interval '1 hour'
      + turn * interval '20 minutes' as started_at,
    (day * 1000 + agent) * 24 + turn as stretch
) as shift
where (day + agent) % 7 < 5;
