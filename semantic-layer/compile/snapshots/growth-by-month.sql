with
  spine as (
    select row_number() over (order by step) as position,
      step at time zone 'Europe/Paris' as starts_at,
      least((step + interval '1 month') at time zone 'Europe/Paris', $1::timestamptz) as ends_at
    from generate_series($2::timestamp, $3::timestamp, interval '1 month') as step
    where step < $4::timestamp
  ),
  spine_previous_period as (
    select row_number() over (order by step) as position,
      step at time zone 'Europe/Paris' as starts_at,
      least((step + interval '1 month') at time zone 'Europe/Paris', $5::timestamptz) as ends_at
    from generate_series($6::timestamp, $7::timestamp, interval '1 month') as step
    where step < $8::timestamp
  ),
  conversations_by_created_at as (
    select
      date_trunc('month', conversation.created_at, 'Europe/Paris') as bucket,
      count(*) as ticket_volume
    from cx.conversations as conversation
    where conversation.org_id = 7
      and conversation.created_at >= $9::timestamptz and conversation.created_at < $10::timestamptz
      and conversation.deleted_at is null
    group by 1
  ),
  conversations_by_created_at_previous_period as (
    select
      date_trunc('month', conversation.created_at, 'Europe/Paris') as bucket,
      count(*) as ticket_volume_before
    from cx.conversations as conversation
    where conversation.org_id = 7
      and conversation.created_at >= $11::timestamptz and conversation.created_at < $12::timestamptz
      and conversation.deleted_at is null
    group by 1
  ),
  figures as (
    select bucket.position, null::numeric as ticket_volume, null::numeric as ticket_volume_before
    from spine as bucket
    union all
    select bucket.position, part.ticket_volume::numeric as ticket_volume, null::numeric as ticket_volume_before
    from conversations_by_created_at as part join spine as bucket on bucket.starts_at = part.bucket
    union all
    select bucket.position, null::numeric as ticket_volume, part.ticket_volume_before::numeric as ticket_volume_before
    from conversations_by_created_at_previous_period as part join spine_previous_period as bucket on bucket.starts_at = part.bucket
  ),
  result as (
    select
      position,
      (coalesce(max(ticket_volume), 0) - coalesce(max(ticket_volume_before), 0)) / nullif(coalesce(max(ticket_volume_before), 0), 0) as ticket_volume_growth_rate,
      coalesce(coalesce(max(ticket_volume_before), 0), 0) as ticket_volume_growth_rate__n
    from figures
    group by position
  )
select
  to_char(bucket.starts_at at time zone 'Europe/Paris', 'YYYY-MM-DD') as time,
  result.ticket_volume_growth_rate,
  result.ticket_volume_growth_rate__n
from result
join spine as bucket on bucket.position = result.position
order by result.position asc
