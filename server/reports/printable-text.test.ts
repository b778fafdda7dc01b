import { expect, test } from 'vitest';
import { printableData, printableText } from './printable-text.ts';

/** A typeface with Latin letters, digits and punctuation only. */
const latin = { covers: (codePoint: number) => codePoint >= 0x20 && codePoint < 0x250 };

test('letters, accents and new lines stay as they are', () => {
  expect(printableText('Délai médian : 6 min\nÀ noter', latin)).toBe('Délai médian : 6 min\nÀ noter');
});

test('an accent written apart is joined to its letter', () => {
  expect(printableText('Le\u0301a', latin)).toBe('Léa');
});

test('a letter that the typeface lacks is shown as a box', () => {
  expect(printableText('佐藤 san', latin)).toBe('■■ san');
});

test('marks that turn the direction of text or cannot be seen are dropped', () => {
  expect(printableText('a\u202egnp.exe\u200b\u0000\u2066b', latin)).toBe('agnp.exeb');
});

test('a word that no line holds gets places to break; addresses and pictures do not', () => {
  const long = 'a'.repeat(80);
  expect(printableData({ headline: long, url: long, svg: long }, latin)).toEqual({
    headline: `${'a'.repeat(38)}\u200b${'a'.repeat(38)}\u200baaaa`,
    url: long,
    svg: long,
  });
});
