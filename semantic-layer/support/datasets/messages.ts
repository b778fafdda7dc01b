import { declareDataset } from '#semantic-layer/define/declare-dataset.ts';
import { contacts } from './contacts.ts';
import { conversations } from './conversations.ts';

/** One row per message or note, whatever became of its conversation. Its team is the one that handled the contact. */
export const messages = declareDataset('cx.messages', {
  alias: 'message',
  times: ['sent_at'],
  parents: {
    conversation: { column: 'conversation_id', dataset: conversations },
    contact: { column: 'contact_id', dataset: contacts },
  },
  dimensions: {
    channel: (by) => by.column('channel'),
    agent: (by) => by.column('agent_id'),
    language: (by) => by.column('language'),
  },
});
