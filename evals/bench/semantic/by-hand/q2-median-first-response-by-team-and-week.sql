select to_char(week at time zone 'Europe/Paris', 'YYYY-MM-DD') as time, team.name as team,
  median as "first_response_time@stat=median", answered as "first_response_time@stat=median__n"
from (
  select date_trunc('week', first_response_at, 'Europe/Paris') as week, team_id,
    percentile_cont(0.5) within group (order by first_response_business_seconds) as median,
    count(first_response_business_seconds) as answered
  from cx.conversations
  where org_id = $1 and first_response_at >= $2 and first_response_at < $3
    and direction = 'inbound' and deleted_at is null
  group by 1, 2
) as weeks
left join cx.teams as team on team.org_id = $1 and team.id = weeks.team_id
order by 1, weeks.team_id
