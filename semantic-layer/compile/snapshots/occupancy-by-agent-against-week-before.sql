with
  agent_status_intervals_time as (
    select
      presence.agent_id as agent,
      sum(extract(epoch from piece.ended_at - piece.started_at)) filter (where agent.kind in ('human', 'expert') and presence.occupancy in ('partial', 'max')) as occupancy_time,
      sum(extract(epoch from piece.ended_at - piece.started_at)) filter (where agent.kind in ('human', 'expert') and ((presence.status = 'available') or (presence.occupancy in ('partial', 'max')))) as production_time,
      sum(extract(epoch from piece.ended_at - piece.started_at)) filter (where agent.kind in ('human', 'expert') and presence.status = 'available' and presence.occupancy = 'none') as idle_time
    from cx.agent_status_intervals as presence
    join cx.agents as agent on agent.org_id = 7 and agent.id = presence.agent_id
    cross join lateral (select greatest(presence.started_at, $1::timestamptz) as started_at, least(presence.ended_at, $2::timestamptz) as ended_at) as piece
    where presence.org_id = 7
      and presence.started_at < $3::timestamptz
      and (presence.ended_at is null or presence.ended_at > $4::timestamptz)
      and piece.started_at < piece.ended_at
    group by 1
  ),
  agent_status_intervals_time_previous as (
    select
      presence.agent_id as agent,
      sum(extract(epoch from piece.ended_at - piece.started_at)) filter (where agent.kind in ('human', 'expert') and presence.occupancy in ('partial', 'max')) as occupancy_time,
      sum(extract(epoch from piece.ended_at - piece.started_at)) filter (where agent.kind in ('human', 'expert') and ((presence.status = 'available') or (presence.occupancy in ('partial', 'max')))) as production_time,
      sum(extract(epoch from piece.ended_at - piece.started_at)) filter (where agent.kind in ('human', 'expert') and presence.status = 'available' and presence.occupancy = 'none') as idle_time
    from cx.agent_status_intervals as presence
    join cx.agents as agent on agent.org_id = 7 and agent.id = presence.agent_id
    cross join lateral (select greatest(presence.started_at, $5::timestamptz) as started_at, least(presence.ended_at, $6::timestamptz) as ended_at) as piece
    where presence.org_id = 7
      and presence.started_at < $7::timestamptz
      and (presence.ended_at is null or presence.ended_at > $8::timestamptz)
      and piece.started_at < piece.ended_at
    group by 1
  ),
  figures as (
    select part.agent, part.occupancy_time::numeric as occupancy_time, part.production_time::numeric as production_time, part.idle_time::numeric as idle_time, null::numeric as occupancy_time__previous, null::numeric as production_time__previous, null::numeric as idle_time__previous
    from agent_status_intervals_time as part
    union all
    select part.agent, null::numeric as occupancy_time, null::numeric as production_time, null::numeric as idle_time, part.occupancy_time::numeric as occupancy_time__previous, part.production_time::numeric as production_time__previous, part.idle_time::numeric as idle_time__previous
    from agent_status_intervals_time_previous as part
  ),
  result as (
    select
      agent,
      coalesce(max(occupancy_time), 0) / nullif(coalesce(max(production_time), 0), 0) as occupancy_rate,
      coalesce(coalesce(max(production_time), 0), 0) as occupancy_rate__n,
      coalesce(max(occupancy_time__previous), 0) / nullif(coalesce(max(production_time__previous), 0), 0) as occupancy_rate__previous,
      coalesce(coalesce(max(production_time__previous), 0), 0) as occupancy_rate__previous__n,
      coalesce(max(idle_time), 0) / nullif(coalesce(max(production_time), 0), 0) as idle_rate,
      coalesce(coalesce(max(production_time), 0), 0) as idle_rate__n,
      coalesce(max(idle_time__previous), 0) / nullif(coalesce(max(production_time__previous), 0), 0) as idle_rate__previous,
      coalesce(coalesce(max(production_time__previous), 0), 0) as idle_rate__previous__n
    from figures
    group by agent
  )
select
  agent_member.name as agent,
  result.occupancy_rate,
  result.occupancy_rate__n,
  result.occupancy_rate__previous,
  result.occupancy_rate__previous__n,
  result.idle_rate,
  result.idle_rate__n,
  result.idle_rate__previous,
  result.idle_rate__previous__n
from result
left join cx.agents as agent_member on agent_member.org_id = 7 and agent_member.id = result.agent
order by result.occupancy_rate desc nulls last, result.agent asc nulls last
