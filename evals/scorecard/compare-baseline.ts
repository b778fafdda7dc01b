import { z } from 'zod';
import type { Score, SuiteScore } from './score-suite.ts';

export const baselineSchema = z.record(z.string(), z.strictObject({ right: z.number(), of: z.number() }));

/** The score to keep, by suite. */
export type Baseline = Readonly<Record<string, Score>>;

/**
 * Suites that read a smaller share of their cases rightly than the baseline, as sentences.
 *
 * @param mayBeAbsent  suites whose cases lie outside the repository: their absence is no fall
 */
export function findFalls(
  scores: readonly SuiteScore[],
  baseline: Baseline,
  mayBeAbsent: ReadonlySet<string>,
): readonly string[] {
  const current = new Map(scores.map(({ name, whole }) => [name, whole]));
  return Object.entries(baseline).flatMap(([name, before]) => {
    const now = current.get(name);
    if (!now) return mayBeAbsent.has(name) ? [] : [`${name}: its cases are gone`];
    if (shareOf(now) >= shareOf(before)) return [];
    return [`${name}: fell from ${before.right} of ${before.of} to ${now.right} of ${now.of}`];
  });
}

/** The scores as the next baseline; a suite that could not run keeps its old one. */
export function nextBaseline(scores: readonly SuiteScore[], before: Baseline): Baseline {
  return { ...before, ...Object.fromEntries(scores.map(({ name, whole }) => [name, whole])) };
}

function shareOf({ right, of }: Score): number {
  return of === 0 ? 1 : right / of;
}
