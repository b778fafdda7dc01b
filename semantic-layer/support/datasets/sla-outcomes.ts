import { declareDataset } from '#semantic-layer/define/declare-dataset.ts';
import { conversations } from './conversations.ts';

/** One row per target on a conversation. */
export const slaOutcomes = declareDataset('cx.sla_outcomes', {
  alias: 'sla_outcome',
  times: ['matched_at', 'satisfied_at'],
  parents: { conversation: { column: 'conversation_id', dataset: conversations } },
  dimensions: {},
});

/** One row per conversation and policy: breached if any target is, achieved if all are. */
export const slaConversations = declareDataset('cx.sla_conversation_status', {
  alias: 'sla_conversation',
  loadedAs: 'sla_outcomes',
  times: ['matched_at', 'satisfied_at'],
  parents: { conversation: { column: 'conversation_id', dataset: conversations } },
  dimensions: {},
});
