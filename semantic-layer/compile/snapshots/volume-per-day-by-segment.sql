with
  conversations_by_created_at as (
    select
      customer_company.segment as segment,
      count(*) as ticket_volume
    from cx.conversations as conversation
    left join cx.customers as customer on customer.org_id = 7 and customer.id = conversation.customer_id
    left join cx.companies as customer_company on customer_company.org_id = 7 and customer_company.id = customer.company_id
    where conversation.org_id = 7
      and conversation.created_at >= $1::timestamptz and conversation.created_at < $2::timestamptz
      and conversation.deleted_at is null
    group by 1
  ),
  figures as (
    select part.segment, part.ticket_volume::numeric as ticket_volume
    from conversations_by_created_at as part
  ),
  result as (
    select
      segment,
      coalesce(max(ticket_volume), 0) / 7::numeric as ticket_volume
    from figures
    group by segment
  )
select
  result.segment as segment,
  result.ticket_volume
from result
order by result.ticket_volume desc nulls last, result.segment asc nulls last
