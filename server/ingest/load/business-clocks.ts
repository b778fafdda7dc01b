import { type BusinessClock, createBusinessClock } from './business-clock.ts';
import type { GroupContext } from './group-context.ts';
import { rememberSourceRecords } from './remember-source-records.ts';
import { runSql } from './run-sql.ts';

/** The calendar whose hours count for a team; the default one for a conversation without a team. */
export type BusinessClocks = { readonly of: (teamId: number | null) => BusinessClock | null };

type CalendarRow = { readonly id: number; readonly timezone: string; readonly is_default: boolean };
type HoursRow = {
  readonly calendar_id: number;
  readonly weekday: number;
  readonly opens_at: string;
  readonly closes_at: string;
};
type HolidayRow = { readonly calendar_id: number; readonly day: string };
type TeamRow = { readonly id: number; readonly calendar_id: number };

/** The calendars of an organisation as they are now. */
export async function readBusinessClocks(context: GroupContext): Promise<BusinessClocks> {
  const defaultId = await defaultCalendar(context);
  const { trx, organisation } = context;
  const org = [organisation.id];
  const calendars = await runSql<CalendarRow>(
    trx,
    'select id, timezone from cx.business_calendars where org_id = $1',
    org,
  );
  const hours = await runSql<HoursRow>(
    trx,
    'select calendar_id, weekday, opens_at, closes_at from cx.business_hours where org_id = $1',
    org,
  );
  const holidays = await runSql<HolidayRow>(
    trx,
    'select calendar_id, day from cx.holidays where org_id = $1',
    org,
  );
  const teams = await runSql<TeamRow>(trx, 'select id, calendar_id from cx.teams where org_id = $1', org);
  const clocks = new Map(
    calendars.map(({ id, timezone }) => [id, clockOf({ id, timezone }, hours, holidays)]),
  );
  const calendarOf = new Map(teams.map((team) => [team.id, team.calendar_id]));
  return {
    of: (teamId) => clocks.get((teamId === null ? undefined : calendarOf.get(teamId)) ?? defaultId) ?? null,
  };
}

/**
 * The calendar of those who name none. An organisation that brings no calendar never closes: its business time is
 * the time that passes.
 */
export async function defaultCalendar(context: GroupContext): Promise<number> {
  const { trx, organisation } = context;
  const [first] = await runSql<CalendarRow>(
    trx,
    'select id from cx.business_calendars where org_id = $1 order by is_default desc, id limit 1',
    [organisation.id],
  );
  return first?.id ?? (await addAlwaysOpen(context));
}

/** Exactly one calendar is the default: the one that was last said to be. */
export async function keepOneDefault({ trx, organisation }: GroupContext, calendarId: number): Promise<void> {
  await runSql(
    trx,
    'update cx.business_calendars set is_default = false where org_id = $1 and is_default and id <> $2',
    [organisation.id, calendarId],
  );
}

async function addAlwaysOpen(context: GroupContext): Promise<number> {
  const { trx, organisation } = context;
  const id = await context.handOut('business_calendar', 1);
  await runSql(
    trx,
    'insert into cx.business_calendars (org_id, id, name, timezone, is_default) values ($1, $2, $3, $4, true)',
    [organisation.id, id, '24/7', organisation.timezone],
  );
  await runSql(
    trx,
    `insert into cx.business_hours (org_id, calendar_id, weekday, opens_at, closes_at)
     select $1, $2, d, '00:00', '24:00' from generate_series(1, 7) as d`,
    [organisation.id, id],
  );
  const own = { ...context, source: 'vigie' };
  await rememberSourceRecords(own, 'business_calendar', {
    rows: [{ externalId: '24/7', id }],
    mayExist: true,
  });
  return id;
}

function clockOf(
  { id, timezone }: Pick<CalendarRow, 'id' | 'timezone'>,
  hours: readonly HoursRow[],
  holidays: readonly HolidayRow[],
): BusinessClock {
  return createBusinessClock({
    timezone,
    slots: hours
      .filter((slot) => slot.calendar_id === id)
      .map(({ weekday, opens_at, closes_at }) => ({ weekday, opensAt: opens_at, closesAt: closes_at })),
    holidays: new Set(holidays.filter((holiday) => holiday.calendar_id === id).map((holiday) => holiday.day)),
  });
}
