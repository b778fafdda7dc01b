import { Temporal } from 'temporal-polyfill';
import type { Locale } from '#semantic-layer/query/locale.ts';
import type { LocalRange } from '#semantic-layer/query/plan.ts';
import { hasTime, wholeMonths } from './comparison-range.ts';

/** British order in English: day before month, as in the answers. */
const dateLanguage: Readonly<Record<Locale, string>> = { en: 'en-GB', fr: 'fr-FR' };

/**
 * A range in words that leave no doubt about its days: "9–15 Nov", "Tue 17 Nov", "November 2026", "2025",
 * "17 Nov, 14:00–18:00". The year is said where it is not the current one.
 */
export function describePeriod(range: LocalRange, locale: Locale, today: Temporal.PlainDate): string {
  if (hasTime(range.from) || hasTime(range.to)) return describeHours(range, locale, today);
  const from = Temporal.PlainDate.from(range.from);
  const last = Temporal.PlainDate.from(range.to).subtract({ days: 1 });
  const months = wholeMonths(range);
  if (months === 12 && from.month === 1) return String(from.year);
  if (months === 1) return format({ month: 'long', year: 'numeric' }, locale).format(milliseconds(from));
  if (months > 1) return between(from, last, { month: 'short', year: 'numeric' }, locale);
  const year = from.year === today.year && last.year === today.year ? {} : { year: 'numeric' as const };
  if (from.equals(last)) return oneDay(from, year, locale);
  return between(from, last, { day: 'numeric', month: 'short', ...year }, locale);
}

/** An instant on an organisation's clock: "Fri 20 Nov 2026, 10:04". */
export function describeInstant(instant: string, timezone: string, locale: Locale): string {
  const options = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timezone).toPlainDateTime();
  return `${format(options, locale).format(milliseconds(local.toPlainDate())).replace(',', '')}, ${clock(local)}`;
}

/** An instant seen from another one: the time alone on the same day ("10:04"), with its day otherwise. */
export function describeMoment(
  instant: string,
  { now, timezone, locale }: { readonly now: string; readonly timezone: string; readonly locale: Locale },
): string {
  const local = (text: string) => Temporal.Instant.from(text).toZonedDateTimeISO(timezone).toPlainDateTime();
  const isSameDay = local(instant).toPlainDate().equals(local(now).toPlainDate());
  return isSameDay ? clock(local(instant)) : describeInstant(instant, timezone, locale);
}

/** A bucket's local start, as tables hold it: "Mon 9 Nov 2026", "Mon 9 Nov 2026, 14:00". A UTC offset is left out. */
export function describeBucket(start: string, locale: Locale): string {
  const time = Temporal.PlainDateTime.from(start);
  const day = oneDay(time.toPlainDate(), { year: 'numeric' }, locale);
  return hasTime(start) ? `${day}, ${clock(time)}` : day;
}

function describeHours(range: LocalRange, locale: Locale, today: Temporal.PlainDate): string {
  const from = Temporal.PlainDateTime.from(range.from);
  const to = Temporal.PlainDateTime.from(range.to);
  const year = from.year === today.year ? {} : { year: 'numeric' as const };
  const day = (time: Temporal.PlainDateTime) => oneDay(time.toPlainDate(), year, locale);
  const isOneDay = from.toPlainDate().equals(to.subtract({ minutes: 1 }).toPlainDate());
  if (isOneDay) return `${day(from)}, ${clock(from)}–${clock(to)}`;
  return `${day(from)}, ${clock(from)} – ${day(to)}, ${clock(to)}`;
}

function oneDay(date: Temporal.PlainDate, year: { year?: 'numeric' }, locale: Locale): string {
  const options = { weekday: 'short', day: 'numeric', month: 'short', ...year } as const;
  return format(options, locale).format(milliseconds(date)).replace(',', '');
}

function between(
  from: Temporal.PlainDate,
  last: Temporal.PlainDate,
  options: Intl.DateTimeFormatOptions,
  locale: Locale,
): string {
  return format(options, locale)
    .formatRange(milliseconds(from), milliseconds(last))
    .replace(/\s?–\s?/, from.month === last.month && options.day ? '–' : ' – ');
}

function clock(time: Temporal.PlainDateTime): string {
  return time.toPlainTime().toString({ smallestUnit: 'minute' });
}

function format(options: Intl.DateTimeFormatOptions, locale: Locale): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(dateLanguage[locale], { ...options, timeZone: 'UTC' });
}

function milliseconds(date: Temporal.PlainDate): number {
  return date.toZonedDateTime('UTC').epochMilliseconds;
}
