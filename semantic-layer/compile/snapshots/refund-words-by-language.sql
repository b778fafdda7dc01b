with
  conversations_by_created_at as (
    select
      conversation.language as language,
      count(*) as ticket_volume
    from cx.conversations as conversation
    where conversation.org_id = 7
      and conversation.created_at >= $1::timestamptz and conversation.created_at < $2::timestamptz
      and conversation.deleted_at is null
      and exists (select 1 from cx.messages as conversation_link where conversation_link.org_id = 7 and conversation_link.conversation_id = conversation.id and conversation_link.direction = 'inbound' and conversation_link.body ilike any($3::text[]))
    group by 1
  ),
  figures as (
    select part.language, part.ticket_volume::numeric as ticket_volume
    from conversations_by_created_at as part
  ),
  result as (
    select
      language,
      coalesce(max(ticket_volume), 0) as ticket_volume
    from figures
    group by language
  )
select
  result.language as language,
  result.ticket_volume
from result
order by result.ticket_volume desc nulls last, result.language asc nulls last
