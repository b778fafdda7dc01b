with
  conversations_by_created_at as (
    select
      conversation.team_id as team,
      count(*) as ticket_volume
    from cx.conversations as conversation
    where conversation.org_id = 7
      and conversation.created_at >= $1::timestamptz and conversation.created_at < $2::timestamptz
      and conversation.deleted_at is null
    group by 1
  ),
  surveys_by_responded_at as (
    select
      conversation.team_id as team,
      count(*) filter (where survey.score >= 4)::numeric / nullif(count(*), 0) as csat,
      count(*) as csat__n
    from cx.surveys as survey
    left join cx.conversations as conversation on conversation.org_id = 7 and conversation.id = survey.conversation_id
    where survey.org_id = 7
      and survey.responded_at >= $3::timestamptz and survey.responded_at < $4::timestamptz
      and survey.kind = 'csat' and survey.score is not null
    group by 1
  ),
  figures as (
    select part.team, part.ticket_volume::numeric as ticket_volume, null::numeric as csat, null::numeric as csat__n
    from conversations_by_created_at as part
    union all
    select part.team, null::numeric as ticket_volume, part.csat::numeric as csat, part.csat__n::numeric as csat__n
    from surveys_by_responded_at as part
  ),
  result as (
    select
      team,
      coalesce(max(ticket_volume), 0) as ticket_volume,
      max(csat) as csat,
      coalesce(max(csat__n), 0) as csat__n
    from figures
    group by team
  )
select
  team_member.name as team,
  result.ticket_volume
from result
left join cx.teams as team_member on team_member.org_id = 7 and team_member.id = result.team
where result.csat < $5::numeric
order by result.ticket_volume desc nulls last, result.team asc nulls last
limit 5
