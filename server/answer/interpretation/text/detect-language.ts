import { type Locale, locales } from '#semantic-layer/query/locale.ts';
import type { Token } from './token.ts';

export type LanguageTells = { readonly [L in Locale]: ReadonlySet<string> };

/** The language a question is written in: its small words decide, the reader's language where they do not. */
export function detectLanguage(tokens: readonly Token[], tells: LanguageTells, prior: Locale): Locale {
  const score = (locale: Locale): number =>
    tokens.reduce((sum, token) => sum + weight(token, tells, locale), locale === prior ? 0.6 : 0);
  const [best] = [...locales].sort((a, b) => score(b) - score(a));
  return best ?? prior;
}

function weight(token: Token, tells: LanguageTells, locale: Locale): number {
  const isAccented =
    token.text.normalize('NFD') !== token.text.normalize('NFC') && /[àâçéèêëîïôùûœ]/i.test(token.text);
  if (isAccented && !token.isName) return locale === 'fr' ? 0.8 : 0;
  if (!tells[locale].has(token.fold)) return 0;
  const isShared = locales.every((other) => tells[other].has(token.fold));
  return isShared ? 0 : 1;
}
