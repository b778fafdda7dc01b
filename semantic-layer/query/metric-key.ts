import type { Metric } from '#semantic-layer/define/metric.ts';
import type { MetricRef } from './plan.ts';

/** @returns `id`, or `id@k=v,k=v` with sorted keys for a variant that is not the default: the name of a result column */
export function metricKey(ref: MetricRef, metric: Metric): string {
  const chosen = Object.entries(ref.variant ?? {})
    .filter(([key, value]) => metric.variants[key]?.[0] !== value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${value}`);
  return chosen.length === 0 ? ref.id : `${ref.id}@${chosen.join(',')}`;
}
