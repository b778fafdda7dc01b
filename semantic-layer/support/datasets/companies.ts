import { dataset } from '#semantic-layer/define/dataset.ts';

export const companies = dataset('cx.companies', {
  alias: 'company',
  times: ['created_at'],
  dimensions: {
    company: (by) => by.column('id'),
    segment: (by) => by.column('segment'),
    industry: (by) => by.column('industry'),
  },
});
