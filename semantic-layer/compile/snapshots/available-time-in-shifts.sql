with
  planned_work_stretches as (
    select link.agent_id, unnest(range_agg(tstzrange(link.starts_at, link.ends_at))) as stretch
    from cx.shifts as link
    where link.org_id = 7 and (link.ends_at is null or link.ends_at > link.starts_at) and link.kind = 'work'
    group by link.agent_id
  ),
  agent_status_intervals_time_in_planned_work as (
    select
      sum(extract(epoch from piece.ended_at - piece.started_at)) as available_time_in_working_hours
    from cx.agent_status_intervals as presence
    join planned_work_stretches as planned_work on planned_work.agent_id = presence.agent_id
    join cx.agents as agent on agent.org_id = 7 and agent.id = presence.agent_id
    cross join lateral (select greatest(greatest(presence.started_at, lower(planned_work.stretch)), $1::timestamptz) as started_at, least(least(presence.ended_at, upper(planned_work.stretch)), $2::timestamptz) as ended_at) as piece
    where presence.org_id = 7
      and presence.started_at < $3::timestamptz
      and (presence.ended_at is null or presence.ended_at > $4::timestamptz)
      and agent.kind in ('human', 'expert') and presence.status = 'available'
      and piece.started_at < piece.ended_at
  ),
  agent_status_intervals_time as (
    select
      sum(extract(epoch from piece.ended_at - piece.started_at)) as agent_available_time
    from cx.agent_status_intervals as presence
    join cx.agents as agent on agent.org_id = 7 and agent.id = presence.agent_id
    cross join lateral (select greatest(presence.started_at, $5::timestamptz) as started_at, least(presence.ended_at, $6::timestamptz) as ended_at) as piece
    where presence.org_id = 7
      and presence.started_at < $7::timestamptz
      and (presence.ended_at is null or presence.ended_at > $8::timestamptz)
      and agent.kind in ('human', 'expert') and presence.status = 'available'
      and piece.started_at < piece.ended_at
  ),
  figures as (
    select part.available_time_in_working_hours::numeric as available_time_in_working_hours, null::numeric as agent_available_time
    from agent_status_intervals_time_in_planned_work as part
    union all
    select null::numeric as available_time_in_working_hours, part.agent_available_time::numeric as agent_available_time
    from agent_status_intervals_time as part
  ),
  result as (
    select
      coalesce(max(available_time_in_working_hours), 0) as available_time_in_working_hours,
      coalesce(max(agent_available_time), 0) - coalesce(max(available_time_in_working_hours), 0) as available_time_outside_working_hours
    from figures
  )
select
  result.available_time_in_working_hours,
  result.available_time_outside_working_hours
from result
