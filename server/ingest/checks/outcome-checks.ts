import type { DataCheck } from './data-check.ts';

/** What comes after a conversation: surveys, sales, merges. */
export const outcomeChecks: readonly DataCheck[] = [
  {
    id: 'survey-early',
    severity: 'error',
    rule: 'A survey is sent after its conversation was created.',
    table: 'cx.surveys',
    meaning: 'Satisfaction is told of conversations that had not taken place.',
    remedy: 'Correct conversation_id or sent_at of these surveys.',
    sql: `select s.id as subject from cx.surveys s
      join cx.conversations c on c.org_id = $1 and c.id = s.conversation_id
      where s.org_id = $1 and s.sent_at < c.created_at`,
  },
  {
    id: 'survey-before-close',
    severity: 'warning',
    rule: 'A survey on a conversation is sent after it was first closed.',
    table: 'cx.surveys',
    meaning: 'Customers judge before they know the outcome.',
    remedy: 'Nothing, if surveys are sent while conversations go on; else compare the clocks.',
    sql: `select s.id as subject from cx.surveys s
      join cx.conversations c on c.org_id = $1 and c.id = s.conversation_id
      where s.org_id = $1 and (c.first_done_at is null or s.sent_at < c.first_done_at)`,
  },
  {
    id: 'survey-customer',
    severity: 'warning',
    rule: 'A survey is answered by the customer of its conversation.',
    table: 'cx.surveys',
    meaning: 'Satisfaction by company and by customer differ.',
    remedy: 'Correct customer_id of these surveys, or leave it out.',
    sql: `select s.id as subject from cx.surveys s
      join cx.conversations c on c.org_id = $1 and c.id = s.conversation_id
      where s.org_id = $1 and s.customer_id <> c.customer_id`,
  },
  {
    id: 'sale-early',
    severity: 'warning',
    rule: 'A sale that is put down to a conversation came after it began.',
    table: 'cx.transactions',
    meaning: 'Revenue is credited to conversations that cannot have led to it.',
    remedy: 'Leave conversation_id of these sales empty.',
    sql: `select s.id as subject from cx.transactions s
      join cx.conversations c on c.org_id = $1 and c.id = s.conversation_id
      where s.org_id = $1 and s.occurred_at < c.created_at`,
  },
  {
    id: 'merge-closed',
    severity: 'error',
    rule: 'A conversation that was merged away has no status after its merge.',
    table: 'cx.conversations',
    meaning: 'It stays in the backlog for ever.',
    remedy: 'Run the import again: a merge closes the history of what was merged away.',
    sql: `select c.id as subject from cx.conversations c
      where c.org_id = $1 and c.merged_into_id is not null and exists (
        select from cx.conversation_status_intervals i
        where i.org_id = $1 and i.conversation_id = c.id and (i.ended_at is null or i.ended_at > c.merged_at))`,
  },
  {
    id: 'merge-target',
    severity: 'error',
    rule: 'A conversation is merged into another one, not into itself.',
    table: 'cx.conversations',
    meaning: 'It disappears from closings without a survivor.',
    remedy: 'Correct merged_into_id.',
    sql: `select c.id as subject from cx.conversations c where c.org_id = $1 and c.merged_into_id = c.id`,
  },
  {
    id: 'merge-customer',
    severity: 'warning',
    rule: 'Conversations that were merged are of one customer.',
    table: 'cx.conversations',
    meaning: 'Conversations per customer are counted short for one of them.',
    remedy: 'Nothing, if customers themselves were merged; else correct merged_into_id.',
    sql: `select c.id as subject from cx.conversations c
      join cx.conversations s on s.org_id = $1 and s.id = c.merged_into_id
      where c.org_id = $1 and c.customer_id <> s.customer_id`,
  },
];
