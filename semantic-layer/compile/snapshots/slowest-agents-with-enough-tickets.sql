with
  conversations_by_last_done_at as (
    select
      agent_link.agent_id as agent,
      percentile_cont(0.5) within group (order by conversation.last_resolution_business_seconds) as resolution_time_last_stat_median,
      count(conversation.last_resolution_business_seconds) as resolution_time_last_stat_median__n,
      avg(conversation.last_resolution_business_seconds) as resolution_time_last,
      count(conversation.last_resolution_business_seconds) as resolution_time_last__n
    from cx.conversations as conversation
    join (
      select distinct link.org_id, link.conversation_id, link.agent_id
      from cx.contacts as link
      where link.org_id = 7
        and link.first_response_at is not null
        and link.conversation_id in (select conversation.id from cx.conversations as conversation where conversation.org_id = 7 and conversation.last_done_at >= $1::timestamptz and conversation.last_done_at < $2::timestamptz)
    ) as agent_link on agent_link.org_id = 7 and agent_link.conversation_id = conversation.id
    where conversation.org_id = 7
      and conversation.last_done_at >= $3::timestamptz and conversation.last_done_at < $4::timestamptz
      and conversation.deleted_at is null
      and conversation.merged_into_id is null
    group by 1
  ),
  conversations_by_created_at as (
    select
      agent_link.agent_id as agent,
      count(distinct conversation.id) as ticket_volume
    from cx.conversations as conversation
    join cx.contacts as agent_link on agent_link.org_id = 7 and agent_link.conversation_id = conversation.id and agent_link.first_response_at is not null
    where conversation.org_id = 7
      and conversation.created_at >= $5::timestamptz and conversation.created_at < $6::timestamptz
      and conversation.deleted_at is null
    group by 1
  ),
  figures as (
    select part.agent, part.resolution_time_last_stat_median::numeric as resolution_time_last_stat_median, part.resolution_time_last_stat_median__n::numeric as resolution_time_last_stat_median__n, part.resolution_time_last::numeric as resolution_time_last, part.resolution_time_last__n::numeric as resolution_time_last__n, null::numeric as ticket_volume
    from conversations_by_last_done_at as part
    union all
    select part.agent, null::numeric as resolution_time_last_stat_median, null::numeric as resolution_time_last_stat_median__n, null::numeric as resolution_time_last, null::numeric as resolution_time_last__n, part.ticket_volume::numeric as ticket_volume
    from conversations_by_created_at as part
  ),
  result as (
    select
      agent,
      max(resolution_time_last_stat_median) as resolution_time_last_stat_median,
      coalesce(max(resolution_time_last_stat_median__n), 0) as resolution_time_last_stat_median__n,
      coalesce(max(ticket_volume), 0) as ticket_volume,
      max(resolution_time_last) as resolution_time_last,
      coalesce(max(resolution_time_last__n), 0) as resolution_time_last__n
    from figures
    group by agent
  )
select
  agent_member.name as agent,
  result.resolution_time_last_stat_median,
  result.resolution_time_last_stat_median__n
from result
left join cx.agents as agent_member on agent_member.org_id = 7 and agent_member.id = result.agent
where result.ticket_volume >= $7::numeric
order by result.resolution_time_last desc nulls last, result.agent asc nulls last
limit 10
