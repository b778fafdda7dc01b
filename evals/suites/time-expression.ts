import type { Locale } from '#semantic-layer/query/locale.ts';
import type { LocalRange } from '#semantic-layer/query/plan.ts';

/** Words for a period, said at a moment in a place, and the half-open range they must become. */
export type TimeExpression = LocalRange & {
  readonly id: string;
  readonly locale: Locale;
  readonly category: string;
  /** As `2026-11-18T14:37[Europe/Paris]`. */
  readonly now: string;
  readonly words: string;
};
