import type { PrintFonts } from './print-fonts.ts';

/** Takes the place of a character that no typeface on the page can show. */
export const unprintable = '■';

/** What looks like one of these on paper. */
const lookalikes: Readonly<Record<string, string>> = { '\t': '  ', '\u2011': '-', '\u2010': '-' };

/** Marks that have no shape of their own; those that turn the direction of text can hide what it says. */
const shapeless = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?![\n\t])\p{Cc}|\p{Cs}/gu;

/** Letters without a space that still fit a headline; those of code stand smaller. */
const mostUnbroken = 38;
const mostUnbrokenInCode = 56;

/**
 * A text with nothing in it that the page cannot show: PDF/UA refuses letters without a shape.
 *
 * New lines stay. Accents are joined to their letters first.
 */
export function printableText(text: string, fonts: Pick<PrintFonts, 'covers'>): string {
  return Array.from(text.normalize('NFC').replace(shapeless, ''), (letter) => {
    const shown = lookalikes[letter] ?? letter;
    const isShown =
      shown === '\n' || Array.from(shown).every((part) => fonts.covers(part.codePointAt(0) ?? 0));
    return isShown ? shown : unprintable;
  }).join('');
}

/** The same for every text inside a structure of plain data, with places to break where a word is too long. */
export function printableData<T>(data: T, fonts: Pick<PrintFonts, 'covers'>): T {
  return JSON.parse(JSON.stringify(data), (key, value) => {
    if (typeof value !== 'string') return value;
    const text = printableText(value, fonts);
    if (key === 'svg' || key === 'url' || key === 'documentTitle') return text;
    return withBreaks(text, key === 'sql' || key === 'parameters' ? mostUnbrokenInCode : mostUnbroken);
  });
}

/** A place to break, of no width, within words that no line holds. */
function withBreaks(text: string, most: number): string {
  return text.replace(new RegExp(`\\S{${most}}(?=\\S)`, 'gu'), '$&\u200b');
}
