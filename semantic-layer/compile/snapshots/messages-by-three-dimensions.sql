with
  messages_by_sent_at as (
    select
      conversation_customer.country as country,
      message.channel as channel,
      conversation.category_id as category,
      count(*) as messages_received
    from cx.messages as message
    join cx.conversations as conversation on conversation.org_id = 7 and conversation.id = message.conversation_id
    left join cx.customers as conversation_customer on conversation_customer.org_id = 7 and conversation_customer.id = conversation.customer_id
    where message.org_id = 7
      and message.sent_at >= $1::timestamptz and message.sent_at < $2::timestamptz
      and message.direction = 'inbound' and message.author_kind = 'customer'
    group by 1, 2, 3
  ),
  figures as (
    select part.country, part.channel, part.category, part.messages_received::numeric as messages_received
    from messages_by_sent_at as part
  ),
  result as (
    select
      country,
      channel,
      category,
      coalesce(max(messages_received), 0) as messages_received
    from figures
    group by country, channel, category
  )
select
  result.country as country,
  result.channel as channel,
  category_member.name as category,
  result.messages_received
from result
left join cx.categories as category_member on category_member.org_id = 7 and category_member.id = result.category
order by result.messages_received desc nulls last, result.country asc nulls last, result.channel asc nulls last, result.category asc nulls last
limit 50
