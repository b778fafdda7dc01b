import { Temporal } from 'temporal-polyfill';
import type { Locale } from '#semantic-layer/query/locale.ts';
import type { LocalRange } from '#semantic-layer/query/plan.ts';

/** A range as part of a sentence: "on 19 November 2026", "du 9 au 15 novembre 2026", "in October 2026". */
export function describePeriod(range: LocalRange, locale: Locale): string {
  const from = Temporal.PlainDateTime.from(range.from);
  const to = Temporal.PlainDateTime.from(range.to);
  if (range.from.includes('T') || range.to.includes('T')) return describeHours(from, to, locale);
  const first = from.toPlainDate();
  const last = to.toPlainDate().subtract({ days: 1 });
  const whole = wholeUnit(first, to.toPlainDate());
  if (whole === 'year') return locale === 'fr' ? `en ${first.year}` : `in ${first.year}`;
  if (whole === 'quarter') return describeQuarter(first, locale);
  if (whole === 'month') return `${locale === 'fr' ? 'en' : 'in'} ${monthName(first, locale)} ${first.year}`;
  if (first.equals(last))
    return `${locale === 'fr' ? 'le' : 'on'} ${weekday(first, locale)} ${day(first, locale)} ${first.year}`;
  return describeDays(first, last, locale);
}

/** A bucket of a series on an axis or in a sentence: "9 Nov", "Tue 14:00", "Nov 2026". */
export function describeBucket(time: string, grain: string, locale: Locale): string {
  if (grain === 'hour' || grain === 'minute') {
    const local = Temporal.PlainDateTime.from(time.slice(0, 16));
    return `${weekday(local.toPlainDate(), locale, 'short')} ${clock(local)}`;
  }
  const date = Temporal.PlainDate.from(time);
  if (grain === 'year') return String(date.year);
  if (grain === 'quarter') return `${locale === 'fr' ? 'T' : 'Q'}${Math.ceil(date.month / 3)} ${date.year}`;
  if (grain === 'month') return `${monthName(date, locale, 'short')} ${date.year}`;
  return `${grain === 'day' ? `${weekday(date, locale, 'short')} ` : ''}${day(date, locale, 'short')}`;
}

function describeHours(from: Temporal.PlainDateTime, to: Temporal.PlainDateTime, locale: Locale): string {
  const sameDay = from.toPlainDate().equals(to.toPlainDate());
  const start = `${day(from.toPlainDate(), locale)} ${from.year}`;
  if (sameDay) {
    return locale === 'fr'
      ? `le ${start} de ${clock(from)} à ${clock(to)}`
      : `on ${start} from ${clock(from)} to ${clock(to)}`;
  }
  const end = `${day(to.toPlainDate(), locale)} ${to.year}`;
  return locale === 'fr'
    ? `du ${start} ${clock(from)} au ${end} ${clock(to)}`
    : `from ${start} ${clock(from)} to ${end} ${clock(to)}`;
}

function describeDays(first: Temporal.PlainDate, last: Temporal.PlainDate, locale: Locale): string {
  const sameYear = first.year === last.year;
  const sameMonth = sameYear && first.month === last.month;
  const start = sameMonth
    ? String(first.day)
    : sameYear
      ? day(first, locale)
      : `${day(first, locale)} ${first.year}`;
  const end = `${day(last, locale)} ${last.year}`;
  return locale === 'fr' ? `du ${start} au ${end}` : `from ${start} to ${end}`;
}

function describeQuarter(first: Temporal.PlainDate, locale: Locale): string {
  const quarter = Math.ceil(first.month / 3);
  return locale === 'fr' ? `au T${quarter} ${first.year}` : `in Q${quarter} ${first.year}`;
}

function wholeUnit(first: Temporal.PlainDate, end: Temporal.PlainDate): 'year' | 'quarter' | 'month' | null {
  if (first.day !== 1) return null;
  if (first.month === 1 && first.add({ years: 1 }).equals(end)) return 'year';
  if (first.month % 3 === 1 && first.add({ months: 3 }).equals(end)) return 'quarter';
  return first.add({ months: 1 }).equals(end) ? 'month' : null;
}

function day(date: Temporal.PlainDate, locale: Locale, month: 'long' | 'short' = 'long'): string {
  const number = locale === 'fr' && date.day === 1 ? '1er' : String(date.day);
  return `${number} ${monthName(date, locale, month)}`;
}

function monthName(date: Temporal.PlainDate, locale: Locale, length: 'long' | 'short' = 'long'): string {
  return nameOf(date, locale, { month: length });
}

function weekday(date: Temporal.PlainDate, locale: Locale, length: 'long' | 'short' = 'long'): string {
  return nameOf(date, locale, { weekday: length });
}

function nameOf(date: Temporal.PlainDate, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const noon = Temporal.Instant.from(`${date.toString()}T12:00:00Z`).epochMilliseconds;
  return new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { ...options, timeZone: 'UTC' }).format(
    noon,
  );
}

function clock(time: Temporal.PlainDateTime): string {
  return time.toPlainTime().toString({ smallestUnit: 'minute' });
}
