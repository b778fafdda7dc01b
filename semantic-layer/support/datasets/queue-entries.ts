import { declareDataset } from '#semantic-layer/define/declare-dataset.ts';
import { conversations } from './conversations.ts';
import { queues } from './queues.ts';

/** One row per stay of a conversation in a queue; channel and team are the queue's. */
export const queueEntries = declareDataset('cx.queue_entries', {
  alias: 'queue_entry',
  times: ['left_at', 'entered_at'],
  parents: {
    conversation: { column: 'conversation_id', dataset: conversations, isAlwaysThere: true },
    queue: { column: 'queue_id', dataset: queues, isAlwaysThere: true },
  },
  dimensions: {
    queue: (by) => by.column('queue_id'),
    queue_exit_reason: (by) => by.column('exit_reason'),
  },
});
