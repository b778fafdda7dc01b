with
  conversations_by_created_at as (
    select
      count(*) as ticket_volume
    from cx.conversations as conversation
    where conversation.org_id = 7
      and conversation.created_at >= $1::timestamptz and conversation.created_at < $2::timestamptz
      and conversation.deleted_at is null
      and not coalesce(conversation.channel = any($3::text[]), false)
      and exists (select 1 from cx.conversation_tags as link where link.org_id = 7 and link.conversation_id = conversation.id and link.tag_id in (select member.id from cx.tags as member where member.org_id = 7 and member.name = any($4::text[])))
      and conversation.category_id in (select member.id from cx.categories as member where member.org_id = 7 and (member.name = any($5::text[]) or member.parent_id in (select above.id from cx.categories as above where above.org_id = 7 and above.name = any($6::text[]))))
      and conversation.agent_id is null
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
