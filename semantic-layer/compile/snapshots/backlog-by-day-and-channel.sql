with
  spine as (
    select row_number() over (order by step) as position,
      step at time zone 'Europe/Paris' as starts_at,
      least((step + interval '1 day') at time zone 'Europe/Paris', $1::timestamptz) as ends_at
    from generate_series($2::timestamp, $3::timestamp, interval '1 day') as step
    where step < $4::timestamp
  ),
  conversation_status_intervals_in_force_steps as (
    select
      width_bucket(change.instant - interval '1 microsecond', (select array_agg(bucket.ends_at order by bucket.position) from spine as bucket)) + 1 as position,
      conversation.channel as channel,
      sum(change.step) as backlog_open
    from cx.conversation_status_intervals as status_interval
    join cx.conversations as conversation on conversation.org_id = 7 and conversation.id = status_interval.conversation_id
    cross join lateral (values (status_interval.started_at, 1), (least(status_interval.ended_at, conversation.deleted_at), -1)) as change (instant, step)
    where status_interval.org_id = 7
      and not coalesce(status_interval.status = 'done', false)
      and status_interval.started_at <= (select max(bucket.ends_at) from spine as bucket)
      and (status_interval.ended_at is null or status_interval.ended_at > (select min(bucket.ends_at) from spine as bucket))
      and (conversation.deleted_at is null or conversation.deleted_at > (select min(bucket.ends_at) from spine as bucket))
      and (least(status_interval.ended_at, conversation.deleted_at) is null or least(status_interval.ended_at, conversation.deleted_at) > status_interval.started_at)
      and change.instant <= (select max(bucket.ends_at) from spine as bucket)
    group by 1, 2
  ),
  conversation_status_intervals_in_force as (
    select bucket.position, change.channel, sum(change.backlog_open) as backlog_open
    from spine as bucket
    join conversation_status_intervals_in_force_steps as change on change.position <= bucket.position
    group by 1, 2
  ),
  members as (
    select distinct channel from conversation_status_intervals_in_force
  ),
  figures as (
    select bucket.position, member.channel, null::numeric as backlog_open
    from spine as bucket cross join members as member
    union all
    select part.position, part.channel, part.backlog_open::numeric as backlog_open
    from conversation_status_intervals_in_force as part
  ),
  result as (
    select
      position,
      channel,
      coalesce(max(backlog_open), 0) as backlog_open
    from figures
    group by position, channel
  )
select
  to_char(bucket.starts_at at time zone 'Europe/Paris', 'YYYY-MM-DD') as time,
  result.channel as channel,
  result.backlog_open
from result
join spine as bucket on bucket.position = result.position
order by result.position asc, result.channel asc nulls last
