select tag.name as tag, satisfied::numeric / answered as csat, answered as csat__n
from (
  select link.tag_id, count(*) filter (where survey.score >= 4) as satisfied, count(*) as answered
  from cx.surveys as survey
  join cx.conversation_tags as link on link.org_id = $1 and link.conversation_id = survey.conversation_id
  where survey.org_id = $1 and survey.kind = 'csat' and survey.score is not null
    and survey.responded_at >= $2 and survey.responded_at < $3
  group by 1
) as tags
join cx.tags as tag on tag.org_id = $1 and tag.id = tags.tag_id
order by 2 desc, tags.tag_id
