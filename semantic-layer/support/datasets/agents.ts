import { declareDataset } from '#semantic-layer/define/declare-dataset.ts';

/** Who can answer: people, the copilot, bots. */
export const agents = declareDataset('cx.agents', {
  alias: 'agent',
  times: [],
  dimensions: { agent_kind: (by) => by.column('kind') },
});
