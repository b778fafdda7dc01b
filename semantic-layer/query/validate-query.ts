import Fuse from 'fuse.js';
import { Temporal } from 'temporal-polyfill';
import { findBinding, findDimension } from '#semantic-layer/define/attribute-dimension.ts';
import type { Dataset } from '#semantic-layer/define/dataset.ts';
import { completeChoice } from '#semantic-layer/define/metric.ts';
import {
  additivityOf,
  datasetOf,
  type LeafForm,
  leavesOf,
  type MetricForm,
} from '#semantic-layer/define/metric-form.ts';
import { cyclicDimensions, type SemanticModel } from '#semantic-layer/define/model.ts';
import { metricKey } from './metric-key.ts';
import type { Grain, LocalRange, MetricRef, SemanticQuery } from './plan.ts';
import type { QueryIssue } from './query-issue.ts';

const mostMetrics = 6;
const mostDimensions = 3;
const mostBuckets = 2_000;
/** More rows than anyone reads: no result has more. */
export const mostRows = 10_000;

type FoundMetric = { readonly id: string; readonly form: MetricForm; readonly anchors: readonly string[] };

/**
 * Everything that keeps a query from being computed as asked; nothing is ever dropped or guessed.
 *
 * @returns empty when the query can be compiled
 */
export function validateQuery(query: SemanticQuery, model: SemanticModel): readonly QueryIssue[] {
  const refs = [
    ...query.metrics,
    ...query.having.map(({ metric }) => ({ id: metric.split('@')[0] ?? metric })),
  ];
  const metricIssues = refs.flatMap((ref) => checkMetric(ref, model));
  const metrics = refs.flatMap((ref) => findMetric(ref, model));
  return [
    ...(query.metrics.length === 0 ? [{ code: 'no-metric' } as const] : []),
    ...(query.metrics.length > mostMetrics ? [{ code: 'too-many-metrics', most: mostMetrics } as const] : []),
    ...metricIssues,
    ...checkDimensions(query, metrics, model),
    ...checkRanges(query),
    ...checkAnchor(query.anchor, metrics),
    ...checkOrder(query, model),
    ...checkLimit(query.limit),
    ...checkPer(query, metrics),
  ];
}

/** @returns the dimensions a figure can be split by: those that all it is made of have */
export function dimensionsOf(form: MetricForm): readonly string[] {
  const [first, ...others] = leavesOf(form).map(dimensionsOfLeaf);
  return (first ?? []).filter((dimension) => others.every((dimensions) => dimensions.includes(dimension)));
}

/** What belongs to an instant of its own has an hour and a weekday; a state or a look-back has none. */
function dimensionsOfLeaf({ kind, dataset }: LeafForm): readonly string[] {
  const own = Object.keys(dataset.dimensions);
  const hasOwnTime = ['aggregate', 'grouped', 'clipped', 'estimate', 'waits'].includes(kind);
  return hasOwnTime ? [...own, ...cyclicDimensions] : own;
}

function checkMetric(ref: MetricRef, model: SemanticModel): QueryIssue[] {
  const metric = model.metrics[ref.id];
  if (!metric)
    return [{ code: 'unknown-metric', metric: ref.id, closest: closest(ref.id, metricNames(model)) }];
  const wrong = Object.entries(ref.variant ?? {}).filter(
    ([key, value]) => !metric.variants[key]?.includes(value),
  );
  if (wrong.length > 0) {
    return wrong.map(([key, value]) => ({
      code: 'unknown-variant',
      metric: ref.id,
      key,
      value,
      valid: metric.variants[key] ?? Object.keys(metric.variants),
    }));
  }
  const form = metric.form(completeChoice(metric.variants, ref.variant ?? {}));
  if (form === null) return [{ code: 'meaningless-variant', metric: ref.id }];
  if (form.kind !== 'model') return [];
  return [{ code: 'needs-analysis', metric: ref.id, analysis: form.analysis, inputs: form.inputs }];
}

function findMetric(ref: MetricRef, model: SemanticModel): FoundMetric[] {
  const metric = model.metrics[ref.id];
  if (!metric || checkMetric(ref, model).length > 0) return [];
  const form = metric.form(completeChoice(metric.variants, ref.variant ?? {}));
  return form === null ? [] : [{ id: ref.id, form, anchors: metric.anchors }];
}

function checkDimensions(
  query: SemanticQuery,
  metrics: readonly FoundMetric[],
  model: SemanticModel,
): QueryIssue[] {
  const asked = [...query.by, ...query.where.map(({ dimension }) => dimension)];
  const unknown = [...new Set(asked)].filter((dimension) => !findDimension(model, dimension));
  const repeated = query.by.filter((dimension, index) => query.by.indexOf(dimension) !== index);
  const valid = commonDimensions(metrics).filter((dimension) =>
    metrics.every(({ form }) => !isOnlyFilteredBy(form, dimension)),
  );
  return [
    ...(query.by.length > mostDimensions
      ? [{ code: 'too-many-dimensions', most: mostDimensions } as const]
      : []),
    ...repeated.map((dimension) => ({ code: 'repeated-dimension', dimension }) as const),
    ...unknown.map(
      (dimension) =>
        ({
          code: 'unknown-dimension',
          dimension,
          closest: closest(dimension, dimensionNames(model)),
        }) as const,
    ),
    ...[...new Set(asked)].flatMap((dimension) =>
      metrics
        .filter(({ form }) => findDimension(model, dimension) && !reaches(form, dimension))
        .map(({ id }) => ({ code: 'dimension-not-available', dimension, metric: id, valid }) as const),
    ),
    ...query.by.flatMap((dimension) =>
      metrics
        .filter(({ form }) => isOnlyFilteredBy(form, dimension))
        .map(({ id }) => ({ code: 'dimension-not-available', dimension, metric: id, valid }) as const),
    ),
    ...query.where
      .filter(({ op, values }) => (op === 'in' || op === 'not_in') && values.length === 0)
      .map(({ dimension }) => ({ code: 'missing-values', dimension }) as const),
  ];
}

function reaches(form: MetricForm, dimension: string): boolean {
  return (
    dimensionsOf(form).includes(dimension) ||
    leavesOf(form).every(({ dataset }) => findBinding(dataset, dimension) !== undefined)
  );
}

/** A word that messages hold narrows figures down; it does not divide them. */
function isOnlyFilteredBy(form: MetricForm, dimension: string): boolean {
  return leavesOf(form).some(({ dataset }) => findBinding(dataset, dimension)?.kind === 'contains');
}

/** @returns the dimensions that every one of the metrics has */
function commonDimensions(metrics: readonly FoundMetric[]): readonly string[] {
  const [first, ...others] = metrics.map(({ form }) => dimensionsOf(form));
  return (first ?? []).filter((dimension) => others.every((dimensions) => dimensions.includes(dimension)));
}

function checkRanges(query: SemanticQuery): QueryIssue[] {
  const issues = [query.range, ...(query.compare ? [query.compare] : [])].flatMap(checkRange);
  if (issues.length > 0 || query.grain === null) return issues;
  const buckets = countBuckets(query.range, query.grain);
  return buckets > mostBuckets ? [{ code: 'too-many-buckets', buckets, most: mostBuckets }] : [];
}

function checkRange({ from, to }: LocalRange): QueryIssue[] {
  const invalid = [from, to].filter((value) => !isLocalTime(value));
  if (invalid.length > 0) return invalid.map((value) => ({ code: 'invalid-date', value }));
  const order = Temporal.PlainDateTime.compare(from, to);
  return order >= 0 ? [{ code: 'empty-range', from, to }] : [];
}

function isLocalTime(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/.test(value)) return false;
  try {
    Temporal.PlainDateTime.from(value, { overflow: 'reject' });
    return true;
  } catch {
    return false; // Temporal throws for 31 February: here that is an answer, not a fault
  }
}

const bucketHours: Readonly<Record<Grain, number>> = {
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: 168,
  month: 720,
  quarter: 2_160,
  year: 8_640,
};

function countBuckets({ from, to }: LocalRange, grain: Grain): number {
  const hours = Temporal.PlainDateTime.from(from).until(to).total('hour');
  return Math.ceil(hours / bucketHours[grain]);
}

function checkAnchor(anchor: string | null, metrics: readonly FoundMetric[]): QueryIssue[] {
  if (anchor === null) return [];
  return metrics
    .filter(
      ({ form, anchors }) =>
        !anchors.some((own) => own === anchor || qualified(own, datasetOf(form)) === anchor),
    )
    .map(({ id, anchors }) => ({ code: 'unknown-anchor', anchor, metric: id, valid: anchors }));
}

function qualified(anchor: string, { table }: Dataset): string {
  return `${table.slice('cx.'.length)}.${anchor}`;
}

function checkOrder(query: SemanticQuery, model: SemanticModel): QueryIssue[] {
  if (query.order === null) return [];
  const valid = [
    ...query.metrics.flatMap((ref) => {
      const metric = model.metrics[ref.id];
      return metric ? [metricKey(ref, metric), ref.id] : [];
    }),
    ...query.by,
    ...(query.grain === null ? [] : ['time']),
  ];
  return valid.includes(query.order.by)
    ? []
    : [{ code: 'unknown-order', by: query.order.by, valid: [...new Set(valid)] }];
}

function checkLimit(limit: number | null): QueryIssue[] {
  if (limit === null || (Number.isInteger(limit) && limit >= 1 && limit <= mostRows)) return [];
  return [{ code: 'invalid-limit', most: mostRows }];
}

function checkPer(query: SemanticQuery, metrics: readonly FoundMetric[]): QueryIssue[] {
  if (query.per === null) return [];
  return metrics
    .filter(({ form }) => !['full', 'not-over-members'].includes(additivityOf(form)))
    .map(({ id }) => ({ code: 'per-needs-additive', metric: id }));
}

function metricNames(model: SemanticModel): readonly NamedId[] {
  return Object.entries(model.metrics).map(([id, { label, synonyms }]) => ({
    id,
    names: [id, label.en, label.fr, ...synonyms.en, ...synonyms.fr],
  }));
}

function dimensionNames(model: SemanticModel): readonly NamedId[] {
  return Object.entries(model.dimensions).map(([id, { label, synonyms }]) => ({
    id,
    names: [id, label.en, label.fr, ...synonyms],
  }));
}

type NamedId = { readonly id: string; readonly names: readonly string[] };

/** @returns up to three ids whose name, label or synonym is near the given word, nearest first */
function closest(word: string, candidates: readonly NamedId[]): readonly string[] {
  const fuse = new Fuse(candidates, { keys: ['names'], threshold: 0.45, ignoreDiacritics: true });
  return fuse.search(word.replaceAll('_', ' ').slice(0, 64), { limit: 3 }).map(({ item }) => item.id);
}
