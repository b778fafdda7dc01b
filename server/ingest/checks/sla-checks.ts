import type { DataCheck } from './data-check.ts';

/** SLA outcomes against the times they judge. */
export const slaChecks: readonly DataCheck[] = [
  {
    id: 'sla-late-is-breached',
    severity: 'error',
    rule: 'What came after its due time counts as breached.',
    table: 'cx.sla_outcomes',
    meaning: 'The SLA achievement rate is too high.',
    remedy: 'Give breached_at of these outcomes: the due time, or when the source noticed.',
    sql: `select o.conversation_id as subject from cx.sla_outcomes o
      where o.org_id = $1 and o.satisfied_at > o.due_at and o.breached_at is null`,
  },
  {
    id: 'sla-kept-is-not-breached',
    severity: 'error',
    rule: 'What came in time does not count as breached.',
    table: 'cx.sla_outcomes',
    meaning: 'The SLA achievement rate is too low.',
    remedy: 'Leave breached_at of these outcomes empty.',
    sql: `select o.conversation_id as subject from cx.sla_outcomes o
      where o.org_id = $1 and o.satisfied_at <= o.due_at and o.breached_at is not null`,
  },
  {
    id: 'sla-due-is-settled',
    severity: 'warning',
    rule: 'What is overdue by more than an hour is kept or breached.',
    table: 'cx.sla_outcomes',
    meaning: 'These outcomes count neither way: the rate is told of fewer conversations.',
    remedy: 'Import the outcomes again: the source had not settled them yet.',
    sql: `select o.conversation_id as subject from cx.sla_outcomes o
      where o.org_id = $1 and o.satisfied_at is null and o.breached_at is null
        and o.due_at < $2::timestamptz - interval '1 hour'`,
  },
  {
    id: 'sla-due-after-start',
    severity: 'error',
    rule: 'An SLA is due after it began to count.',
    table: 'cx.sla_outcomes',
    meaning: 'These outcomes are breached from the start.',
    remedy: 'Correct matched_at and due_at.',
    sql: `select o.conversation_id as subject from cx.sla_outcomes o
      where o.org_id = $1 and o.due_at < o.matched_at`,
  },
  {
    id: 'sla-first-response-agrees',
    severity: 'warning',
    rule: 'A first response target is kept when the first response came in time, and then only.',
    table: 'cx.sla_outcomes',
    meaning: 'SLA achievement and first response time tell two stories.',
    remedy:
      'Nothing, if the source restarts its clock (after a transfer, say); else import both from one export.',
    sql: `select o.conversation_id as subject from cx.sla_outcomes o
      join cx.sla_targets t on t.org_id = $1 and t.id = o.target_id and t.metric = 'first_response'
      join cx.conversations c on c.org_id = $1 and c.id = o.conversation_id
      where o.org_id = $1 and (o.satisfied_at is not null and c.first_response_at is distinct from o.satisfied_at
        or o.satisfied_at is null and c.first_response_at between o.matched_at and o.due_at)`,
  },
  {
    id: 'sla-resolution-agrees',
    severity: 'warning',
    rule: 'A resolution target is kept when the conversation was closed in time, and then only.',
    table: 'cx.sla_outcomes',
    meaning: 'SLA achievement and resolution time tell two stories.',
    remedy:
      'Nothing, if the source stops its clock while a conversation is paused; else import both from one export.',
    sql: `select o.conversation_id as subject from cx.sla_outcomes o
      join cx.sla_targets t on t.org_id = $1 and t.id = o.target_id and t.metric = 'resolution'
      join cx.conversations c on c.org_id = $1 and c.id = o.conversation_id
      where o.org_id = $1 and (o.satisfied_at is not null and o.satisfied_at not in (c.first_done_at, c.last_done_at)
        or o.satisfied_at is null and c.status = 'done' and c.last_done_at between o.matched_at and o.due_at)`,
  },
];
