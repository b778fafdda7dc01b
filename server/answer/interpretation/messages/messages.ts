import type { Locale } from '#semantic-layer/query/locale.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { InterpretationMessages } from './interpretation-messages.ts';

/** What the reader of questions says, by the question's language. */
export const messages: { readonly [L in Locale]: InterpretationMessages } = { en, fr };
