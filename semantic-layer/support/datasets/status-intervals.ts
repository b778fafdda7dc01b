import { declareDataset } from '#semantic-layer/define/declare-dataset.ts';
import { conversations } from './conversations.ts';

/** One row per stretch of a conversation's life in one status: the backlog of any past instant can be counted. */
export const statusIntervals = declareDataset('cx.conversation_status_intervals', {
  alias: 'status_interval',
  times: ['started_at', 'ended_at'],
  parents: { conversation: { column: 'conversation_id', dataset: conversations, isAlwaysThere: true } },
  dimensions: {},
});
