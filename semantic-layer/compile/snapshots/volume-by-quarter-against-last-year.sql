with
  spine as (
    select row_number() over (order by step) as position,
      step at time zone 'Europe/Paris' as starts_at,
      least((step + interval '3 months') at time zone 'Europe/Paris', $1::timestamptz) as ends_at
    from generate_series($2::timestamp, $3::timestamp, interval '3 months') as step
    where step < $4::timestamp
  ),
  spine_previous as (
    select row_number() over (order by step) as position,
      step at time zone 'Europe/Paris' as starts_at,
      least((step + interval '3 months') at time zone 'Europe/Paris', $5::timestamptz) as ends_at
    from generate_series($6::timestamp, $7::timestamp, interval '3 months') as step
    where step < $8::timestamp
  ),
  conversations_by_created_at as (
    select
      date_trunc('quarter', conversation.created_at, 'Europe/Paris') as bucket,
      count(*) as ticket_volume
    from cx.conversations as conversation
    where conversation.org_id = 7
      and conversation.created_at >= $9::timestamptz and conversation.created_at < $10::timestamptz
      and conversation.deleted_at is null
    group by 1
  ),
  conversations_by_created_at_previous as (
    select
      date_trunc('quarter', conversation.created_at, 'Europe/Paris') as bucket,
      count(*) as ticket_volume
    from cx.conversations as conversation
    where conversation.org_id = 7
      and conversation.created_at >= $11::timestamptz and conversation.created_at < $12::timestamptz
      and conversation.deleted_at is null
    group by 1
  ),
  figures as (
    select bucket.position, null::numeric as ticket_volume, null::numeric as ticket_volume__previous
    from spine as bucket
    union all
    select bucket.position, part.ticket_volume::numeric as ticket_volume, null::numeric as ticket_volume__previous
    from conversations_by_created_at as part join spine as bucket on bucket.starts_at = part.bucket
    union all
    select bucket.position, null::numeric as ticket_volume, part.ticket_volume::numeric as ticket_volume__previous
    from conversations_by_created_at_previous as part join spine_previous as bucket on bucket.starts_at = part.bucket
  ),
  result as (
    select
      position,
      coalesce(max(ticket_volume), 0) as ticket_volume,
      case when position <= (select count(*) from spine_previous) then coalesce(max(ticket_volume__previous), 0) end as ticket_volume__previous
    from figures
    group by position
  )
select
  to_char(bucket.starts_at at time zone 'Europe/Paris', 'YYYY-MM-DD') as time,
  result.ticket_volume,
  result.ticket_volume__previous
from result
join spine as bucket on bucket.position = result.position
order by result.position asc
