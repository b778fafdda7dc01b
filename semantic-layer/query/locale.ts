/** The two languages Vigie speaks. */
export const locales = ['en', 'fr'] as const;

export type Locale = (typeof locales)[number];

/** The same words in every language: a missing translation does not compile. */
export type Localized<T> = { readonly [L in Locale]: T };
