import type { Locale } from '#semantic-layer/query/locale.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words of each language. */
export const vocabularies: { readonly [L in Locale]: Vocabulary } = { en, fr };
