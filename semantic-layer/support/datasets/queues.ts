import { dataset } from '#semantic-layer/define/dataset.ts';

export const queues = dataset('cx.queues', {
  alias: 'queue',
  times: [],
  dimensions: {
    channel: (by) => by.column('channel'),
    team: (by) => by.column('team_id'),
  },
});
