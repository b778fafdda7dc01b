import { Temporal } from 'temporal-polyfill';

/** Where and when "today" is. */
export type OrganisationClock = { readonly now: string; readonly timezone: string };

export function localNow({ now, timezone }: OrganisationClock): Temporal.PlainDateTime {
  return Temporal.Instant.from(now).toZonedDateTimeISO(timezone).toPlainDateTime();
}

export function localToday(clock: OrganisationClock): Temporal.PlainDate {
  return localNow(clock).toPlainDate();
}
