/** What a planted story should show to somebody who looks well. */
export type TruthEntry = {
  readonly id: string;
  readonly title: string;
  /** What was changed. */
  readonly cause: string;
  readonly metric: string;
  readonly direction: 'up' | 'down' | 'none';
  /** Where it shows: dimension and member. */
  readonly where: Readonly<Record<string, readonly string[]>>;
  /** Local dates, half-open, and the period to compare with where there is one. */
  readonly period: { readonly from: string; readonly to: string };
  readonly compare: { readonly from: string; readonly to: string } | null;
};

/** Everything that was planted in a demo; for tests and evaluations, never read by the product. */
export type Truth = {
  readonly now: string;
  readonly seed: number;
  readonly scale: number;
  readonly stories: readonly TruthEntry[];
};
