with
  spine as (
    select row_number() over (order by step) as position,
      step at time zone 'Europe/Paris' as starts_at,
      least((step + interval '1 day') at time zone 'Europe/Paris', $1::timestamptz) as ends_at
    from generate_series($2::timestamp, $3::timestamp, interval '1 day') as step
    where step < $4::timestamp
  ),
  conversations_by_created_at as (
    select
      date_trunc('day', conversation.created_at, 'Europe/Paris') as bucket,
      conversation.channel as channel,
      count(*) as ticket_volume_transform_cumulative
    from cx.conversations as conversation
    where conversation.org_id = 7
      and conversation.created_at >= $5::timestamptz and conversation.created_at < $6::timestamptz
      and conversation.deleted_at is null
    group by 1, 2
  ),
  members as (
    select distinct channel from conversations_by_created_at
  ),
  figures as (
    select bucket.position, member.channel, null::numeric as ticket_volume_transform_cumulative
    from spine as bucket cross join members as member
    union all
    select bucket.position, part.channel, part.ticket_volume_transform_cumulative::numeric as ticket_volume_transform_cumulative
    from conversations_by_created_at as part join spine as bucket on bucket.starts_at = part.bucket
  ),
  result as (
    select
      position,
      channel,
      sum(coalesce(max(ticket_volume_transform_cumulative), 0)) over (partition by channel order by position) as ticket_volume_transform_cumulative
    from figures
    group by position, channel
  )
select
  to_char(bucket.starts_at at time zone 'Europe/Paris', 'YYYY-MM-DD') as time,
  result.channel as channel,
  result.ticket_volume_transform_cumulative
from result
join spine as bucket on bucket.position = result.position
order by result.position asc, result.channel asc nulls last
