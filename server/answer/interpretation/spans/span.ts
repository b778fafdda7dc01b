import type { Grain } from '#semantic-layer/query/plan.ts';
import type { TimeMeaning } from '#server/answer/interpretation/time/read-time.ts';
import type { CueName } from '#server/answer/interpretation/vocabulary/cue-names.ts';

/** Values of one dimension that a name may stand for. */
export type ValueReading = {
  readonly dimension: string;
  readonly values: readonly string[];
  /** Several values bear the name: the reader has to choose. */
  readonly isAmbiguous?: boolean;
  /** A name we know, of a value that the organisation does not have. */
  readonly isAbsent?: boolean;
  /** Only a part of the name was said. */
  readonly isPartial?: boolean;
};

export type Quantity = {
  readonly value: number;
  readonly kind: 'plain' | 'ratio' | 'seconds' | 'currency';
};

/** What a stretch of the question may mean, before anything is decided. */
export type Meaning =
  | {
      readonly kind: 'metric';
      readonly metrics: readonly string[];
      readonly isWhole: boolean;
      readonly isLoose: boolean;
    }
  /** A name that several metrics have an equal right to, the likelier one first. */
  | { readonly kind: 'choice'; readonly metrics: readonly string[] }
  | { readonly kind: 'dimension'; readonly dimensions: readonly string[] }
  | { readonly kind: 'anchor'; readonly anchors: readonly string[] }
  | { readonly kind: 'value'; readonly readings: readonly ValueReading[] }
  | { readonly kind: 'time'; readonly meanings: readonly TimeMeaning[] }
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'variant'; readonly key: string; readonly value: string }
  | { readonly kind: 'grain'; readonly grain: Grain; readonly isAlone: boolean }
  | { readonly kind: 'cue'; readonly cues: readonly CueName[] };

/** A meaning with the tokens it explains, which need not be neighbours. */
export type Span = {
  readonly tokens: readonly number[];
  readonly quality: number;
  readonly meaning: Meaning;
};

export type SpanOf<K extends Meaning['kind']> = Span & { readonly meaning: Extract<Meaning, { kind: K }> };

export function isSpanOf<K extends Meaning['kind']>(span: Span, kind: K): span is SpanOf<K> {
  return span.meaning.kind === kind;
}

export function firstToken(span: Span): number {
  return span.tokens[0] ?? 0;
}

export function lastToken(span: Span): number {
  return span.tokens.at(-1) ?? 0;
}

/** What a word of the other language counts for. */
export const foreign = 0.8;

/** @param end  the first token that is not in it */
export function indexes(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, offset) => start + offset);
}
