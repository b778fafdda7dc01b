with
  surveys_by_responded_at as (
    select
      tag_link.tag_id as tag,
      count(*) filter (where survey.score >= 4)::numeric / nullif(count(*), 0) as csat,
      count(*) as csat__n
    from cx.surveys as survey
    join cx.conversation_tags as tag_link on tag_link.org_id = 7 and tag_link.conversation_id = survey.conversation_id
    where survey.org_id = 7
      and survey.responded_at >= $1::timestamptz and survey.responded_at < $2::timestamptz
      and survey.kind = 'csat' and survey.score is not null
    group by 1
  ),
  figures as (
    select part.tag, part.csat::numeric as csat, part.csat__n::numeric as csat__n
    from surveys_by_responded_at as part
  ),
  result as (
    select
      tag,
      max(csat) as csat,
      coalesce(max(csat__n), 0) as csat__n
    from figures
    group by tag
  )
select
  tag_member.name as tag,
  result.csat,
  result.csat__n
from result
left join cx.tags as tag_member on tag_member.org_id = 7 and tag_member.id = result.tag
order by result.csat desc nulls last, result.tag asc nulls last
