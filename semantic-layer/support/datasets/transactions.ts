import { declareDataset } from '#semantic-layer/define/declare-dataset.ts';
import { conversations } from './conversations.ts';
import { customers } from './customers.ts';

/** One row per purchase on the site; `conversation` is the one it is attributed to, when there is one. */
export const transactions = declareDataset('cx.transactions', {
  alias: 'purchase',
  hasId: true,
  times: ['occurred_at'],
  parentTimes: { 'conversations.last_done_at': { path: ['conversation'], column: 'last_done_at' } },
  parents: {
    conversation: { column: 'conversation_id', dataset: conversations },
    customer: { column: 'customer_id', dataset: customers },
  },
  dimensions: { customer: (by) => by.column('customer_id') },
});
