with
  subscriptions_in_force_from_started_on as (
    select
      company.segment as segment,
      sum(subscription.annual_amount) as arr
    from cx.subscriptions as subscription
    join cx.companies as company on company.org_id = 7 and company.id = subscription.company_id
    where subscription.org_id = 7
      and (subscription.started_on::timestamp at time zone 'Europe/Paris') <= $1::timestamptz
      and ((subscription.ended_on::timestamp at time zone 'Europe/Paris') is null or (subscription.ended_on::timestamp at time zone 'Europe/Paris') > $2::timestamptz)
    group by 1
  ),
  figures as (
    select part.segment, part.arr::numeric as arr
    from subscriptions_in_force_from_started_on as part
  ),
  result as (
    select
      segment,
      coalesce(max(arr), 0) as arr
    from figures
    group by segment
  )
select
  result.segment as segment,
  result.arr
from result
order by result.arr desc nulls last, result.segment asc nulls last
