import { declareDataset } from '#semantic-layer/define/declare-dataset.ts';
import { conversations } from './conversations.ts';

/** One row per survey sent; answered ones have `responded_at` and a score. */
export const surveys = declareDataset('cx.surveys', {
  alias: 'survey',
  times: ['responded_at', 'sent_at'],
  parentTimes: { 'conversations.last_done_at': { path: ['conversation'], column: 'last_done_at' } },
  parents: { conversation: { column: 'conversation_id', dataset: conversations } },
  dimensions: {},
});
