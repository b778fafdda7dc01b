with
  team_membership_stretches as (
    select link.agent_id, link.team_id as team, unnest(range_agg(tstzrange(link.started_at, link.ended_at))) as stretch
    from cx.team_memberships as link
    where link.org_id = 7 and (link.ended_at is null or link.ended_at > link.started_at)
    group by link.agent_id, link.team_id
    union all
    select everyone.id as agent_id, null, unnest('{(,)}'::tstzmultirange - coalesce(range_agg(tstzrange(link.started_at, link.ended_at)) filter (where link.agent_id is not null and (link.ended_at is null or link.ended_at > link.started_at)), '{}'::tstzmultirange)) as stretch
    from cx.agents as everyone left join cx.team_memberships as link on link.org_id = 7 and link.agent_id = everyone.id
    where everyone.org_id = 7
    group by everyone.id
  ),
  shifts_time as (
    select
      team_membership.team as team,
      sum(extract(epoch from piece.ended_at - piece.started_at)) / 3600 as planned_hours
    from cx.shifts as shift
    join team_membership_stretches as team_membership on team_membership.agent_id = shift.agent_id
    cross join lateral (select greatest(greatest(shift.starts_at, lower(team_membership.stretch)), $1::timestamptz) as started_at, least(least(shift.ends_at, upper(team_membership.stretch)), $2::timestamptz) as ended_at) as piece
    where shift.org_id = 7
      and shift.starts_at < $3::timestamptz
      and (shift.ends_at is null or shift.ends_at > $4::timestamptz)
      and shift.kind = 'work'
      and piece.started_at < piece.ended_at
    group by 1
  ),
  time_entries_time as (
    select
      team_membership.team as team,
      sum(extract(epoch from piece.ended_at - piece.started_at)) / 3600 as tracked_hours
    from cx.time_entries as time_entry
    join team_membership_stretches as team_membership on team_membership.agent_id = time_entry.agent_id
    cross join lateral (select greatest(greatest(time_entry.starts_at, lower(team_membership.stretch)), $5::timestamptz) as started_at, least(least(time_entry.ends_at, upper(team_membership.stretch)), $6::timestamptz) as ended_at) as piece
    where time_entry.org_id = 7
      and time_entry.starts_at < $7::timestamptz
      and (time_entry.ends_at is null or time_entry.ends_at > $8::timestamptz)
      and piece.started_at < piece.ended_at
    group by 1
  ),
  figures as (
    select part.team, part.planned_hours::numeric as planned_hours, null::numeric as tracked_hours
    from shifts_time as part
    union all
    select part.team, null::numeric as planned_hours, part.tracked_hours::numeric as tracked_hours
    from time_entries_time as part
  ),
  result as (
    select
      team,
      coalesce(max(planned_hours), 0) - coalesce(max(tracked_hours), 0) as team_bandwidth_hours
    from figures
    group by team
  )
select
  team_member.name as team,
  result.team_bandwidth_hours
from result
left join cx.teams as team_member on team_member.org_id = 7 and team_member.id = result.team
order by result.team_bandwidth_hours desc nulls last, result.team asc nulls last
