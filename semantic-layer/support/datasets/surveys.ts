import { declareDataset } from '#semantic-layer/define/declare-dataset.ts';
import { npsGroups } from '#semantic-layer/support/bands.ts';
import { conversations } from './conversations.ts';
import { customers } from './customers.ts';

/** One row per survey sent; answered ones have `responded_at` and a score. */
export const surveys = declareDataset('cx.surveys', {
  alias: 'survey',
  hasId: true,
  times: ['responded_at', 'sent_at'],
  parentTimes: { 'conversations.last_done_at': { path: ['conversation'], column: 'last_done_at' } },
  parents: {
    conversation: { column: 'conversation_id', dataset: conversations },
    customer: { column: 'customer_id', dataset: customers },
  },
  dimensions: {
    survey_kind: (by) => by.column('kind'),
    survey_score: (by) => by.text('score'),
    customer: (by) => by.column('customer_id'),
    nps_group: (by) => by.bands('score', npsGroups, (survey) => survey.equals('kind', 'nps')),
  },
});
