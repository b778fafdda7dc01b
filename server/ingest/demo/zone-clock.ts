import { Temporal } from 'temporal-polyfill';

export const minute = 60;
export const hour = 3600;
export const day = 86_400;

/**
 * Local time of one zone, on plain numbers. Instants are seconds since 1970 UTC; a day is its number since 1970;
 * local seconds are the wall clock read as if it were UTC.
 */
export type ZoneClock = {
  readonly timezone: string;
  readonly toLocal: (instant: number) => number;
  /** The first of two instants when the wall clock repeats, the one after the gap when it skips. */
  readonly toInstant: (localSeconds: number) => number;
  readonly dayOf: (instant: number) => number;
  readonly startOfDay: (dayNumber: number) => number;
};

/** A clock that is exact between the two instants; it knows the zone's changes of offset beforehand. */
export function createZoneClock(timezone: string, from: number, to: number): ZoneClock {
  const { starts, offsets } = offsetTable(timezone, from, to);
  const offsetAt = (instant: number): number => {
    let index = starts.length - 1;
    while (index > 0 && (starts[index] ?? 0) > instant) index--;
    return offsets[index] ?? 0;
  };
  const toLocal = (instant: number): number => instant + offsetAt(instant);
  const toInstant = (localSeconds: number): number => {
    const guess = localSeconds - offsetAt(localSeconds - (offsets[0] ?? 0));
    return localSeconds - offsetAt(guess);
  };
  return {
    timezone,
    toLocal,
    toInstant,
    dayOf: (instant) => Math.floor(toLocal(instant) / day),
    startOfDay: (dayNumber) => toInstant(dayNumber * day),
  };
}

function offsetTable(timezone: string, from: number, to: number): { starts: number[]; offsets: number[] } {
  let zoned = Temporal.Instant.fromEpochMilliseconds(from * 1000).toZonedDateTimeISO(timezone);
  const starts = [Number.NEGATIVE_INFINITY];
  const offsets = [zoned.offsetNanoseconds / 1e9];
  for (;;) {
    const next = zoned.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds / 1000 > to) return { starts, offsets };
    starts.push(next.epochMilliseconds / 1000);
    offsets.push(next.offsetNanoseconds / 1e9);
    zoned = next;
  }
}

/** ISO: 1 Monday .. 7 Sunday. 1 January 1970 was a Thursday. */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

export type CivilDate = { readonly year: number; readonly month: number; readonly day: number };

/** @source Howard Hinnant, chrono-compatible low-level date algorithms, civil_from_days */
export function civilDate(dayNumber: number): CivilDate {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** @source Howard Hinnant, days_from_civil */
export function dayNumber(year: number, month: number, dayOfMonth: number): number {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The first day of the calendar month that lies `months` after the one of this day. */
export function startOfMonth(dayInMonth: number, months = 0): number {
  const { year, month } = civilDate(dayInMonth);
  const index = year * 12 + month - 1 + months;
  return dayNumber(Math.floor(index / 12), (index % 12) + 1, 1);
}

/** The Monday of this day's week. */
export function startOfWeek(dayInWeek: number): number {
  return dayInWeek - weekdayOf(dayInWeek) + 1;
}
