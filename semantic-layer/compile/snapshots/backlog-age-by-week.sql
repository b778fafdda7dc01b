with
  spine as (
    select row_number() over (order by step) as position,
      step at time zone 'Europe/Paris' as starts_at,
      least((step + interval '7 days') at time zone 'Europe/Paris', $1::timestamptz) as ends_at
    from generate_series($2::timestamp, $3::timestamp, interval '7 days') as step
    where step < $4::timestamp
  ),
  conversation_status_intervals_in_force as (
    select
      bucket.position,
      percentile_cont(0.5) within group (order by extract(epoch from bucket.ends_at - conversation.created_at)) as backlog_age,
      count(extract(epoch from bucket.ends_at - conversation.created_at)) as backlog_age__n
    from cx.conversation_status_intervals as status_interval
    join cx.conversations as conversation on conversation.org_id = 7 and conversation.id = status_interval.conversation_id
    cross join lateral generate_series(
      width_bucket(status_interval.started_at - interval '1 microsecond', (select array_agg(bucket.ends_at order by bucket.position) from spine as bucket)) + 1,
      coalesce(width_bucket(least(status_interval.ended_at, conversation.deleted_at) - interval '1 microsecond', (select array_agg(bucket.ends_at order by bucket.position) from spine as bucket)), (select count(*)::integer from spine as bucket))
    ) as met (position)
    join spine as bucket on bucket.position = met.position
    where status_interval.org_id = 7
      and not coalesce(status_interval.status = 'done', false)
      and status_interval.started_at <= (select max(bucket.ends_at) from spine as bucket)
      and (status_interval.ended_at is null or status_interval.ended_at > (select min(bucket.ends_at) from spine as bucket))
      and (conversation.deleted_at is null or conversation.deleted_at > (select min(bucket.ends_at) from spine as bucket))
    group by 1
  ),
  figures as (
    select bucket.position, null::numeric as backlog_age, null::numeric as backlog_age__n
    from spine as bucket
    union all
    select part.position, part.backlog_age::numeric as backlog_age, part.backlog_age__n::numeric as backlog_age__n
    from conversation_status_intervals_in_force as part
  ),
  result as (
    select
      position,
      max(backlog_age) as backlog_age,
      coalesce(max(backlog_age__n), 0) as backlog_age__n
    from figures
    group by position
  )
select
  to_char(bucket.starts_at at time zone 'Europe/Paris', 'YYYY-MM-DD') as time,
  result.backlog_age,
  result.backlog_age__n
from result
join spine as bucket on bucket.position = result.position
order by result.position asc
