with
  conversations_by_first_response_at as (
    select
      percentile_cont(0.5) within group (order by extract(epoch from conversation.first_response_at - conversation.first_inbound_at)) as metric_1,
      count(extract(epoch from conversation.first_response_at - conversation.first_inbound_at)) as metric_1__n
    from cx.conversations as conversation
    where conversation.org_id = 7
      and conversation.first_response_at >= $1::timestamptz and conversation.first_response_at < $2::timestamptz
      and conversation.deleted_at is null
      and conversation.direction = 'inbound' and conversation.first_response_at is not null
  ),
  figures as (
    select part.metric_1::numeric as metric_1, part.metric_1__n::numeric as metric_1__n
    from conversations_by_first_response_at as part
  ),
  result as (
    select
      max(metric_1) as metric_1,
      coalesce(max(metric_1__n), 0) as metric_1__n
    from figures
  )
select
  result.metric_1,
  result.metric_1__n
from result
