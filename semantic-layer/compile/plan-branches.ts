import type { Dataset } from '#semantic-layer/define/dataset.ts';
import { hasSampleSize, isZeroWhenEmpty, type MetricForm } from '#semantic-layer/define/measure.ts';
import { completeChoice } from '#semantic-layer/define/metric.ts';
import type { SemanticModel } from '#semantic-layer/define/model.ts';
import { metricKey } from '#semantic-layer/query/metric-key.ts';
import type { MetricRef, SemanticQuery } from '#semantic-layer/query/plan.ts';
import type { Unit } from '#semantic-layer/query/unit.ts';

/** One figure of the query: its name in rows (`key`) and in SQL (`alias`). */
export type Leaf = {
  readonly key: string;
  readonly alias: string;
  readonly unit: Unit;
  readonly form: MetricForm;
  readonly anchor: string;
  readonly isZeroWhenEmpty: boolean;
  readonly hasSample: boolean;
  /** Shown in the rows; false when it only serves a threshold or the order. */
  readonly isShown: boolean;
};

/** Leaves read in one pass: the same rows, dated the same way. */
export type Branch = {
  readonly name: string;
  readonly dataset: Dataset;
  readonly anchor: string;
  readonly leaves: readonly [Leaf, ...Leaf[]];
};

/** @returns the figures a query needs, shown or not, each once; the query must be valid */
export function planLeaves(query: SemanticQuery, model: SemanticModel): readonly Leaf[] {
  const shown = new Map(query.metrics.map((ref) => [keyOf(ref, model), ref]));
  const needed = new Map(shown);
  const byName = [...query.having.map((threshold) => threshold.metric), query.order?.by].filter(
    (id): id is string => id !== undefined && model.metrics[id] !== undefined,
  );
  for (const id of byName) if (!needed.has(id)) needed.set(id, { id });
  return [...needed].map(([key, ref], index) => planLeaf(key, ref, index, shown.has(key), query, model));
}

export function planBranches(leaves: readonly Leaf[]): readonly Branch[] {
  const branches = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const name = branchName(leaf);
    branches.set(name, [...(branches.get(name) ?? []), leaf]);
  }
  return [...branches].flatMap(([name, [first, ...others]]) =>
    first
      ? [{ name, dataset: first.form.dataset, anchor: first.anchor, leaves: [first, ...others] as const }]
      : [],
  );
}

function planLeaf(
  key: string,
  ref: MetricRef,
  index: number,
  isShown: boolean,
  query: SemanticQuery,
  model: SemanticModel,
): Leaf {
  const metric = model.metrics[ref.id];
  const form = metric?.form(completeChoice(metric.variants, ref.variant ?? {}));
  if (!metric || !form) throw new Error(`No metric ${key}: validate the query first`);
  return {
    key,
    alias: sqlAlias(key, index),
    unit: metric.unit,
    form,
    anchor: resolveAnchor(query.anchor, form.dataset, metric.anchors),
    isZeroWhenEmpty: isZeroWhenEmpty(form),
    hasSample: hasSampleSize(form),
    isShown,
  };
}

/** @returns the anchor asked for when this metric may be dated by it, else its default; `table.column` is `column` */
export function resolveAnchor(
  asked: string | null,
  dataset: Dataset,
  anchors: readonly [string, ...string[]],
): string {
  if (asked === null) return anchors[0];
  const own = asked.startsWith(`${dataset.table.slice('cx.'.length)}.`) ? asked.split('.')[1] : asked;
  return anchors.find((anchor) => anchor === own || anchor === asked) ?? anchors[0];
}

function keyOf(ref: MetricRef, model: SemanticModel): string {
  const metric = model.metrics[ref.id];
  if (!metric) throw new Error(`No metric ${ref.id}: validate the query first`);
  return metricKey(ref, metric);
}

/** Postgres cuts names at 63 bytes without a word: long ones get a number instead. */
function sqlAlias(key: string, index: number): string {
  const alias = key.replaceAll(/[^a-z0-9_]+/g, '_');
  return alias.length <= 44 ? alias : `metric_${index + 1}`;
}

function branchName({ form, anchor }: Leaf): string {
  const table = form.dataset.table.slice('cx.'.length);
  return form.kind === 'snapshot' ? `${table}_in_force` : `${table}_by_${anchor.replaceAll('.', '_')}`;
}
