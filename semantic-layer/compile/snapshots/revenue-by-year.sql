with
  spine as (
    select row_number() over (order by step) as position,
      step at time zone 'Europe/Paris' as starts_at,
      least((step + interval '1 year') at time zone 'Europe/Paris', $1::timestamptz) as ends_at
    from generate_series($2::timestamp, $3::timestamp, interval '1 year') as step
    where step < $4::timestamp
  ),
  transactions_by_occurred_at as (
    select
      date_trunc('year', purchase.occurred_at, 'Europe/Paris') as bucket,
      sum(purchase.amount) filter (where purchase.conversation_id is not null) as revenue_after_conversation,
      sum(purchase.amount) as site_revenue
    from cx.transactions as purchase
    where purchase.org_id = 7
      and purchase.occurred_at >= $5::timestamptz and purchase.occurred_at < $6::timestamptz
    group by 1
  ),
  figures as (
    select bucket.position, null::numeric as revenue_after_conversation, null::numeric as site_revenue
    from spine as bucket
    union all
    select bucket.position, part.revenue_after_conversation::numeric as revenue_after_conversation, part.site_revenue::numeric as site_revenue
    from transactions_by_occurred_at as part join spine as bucket on bucket.starts_at = part.bucket
  ),
  result as (
    select
      position,
      coalesce(max(revenue_after_conversation), 0) as revenue_after_conversation,
      coalesce(max(site_revenue), 0) as site_revenue
    from figures
    group by position
  )
select
  to_char(bucket.starts_at at time zone 'Europe/Paris', 'YYYY-MM-DD') as time,
  result.revenue_after_conversation,
  result.site_revenue
from result
join spine as bucket on bucket.position = result.position
order by result.position asc
