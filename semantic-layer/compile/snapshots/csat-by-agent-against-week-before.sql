with
  surveys_by_responded_at as (
    select
      agent_link.agent_id as agent,
      count(*) filter (where survey.score >= 4)::numeric / nullif(count(*), 0) as csat,
      count(*) as csat__n
    from cx.surveys as survey
    join (
      select distinct link.org_id, link.conversation_id, link.agent_id
      from cx.contacts as link
      where link.org_id = 7
        and link.first_response_at is not null
        and link.conversation_id in (select survey.conversation_id from cx.surveys as survey where survey.org_id = 7 and survey.responded_at >= $1::timestamptz and survey.responded_at < $2::timestamptz)
    ) as agent_link on agent_link.org_id = 7 and agent_link.conversation_id = survey.conversation_id
    where survey.org_id = 7
      and survey.responded_at >= $3::timestamptz and survey.responded_at < $4::timestamptz
      and survey.kind = 'csat' and survey.score is not null
    group by 1
  ),
  surveys_by_responded_at_previous as (
    select
      agent_link.agent_id as agent,
      count(*) filter (where survey.score >= 4)::numeric / nullif(count(*), 0) as csat,
      count(*) as csat__n
    from cx.surveys as survey
    join (
      select distinct link.org_id, link.conversation_id, link.agent_id
      from cx.contacts as link
      where link.org_id = 7
        and link.first_response_at is not null
        and link.conversation_id in (select survey.conversation_id from cx.surveys as survey where survey.org_id = 7 and survey.responded_at >= $5::timestamptz and survey.responded_at < $6::timestamptz)
    ) as agent_link on agent_link.org_id = 7 and agent_link.conversation_id = survey.conversation_id
    where survey.org_id = 7
      and survey.responded_at >= $7::timestamptz and survey.responded_at < $8::timestamptz
      and survey.kind = 'csat' and survey.score is not null
    group by 1
  ),
  figures as (
    select part.agent, part.csat::numeric as csat, part.csat__n::numeric as csat__n, null::numeric as csat__previous, null::numeric as csat__previous__n
    from surveys_by_responded_at as part
    union all
    select part.agent, null::numeric as csat, null::numeric as csat__n, part.csat::numeric as csat__previous, part.csat__n::numeric as csat__previous__n
    from surveys_by_responded_at_previous as part
  ),
  result as (
    select
      agent,
      max(csat) as csat,
      coalesce(max(csat__n), 0) as csat__n,
      max(csat__previous) as csat__previous,
      coalesce(max(csat__previous__n), 0) as csat__previous__n
    from figures
    group by agent
  )
select
  agent_member.name as agent,
  result.csat,
  result.csat__n,
  result.csat__previous,
  result.csat__previous__n
from result
left join cx.agents as agent_member on agent_member.org_id = 7 and agent_member.id = result.agent
order by result.csat desc nulls last, result.agent asc nulls last
