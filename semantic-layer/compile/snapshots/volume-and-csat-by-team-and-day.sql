with
  spine as (
    select row_number() over (order by step) as position,
      step at time zone 'Europe/Paris' as starts_at,
      least((step + interval '1 day') at time zone 'Europe/Paris', $1::timestamptz) as ends_at
    from generate_series($2::timestamp, $3::timestamp, interval '1 day') as step
    where step < $4::timestamp
  ),
  conversations_by_created_at as (
    select
      date_trunc('day', conversation.created_at, 'Europe/Paris') as bucket,
      conversation.team_id as team,
      count(*) as ticket_volume
    from cx.conversations as conversation
    where conversation.org_id = 7
      and conversation.created_at >= $5::timestamptz and conversation.created_at < $6::timestamptz
      and conversation.deleted_at is null
    group by 1, 2
  ),
  surveys_by_responded_at as (
    select
      date_trunc('day', survey.responded_at, 'Europe/Paris') as bucket,
      conversation.team_id as team,
      count(*) filter (where survey.score >= 4)::numeric / nullif(count(*), 0) as csat,
      count(*) as csat__n
    from cx.surveys as survey
    left join cx.conversations as conversation on conversation.org_id = 7 and conversation.id = survey.conversation_id
    where survey.org_id = 7
      and survey.responded_at >= $7::timestamptz and survey.responded_at < $8::timestamptz
      and survey.kind = 'csat' and survey.score is not null
    group by 1, 2
  ),
  members as (
    select distinct team from conversations_by_created_at
    union
    select distinct team from surveys_by_responded_at
  ),
  figures as (
    select bucket.position, member.team, null::numeric as ticket_volume, null::numeric as csat, null::numeric as csat__n
    from spine as bucket cross join members as member
    union all
    select bucket.position, part.team, part.ticket_volume::numeric as ticket_volume, null::numeric as csat, null::numeric as csat__n
    from conversations_by_created_at as part join spine as bucket on bucket.starts_at = part.bucket
    union all
    select bucket.position, part.team, null::numeric as ticket_volume, part.csat::numeric as csat, part.csat__n::numeric as csat__n
    from surveys_by_responded_at as part join spine as bucket on bucket.starts_at = part.bucket
  ),
  result as (
    select
      position,
      team,
      coalesce(max(ticket_volume), 0) as ticket_volume,
      max(csat) as csat,
      coalesce(max(csat__n), 0) as csat__n
    from figures
    group by position, team
  )
select
  to_char(bucket.starts_at at time zone 'Europe/Paris', 'YYYY-MM-DD') as time,
  team_member.name as team,
  result.ticket_volume,
  result.csat,
  result.csat__n
from result
join spine as bucket on bucket.position = result.position
left join cx.teams as team_member on team_member.org_id = 7 and team_member.id = result.team
order by result.position asc, result.team asc nulls last
