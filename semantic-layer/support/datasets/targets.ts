import { declareDataset } from '#semantic-layer/define/declare-dataset.ts';

/** One row per target of a metric, for a scope and a period. */
export const metricTargets = declareDataset('cx.metric_targets', {
  alias: 'target',
  times: [],
  dimensions: {},
});
