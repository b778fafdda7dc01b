with
  product_usage_events_by_first_value_event as (
    select
      avg(extract(epoch from usage_event.occurred_at - customer.created_at)) as time_to_value,
      count(extract(epoch from usage_event.occurred_at - customer.created_at)) as time_to_value__n
    from cx.product_usage_events as usage_event
    join cx.customers as customer on customer.org_id = 7 and customer.id = usage_event.customer_id
    where usage_event.org_id = 7
      and usage_event.occurred_at >= $1::timestamptz and usage_event.occurred_at < $2::timestamptz
      and usage_event.is_value_event is true and not coalesce(exists (select 1 from cx.product_usage_events as usage_event_link where usage_event_link.org_id = 7 and usage_event_link.customer_id = usage_event.customer_id and usage_event_link.is_value_event is true and (usage_event_link.occurred_at, usage_event_link.id) < (usage_event.occurred_at, usage_event.id)), false)
  ),
  figures as (
    select part.time_to_value::numeric as time_to_value, part.time_to_value__n::numeric as time_to_value__n
    from product_usage_events_by_first_value_event as part
  ),
  result as (
    select
      max(time_to_value) as time_to_value,
      coalesce(max(time_to_value__n), 0) as time_to_value__n
    from figures
  )
select
  result.time_to_value,
  result.time_to_value__n
from result
