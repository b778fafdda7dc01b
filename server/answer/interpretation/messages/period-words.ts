import { Temporal } from 'temporal-polyfill';
import type { Locale, Localized } from '#semantic-layer/query/locale.ts';
import type { LocalRange } from '#semantic-layer/query/plan.ts';
import { messages } from './messages.ts';

/** Made once: making a formatter costs more than reading a question. */
const dates: Localized<Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  fr: new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }),
};
const instants: Localized<Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }),
  fr: new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }),
};

/** A range as people say it, its last day included: "9 November 2026 to 15 November 2026". */
export function rangeInWords(range: LocalRange, locale: Locale): string {
  if (range.from.includes('T')) {
    return messages[locale].span(instantInWords(range.from, locale), instantInWords(range.to, locale));
  }
  const first = Temporal.PlainDate.from(range.from);
  const last = Temporal.PlainDate.from(range.to).subtract({ days: 1 });
  if (first.equals(last)) return messages[locale].day(dateInWords(first, locale));
  return messages[locale].span(dateInWords(first, locale), dateInWords(last, locale));
}

export function dateInWords(date: Temporal.PlainDate, locale: Locale): string {
  return dates[locale].format(date.toZonedDateTime('UTC').epochMilliseconds);
}

function instantInWords(text: string, locale: Locale): string {
  const at = Temporal.PlainDateTime.from(text).toZonedDateTime('UTC');
  return instants[locale].format(at.epochMilliseconds);
}
