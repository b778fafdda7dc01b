import { sql } from 'kysely';
import { belongsTo, type Sql } from './sql-text.ts';

/**
 * Whether an instant falls in opening hours, as 'true' or 'false': those of the calendar, else the default ones. An
 * organisation without any calendar never closes.
 */
export function compileOpeningHours(instant: Sql, calendarId: Sql, orgId: number): Sql {
  const local = sql`(${instant} at time zone calendar.timezone)`;
  const fallback = sql`(select min(usual.id) from cx.business_calendars as usual where ${belongsTo(orgId, 'usual')} and usual.is_default)`;
  const calendar = sql`coalesce(${calendarId}, ${fallback})`;
  return sql`case
        when ${instant} is null then null
        when ${calendar} is null then 'true'
        else (exists (
          select 1 from cx.business_calendars as calendar
          join cx.business_hours as opening on ${belongsTo(orgId, 'opening')} and opening.calendar_id = calendar.id
          where ${belongsTo(orgId, 'calendar')} and calendar.id = ${calendar}
            and opening.weekday = extract(isodow from ${local})
            and ${local}::time >= opening.opens_at and ${local}::time < opening.closes_at
            and not exists (
              select 1 from cx.holidays as holiday
              where ${belongsTo(orgId, 'holiday')} and holiday.calendar_id = calendar.id and holiday.day = ${local}::date
            )
        ))::text
      end`;
}
