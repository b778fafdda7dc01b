import { dataset } from '#semantic-layer/define/dataset.ts';
import { companies } from './companies.ts';

export const customers = dataset('cx.customers', {
  alias: 'customer',
  times: ['created_at'],
  parents: { company: { column: 'company_id', dataset: companies } },
  dimensions: { country: (by) => by.column('country') },
});
