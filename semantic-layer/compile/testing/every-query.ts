import { completeChoice, type Metric } from '#semantic-layer/define/metric.ts';
import { leavesOf } from '#semantic-layer/define/metric-form.ts';
import type { Comparison, Filter, Grain, SemanticQuery } from '#semantic-layer/query/plan.ts';
import { dimensionsOf } from '#semantic-layer/query/validate-query.ts';
import { supportModel } from '#semantic-layer/support/support-model.ts';

/** A metric in one of its variants, with all it may be dated and split by. */
export type EveryFigure = {
  readonly id: string;
  /** Complete: the default values too. */
  readonly choice: Readonly<Record<string, string>>;
  readonly isDefault: boolean;
  readonly anchors: readonly string[];
  readonly dimensions: readonly string[];
  /** What it is read from, and how: figures of one shape split by one dimension are written alike. */
  readonly shape: string;
};

/** Every metric in every variant that means something and is counted from rows. */
export function everyFigure(): readonly EveryFigure[] {
  return Object.entries<Metric>(supportModel.metrics).flatMap(([id, metric]) => {
    const byDefault = JSON.stringify(completeChoice(metric.variants, {}));
    return choicesOf(metric).flatMap((choice) => {
      const form = metric.form(choice);
      if (form === null || form.kind === 'model') return [];
      const leaves = leavesOf(form).map(({ kind, dataset }) => `${kind} ${dataset.table} ${dataset.alias}`);
      return [
        {
          id,
          choice,
          isDefault: JSON.stringify(choice) === byDefault,
          anchors: metric.anchors,
          dimensions: dimensionsOf(form).filter((dimension) => dimension !== 'keyword'),
          shape: leaves.join(' and '),
        },
      ];
    });
  });
}

/** @returns every combination of a metric's variants, complete, the default first */
export function choicesOf({ variants }: Pick<Metric, 'variants'>): Readonly<Record<string, string>>[] {
  return Object.entries(variants).reduce<Record<string, string>[]>(
    (choices, [key, values]) =>
      choices.flatMap((choice) => values.map((value) => ({ ...choice, [key]: value }))),
    [{}],
  );
}

export const plainQuery: SemanticQuery = {
  ...{ metrics: [], by: [], grain: null, where: [], having: [], compare: null },
  ...{ range: { from: '2026-03-02', to: '2026-03-09' }, anchor: null, per: null, order: null, limit: null },
};

const weekBefore: Comparison = { from: '2026-02-23', to: '2026-03-02', basis: 'previous_period' };
const grains: readonly (Grain | null)[] = [null, 'day', null, 'week', 'hour', null, 'month'];
const operators: readonly Filter['op'][] = ['in', 'not_in', 'is_missing', 'is_present'];

/**
 * Queries that together ask all the model can be asked: each figure by each date, alone and through time, and split by
 * all its dimensions, three at a time, with changing grains, comparisons and filters. Dimensions of a variant are
 * written as those of any figure of its shape: each shape is split once.
 *
 * @param splits  'figures': each variant by each date, each metric's default by all its dimensions; 'shapes': each
 *                metric's default by each date, each shape by all dimensions
 */
export function everyQuery(splits: 'figures' | 'shapes'): readonly SemanticQuery[] {
  const queries: SemanticQuery[] = [];
  const splitShapes = new Set<string>();
  for (const figure of everyFigure()) {
    const metrics = [{ id: figure.id, variant: figure.choice }];
    const isDated = figure.isDefault || splits === 'figures';
    for (const anchor of isDated ? figure.anchors : []) queries.push({ ...plainQuery, metrics, anchor });
    queries.push({ ...turn(queries.length), metrics, by: [], grain: 'day', compare: weekBefore });
    if (!(figure.isDefault && splits === 'figures') && splitShapes.has(figure.shape)) continue;
    splitShapes.add(figure.shape);
    for (const by of threes(figure.dimensions)) {
      const where = filtersOn(figure.dimensions, queries.length);
      queries.push({ ...turn(queries.length), metrics, by, where });
    }
  }
  return queries;
}

/** The next grain, and a comparison every other time. */
function turn(index: number): SemanticQuery {
  return {
    ...plainQuery,
    grain: grains[index % grains.length] ?? null,
    compare: index % 2 === 0 ? weekBefore : null,
  };
}

/** One filter, on another dimension and by another operator each time; every third query has none. */
function filtersOn(dimensions: readonly string[], index: number): readonly Filter[] {
  const dimension = dimensions[index % Math.max(1, dimensions.length)];
  const op = operators[index % operators.length];
  if (index % 3 === 0 || dimension === undefined || op === undefined) return [];
  return [{ dimension, op, values: op === 'in' || op === 'not_in' ? ['chat'] : [] }];
}

function threes(dimensions: readonly string[]): readonly (readonly string[])[] {
  return dimensions.flatMap((_, index) => (index % 3 === 0 ? [dimensions.slice(index, index + 3)] : []));
}
