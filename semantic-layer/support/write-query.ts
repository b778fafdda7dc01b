import type { Metric } from '#semantic-layer/define/metric.ts';
import type { cyclicDimensions } from '#semantic-layer/define/model.ts';
import type { SemanticQuery } from '#semantic-layer/query/plan.ts';
import type { DimensionId } from './dimensions.ts';
import type { MetricId, SupportMetrics } from './support-model.ts';

/**
 * A dimension that every one of the metrics has: asking for another does not compile. Of metrics made of others, such as
 * rates of two times, only `validateQuery` knows which they have.
 */
export type CommonDimension<Id extends MetricId> = (
  Id extends MetricId
    ? (dimension: DimensionOf<SupportMetrics[Id]>) => void
    : never
) extends (dimension: infer Common extends string) => void
  ? (Common & DimensionId) | (typeof cyclicDimensions)[number] | `attr.${string}`
  : never;

type DimensionOf<M> = M extends Metric<infer D> ? D : never;

type TypedQuery<Id extends MetricId> = Partial<Omit<SemanticQuery, 'metrics' | 'by' | 'where' | 'range'>> & {
  readonly metrics: readonly [
    { readonly id: Id; readonly variant?: Readonly<Record<string, string>> },
    ...{ readonly id: Id; readonly variant?: Readonly<Record<string, string>> }[],
  ];
  readonly by?: readonly NoInfer<CommonDimension<Id>>[];
  readonly where?: readonly (Omit<SemanticQuery['where'][number], 'dimension'> & {
    readonly dimension: NoInfer<CommonDimension<Id>>;
  })[];
  readonly range: SemanticQuery['range'];
};

/**
 * A query written in code: names of metrics and dimensions are checked by the compiler, what is left out asks for
 * nothing. Variants and cyclic dimensions are still a matter of `validateQuery`.
 */
export function writeQuery<const Id extends MetricId>(query: TypedQuery<Id>): SemanticQuery {
  return {
    ...{ by: [], grain: null, where: [], having: [], compare: null, anchor: null },
    ...{ per: null, order: null, limit: null },
    ...query,
  };
}
