import type { Locale } from '#semantic-layer/query/locale.ts';
import { en } from '#server/answer/interpretation/vocabulary/en.ts';
import { fr } from '#server/answer/interpretation/vocabulary/fr.ts';
import { detectLanguage } from './detect-language.ts';
import { tokenize } from './tokenize.ts';

/** The language a question is written in; English where its words do not say. For readers whose language is unknown. */
export function questionLocale(question: string): Locale {
  return detectLanguage(tokenize(question), { en: new Set(en.tells), fr: new Set(fr.tells) }, 'en');
}
