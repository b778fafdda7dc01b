import { fold } from './fold.ts';

/** How much names have in common with a text: the share of their pairs of letters, 0 to 1. */
export function sharedPairs(text: string): (other: string) => number {
  const own = pairs(text);
  return (other) => {
    const theirs = pairs(other);
    const shared = [...theirs].filter((pair) => own.has(pair)).length;
    return own.size + theirs.size === 0 ? 0 : (2 * shared) / (own.size + theirs.size);
  };
}

function pairs(text: string): Set<string> {
  const letters = fold(text).replace(/[^a-z\d]/g, '');
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  );
}
