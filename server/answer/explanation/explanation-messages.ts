import type { Locale } from '#semantic-layer/query/locale.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { ExplanationMessages } from './messages.ts';

const byLocale: Readonly<Record<Locale, ExplanationMessages>> = { en, fr };

export function explanationMessages(locale: Locale): ExplanationMessages {
  return byLocale[locale];
}
