/** What kind of thing there is to find. */
export type StoryKind =
  | 'wait increase'
  | 'satisfaction fall'
  | 'one-day spike'
  | 'level shift'
  | 'true outlier'
  | 'false outlier'
  | 'article decay'
  | 'new theme'
  | 'rising tag'
  | 'recurring gap'
  | 'assistant worse than people'
  | 'contract limit'
  | 'customer turned negative'
  | 'mix shift'
  | 'launch'
  | 'reopening wave';

/** What a planted story should show to somebody who looks well. */
export type TruthEntry = {
  readonly id: string;
  readonly kind: StoryKind;
  readonly title: string;
  /** What was changed. */
  readonly cause: string;
  /** What should be visible, in words. */
  readonly effect: string;
  /** The metric that shows it best, and how it moves against the comparison. */
  readonly metric: string;
  readonly direction: 'up' | 'down' | 'unchanged';
  /** Where it shows: dimensions and their members. */
  readonly where: Readonly<Record<string, readonly string[]>>;
  /** Local dates, half-open, and the period to compare with where there is one. */
  readonly period: LocalPeriod;
  readonly compare: LocalPeriod | null;
};

export type LocalPeriod = { readonly from: string; readonly to: string };

/** Everything that was planted in a demo; for tests and evaluations, never read by the product. */
export type Truth = {
  readonly organisation: string;
  readonly now: string;
  readonly seed: number;
  readonly scale: number;
  readonly stories: readonly TruthEntry[];
};
