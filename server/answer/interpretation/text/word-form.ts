import { fold, singular, stem } from './fold.ts';

/** A word in the three shapes it is compared by. */
export type WordForm = { readonly fold: string; readonly singular: string; readonly stem: string };

export function wordForm(word: string): WordForm {
  const folded = fold(word);
  return { fold: folded, singular: singular(folded), stem: stem(folded) };
}

/** Words of a phrase, apostrophes and hyphens opened, as the tokenizer opens them in a question. */
export function wordsOf(phrase: string): string[] {
  return fold(phrase)
    .replace(/\be-mail/g, 'email')
    .replace(/\bweek-end/g, 'weekend')
    .replace(/\bco-pilot/g, 'copilot')
    .replace(/aujourd'hui/g, 'aujourdhui')
    .replace(/'s\b/g, " 's ")
    .replace(/(?<=\p{L})'(?=\p{L})/gu, ' ')
    .split(/[\s/()«»",;:?!]+|(?<=[\p{L}\d])-(?=[\p{L}\d])|(?<=\S)[.](?=\s|$)/u)
    .filter((word) => word !== '' && word !== '-');
}

/** How well a word of the question matches a word we know: 0 is not at all. */
export function likeness(typed: WordForm, known: WordForm): number {
  if (typed.fold === known.fold) return 1;
  if (typed.singular === known.singular) return 0.98;
  return typed.stem === known.stem && typed.stem.length >= 4 ? 0.9 : 0;
}
