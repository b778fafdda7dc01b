select agent.name as agent, ticket_volume
from (
  select agent_id, count(*) as ticket_volume
  from (
    select distinct contact.agent_id, conversation.id
    from cx.conversations as conversation
    join cx.contacts as contact on contact.org_id = $1 and contact.conversation_id = conversation.id
    where conversation.org_id = $1 and conversation.created_at >= $2 and conversation.created_at < $3
      and conversation.deleted_at is null and contact.first_response_at is not null
  ) as answered
  group by 1
  order by 2 desc, 1
  limit 10
) as top
join cx.agents as agent on agent.org_id = $1 and agent.id = top.agent_id
order by 2 desc, agent_id
