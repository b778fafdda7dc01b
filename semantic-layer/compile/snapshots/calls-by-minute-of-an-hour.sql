with
  spine as (
    select row_number() over (order by step) as position, step as starts_at, least(step + interval '1 minute', $1::timestamptz) as ends_at
    from generate_series(date_trunc('minute', $2::timestamptz, 'Europe/Paris'), $3::timestamptz, interval '1 minute') as step
    where step < $4::timestamptz
  ),
  conversations_by_created_at as (
    select
      date_trunc('minute', conversation.created_at, 'Europe/Paris') as bucket,
      count(*) as ticket_volume
    from cx.conversations as conversation
    where conversation.org_id = 7
      and conversation.created_at >= $5::timestamptz and conversation.created_at < $6::timestamptz
      and conversation.deleted_at is null
      and conversation.channel = any($7::text[])
    group by 1
  ),
  figures as (
    select bucket.position, null::numeric as ticket_volume
    from spine as bucket
    union all
    select bucket.position, part.ticket_volume::numeric as ticket_volume
    from conversations_by_created_at as part join spine as bucket on bucket.starts_at = part.bucket
  ),
  result as (
    select
      position,
      coalesce(max(ticket_volume), 0) as ticket_volume
    from figures
    group by position
  )
select
  to_char(bucket.starts_at at time zone 'Europe/Paris', 'YYYY-MM-DD"T"HH24:MI')
      || case when (bucket.starts_at at time zone 'Europe/Paris') - (bucket.starts_at at time zone 'UTC') < interval '0' then '-' else '+' end
      || to_char(greatest((bucket.starts_at at time zone 'Europe/Paris') - (bucket.starts_at at time zone 'UTC'), -((bucket.starts_at at time zone 'Europe/Paris') - (bucket.starts_at at time zone 'UTC'))), 'HH24:MI') as time,
  result.ticket_volume
from result
join spine as bucket on bucket.position = result.position
order by result.position asc
