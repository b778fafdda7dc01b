/** Phrases of a vocabulary, written between bars: easier to read and to add to than a list of strings. */
export function phrases(text: string): readonly string[] {
  return text
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** Words apart by spaces. */
export function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Several phrases of one meaning, as the entries of a table. */
export function meaning<T>(value: T, text: string): Readonly<Record<string, T>> {
  return Object.fromEntries(phrases(text).map((phrase) => [phrase, value]));
}
