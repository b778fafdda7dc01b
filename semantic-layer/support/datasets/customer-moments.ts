import { declareDataset } from '#semantic-layer/define/declare-dataset.ts';
import { companies } from './companies.ts';
import { customers } from './customers.ts';

/** One row per recognition: a public review, a reference call, a word of thanks. */
export const moments = declareDataset('cx.customer_moments', {
  alias: 'moment',
  times: ['occurred_at'],
  parents: {
    customer: { column: 'customer_id', dataset: customers },
    company: { column: 'company_id', dataset: companies, isAlwaysThere: true },
  },
  dimensions: {
    agent: (by) => by.column('agent_id'),
    moment_kind: (by) => by.column('kind'),
  },
});
