with volume as (
  select channel, count(*) as ticket_volume
  from cx.conversations
  where org_id = $1 and created_at >= $2 and created_at < $3 and deleted_at is null
  group by 1
), handled as (
  select conversation.channel,
    sum(extract(epoch from closed_at - opened_at)) / count(distinct conversation_id) as handle_time,
    count(distinct conversation_id) as conversations
  from cx.conversation_views as view
  join cx.conversations as conversation on conversation.org_id = $1 and conversation.id = view.conversation_id
  where view.org_id = $1 and opened_at >= $2 and opened_at < $3
  group by 1
), received as (
  select channel, count(*) as messages_received
  from cx.messages
  where org_id = $1 and sent_at >= $2 and sent_at < $3 and direction = 'inbound' and author_kind = 'customer'
  group by 1
)
select channel, coalesce(ticket_volume, 0) as ticket_volume, handle_time, coalesce(conversations, 0) as handle_time__n,
  coalesce(messages_received, 0) as messages_received
from volume full join handled using (channel) full join received using (channel)
order by 2 desc, 1
