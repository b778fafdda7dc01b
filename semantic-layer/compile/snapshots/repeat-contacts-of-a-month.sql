with
  conversations_by_last_done_at as (
    select
      count(*) filter (where exists (select 1 from cx.conversations as conversation_link where conversation_link.org_id = 7 and conversation_link.customer_id = conversation.customer_id and conversation_link.direction = 'inbound' and conversation_link.deleted_at is null and conversation_link.id <> conversation.id and conversation_link.created_at > conversation.last_done_at and conversation_link.created_at <= ((conversation.last_done_at at time zone 'Europe/Paris') + interval '7 days') at time zone 'Europe/Paris'))::numeric / nullif(count(*), 0) as repeat_contact_rate,
      count(*) as repeat_contact_rate__n
    from cx.conversations as conversation
    where conversation.org_id = 7
      and conversation.last_done_at >= $1::timestamptz and conversation.last_done_at < $2::timestamptz
      and conversation.deleted_at is null
      and conversation.direction = 'inbound' and conversation.customer_id is not null and conversation.merged_into_id is null
  ),
  figures as (
    select part.repeat_contact_rate::numeric as repeat_contact_rate, part.repeat_contact_rate__n::numeric as repeat_contact_rate__n
    from conversations_by_last_done_at as part
  ),
  result as (
    select
      max(repeat_contact_rate) as repeat_contact_rate,
      coalesce(max(repeat_contact_rate__n), 0) as repeat_contact_rate__n
    from figures
  )
select
  result.repeat_contact_rate,
  result.repeat_contact_rate__n
from result
