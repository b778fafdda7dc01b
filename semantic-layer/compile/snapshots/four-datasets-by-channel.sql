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
  surveys_by_responded_at as (
    select
      conversation.channel as channel,
      count(*) filter (where survey.score >= 4)::numeric / nullif(count(*), 0) as csat,
      count(*) as csat__n
    from cx.surveys as survey
    left join cx.conversations as conversation on conversation.org_id = 7 and conversation.id = survey.conversation_id
    where survey.org_id = 7
      and survey.responded_at >= $3::timestamptz and survey.responded_at < $4::timestamptz
      and survey.kind = 'csat' and survey.score is not null
    group by 1
  ),
  messages_by_sent_at as (
    select
      message.channel as channel,
      count(*) as messages_received
    from cx.messages as message
    where message.org_id = 7
      and message.sent_at >= $5::timestamptz and message.sent_at < $6::timestamptz
      and message.direction = 'inbound' and message.author_kind = 'customer'
    group by 1
  ),
  conversation_views_by_opened_at as (
    select
      conversation.channel as channel,
      sum(extract(epoch from view.closed_at - view.opened_at))::numeric / nullif(count(distinct view.conversation_id), 0) as handle_time,
      count(distinct view.conversation_id) as handle_time__n
    from cx.conversation_views as view
    join cx.conversations as conversation on conversation.org_id = 7 and conversation.id = view.conversation_id
    where view.org_id = 7
      and view.opened_at >= $7::timestamptz and view.opened_at < $8::timestamptz
    group by 1
  ),
  figures as (
    select part.channel, part.ticket_volume::numeric as ticket_volume, null::numeric as csat, null::numeric as csat__n, null::numeric as messages_received, null::numeric as handle_time, null::numeric as handle_time__n
    from conversations_by_created_at as part
    union all
    select part.channel, null::numeric as ticket_volume, part.csat::numeric as csat, part.csat__n::numeric as csat__n, null::numeric as messages_received, null::numeric as handle_time, null::numeric as handle_time__n
    from surveys_by_responded_at as part
    union all
    select part.channel, null::numeric as ticket_volume, null::numeric as csat, null::numeric as csat__n, part.messages_received::numeric as messages_received, null::numeric as handle_time, null::numeric as handle_time__n
    from messages_by_sent_at as part
    union all
    select part.channel, null::numeric as ticket_volume, null::numeric as csat, null::numeric as csat__n, null::numeric as messages_received, part.handle_time::numeric as handle_time, part.handle_time__n::numeric as handle_time__n
    from conversation_views_by_opened_at as part
  ),
  result as (
    select
      channel,
      coalesce(max(ticket_volume), 0) as ticket_volume,
      max(csat) as csat,
      coalesce(max(csat__n), 0) as csat__n,
      coalesce(max(messages_received), 0) as messages_received,
      max(handle_time) as handle_time,
      coalesce(max(handle_time__n), 0) as handle_time__n
    from figures
    group by channel
  )
select
  result.channel as channel,
  result.ticket_volume,
  result.csat,
  result.csat__n,
  result.messages_received,
  result.handle_time,
  result.handle_time__n
from result
order by result.ticket_volume desc nulls last, result.channel asc nulls last
