import { declareDataset } from '#semantic-layer/define/declare-dataset.ts';

/** One row per handling leg; for now only what other datasets take from it. */
export const contacts = declareDataset('cx.contacts', {
  alias: 'contact',
  times: ['pushed_at', 'ended_at'],
  dimensions: {
    team: (by) => by.column('team_id'),
  },
});
