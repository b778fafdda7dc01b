import { isDeepStrictEqual } from 'node:util';
import type { Interpretation, Plan } from '#semantic-layer/query/plan.ts';

/** What a case expects. A slot that is not named is empty; `analysis` may list readings of equal right. */
export type ExpectedReading =
  | ({ readonly kind: 'plan'; readonly analysis: string | readonly string[] } & Partial<
      Omit<Plan, 'analysis'>
    >)
  | { readonly kind: 'refuse'; readonly reason: string }
  | { readonly kind: 'clarify' };

export const slots = [
  'metrics',
  'by',
  'grain',
  'where',
  'having',
  'range',
  'compare',
  'order',
  'limit',
  'per',
  'horizon',
  'scenario',
] as const;

/** Slots that a reading got wrong, `kind` and `analysis` among them; empty when all is right. */
export function wrongSlots(expected: ExpectedReading, actual: Interpretation): readonly string[] {
  if (expected.kind !== actual.kind) return ['kind'];
  if (expected.kind === 'refuse')
    return actual.kind === 'refuse' && actual.reason === expected.reason ? [] : ['reason'];
  if (expected.kind !== 'plan' || actual.kind !== 'plan') return [];
  const analyses = [expected.analysis].flat();
  const wrong = analyses.includes(actual.plan.analysis) ? [] : ['analysis'];
  // The history that a forecast looks back on is free.
  const judged = slots.filter((slot) => slot !== 'range' || expected.range !== undefined);
  return [...wrong, ...judged.filter((slot) => !isSame(slot, expected[slot], actual.plan[slot]))];
}

const lists: ReadonlySet<string> = new Set(['metrics', 'by', 'where', 'having']);

/** Lists are sets: the order in which filters were found does not matter. */
function isSame(slot: string, expected: unknown, actual: unknown): boolean {
  if (!lists.has(slot)) return isDeepStrictEqual(plain(expected ?? null), plain(actual));
  const sorted = (value: unknown) =>
    (Array.isArray(value) ? value : []).map((item) => JSON.stringify(plain(item))).toSorted();
  return isDeepStrictEqual(sorted(expected), sorted(actual));
}

/** Keys and values in one order, so that equal things look equal. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain).toSorted();
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, entry]) => [key, plain(entry)]),
  );
}
