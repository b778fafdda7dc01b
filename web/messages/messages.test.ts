import { describe, expect, test } from 'vitest';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { chooseLocale } from './messages-context.tsx';

describe('the words of the screens', () => {
  test('French sets its marks apart with the right spaces', () => {
    const wrong = sentences(fr).filter((text) =>
      / [;?!:»]|« |[^\s\u202f][?!](?!\S)|[^\s\u00a0]:(?=\s)/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  test('English has no French spaces before its marks', () => {
    expect(sentences(en).filter((text) => /[\s\u00a0\u202f][;?!]/.test(text))).toEqual([]);
  });

  test('nothing is left empty, or in English, in French', () => {
    const english = new Set(sentences(en).filter((text) => text.includes(' ') && text.length > 12));
    expect(sentences(fr).filter((text) => english.has(text))).toEqual([]);
  });
});

describe('the language of a new reader', () => {
  test('is the one chosen before, else the browser’s, else English', () => {
    expect(chooseLocale('fr', ['en-GB'])).toBe('fr');
    expect(chooseLocale(null, ['de-DE', 'fr-CA', 'en'])).toBe('fr');
    expect(chooseLocale(null, ['de-DE'])).toBe('en');
    expect(chooseLocale('xx', ['en-US'])).toBe('en');
  });
});

/** Every text, those made by functions with stand-ins for what they are given. */
function sentences(words: unknown): string[] {
  if (typeof words === 'string') return words === '' ? [] : [words];
  if (typeof words === 'function') return sentences(words('Papier', 'Papier'));
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(sentences);
}
