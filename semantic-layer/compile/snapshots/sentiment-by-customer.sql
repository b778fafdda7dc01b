with
  messages_1_groups as (
    select
      conversation.customer_id as member_of_group,
      avg(message.sentiment) as measured
    from cx.messages as message
    join cx.conversations as conversation on conversation.org_id = 7 and conversation.id = message.conversation_id
    where message.org_id = 7
      and message.sent_at >= $1::timestamptz and message.sent_at < $2::timestamptz
      and message.direction = 'inbound' and message.author_kind = 'customer' and message.sentiment is not null
      and conversation.customer_id is not null
    group by 1
  ),
  messages_1 as (
    select avg(measured) as sentiment_score_weight_customer, count(measured) as sentiment_score_weight_customer__n
    from messages_1_groups
  ),
  figures as (
    select part.sentiment_score_weight_customer::numeric as sentiment_score_weight_customer, part.sentiment_score_weight_customer__n::numeric as sentiment_score_weight_customer__n
    from messages_1 as part
  ),
  result as (
    select
      max(sentiment_score_weight_customer) as sentiment_score_weight_customer,
      coalesce(max(sentiment_score_weight_customer__n), 0) as sentiment_score_weight_customer__n
    from figures
  )
select
  result.sentiment_score_weight_customer,
  result.sentiment_score_weight_customer__n
from result
