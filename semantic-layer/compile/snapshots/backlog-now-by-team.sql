with
  conversation_status_intervals_in_force as (
    select
      conversation.team_id as team,
      count(*) as backlog_open
    from cx.conversation_status_intervals as status_interval
    join cx.conversations as conversation on conversation.org_id = 7 and conversation.id = status_interval.conversation_id
    where status_interval.org_id = 7
      and not coalesce(status_interval.status = 'done', false)
      and status_interval.started_at <= $1::timestamptz
      and (status_interval.ended_at is null or status_interval.ended_at > $2::timestamptz)
      and (conversation.deleted_at is null or conversation.deleted_at > $3::timestamptz)
    group by 1
  ),
  figures as (
    select part.team, part.backlog_open::numeric as backlog_open
    from conversation_status_intervals_in_force as part
  ),
  result as (
    select
      team,
      coalesce(max(backlog_open), 0) as backlog_open
    from figures
    group by team
  )
select
  team_member.name as team,
  result.backlog_open
from result
left join cx.teams as team_member on team_member.org_id = 7 and team_member.id = result.team
order by result.backlog_open desc nulls last, result.team asc nulls last
