with
  conversations_by_created_at as (
    select
      count(*) as ticket_volume
    from cx.conversations as conversation
    where conversation.org_id = 7
      and conversation.created_at >= $1::timestamptz and conversation.created_at < $2::timestamptz
      and conversation.deleted_at is null
      and conversation.category_id is null
      and conversation.priority is not null
      and not exists (select 1 from cx.conversation_tags as link where link.org_id = 7 and link.conversation_id = conversation.id)
  ),
  figures as (
    select part.ticket_volume::numeric as ticket_volume
    from conversations_by_created_at as part
  ),
  result as (
    select
      coalesce(max(ticket_volume), 0) as ticket_volume
    from figures
  )
select
  result.ticket_volume
from result
