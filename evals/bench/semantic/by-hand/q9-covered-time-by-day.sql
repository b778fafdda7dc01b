select to_char(day, 'YYYY-MM-DD') as time,
  (select sum(extract(epoch from upper(stretch) - lower(stretch))) from unnest(covered) as stretch)
    as smoothed_presence_time
from (
  select day, range_agg(tstzrange(
      greatest(started_at, day at time zone 'Europe/Paris', $2),
      least(ended_at, (day + interval '1 day') at time zone 'Europe/Paris', $3))) as covered
  from cx.agent_status_intervals as presence
  join cx.agents as agent on agent.org_id = $1 and agent.id = presence.agent_id
  cross join lateral generate_series(
    date_trunc('day', greatest(started_at, $2) at time zone 'Europe/Paris'),
    (least(ended_at, $3) - interval '1 microsecond') at time zone 'Europe/Paris',
    interval '1 day'
  ) as day
  where presence.org_id = $1 and started_at < $3 and (ended_at is null or ended_at > $2)
    and agent.kind in ('human', 'expert')
  group by day
) as days
order by 1
