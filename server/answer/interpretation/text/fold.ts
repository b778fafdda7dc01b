const plain = /^[A-Za-z\d '.,;:?!_/&()%+-]*$/;

/** Lower case without accents, ligatures or typographic quotes: « Équipe » and "equipe" become the same word. */
export function fold(text: string): string {
  // Most words and most names are plain: an index of many of them is built in a moment.
  if (plain.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[‐‑–—−]/g, '-')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

// biome-ignore format: one table
const endings = [
  'issements', 'issement', 'ements', 'ement', 'ations', 'ation', 'aient', 'erons', 'eront',
  'ees', 'ions', 'ings', 'ing', 'ies', 'ied', 'ent', 'ons', 'ait', 'ier', 'ers', 'eurs', 'eur',
  'es', 'ed', 'ee', 'er', 'ez', 'ly', 'al', 'e', 's', 'x', 'y',
];

/**
 * A rough root shared by the forms of a word in either language (closed, closing, closes; clôturées,
 * clôturer): good enough to compare words, never to show them. Short words keep their ends.
 */
export function stem(folded: string): string {
  if (folded.length <= 3 || /\d/.test(folded)) return folded;
  for (const ending of endings) {
    if (!folded.endsWith(ending)) continue;
    const root = folded.slice(0, -ending.length);
    if (root.length >= 4 || (root.length === 3 && ending.length <= 2)) return undouble(root);
  }
  return undouble(folded);
}

/** A word without the mark of the plural, in either language. */
export function singular(folded: string): string {
  if (folded.length <= 3) return folded;
  if (folded.endsWith('ies')) return `${folded.slice(0, -3)}y`;
  if (folded.endsWith('aux') && folded.length > 5) return `${folded.slice(0, -3)}al`;
  if (/(ss|us|is)$/.test(folded)) return folded;
  if (/(ches|shes|xes|sses)$/.test(folded)) return folded.slice(0, -2);
  return /[sx]$/.test(folded) ? folded.slice(0, -1) : folded;
}

function undouble(root: string): string {
  return /([bdfgmnprt])\1$/.test(root) ? root.slice(0, -1) : root;
}
