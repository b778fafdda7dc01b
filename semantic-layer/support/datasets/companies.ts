import { declareDataset } from '#semantic-layer/define/declare-dataset.ts';

export const companies = declareDataset('cx.companies', {
  alias: 'company',
  times: ['created_at'],
  dimensions: {
    company: (by) => by.column('id'),
    segment: (by) => by.column('segment'),
    industry: (by) => by.column('industry'),
  },
});
