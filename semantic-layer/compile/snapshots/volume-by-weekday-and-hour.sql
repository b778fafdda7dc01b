with
  conversations_by_created_at as (
    select
      (array['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])[extract(isodow from conversation.created_at at time zone 'Europe/Paris')::integer] as day_of_week,
      extract(hour from conversation.created_at at time zone 'Europe/Paris')::integer::text as hour_of_day,
      count(*) as ticket_volume
    from cx.conversations as conversation
    where conversation.org_id = 7
      and conversation.created_at >= $1::timestamptz and conversation.created_at < $2::timestamptz
      and conversation.deleted_at is null
    group by 1, 2
  ),
  figures as (
    select part.day_of_week, part.hour_of_day, part.ticket_volume::numeric as ticket_volume
    from conversations_by_created_at as part
  ),
  result as (
    select
      day_of_week,
      hour_of_day,
      coalesce(max(ticket_volume), 0) as ticket_volume
    from figures
    group by day_of_week, hour_of_day
  )
select
  result.day_of_week as day_of_week,
  result.hour_of_day as hour_of_day,
  result.ticket_volume
from result
order by result.ticket_volume desc nulls last, result.day_of_week asc nulls last, result.hour_of_day asc nulls last
