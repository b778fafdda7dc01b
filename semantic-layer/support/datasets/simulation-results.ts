import { declareDataset } from '#semantic-layer/define/declare-dataset.ts';
import { conversations } from './conversations.ts';

/** One row per past conversation replayed by a simulated assistant, in each run. */
export const simulationResults = declareDataset('cx.simulation_results', {
  alias: 'simulation',
  times: [],
  parents: { conversation: { column: 'conversation_id', dataset: conversations, isAlwaysThere: true } },
  dimensions: {},
});
