with
  agent_status_intervals_at_peak_cuts as (
    select row_number() over (order by step) as position, step as starts_at, least(step + interval '1 hour', $1::timestamptz) as ends_at
    from generate_series(date_trunc('hour', $2::timestamptz, 'Europe/Paris'), $3::timestamptz, interval '1 hour') as step
    where step < $4::timestamptz
  ),
  agent_status_intervals_at_peak_edges as (
    select array_agg(starts_at order by position) as starts, array_agg(ends_at order by position) as ends
    from agent_status_intervals_at_peak_cuts
  ),
  agent_status_intervals_at_peak_steps as (
    select
      extract(hour from piece.started_at at time zone 'Europe/Paris')::integer::text as hour_of_day,
      change.instant,
      sum(change.step) as max_agents_available
    from cx.agent_status_intervals as presence
    join cx.agents as agent on agent.org_id = 7 and agent.id = presence.agent_id
    cross join lateral (select greatest(presence.started_at, $5::timestamptz) as started_at, least(presence.ended_at, $6::timestamptz) as ended_at) as clipped
    cross join lateral (
      select generate_series(width_bucket(clipped.started_at, (select starts from agent_status_intervals_at_peak_edges)), width_bucket(clipped.ended_at, (select starts from agent_status_intervals_at_peak_edges))) as position
    ) as met
    cross join lateral (select (select starts from agent_status_intervals_at_peak_edges)[met.position] as starts_at, (select ends from agent_status_intervals_at_peak_edges)[met.position] as ends_at) as cut
    cross join lateral (select greatest(clipped.started_at, cut.starts_at) as started_at, least(clipped.ended_at, cut.ends_at) as ended_at) as piece
    cross join lateral (values (piece.started_at, 1), (piece.ended_at, -1)) as change (instant, step)
    where presence.org_id = 7
      and presence.started_at < $7::timestamptz
      and (presence.ended_at is null or presence.ended_at > $8::timestamptz)
      and agent.kind in ('human', 'expert') and presence.status = 'available'
      and piece.started_at < piece.ended_at
    group by 1, 2
  ),
  agent_status_intervals_at_peak_levels as (
    select hour_of_day, sum(max_agents_available) over (partition by hour_of_day order by instant) as max_agents_available
    from agent_status_intervals_at_peak_steps
  ),
  agent_status_intervals_at_peak as (
    select hour_of_day, max(max_agents_available) as max_agents_available
    from agent_status_intervals_at_peak_levels
    group by 1
  ),
  figures as (
    select part.hour_of_day, part.max_agents_available::numeric as max_agents_available
    from agent_status_intervals_at_peak as part
  ),
  result as (
    select
      hour_of_day,
      coalesce(max(max_agents_available), 0) as max_agents_available
    from figures
    group by hour_of_day
  )
select
  result.hour_of_day as hour_of_day,
  result.max_agents_available
from result
order by result.max_agents_available desc nulls last, result.hour_of_day asc nulls last
