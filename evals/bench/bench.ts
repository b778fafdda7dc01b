/** One figure of a bench against the limit it must keep. */
export type Measure = {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: number;
  /** Whether the limit is the most or the least that is allowed. */
  readonly bound: 'at most' | 'at least';
};

/** Its figures, or what it would take to have them. */
export type BenchOutcome = readonly Measure[] | { readonly notMeasured: string };

export type Bench = () => BenchOutcome | Promise<BenchOutcome>;

export function keepsLimit({ value, limit, bound }: Measure): boolean {
  return bound === 'at most' ? value <= limit : value >= limit;
}
