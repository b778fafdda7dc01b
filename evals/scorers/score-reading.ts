import { isDeepStrictEqual } from 'node:util';
import type { Analysis, Filter, Interpretation, Plan, RefusalReason } from '#semantic-layer/query/plan.ts';
import { withLeafCategories } from './leaf-categories.ts';

/** What a case expects. A slot that is not named is empty; `analysis` may list readings of equal right. */
export type ExpectedPlan = {
  readonly kind: 'plan';
  readonly analysis: Analysis | readonly Analysis[];
} & Partial<Omit<Plan, 'analysis'>>;

export type ExpectedReading =
  | ExpectedPlan
  | { readonly kind: 'refuse'; readonly reason: RefusalReason }
  | { readonly kind: 'clarify' };

const planSlots = [
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

/** Everything that is scored, in the order of the tables. */
export const slots = ['kind', 'reason', 'analysis', ...planSlots, 'anchor'] as const;

export type Slot = (typeof slots)[number];

/** One slot that was read otherwise than expected. */
export type SlotMistake = { readonly slot: Slot; readonly expected: unknown; readonly actual: unknown };

/** Analyses that may be asked for without naming a metric: which ones are shown is then the product's own choice. */
const needsNoMetric: ReadonlySet<Analysis> = new Set(['scorecard', 'review', 'anomalies']);

/**
 * The slots a case is judged by. The history that a forecast looks back on is free, as are the metrics of a scorecard,
 * a review or a search for anomalies that names none; the time attribution is judged like any other slot: empty where
 * the case names none.
 */
export function judgedSlots(expected: ExpectedReading): readonly Slot[] {
  if (expected.kind === 'refuse') return ['kind', 'reason'];
  if (expected.kind === 'clarify') return ['kind'];
  const free = new Set<Slot>([
    ...(expected.range === undefined ? (['range'] as const) : []),
    ...(areMetricsFree(expected) ? (['metrics'] as const) : []),
  ]);
  return (['kind', 'analysis', ...planSlots, 'anchor'] as const).filter((slot) => !free.has(slot));
}

function areMetricsFree({ analysis, metrics = [] }: ExpectedPlan): boolean {
  return metrics.length === 0 && [analysis].flat().every((one) => needsNoMetric.has(one));
}

/**
 * Slots that a reading got wrong, with what was expected and what was read; empty when all is right. A reading of
 * another kind has every judged slot wrong: where a plan was due, a refusal has no right metric either.
 */
export function findMistakes(expected: ExpectedReading, actual: Interpretation): readonly SlotMistake[] {
  const judged = judgedSlots(expected);
  if (expected.kind !== actual.kind) {
    const shown = (slot: Slot) => (slot === 'kind' ? expected.kind : slotOf(expected, slot));
    return judged.map((slot) => ({
      slot,
      expected: shown(slot),
      actual: slot === 'kind' ? actual.kind : null,
    }));
  }
  return judged.flatMap((slot) => {
    const wanted = slotOf(expected, slot);
    const read =
      actual.kind === 'plan' ? slotOf({ ...actual.plan, kind: 'plan' }, slot) : slotOf(actual, slot);
    const isRight = slot === 'by' ? isSameSplit(expected, actual) : isSame(slot, wanted, read);
    return isRight ? [] : [{ slot, expected: wanted, actual: read }];
  });
}

/** What a list or the themes are made of, which a plan may name or leave out. */
const rowsOf: Readonly<Partial<Record<Analysis, string>>> = { records: 'conversation', topics: 'keyword' };

/** A list of conversations and themes of keywords are the same with their rows named or left out. */
function isSameSplit(expected: ExpectedReading, actual: Interpretation): boolean {
  const rows = actual.kind === 'plan' ? rowsOf[actual.plan.analysis] : undefined;
  const named = (by: unknown): unknown =>
    rows !== undefined && Array.isArray(by) && by.length === 0 ? [rows] : by;
  const read = actual.kind === 'plan' ? actual.plan.by : [];
  return isSame('by', named(slotOf(expected, 'by') ?? []), named(read));
}

function slotOf(reading: object, slot: Slot): unknown {
  const found = Object.entries(reading).find(([key]) => key === slot);
  return found?.[1] ?? null;
}

const lists: ReadonlySet<Slot> = new Set(['metrics', 'by', 'having']);

/** Lists are sets: the order in which filters were found does not matter. */
function isSame(slot: Slot, expected: unknown, actual: unknown): boolean {
  if (slot === 'analysis') return [expected].flat().includes(actual);
  if (slot === 'where') return isSameList(filtersOf(expected), filtersOf(actual));
  if (!lists.has(slot)) return isDeepStrictEqual(plain(expected), plain(actual));
  return isSameList(expected, actual);
}

function isSameList(expected: unknown, actual: unknown): boolean {
  const sorted = (value: unknown) =>
    (Array.isArray(value) ? value : []).map((item) => JSON.stringify(plain(item))).toSorted();
  return isDeepStrictEqual(sorted(expected), sorted(actual));
}

function filtersOf(slot: unknown): readonly Filter[] {
  return Array.isArray(slot) ? slot.map(withLeafCategories) : [];
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
