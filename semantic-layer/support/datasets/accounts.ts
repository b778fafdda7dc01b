import { declareDataset } from '#semantic-layer/define/declare-dataset.ts';
import { companies } from './companies.ts';
import { customers } from './customers.ts';

/** One row per recurring revenue line of an account. */
export const subscriptions = declareDataset('cx.subscriptions', {
  alias: 'subscription',
  times: [],
  parents: { company: { column: 'company_id', dataset: companies, isAlwaysThere: true } },
  dimensions: { arr_component: (by) => by.column('component') },
});

/** One row per sales opportunity of an account. */
export const opportunities = declareDataset('cx.opportunities', {
  alias: 'opportunity',
  times: ['created_at', 'closed_at'],
  parents: { company: { column: 'company_id', dataset: companies, isAlwaysThere: true } },
  dimensions: {},
});

/** One row per use of the product. */
export const usageEvents = declareDataset('cx.product_usage_events', {
  alias: 'usage_event',
  times: ['occurred_at'],
  parentTimes: {
    'first value event': { path: [], column: 'occurred_at' },
    'customers.created_at': { path: ['customer'], column: 'created_at' },
  },
  parents: { customer: { column: 'customer_id', dataset: customers, isAlwaysThere: true } },
  dimensions: { usage_event: (by) => by.column('event_name') },
});
