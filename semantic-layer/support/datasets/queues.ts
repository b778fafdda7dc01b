import { declareDataset } from '#semantic-layer/define/declare-dataset.ts';

export const queues = declareDataset('cx.queues', {
  alias: 'queue',
  times: [],
  dimensions: {
    channel: (by) => by.column('channel'),
    team: (by) => by.column('team_id'),
    distribution_group: (by) => by.column('distribution_group'),
  },
});
