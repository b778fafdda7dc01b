import { declareDataset } from '#semantic-layer/define/declare-dataset.ts';
import { companies } from './companies.ts';

export const customers = declareDataset('cx.customers', {
  alias: 'customer',
  times: ['created_at'],
  parents: { company: { column: 'company_id', dataset: companies } },
  dimensions: {
    customer: (by) => by.column('id'),
    customer_external_id: (by) => by.column('external_id'),
    country: (by) => by.column('country'),
  },
});
