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
  agent_status_intervals_time as (
    select
      team_membership.team as team,
      sum(extract(epoch from piece.ended_at - piece.started_at)) as cumulative_presence_time,
      (select sum(extract(epoch from upper(stretch) - lower(stretch))) from unnest(range_agg(tstzrange(piece.started_at, piece.ended_at))) as stretch) as smoothed_presence_time
    from cx.agent_status_intervals as presence
    join team_membership_stretches as team_membership on team_membership.agent_id = presence.agent_id
    join cx.agents as agent on agent.org_id = 7 and agent.id = presence.agent_id
    cross join lateral (select greatest(greatest(presence.started_at, lower(team_membership.stretch)), $1::timestamptz) as started_at, least(least(presence.ended_at, upper(team_membership.stretch)), $2::timestamptz) as ended_at) as piece
    where presence.org_id = 7
      and presence.started_at < $3::timestamptz
      and (presence.ended_at is null or presence.ended_at > $4::timestamptz)
      and agent.kind in ('human', 'expert')
      and piece.started_at < piece.ended_at
    group by 1
  ),
  figures as (
    select part.team, part.cumulative_presence_time::numeric as cumulative_presence_time, part.smoothed_presence_time::numeric as smoothed_presence_time
    from agent_status_intervals_time as part
  ),
  result as (
    select
      team,
      coalesce(max(cumulative_presence_time), 0) as cumulative_presence_time,
      coalesce(max(smoothed_presence_time), 0) as smoothed_presence_time
    from figures
    group by team
  )
select
  team_member.name as team,
  result.cumulative_presence_time,
  result.smoothed_presence_time
from result
left join cx.teams as team_member on team_member.org_id = 7 and team_member.id = result.team
order by result.cumulative_presence_time desc nulls last, result.team asc nulls last
