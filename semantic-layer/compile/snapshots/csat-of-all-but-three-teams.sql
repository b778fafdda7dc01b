with
  surveys_by_responded_at as (
    select
      count(*) filter (where survey.score >= 4)::numeric / nullif(count(*), 0) as csat,
      count(*) as csat__n
    from cx.surveys as survey
    left join cx.conversations as conversation on conversation.org_id = 7 and conversation.id = survey.conversation_id
    where survey.org_id = 7
      and survey.responded_at >= $1::timestamptz and survey.responded_at < $2::timestamptz
      and not coalesce(conversation.team_id in (select member.id from cx.teams as member where member.org_id = 7 and member.name = any($3::text[])), false)
      and survey.kind = 'csat' and survey.score is not null
  ),
  figures as (
    select part.csat::numeric as csat, part.csat__n::numeric as csat__n
    from surveys_by_responded_at as part
  ),
  result as (
    select
      max(csat) as csat,
      coalesce(max(csat__n), 0) as csat__n
    from figures
  )
select
  result.csat,
  result.csat__n
from result
