/** An instant as whole microseconds since 1970, the precision of the database; exact in a number until 2255. */
export type Micros = number & { readonly __unit: 'microseconds since 1970' };

export const firstYear = 1970;
export const lastYear = 2199;

const second = 1_000_000;
const form =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:([Zz])|([+-])(\d{2})(?::?(\d{2}))?)$/;

/**
 * The instant that a record gives, or null when it is none: no offset, a day that does not exist, a year outside
 * 1970 to 2199. By hand, because a load reads millions of them and each costs a calendar library a few microseconds.
 */
export function parseInstant(value: unknown): Micros | null {
  if (value instanceof Date) return fromMilliseconds(value.getTime());
  if (typeof value !== 'string') return null;
  const parts = form.exec(value);
  if (!parts) return null;
  const days = daysSince1970(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  const [hour, minute, seconds] = [Number(parts[4]), Number(parts[5]), Number(parts[6] ?? 0)];
  if (days === null || hour > 23 || minute > 59 || seconds > 59) return null;
  const offset = offsetSeconds(parts[9], Number(parts[10] ?? 0), Number(parts[11] ?? 0));
  if (offset === null) return null;
  const whole = days * 86_400 + hour * 3600 + minute * 60 + seconds - offset;
  return (whole * second + fraction(parts[7])) as Micros;
}

/** Whole seconds, half a second rounded up, as the database rounds a difference of two instants. */
export function secondsBetween(from: Micros, to: Micros): number {
  const seconds = (to - from) / second;
  return Math.sign(seconds) * Math.round(Math.abs(seconds));
}

export function plusSeconds(instant: Micros, seconds: number): Micros {
  return (instant + seconds * second) as Micros;
}

export function earliest(...instants: readonly (Micros | null)[]): Micros | null {
  return instants.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);
}

export function latest(...instants: readonly (Micros | null)[]): Micros | null {
  return instants.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
}

/** True for a calendar day from 1900 to 2199, as 'YYYY-MM-DD'. */
export function isCalendarDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const year = Number(parts?.[1]);
  return (
    parts !== null && year >= 1900 && year <= lastYear && isDay(year, Number(parts[2]), Number(parts[3]))
  );
}

function fromMilliseconds(milliseconds: number): Micros | null {
  const bounds = [daysSince1970(firstYear, 1, 1), daysSince1970(lastYear, 12, 31)];
  const [first, last] = bounds.map((days) => (days ?? 0) * 86_400_000);
  const isInside = milliseconds >= (first ?? 0) && milliseconds < (last ?? 0) + 86_400_000;
  return isInside ? (Math.round(milliseconds * 1000) as Micros) : null;
}

function offsetSeconds(sign: string | undefined, hours: number, minutes: number): number | null {
  if (sign === undefined) return 0;
  if (hours > 15 || minutes > 59) return null;
  return (sign === '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
}

function fraction(digits: string | undefined): number {
  return digits === undefined ? 0 : Math.round(Number(`0.${digits}`) * second);
}

/** Proleptic Gregorian day number (Howard Hinnant's days_from_civil); null when there is no such day in range. */
function daysSince1970(year: number, month: number, day: number): number | null {
  if (year < firstYear || year > lastYear || !isDay(year, month, day)) return null;
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= length;
}
