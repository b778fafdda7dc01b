with steps as (
  select date_trunc('day', (greatest(at, $2) - interval '1 microsecond') at time zone 'Europe/Paris') as day, sum(step) as step
  from cx.conversation_status_intervals as stay
  left join (
    select id, deleted_at from cx.conversations where org_id = $1 and deleted_at is not null
  ) as deleted on deleted.id = stay.conversation_id
  cross join lateral (values (started_at, 1), (least(ended_at, deleted_at), -1)) as change (at, step)
  where stay.org_id = $1 and status <> 'done' and started_at <= $3
    and (ended_at is null or ended_at > $2)
    and (deleted_at is null or deleted_at > greatest(started_at, $2))
    and at <= $3
  group by 1
)
select to_char(day, 'YYYY-MM-DD') as time,
  coalesce(sum(step) over (order by day), 0) + coalesce((select sum(step) from steps where day < $2 at time zone 'Europe/Paris'), 0)
    as backlog_open
from generate_series(
  $2 at time zone 'Europe/Paris', $3 at time zone 'Europe/Paris' - interval '1 day', interval '1 day'
) as day
left join steps using (day)
order by 1
