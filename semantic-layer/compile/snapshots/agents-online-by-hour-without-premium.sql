with
  spine as (
    select row_number() over (order by step) as position, step as starts_at, least(step + interval '1 hour', $1::timestamptz) as ends_at
    from generate_series(date_trunc('hour', $2::timestamptz, 'Europe/Paris'), $3::timestamptz, interval '1 hour') as step
    where step < $4::timestamptz
  ),
  outside_team as (
    select everyone.id as agent_id, unnest('{(,)}'::tstzmultirange - coalesce(range_agg(tstzrange(link.started_at, link.ended_at)) filter (where link.agent_id is not null and (link.ended_at is null or link.ended_at > link.started_at) and link.team_id in (select member.id from cx.teams as member where member.org_id = 7 and member.name = any($5::text[]))), '{}'::tstzmultirange)) as stretch
    from cx.agents as everyone left join cx.team_memberships as link on link.org_id = 7 and link.agent_id = everyone.id
    where everyone.org_id = 7
    group by everyone.id
  ),
  agent_status_intervals_in_force as (
    select
      bucket.position,
      count(distinct presence.agent_id) as agents_online
    from cx.agent_status_intervals as presence
    join outside_team as outside_team on outside_team.agent_id = presence.agent_id
    cross join lateral generate_series(
      width_bucket(greatest(presence.started_at, lower(outside_team.stretch)) - interval '1 microsecond', (select array_agg(bucket.ends_at order by bucket.position) from spine as bucket)) + 1,
      coalesce(width_bucket(least(presence.ended_at, upper(outside_team.stretch)) - interval '1 microsecond', (select array_agg(bucket.ends_at order by bucket.position) from spine as bucket)), (select count(*)::integer from spine as bucket))
    ) as met (position)
    join spine as bucket on bucket.position = met.position
    where presence.org_id = 7
      and presence.started_at <= (select max(bucket.ends_at) from spine as bucket)
      and (presence.ended_at is null or presence.ended_at > (select min(bucket.ends_at) from spine as bucket))
    group by 1
  ),
  figures as (
    select bucket.position, null::numeric as agents_online
    from spine as bucket
    union all
    select part.position, part.agents_online::numeric as agents_online
    from agent_status_intervals_in_force as part
  ),
  result as (
    select
      position,
      coalesce(max(agents_online), 0) as agents_online
    from figures
    group by position
  )
select
  to_char(bucket.starts_at at time zone 'Europe/Paris', 'YYYY-MM-DD"T"HH24:MI')
      || case when (bucket.starts_at at time zone 'Europe/Paris') - (bucket.starts_at at time zone 'UTC') < interval '0' then '-' else '+' end
      || to_char(greatest((bucket.starts_at at time zone 'Europe/Paris') - (bucket.starts_at at time zone 'UTC'), -((bucket.starts_at at time zone 'Europe/Paris') - (bucket.starts_at at time zone 'UTC'))), 'HH24:MI') as time,
  result.agents_online
from result
join spine as bucket on bucket.position = result.position
order by result.position asc
