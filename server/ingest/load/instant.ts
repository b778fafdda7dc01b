/** An instant as whole microseconds since 1970, the precision of the database; exact in a number until 2255. */
export type Micros = number & { readonly __unit: 'microseconds since 1970' };

export const firstYear = 1970;
export const lastYear = 2199;

const second = 1_000_000;

/**
 * The instant that a record gives, or null when it is none: no offset, a day that does not exist, a year outside
 * 1970 to 2199. By hand and character by character, because a load reads millions of them and each costs a calendar
 * library a few microseconds.
 */
export function parseInstant(value: unknown): Micros | null {
  if (value instanceof Date) return fromMilliseconds(value.getTime());
  if (typeof value !== 'string' || value.length < 17) return null;
  const days = daysSince1970(digits(value, 0, 4), digits(value, 5, 2), digits(value, 8, 2));
  const hour = digits(value, 11, 2);
  const minute = digits(value, 14, 2);
  if (days === null || hour < 0 || hour > 23 || minute < 0 || minute > 59 || !hasSeparators(value))
    return null;
  const hasSeconds = value.charCodeAt(16) === colon;
  const seconds = hasSeconds ? digits(value, 17, 2) : 0;
  if (seconds < 0 || seconds > 59) return null;
  let position = hasSeconds ? 19 : 16;
  let micros = 0;
  if (hasSeconds && value.charCodeAt(position) === dot) {
    const end = endOfDigits(value, position + 1);
    if (end === position + 1 || end > position + 10) return null;
    micros = Math.round(Number(value.slice(position, end)) * second);
    position = end;
  }
  const offset = offsetSeconds(value, position);
  if (offset === null) return null;
  return ((days * 86_400 + hour * 3600 + minute * 60 + seconds - offset) * second + micros) as Micros;
}

/**
 * True for a checked instant written as most sources do, `2026-03-02T09:15:07Z`: such texts are in the order of
 * their instants, and comparing two is several times quicker than reading them.
 */
export function isPlainInstant(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length === 20 &&
    value.charCodeAt(19) === 0x5a &&
    value.charCodeAt(10) === 0x54
  );
}

const [colon, dot, dash, plus, zero] = [0x3a, 0x2e, 0x2d, 0x2b, 0x30];

function hasSeparators(text: string): boolean {
  const between = text.charCodeAt(10);
  return (
    text.charCodeAt(4) === dash &&
    text.charCodeAt(7) === dash &&
    (between === 0x54 || between === 0x20) &&
    text.charCodeAt(13) === colon
  );
}

/** The number that stands there; -1 when something else does. */
function digits(text: string, start: number, length: number): number {
  let number = 0;
  for (let index = start; index < start + length; index += 1) {
    const digit = text.charCodeAt(index) - zero;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (digits(text, end, 1) >= 0) end += 1;
  return end;
}

/** 'Z', '+01', '+0100' or '+01:00' at the end of the text. */
function offsetSeconds(text: string, position: number): number | null {
  const sign = text.charCodeAt(position);
  const length = text.length - position;
  if (sign === 0x5a || sign === 0x7a) return length === 1 ? 0 : null;
  if (sign !== plus && sign !== dash) return null;
  const hours = digits(text, position + 1, 2);
  const hasColon = text.charCodeAt(position + 3) === colon;
  const minutes = length === 3 ? 0 : digits(text, position + (hasColon ? 4 : 3), 2);
  const isWhole = length === 3 || length === (hasColon ? 6 : 5);
  if (!isWhole || hours < 0 || hours > 15 || minutes < 0 || minutes > 59) return null;
  return (sign === dash ? -1 : 1) * (hours * 3600 + minutes * 60);
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
