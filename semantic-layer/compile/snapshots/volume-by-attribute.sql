with
  conversations_by_created_at as (
    select
      conversation.attributes ->> $1::text as attr__conversation____x50__roduct__x20__line,
      count(*) as ticket_volume
    from cx.conversations as conversation
    left join cx.customers as customer on customer.org_id = 7 and customer.id = conversation.customer_id
    where conversation.org_id = 7
      and conversation.created_at >= $2::timestamptz and conversation.created_at < $3::timestamptz
      and conversation.deleted_at is null
      and customer.attributes ->> $4::text = any($5::text[])
    group by 1
  ),
  figures as (
    select part.attr__conversation____x50__roduct__x20__line, part.ticket_volume::numeric as ticket_volume
    from conversations_by_created_at as part
  ),
  result as (
    select
      attr__conversation____x50__roduct__x20__line,
      coalesce(max(ticket_volume), 0) as ticket_volume
    from figures
    group by attr__conversation____x50__roduct__x20__line
  )
select
  result.attr__conversation____x50__roduct__x20__line as attr__conversation____x50__roduct__x20__line,
  result.ticket_volume
from result
order by result.ticket_volume desc nulls last, result.attr__conversation____x50__roduct__x20__line asc nulls last
