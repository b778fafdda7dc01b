select channel,
  count(*) filter (where created_at >= $2) as ticket_volume,
  count(*) filter (where created_at < $2) as ticket_volume__previous
from cx.conversations
where org_id = $1 and created_at >= $4 and created_at < $3 and deleted_at is null
group by 1
order by 2 desc, 1
