with
  spine as (
    select row_number() over (order by step) as position,
      step at time zone 'Europe/Paris' as starts_at,
      least((step + interval '7 days') at time zone 'Europe/Paris', $1::timestamptz) as ends_at
    from generate_series($2::timestamp, $3::timestamp, interval '7 days') as step
    where step < $4::timestamp
  ),
  product_usage_events_per_day_days as (
    select row_number() over (order by step) as position,
      step at time zone 'Europe/Paris' as starts_at,
      least((step + interval '1 day') at time zone 'Europe/Paris', $5::timestamptz) as ends_at
    from generate_series($6::timestamp, $7::timestamp, interval '1 day') as step
    where step < $8::timestamp
  ),
  product_usage_events_per_day_lengths as (
    select date_trunc('week', day.starts_at, 'Europe/Paris') as bucket, count(*) as days, max(day.starts_at) as last_day
    from product_usage_events_per_day_days as day
    group by 1
  ),
  product_usage_events_per_day_counts as (
    select
      date_trunc('day', usage_event.occurred_at, 'Europe/Paris') as day,
      date_trunc('week', usage_event.occurred_at, 'Europe/Paris') as bucket,
      count(distinct usage_event.customer_id) as members
    from cx.product_usage_events as usage_event
    where usage_event.org_id = 7
      and usage_event.occurred_at >= $9::timestamptz and usage_event.occurred_at < $10::timestamptz
    group by 1, 2
  ),
  product_usage_events_per_day as (
    select counted.bucket, sum(counted.members) / max(length.days) as daily_active_users
    from product_usage_events_per_day_counts as counted
    join product_usage_events_per_day_lengths as length on length.bucket = counted.bucket
    group by 1
  ),
  product_usage_events_last_30_days as (
    select
      bucket.position,
      count(distinct usage_event.customer_id) as monthly_active_users
    from cx.product_usage_events as usage_event
    join spine as bucket
      on usage_event.occurred_at < bucket.ends_at and usage_event.occurred_at >= ((bucket.ends_at at time zone 'Europe/Paris') + interval '-30 days') at time zone 'Europe/Paris'
    where usage_event.org_id = 7
      and usage_event.occurred_at >= (($11::timestamptz at time zone 'Europe/Paris') + interval '-30 days') at time zone 'Europe/Paris' and usage_event.occurred_at < $12::timestamptz
    group by 1
  ),
  figures as (
    select bucket.position, null::numeric as daily_active_users, null::numeric as monthly_active_users
    from spine as bucket
    union all
    select bucket.position, part.daily_active_users::numeric as daily_active_users, null::numeric as monthly_active_users
    from product_usage_events_per_day as part join spine as bucket on bucket.starts_at = part.bucket
    union all
    select part.position, null::numeric as daily_active_users, part.monthly_active_users::numeric as monthly_active_users
    from product_usage_events_last_30_days as part
  ),
  result as (
    select
      position,
      coalesce(max(daily_active_users), 0) as daily_active_users,
      coalesce(max(monthly_active_users), 0) as monthly_active_users
    from figures
    group by position
  )
select
  to_char(bucket.starts_at at time zone 'Europe/Paris', 'YYYY-MM-DD') as time,
  result.daily_active_users,
  result.monthly_active_users
from result
join spine as bucket on bucket.position = result.position
order by result.position asc
