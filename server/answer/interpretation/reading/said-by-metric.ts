import type { Filter, MetricRef } from '#semantic-layer/query/plan.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import type { Filters } from './filters.ts';
import type { Sentence } from './sentence.ts';

/**
 * A filter that only repeats what a metric is: the copilot of "copilot revenue", the busy agents of conversations missed
 * because agents were busy. A member that is named beside the metric's name ("by Nova") still filters.
 */
export function isSaidByMetric(
  { dimension, op, values }: Filter,
  refs: readonly { readonly ref: MetricRef }[],
  filters: Filters,
  sentence: Sentence,
): boolean {
  const ids = refs.map(({ ref }) => ref.id);
  const isNobodyThere =
    dimension === 'agent' && ids.length > 0 && ids.every((id) => id.startsWith('missed_'));
  if (op === 'is_missing') return isNobodyThere;
  if (dimension === 'survey_score') return op === 'is_present' && saysIt(dimension, ids);
  if (dimension === 'missed_reason')
    return ids.some((id) => values.some((value) => id.endsWith(`_${value}`)));
  const isLabelled = filters.named.some(
    ({ span, reading }) =>
      reading.dimension === dimension &&
      (sentence.next(span, 'dimension', 1) ?? sentence.previous(span, 'dimension', 1)) !== undefined,
  );
  return !isLabelled && saysIt(dimension, ids);
}

function saysIt(dimension: string, ids: readonly string[]): boolean {
  return defaultReadings.saidByMetric.some(
    ({ metric, dimensions }) => dimensions.includes(dimension) && ids.every((id) => metric.test(id)),
  );
}
