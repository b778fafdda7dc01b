import { declareDataset } from '#semantic-layer/define/declare-dataset.ts';
import { customers } from './customers.ts';

const targetingRules = declareDataset('cx.targeting_rules', {
  alias: 'rule',
  times: [],
  dimensions: { channel: (by) => by.column('channel') },
});

/** One row per firing of a targeting rule on a visitor, and what came of it. */
export const firings = declareDataset('cx.targeting_triggers', {
  alias: 'firing',
  times: ['triggered_at'],
  parents: {
    rule: { column: 'rule_id', dataset: targetingRules, isAlwaysThere: true },
    customer: { column: 'customer_id', dataset: customers },
  },
  dimensions: {
    targeting_rule: (by) => by.column('rule_id'),
    missed_reason: (by) => by.column('missed_reason'),
  },
});
