with
  spine as (
    select row_number() over (order by step) as position,
      step at time zone 'Europe/Paris' as starts_at,
      least((step + interval '1 day') at time zone 'Europe/Paris', $1::timestamptz) as ends_at
    from generate_series($2::timestamp, $3::timestamp, interval '1 day') as step
    where step < $4::timestamp
  ),
  queue_membership_stretches as (
    select link.agent_id, link_parent.channel as channel, unnest(range_agg(tstzrange(link.started_at, link.ended_at))) as stretch
    from cx.queue_members as link left join cx.queues as link_parent on link_parent.org_id = 7 and link_parent.id = link.queue_id
    where link.org_id = 7 and (link.ended_at is null or link.ended_at > link.started_at)
    group by link.agent_id, link_parent.channel
    union all
    select everyone.id as agent_id, null, unnest('{(,)}'::tstzmultirange - coalesce(range_agg(tstzrange(link.started_at, link.ended_at)) filter (where link.agent_id is not null and (link.ended_at is null or link.ended_at > link.started_at)), '{}'::tstzmultirange)) as stretch
    from cx.agents as everyone left join cx.queue_members as link on link.org_id = 7 and link.agent_id = everyone.id
    where everyone.org_id = 7
    group by everyone.id
  ),
  agent_status_intervals_time_edges as (
    select array_agg(starts_at order by position) as starts, array_agg(ends_at order by position) as ends
    from spine
  ),
  agent_status_intervals_time as (
    select
      cut.starts_at as bucket,
      queue_membership.channel as channel,
      (select sum(extract(epoch from upper(stretch) - lower(stretch))) from unnest(range_agg(tstzrange(piece.started_at, piece.ended_at)) filter (where agent.kind in ('human', 'expert') and presence.status = 'available' and presence.occupancy in ('none', 'partial'))) as stretch) as presentation_time,
      (select sum(extract(epoch from upper(stretch) - lower(stretch))) from unnest(range_agg(tstzrange(piece.started_at, piece.ended_at)) filter (where agent.kind in ('human', 'expert'))) as stretch) as smoothed_presence_time
    from cx.agent_status_intervals as presence
    join queue_membership_stretches as queue_membership on queue_membership.agent_id = presence.agent_id
    join cx.agents as agent on agent.org_id = 7 and agent.id = presence.agent_id
    cross join lateral (select greatest(greatest(presence.started_at, lower(queue_membership.stretch)), $5::timestamptz) as started_at, least(least(presence.ended_at, upper(queue_membership.stretch)), $6::timestamptz) as ended_at) as clipped
    cross join lateral (
      select generate_series(width_bucket(clipped.started_at, (select starts from agent_status_intervals_time_edges)), width_bucket(clipped.ended_at, (select starts from agent_status_intervals_time_edges))) as position
    ) as met
    cross join lateral (select (select starts from agent_status_intervals_time_edges)[met.position] as starts_at, (select ends from agent_status_intervals_time_edges)[met.position] as ends_at) as cut
    cross join lateral (select greatest(clipped.started_at, cut.starts_at) as started_at, least(clipped.ended_at, cut.ends_at) as ended_at) as piece
    where presence.org_id = 7
      and presence.started_at < $7::timestamptz
      and (presence.ended_at is null or presence.ended_at > $8::timestamptz)
      and piece.started_at < piece.ended_at
    group by 1, 2
  ),
  members as (
    select distinct channel from agent_status_intervals_time
  ),
  figures as (
    select bucket.position, member.channel, null::numeric as presentation_time, null::numeric as smoothed_presence_time
    from spine as bucket cross join members as member
    union all
    select bucket.position, part.channel, part.presentation_time::numeric as presentation_time, part.smoothed_presence_time::numeric as smoothed_presence_time
    from agent_status_intervals_time as part join spine as bucket on bucket.starts_at = part.bucket
  ),
  result as (
    select
      position,
      channel,
      coalesce(max(presentation_time), 0) / nullif(coalesce(max(smoothed_presence_time), 0), 0) as presentation_rate,
      coalesce(coalesce(max(smoothed_presence_time), 0), 0) as presentation_rate__n
    from figures
    group by position, channel
  )
select
  to_char(bucket.starts_at at time zone 'Europe/Paris', 'YYYY-MM-DD') as time,
  result.channel as channel,
  result.presentation_rate,
  result.presentation_rate__n
from result
join spine as bucket on bucket.position = result.position
order by result.position asc, result.channel asc nulls last
