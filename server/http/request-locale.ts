import { type Locale, locales } from '#semantic-layer/query/locale.ts';

/** The language asked for by name, else the first one of ours that the browser prefers, else English. */
export function requestLocale(named: string | undefined, acceptLanguage: string | undefined): Locale {
  const wanted = [named ?? '', ...(acceptLanguage ?? '').split(',')].map((tag) => tag.trim().slice(0, 2));
  for (const tag of wanted) {
    const locale = locales.find((known) => known === tag.toLowerCase());
    if (locale) return locale;
  }
  return 'en';
}
