with
  conversations_by_created_at as (
    select
      conversation.category_id as category,
      count(*) as ticket_volume_transform_percent_of_total
    from cx.conversations as conversation
    where conversation.org_id = 7
      and conversation.created_at >= $1::timestamptz and conversation.created_at < $2::timestamptz
      and conversation.deleted_at is null
    group by 1
  ),
  conversations_by_created_at_total as (
    select
      count(*) as ticket_volume_transform_percent_of_total
    from cx.conversations as conversation
    where conversation.org_id = 7
      and conversation.created_at >= $3::timestamptz and conversation.created_at < $4::timestamptz
      and conversation.deleted_at is null
  ),
  figures as (
    select part.category, part.ticket_volume_transform_percent_of_total::numeric as ticket_volume_transform_percent_of_total
    from conversations_by_created_at as part
  ),
  result as (
    select
      category,
      coalesce(max(ticket_volume_transform_percent_of_total), 0) / nullif((select whole.ticket_volume_transform_percent_of_total from conversations_by_created_at_total as whole), 0) as ticket_volume_transform_percent_of_total
    from figures
    group by category
  )
select
  category_member.name as category,
  result.ticket_volume_transform_percent_of_total
from result
left join cx.categories as category_member on category_member.org_id = 7 and category_member.id = result.category
order by result.ticket_volume_transform_percent_of_total desc nulls last, result.category asc nulls last
