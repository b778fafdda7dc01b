select to_char(date_trunc('day', created_at, 'Europe/Paris') at time zone 'Europe/Paris', 'YYYY-MM-DD') as time,
  channel, ticket_volume
from (
  select date_trunc('day', created_at, 'Europe/Paris') as created_at, channel, count(*) as ticket_volume
  from cx.conversations
  where org_id = $1 and created_at >= $2 and created_at < $3 and deleted_at is null
  group by 1, 2
) as days
order by 1, 2
