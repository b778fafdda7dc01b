with
  contacts_by_ended_at as (
    select
      contact.agent_id as agent,
      count(*) as contacts_of_people
    from cx.contacts as contact
    join cx.agents as agent on agent.org_id = 7 and agent.id = contact.agent_id
    where contact.org_id = 7
      and contact.ended_at >= $1::timestamptz and contact.ended_at < $2::timestamptz
      and agent.kind in ('human', 'expert')
    group by 1
  ),
  agent_status_intervals_time as (
    select
      presence.agent_id as agent,
      sum(extract(epoch from piece.ended_at - piece.started_at)) / 3600 as production_hours
    from cx.agent_status_intervals as presence
    join cx.agents as agent on agent.org_id = 7 and agent.id = presence.agent_id
    cross join lateral (select greatest(presence.started_at, $3::timestamptz) as started_at, least(presence.ended_at, $4::timestamptz) as ended_at) as piece
    where presence.org_id = 7
      and presence.started_at < $5::timestamptz
      and (presence.ended_at is null or presence.ended_at > $6::timestamptz)
      and agent.kind in ('human', 'expert') and ((presence.status = 'available') or (presence.occupancy in ('partial', 'max')))
      and piece.started_at < piece.ended_at
    group by 1
  ),
  figures as (
    select part.agent, part.contacts_of_people::numeric as contacts_of_people, null::numeric as production_hours
    from contacts_by_ended_at as part
    union all
    select part.agent, null::numeric as contacts_of_people, part.production_hours::numeric as production_hours
    from agent_status_intervals_time as part
  ),
  result as (
    select
      agent,
      coalesce(max(contacts_of_people), 0) / nullif(coalesce(max(production_hours), 0), 0) as contacts_per_hour,
      coalesce(coalesce(max(production_hours), 0), 0) as contacts_per_hour__n
    from figures
    group by agent
  )
select
  agent_member.name as agent,
  result.contacts_per_hour,
  result.contacts_per_hour__n
from result
left join cx.agents as agent_member on agent_member.org_id = 7 and agent_member.id = result.agent
order by result.contacts_per_hour desc nulls last, result.agent asc nulls last
