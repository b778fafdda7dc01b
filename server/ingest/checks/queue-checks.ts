import type { DataCheck } from './data-check.ts';

const stays = 'Import the queue entries of these conversations again, whole.';

/** Queue entries against the conversation, its contacts and its status. */
export const queueChecks: readonly DataCheck[] = [
  {
    id: 'queue-entry-overlap',
    severity: 'error',
    rule: 'A conversation waits in one queue at a time.',
    table: 'cx.queue_entries',
    meaning: 'Waits and the length of queues count the same minutes twice.',
    remedy: stays,
    sql: `select e.id as subject from (
        select q.id, q.left_at, lead(q.entered_at) over (partition by q.conversation_id order by q.entered_at, q.id) as next
        from cx.queue_entries q where q.org_id = $1) e
      where e.next is not null and (e.left_at is null or e.left_at > e.next)`,
  },
  {
    id: 'queue-entered-first',
    severity: 'error',
    rule: 'A conversation first entered a queue when its first queue entry begins.',
    table: 'cx.queue_entries',
    meaning: 'First response times start at an instant that the queue does not know.',
    remedy: 'Leave queue_entered_at out of the import: it is read from the queue entries.',
    sql: `select c.id as subject from cx.conversations c
      join (select q.conversation_id, min(q.entered_at) as first from cx.queue_entries q
        where q.org_id = $1 group by q.conversation_id) e on e.conversation_id = c.id
      where c.org_id = $1 and c.queue_entered_at is distinct from e.first`,
  },
  {
    id: 'queue-exit-open',
    severity: 'error',
    rule: 'Whoever still waits in a queue has not left it for a reason.',
    table: 'cx.queue_entries',
    meaning: 'Somebody counts as answered or given up, and as waiting, at once.',
    remedy: 'Give left_at together with exit_reason.',
    sql: `select q.id as subject from cx.queue_entries q
      where q.org_id = $1 and q.left_at is null and q.exit_reason is not null`,
  },
  {
    id: 'queue-exit-unknown',
    severity: 'warning',
    rule: 'Whoever left a queue left it for a reason.',
    table: 'cx.queue_entries',
    meaning: 'These waits count neither as answered nor as abandoned.',
    remedy: 'Give exit_reason: assigned, abandoned, closed or moved.',
    sql: `select q.id as subject from cx.queue_entries q
      where q.org_id = $1 and q.left_at is not null and q.exit_reason is null`,
  },
  {
    id: 'queue-entry-early',
    severity: 'warning',
    rule: 'A conversation enters a queue after it was created.',
    table: 'cx.queue_entries',
    meaning: 'The source counts on two clocks, or dates creation late: waits may be too long.',
    remedy: 'Compare the time zones of the two exports.',
    sql: `select q.id as subject from cx.queue_entries q
      join cx.conversations c on c.org_id = $1 and c.id = q.conversation_id
      where q.org_id = $1 and q.entered_at < c.created_at`,
  },
  {
    id: 'queue-assigned-to-someone',
    severity: 'warning',
    rule: 'Whoever is taken out of a queue is on somebody’s screen within a minute.',
    table: 'cx.queue_entries',
    meaning: 'The wait in the queue and the wait for a person do not agree.',
    remedy: 'Import contacts and queue entries from the same period and the same clock.',
    sql: `select q.id as subject from cx.queue_entries q
      where q.org_id = $1 and q.exit_reason = 'assigned'
        and exists (select from cx.contacts k where k.org_id = $1)
        and not exists (select from cx.contacts k where k.org_id = $1 and k.conversation_id = q.conversation_id
          and k.pushed_at between q.left_at - interval '60 seconds' and q.left_at + interval '60 seconds')`,
  },
  {
    id: 'queued-is-in-a-queue',
    severity: 'warning',
    rule: 'A conversation that is queued waits in a queue, and no other does.',
    table: 'cx.queue_entries',
    meaning: 'Who waits now is told in two ways that differ.',
    remedy: stays,
    sql: `select c.id as subject from cx.conversations c
      left join (select q.conversation_id from cx.queue_entries q
        where q.org_id = $1 and q.left_at is null group by q.conversation_id) e on e.conversation_id = c.id
      where c.org_id = $1 and c.merged_into_id is null and (c.status = 'queued') <> (e.conversation_id is not null)
        and exists (select from cx.queue_entries q where q.org_id = $1)`,
  },
];
