with
  conversations_by_created_at as (
    select
      conversation.channel as channel,
      count(*) as ticket_volume
    from cx.conversations as conversation
    where conversation.org_id = 7
      and conversation.created_at >= $1::timestamptz and conversation.created_at < $2::timestamptz
      and conversation.deleted_at is null
    group by 1
  ),
  conversations_by_created_at_previous as (
    select
      conversation.channel as channel,
      count(*) as ticket_volume
    from cx.conversations as conversation
    where conversation.org_id = 7
      and conversation.created_at >= $3::timestamptz and conversation.created_at < $4::timestamptz
      and conversation.deleted_at is null
    group by 1
  ),
  figures as (
    select part.channel, part.ticket_volume::numeric as ticket_volume, null::numeric as ticket_volume__previous
    from conversations_by_created_at as part
    union all
    select part.channel, null::numeric as ticket_volume, part.ticket_volume::numeric as ticket_volume__previous
    from conversations_by_created_at_previous as part
  ),
  result as (
    select
      channel,
      coalesce(max(ticket_volume), 0) as ticket_volume,
      coalesce(max(ticket_volume__previous), 0) as ticket_volume__previous
    from figures
    group by channel
  )
select
  result.channel as channel,
  result.ticket_volume,
  result.ticket_volume__previous
from result
order by result.ticket_volume desc nulls last, result.channel asc nulls last
