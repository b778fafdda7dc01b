import type { Dimension } from './dimension.ts';
import type { Metric } from './metric.ts';

/** Everything Vigie can measure and split by. `M` and `D` keep the names, so that wrong ones do not compile. */
export type SemanticModel<M extends string = string, D extends string = string> = {
  readonly metrics: Readonly<Record<M, Metric>>;
  readonly dimensions: Readonly<Record<D, Dimension>>;
};

/** Dimensions every metric has: they are cut from its own time. */
export const cyclicDimensions = ['day_of_week', 'hour_of_day'] as const;

export function isCyclic(dimension: string): dimension is (typeof cyclicDimensions)[number] {
  return cyclicDimensions.some((id) => id === dimension);
}
