import { declareDataset } from '#semantic-layer/define/declare-dataset.ts';
import { customers } from './customers.ts';

/**
 * One row per request. Merged conversations stay (they arrived); metrics of closure leave them out themselves.
 * `agent` is who answered: a conversation counts for every respondent with a contact in which they replied.
 */
export const conversations = declareDataset('cx.conversations', {
  alias: 'conversation',
  times: [
    'created_at',
    'first_inbound_at',
    'queue_entered_at',
    'first_response_at',
    'first_done_at',
    'last_done_at',
    'deleted_at',
    'last_activity_at',
    'last_customer_activity_at',
    'last_message_at',
  ],
  live: (row) => row.isNull('deleted_at'),
  liveLiftedBy: 'deleted_at',
  parents: { customer: { column: 'customer_id', dataset: customers } },
  dimensions: {
    channel: (by) => by.column('channel'),
    team: (by) => by.column('team_id'),
    owner: (by) => by.column('agent_id'),
    agent: (by) =>
      by.bridge('cx.contacts', {
        match: { conversation_id: 'id' },
        member: 'agent_id',
        where: (contact) => contact.isPresent('first_response_at'),
      }),
    priority: (by) => by.column('priority'),
    ticket_type: (by) => by.column('ticket_type'),
    category: (by) => by.column('category_id'),
    tag: (by) => by.bridge('cx.conversation_tags', { match: { conversation_id: 'id' }, member: 'tag_id' }),
    language: (by) => by.column('language'),
    queue: (by) => by.column('queue_id'),
  },
});
