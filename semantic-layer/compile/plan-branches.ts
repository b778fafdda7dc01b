import type { Dataset } from '#semantic-layer/define/dataset.ts';
import { completeChoice } from '#semantic-layer/define/metric.ts';
import {
  type ComparedPeriod,
  datasetOf,
  hasSampleSize,
  isZeroWhenEmpty,
  type LeafForm,
  type MetricForm,
} from '#semantic-layer/define/metric-form.ts';
import type { SemanticModel } from '#semantic-layer/define/model.ts';
import { metricKey } from '#semantic-layer/query/metric-key.ts';
import type { MetricRef, SemanticQuery } from '#semantic-layer/query/plan.ts';
import type { Unit } from '#semantic-layer/query/unit.ts';

/** A column of figures read from one dataset. */
export type Part = {
  readonly alias: string;
  readonly form: LeafForm;
  readonly anchor: string;
  /** Read from another period than the query's. */
  readonly period: ComparedPeriod | null;
  readonly isZeroWhenEmpty: boolean;
  readonly hasSample: boolean;
};

/** How a figure is made of its parts. */
export type Value =
  | { readonly kind: 'part'; readonly part: Part }
  | {
      readonly kind: 'operation';
      readonly operation: 'divide' | 'subtract' | 'multiply';
      readonly left: Value;
      readonly right: Value;
    };

/** One figure of the query: its name in rows (`key`) and in SQL (`alias`). */
export type Leaf = {
  readonly key: string;
  readonly alias: string;
  readonly unit: Unit;
  readonly value: Value;
  readonly hasSample: boolean;
  /** Shown in the rows; false when it only serves a threshold or the order. */
  readonly isShown: boolean;
};

/** Parts read in one pass: the same rows of the same period, dated the same way. */
export type Branch = {
  readonly name: string;
  readonly dataset: Dataset;
  readonly anchor: string;
  readonly period: ComparedPeriod | null;
  readonly parts: readonly [Part, ...Part[]];
};

/** @returns the figures a query needs, shown or not, each once; the query must be valid */
export function planLeaves(query: SemanticQuery, model: SemanticModel): readonly Leaf[] {
  const shown = new Map(query.metrics.map((ref) => [keyOf(ref, model), ref]));
  const needed = new Map(shown);
  const byName = [...query.having.map((threshold) => threshold.metric), query.order?.by].filter(
    (id): id is string => id !== undefined && model.metrics[id] !== undefined,
  );
  for (const id of byName) if (!needed.has(id)) needed.set(id, { id });
  const parts = new PartNames();
  return [...needed].map(([key, ref], index) =>
    planLeaf({ key, ref, alias: sqlAlias(key, index), isShown: shown.has(key) }, query, model, parts),
  );
}

export function planBranches(leaves: readonly Leaf[]): readonly Branch[] {
  const parts = [...new Set(leaves.flatMap(({ value }) => partsOf(value)))];
  const branches = new Map<string, Part[]>();
  for (const part of parts) {
    const name = branchName(part);
    branches.set(name, [...(branches.get(name) ?? []), part]);
  }
  return [...branches].flatMap(([longName, [first, ...others]], index) => {
    if (!first) return [];
    const { form, anchor, period } = first;
    const name = longName.length <= longestBranch ? longName : `${tableName(form)}_${index + 1}`;
    return [{ name, dataset: form.dataset, anchor, period, parts: [first, ...others] as const }];
  });
}

/** Postgres cuts names at 63 bytes without a word; a branch's CTEs add up to two words to its name. */
const longestBranch = 46;

function tableName({ dataset }: LeafForm): string {
  return dataset.table.slice('cx.'.length);
}

/** @returns the columns a figure is made of */
export function partsOf(value: Value): readonly Part[] {
  return value.kind === 'part' ? [value.part] : [...partsOf(value.left), ...partsOf(value.right)];
}

/** The same figure needed twice is read once; two different ones of one name get two names. */
class PartNames {
  private readonly parts: Part[] = [];

  add(part: Part): Part {
    const same = this.parts.find((other) => isSamePart(other, part));
    if (same) return same;
    const taken = new Set(this.parts.map(({ alias }) => alias));
    let alias = part.alias;
    for (let number = 2; taken.has(alias); number++) alias = `${part.alias}_${number}`;
    const named = { ...part, alias };
    this.parts.push(named);
    return named;
  }
}

function isSamePart(one: Part, other: Part): boolean {
  return (
    one.anchor === other.anchor &&
    one.period === other.period &&
    one.form.dataset.table === other.form.dataset.table &&
    one.form.dataset.alias === other.form.dataset.alias &&
    withoutDataset(one.form) === withoutDataset(other.form)
  );
}

function withoutDataset({ dataset: _dataset, ...form }: LeafForm): string {
  return JSON.stringify(form);
}

type Asked = {
  readonly key: string;
  readonly ref: MetricRef;
  readonly alias: string;
  readonly isShown: boolean;
};

function planLeaf(asked: Asked, query: SemanticQuery, model: SemanticModel, parts: PartNames): Leaf {
  const metric = model.metrics[asked.ref.id];
  const form = metric?.form(completeChoice(metric.variants, asked.ref.variant ?? {}));
  if (!metric || !form || form.kind === 'model')
    throw new Error(`No metric ${asked.key}: validate the query first`);
  const anchor = resolveAnchor(query.anchor, datasetOf(form), metric.anchors);
  return {
    key: asked.key,
    alias: asked.alias,
    unit: metric.unit,
    value: planValue({ name: asked.alias, form, anchor }, parts),
    hasSample: hasSampleSize(form),
    isShown: asked.isShown,
  };
}

type Named = {
  readonly name: string;
  readonly form: Exclude<MetricForm, { kind: 'model' }>;
  readonly anchor: string;
  readonly period?: ComparedPeriod;
};

function planValue({ name, form, anchor, period }: Named, parts: PartNames): Value {
  if (form.kind !== 'derived') {
    const part = {
      alias: name,
      form,
      anchor: dateOf(form, anchor),
      period: period ?? null,
      isZeroWhenEmpty: isZeroWhenEmpty(form),
      hasSample: hasSampleSize(form),
    };
    return { kind: 'part', part: parts.add(part) };
  }
  const { operation, left, right } = form;
  const side = (operand: typeof left): Value =>
    planValue({ ...operand, anchor: operand.anchor ?? anchor }, parts);
  return { kind: 'operation', operation, left: side(left), right: side(right) };
}

/** What has its own time (a state, time spent) is not dated by the metric's anchor. */
function dateOf(form: LeafForm, anchor: string): string {
  return ['aggregate', 'grouped', 'waits'].includes(form.kind) ? anchor : '';
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

/** Long names get a number instead. */
function sqlAlias(key: string, index: number): string {
  const alias = key.replaceAll(/[^a-z0-9_]+/g, '_');
  return alias.length <= 44 ? alias : `metric_${index + 1}`;
}

function branchName({ alias, form, anchor, period }: Part): string {
  const table = tableName(form);
  const suffix = period === null ? '' : `_${period}`;
  switch (form.kind) {
    case 'aggregate':
      return `${table}_by_${anchor.replaceAll(/[^a-z0-9]+/g, '_')}${suffix}`;
    case 'grouped':
      return `${alias}_per_${form.by.column}${suffix}`;
    case 'snapshot':
      return `${table}_in_force${form.start === 'started_at' ? '' : `_from_${form.start ?? 'ever'}`}${suffix}`;
    case 'clipped':
      if (form.figure === 'peak') return `${table}_at_peak${suffix}`;
      return `${table}_time${form.during ? `_in_${form.during.name}` : ''}${suffix}`;
    case 'rolling':
      return `${table}_last_${form.days}_days${suffix}`;
    case 'daily':
      return `${table}_per_day${suffix}`;
    case 'coverage':
      return `${table}_coverage${suffix}`;
    case 'double-bookings':
      return `${table}_double_booked${suffix}`;
    case 'estimate':
      return `${table}_estimated${suffix}`;
    case 'waits':
      return `${table}_waits${suffix}`;
  }
}
