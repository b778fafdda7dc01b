with
  conversation_views_by_opened_at as (
    select
      team_link.team_id as team,
      sum(extract(epoch from view.closed_at - view.opened_at))::numeric / nullif(count(distinct view.conversation_id), 0) as handle_time,
      count(distinct view.conversation_id) as handle_time__n
    from cx.conversation_views as view
    left join cx.team_memberships as team_link on team_link.org_id = 7 and team_link.agent_id = view.agent_id and team_link.started_at <= view.opened_at and (team_link.ended_at is null or team_link.ended_at > view.opened_at)
    where view.org_id = 7
      and view.opened_at >= $1::timestamptz and view.opened_at < $2::timestamptz
    group by 1
  ),
  figures as (
    select part.team, part.handle_time::numeric as handle_time, part.handle_time__n::numeric as handle_time__n
    from conversation_views_by_opened_at as part
  ),
  result as (
    select
      team,
      max(handle_time) as handle_time,
      coalesce(max(handle_time__n), 0) as handle_time__n
    from figures
    group by team
  )
select
  team_member.name as team,
  result.handle_time,
  result.handle_time__n
from result
left join cx.teams as team_member on team_member.org_id = 7 and team_member.id = result.team
order by result.handle_time desc nulls last, result.team asc nulls last
