import { declareDataset } from '#semantic-layer/define/declare-dataset.ts';
import { conversations } from './conversations.ts';

/** What was promised: a first response, a resolution, within so many seconds. */
export const slaTargets = declareDataset('cx.sla_targets', {
  alias: 'sla_target',
  times: [],
  dimensions: {
    sla_policy: (by) => by.column('policy_id'),
    sla_metric: (by) => by.column('metric'),
  },
});

/** One row per target on a conversation. */
export const slaOutcomes = declareDataset('cx.sla_outcomes', {
  alias: 'sla_outcome',
  times: ['matched_at', 'satisfied_at', 'breached_at'],
  parentTimes: { 'conversations.created_at': { path: ['conversation'], column: 'created_at' } },
  parents: {
    conversation: { column: 'conversation_id', dataset: conversations, isAlwaysThere: true },
    target: { column: 'target_id', dataset: slaTargets, isAlwaysThere: true },
  },
  dimensions: { sla_status: (by) => by.column('status') },
});

/** One row per conversation and policy: breached if any target is, achieved if all are. */
export const slaConversations = declareDataset('cx.sla_conversation_status', {
  alias: 'sla_conversation',
  loadedAs: 'sla_outcomes',
  times: ['matched_at', 'satisfied_at', 'breached_at'],
  parents: { conversation: { column: 'conversation_id', dataset: conversations } },
  dimensions: {
    sla_policy: (by) => by.column('policy_id'),
    sla_status: (by) => by.column('status'),
  },
});
