with
  conversations_by_created_at as (
    select
      case
        when conversation.created_at is null then null
        when coalesce(team.calendar_id, (select min(usual.id) from cx.business_calendars as usual where usual.org_id = 7 and usual.is_default)) is null then 'true'
        else (exists (
          select 1 from cx.business_calendars as calendar
          join cx.business_hours as opening on opening.org_id = 7 and opening.calendar_id = calendar.id
          where calendar.org_id = 7 and calendar.id = coalesce(team.calendar_id, (select min(usual.id) from cx.business_calendars as usual where usual.org_id = 7 and usual.is_default))
            and opening.weekday = extract(isodow from (conversation.created_at at time zone calendar.timezone))
            and (conversation.created_at at time zone calendar.timezone)::time >= opening.opens_at and (conversation.created_at at time zone calendar.timezone)::time < opening.closes_at
            and not exists (
              select 1 from cx.holidays as holiday
              where holiday.org_id = 7 and holiday.calendar_id = calendar.id and holiday.day = (conversation.created_at at time zone calendar.timezone)::date
            )
        ))::text
      end as within_business_hours,
      count(*) as ticket_volume
    from cx.conversations as conversation
    left join cx.teams as team on team.org_id = 7 and team.id = conversation.team_id
    where conversation.org_id = 7
      and conversation.created_at >= $1::timestamptz and conversation.created_at < $2::timestamptz
      and conversation.deleted_at is null
    group by 1
  ),
  figures as (
    select part.within_business_hours, part.ticket_volume::numeric as ticket_volume
    from conversations_by_created_at as part
  ),
  result as (
    select
      within_business_hours,
      coalesce(max(ticket_volume), 0) as ticket_volume
    from figures
    group by within_business_hours
  )
select
  result.within_business_hours as within_business_hours,
  result.ticket_volume
from result
order by result.ticket_volume desc nulls last, result.within_business_hours asc nulls last
