with
  conversations_by_first_response_at as (
    select
      conversation.channel as channel,
      avg(conversation.first_response_business_seconds) as first_response_time,
      count(conversation.first_response_business_seconds) as first_response_time__n
    from cx.conversations as conversation
    where conversation.org_id = 7
      and conversation.first_response_at >= $1::timestamptz and conversation.first_response_at < $2::timestamptz
      and conversation.deleted_at is null
      and conversation.direction = 'inbound' and conversation.first_response_at is not null
    group by 1
  ),
  figures as (
    select part.channel, part.first_response_time::numeric as first_response_time, part.first_response_time__n::numeric as first_response_time__n
    from conversations_by_first_response_at as part
  ),
  result as (
    select
      channel,
      max(first_response_time) as first_response_time,
      coalesce(max(first_response_time__n), 0) as first_response_time__n
    from figures
    group by channel
  )
select
  result.channel as channel,
  result.first_response_time,
  result.first_response_time__n
from result
order by result.first_response_time desc nulls last, result.channel asc nulls last
