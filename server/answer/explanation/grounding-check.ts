import type { Fact } from '#server/answer/answer.ts';

/**
 * Numbers that stand in a text without being a fact.
 *
 * @returns what is left of the text's digits once every fact's wording is taken out; empty when all are facts
 */
export function findUngroundedNumbers(text: string, facts: readonly Fact[]): readonly string[] {
  const wordings = facts.map(({ formatted }) => formatted).filter((formatted) => /\d/.test(formatted));
  const longestFirst = [...new Set(wordings)].sort((a, b) => b.length - a.length);
  const rest = longestFirst.reduce((left, wording) => removeWhole(left, wording), text);
  return rest.match(/\d[\d.,\u00a0\u202f ]*\d|\d/g) ?? [];
}

/** Takes out a wording only where it stands alone: the fact `12` does not cover a `312`. */
function removeWhole(text: string, wording: string): string {
  const escaped = wording.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replaceAll(new RegExp(`(?<![\\d.,])${escaped}(?![\\d]|[.,]\\d)`, 'g'), ' ');
}
