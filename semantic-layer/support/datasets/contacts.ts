import { dataset } from '#semantic-layer/define/dataset.ts';

/** One row per handling leg; for now only what other datasets take from it. */
export const contacts = dataset('cx.contacts', {
  alias: 'contact',
  times: ['pushed_at', 'ended_at'],
  dimensions: {
    team: (by) => by.column('team_id'),
  },
});
