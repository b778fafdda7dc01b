import type { DataCheck } from './data-check.ts';

const told = 'Import the status history of these conversations again, whole.';

/** Every interval with the one before and the one after it. */
const history = `
  select i.conversation_id, i.status, i.started_at, i.ended_at,
    lag(i.status) over w as status_before,
    lead(i.started_at) over w as next_start, lead(i.status) over w as next_status
  from cx.conversation_status_intervals i where i.org_id = $1
  window w as (partition by i.conversation_id order by i.started_at)`;

/** Each conversation with what its history says of it. */
const histories = `
  select h.conversation_id, min(h.started_at) as began,
    min(h.started_at) filter (where h.status = 'done') as first_done,
    max(h.started_at) filter (where h.status = 'done') as last_done,
    count(*) filter (where h.status_before = 'done' and h.status <> 'done')::int as reopenings,
    max(h.status) filter (where h.next_start is null) as status,
    bool_or(h.next_start is null and h.ended_at is null) as is_open,
    max(h.ended_at) as ended
  from (${history}) h group by h.conversation_id`;

/** The status history against what the conversation says of itself. */
export const statusChecks: readonly DataCheck[] = [
  {
    id: 'status-history-missing',
    severity: 'error',
    rule: 'Every conversation has a status history.',
    table: 'cx.conversations',
    meaning: 'These conversations are in no backlog, past or present.',
    remedy: 'Run the import again: a history is made for conversations that come without one.',
    sql: `select c.id as subject from cx.conversations c where c.org_id = $1 and not exists (
      select from cx.conversation_status_intervals i where i.org_id = $1 and i.conversation_id = c.id)`,
  },
  {
    id: 'status-history-overlap',
    severity: 'error',
    rule: 'A conversation has one status at a time.',
    table: 'cx.conversation_status_intervals',
    meaning: 'The backlog counts these conversations twice for a time.',
    remedy: told,
    sql: `select h.conversation_id as subject from (${history}) h
      where h.next_start is not null and (h.ended_at is null or h.ended_at > h.next_start)`,
  },
  {
    id: 'status-history-gap',
    severity: 'warning',
    rule: 'The statuses of a conversation follow one another without a gap, from its creation.',
    table: 'cx.conversation_status_intervals',
    meaning: 'For a time these conversations have no status and are missing from the backlog.',
    remedy: told,
    sql: `select h.conversation_id as subject from (${history}) h
      join cx.conversations c on c.org_id = $1 and c.id = h.conversation_id
      where h.ended_at < h.next_start or (h.status_before is null and h.started_at <> c.created_at)`,
  },
  {
    id: 'status-history-repeats',
    severity: 'warning',
    rule: 'Each status in a history differs from the one before.',
    table: 'cx.conversation_status_intervals',
    meaning: 'A closing told twice may be counted twice.',
    remedy: 'Leave status changes that change nothing out of the export.',
    sql: `select h.conversation_id as subject from (${history}) h where h.next_status = h.status`,
  },
  {
    id: 'status-now',
    severity: 'error',
    rule: 'A conversation has the status its history ends with.',
    table: 'cx.conversations',
    meaning: 'The backlog now and the list of open conversations do not agree.',
    remedy: told,
    sql: `select c.id as subject from cx.conversations c
      join (${histories}) h on h.conversation_id = c.id
      where c.org_id = $1 and c.merged_into_id is null and c.merged_at is null
        and (h.status <> c.status or (not h.is_open and c.status <> 'done'))`,
  },
  {
    id: 'closings-agree',
    severity: 'error',
    rule: 'A conversation was first and last closed when its history says so.',
    table: 'cx.conversations',
    meaning: 'Closed conversations, resolution times and the backlog contradict one another.',
    remedy: 'Give first_done_at and last_done_at, or the status history, or both from the same record.',
    sql: `select c.id as subject from cx.conversations c
      join (${histories}) h on h.conversation_id = c.id
      where c.org_id = $1 and c.merged_into_id is null and c.merged_at is null
        and (h.first_done is distinct from c.first_done_at or h.last_done is distinct from c.last_done_at)`,
  },
  {
    id: 'closing-unknown',
    severity: 'warning',
    rule: 'A conversation that is done was done at a known time.',
    table: 'cx.conversations',
    meaning: 'These conversations are closed in no period, and have no resolution time.',
    remedy: 'Give first_done_at and last_done_at.',
    sql: `select c.id as subject from cx.conversations c
      where c.org_id = $1 and c.status = 'done' and c.last_done_at is null
        and c.merged_into_id is null and c.merged_at is null`,
  },
  {
    id: 'reopenings-agree',
    severity: 'error',
    rule: 'A conversation was reopened at least as often as its history shows.',
    table: 'cx.conversations',
    meaning: 'The reopen rate and first contact resolution are wrong.',
    remedy: told,
    sql: `select c.id as subject from cx.conversations c
      join (${histories}) h on h.conversation_id = c.id
      where c.org_id = $1 and c.merged_into_id is null and c.reopened_count < h.reopenings`,
  },
  {
    id: 'reopenings-shown',
    severity: 'warning',
    rule: 'A history shows every reopening that is counted.',
    table: 'cx.conversations',
    meaning: 'The backlog misses the time these conversations were open again.',
    remedy: told,
    sql: `select c.id as subject from cx.conversations c
      join (${histories}) h on h.conversation_id = c.id
      where c.org_id = $1 and c.merged_into_id is null and c.reopened_count > h.reopenings`,
  },
  {
    id: 'backlog-agrees',
    severity: 'error',
    rule: 'The backlog of each of the last 60 days is what was created and reopened, less what was closed and merged.',
    table: 'cx.conversations',
    meaning: 'The backlog does not follow from arrivals and closings: one of the three is wrong.',
    remedy: 'Look at the broken rules about status histories first; they name the conversations.',
    sql: `with days as materialized (
        select d as at from generate_series(date_trunc('day', $2::timestamptz, 'UTC') - interval '59 days',
          $2::timestamptz, interval '1 day') d),
      first as materialized (select min(d.at) as at from days d),
      told as materialized (${history}),
      steps as (
        select c.created_at as at, 1 as step from cx.conversations c where c.org_id = $1
        union all
        select h.started_at, case when h.status = 'done' then -1 else 1 end from told h
        where (h.status = 'done') <> coalesce(h.status_before = 'done', false)
        union all
        select h.ended_at, -1 from told h where h.next_start is null and h.ended_at is not null and h.status <> 'done'),
      sums as materialized (
        select greatest(f.at, date_trunc('day', s.at - interval '1 microsecond', 'UTC') + interval '1 day') as at,
          sum(s.step) as step
        from steps s cross join first f group by 1),
      flows as (
        select d.at, coalesce(sum(s.step), 0) as open from days d left join sums s on s.at <= d.at group by d.at),
      recent as materialized (
        select i.started_at, i.ended_at from cx.conversation_status_intervals i cross join first f
        where i.org_id = $1 and i.status <> 'done' and (i.ended_at is null or i.ended_at > f.at)),
      stocks as (
        select d.at, count(r.started_at) as open from days d
        left join recent r on r.started_at <= d.at and (r.ended_at is null or r.ended_at > d.at) group by d.at)
      select to_char(f.at at time zone 'UTC', 'YYYY-MM-DD') as subject
      from flows f join stocks s on s.at = f.at where f.open <> s.open`,
  },
];
