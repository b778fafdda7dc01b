import { declareDataset } from '#semantic-layer/define/declare-dataset.ts';
import { agents } from './agents.ts';
import { conversations } from './conversations.ts';
import { queues } from './queues.ts';

/** Only to reach the rule that brought a contact about. */
const triggers = declareDataset('cx.targeting_triggers', { alias: 'trigger', times: [], dimensions: {} });

/** One row per handling leg: pushed to a respondent, ended by a close, a pause or a transfer. */
export const contacts = declareDataset('cx.contacts', {
  alias: 'contact',
  times: ['pushed_at', 'first_response_at', 'ended_at'],
  parents: {
    conversation: { column: 'conversation_id', dataset: conversations, isAlwaysThere: true },
    queue: { column: 'queue_id', dataset: queues },
    agent: { column: 'agent_id', dataset: agents, isAlwaysThere: true },
    trigger: { column: 'trigger_id', dataset: triggers },
  },
  dimensions: {
    contact: (by) => by.column('id'),
    agent: (by) => by.column('agent_id'),
    team: (by) => by.column('team_id'),
    queue: (by) => by.column('queue_id'),
    // The queue has a channel too; a contact is on its conversation's.
    channel: (by) => by.ofParent(['conversation'], 'cx.conversations', 'channel'),
    distribution_rule: (by) => by.column('distribution_rule'),
    contact_end_reason: (by) => by.column('end_reason'),
    transfer_outcome: (by) => by.column('transfer_outcome'),
    targeting_rule: (by) => by.ofParent(['trigger'], 'cx.targeting_triggers', 'rule_id'),
    initiated_by: (by) => by.column('initiated_by'),
  },
});
