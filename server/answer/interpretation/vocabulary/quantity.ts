import { meaning } from './phrases.ts';

/** A unit of measure: what it measures, and its size in the model's own unit. */
export type QuantityUnit = { readonly kind: 'seconds' | 'ratio' | 'currency'; readonly size: number };

export function quantity(
  kind: QuantityUnit['kind'],
  size: number,
  words: string,
): Readonly<Record<string, QuantityUnit>> {
  return meaning({ kind, size }, words);
}
