import type { DataCheck } from './data-check.ts';

/** Who was there and how much they had: status intervals and shifts of agents. */
export const agentChecks: readonly DataCheck[] = [
  {
    id: 'agent-one-status',
    severity: 'error',
    rule: 'An agent has one status at a time.',
    table: 'cx.agent_status_intervals',
    meaning: 'Presence, occupancy and production time count the same minutes twice.',
    remedy: 'Run the import again: intervals that overlap are cut while they are loaded.',
    sql: `select i.agent_id as subject from (
        select x.agent_id, x.ended_at, lead(x.started_at) over (partition by x.agent_id order by x.started_at) as next
        from cx.agent_status_intervals x where x.org_id = $1) i
      where i.next is not null and (i.ended_at is null or i.ended_at > i.next)`,
  },
  {
    id: 'agent-load',
    severity: 'warning',
    rule: 'People carry as many conversations as they have contacts open.',
    table: 'cx.agent_status_intervals',
    meaning: 'Occupancy does not agree with the conversations people had.',
    remedy: 'Nothing, if the source counts other work as well; else import all contacts of the period.',
    sql: `with marks as (
        select k.agent_id, k.pushed_at as at, 1 as step, null::smallint as carried from cx.contacts k where k.org_id = $1
        union all
        select k.agent_id, k.ended_at, -1, null from cx.contacts k where k.org_id = $1 and k.ended_at is not null
        union all
        select i.agent_id, i.started_at, 0, i.open_conversations from cx.agent_status_intervals i
        join cx.agents g on g.org_id = $1 and g.id = i.agent_id and g.kind in ('human', 'expert')
        where i.org_id = $1),
      loads as (
        select m.agent_id, m.carried, sum(m.step) over (partition by m.agent_id order by m.at) as open from marks m)
      select l.agent_id as subject from loads l
      where l.carried is not null and l.carried <> l.open and exists (select from cx.contacts k where k.org_id = $1)`,
  },
  {
    id: 'agent-capacity',
    severity: 'warning',
    rule: 'Nobody carries more than they can.',
    table: 'cx.agent_status_intervals',
    meaning: 'Occupancy is above what was set as full.',
    remedy: 'Look at the capacities of these agents: they are set too low, or passed over.',
    sql: `select i.agent_id as subject from cx.agent_status_intervals i
      where i.org_id = $1 and i.open_conversations > i.capacity`,
  },
  {
    id: 'shift-overlap',
    severity: 'error',
    rule: 'Work and time off of a person do not overlap.',
    table: 'cx.shifts',
    meaning: 'Planned hours and adherence count the same minutes twice.',
    remedy: 'Run the import again: time off is taken out of work while it is loaded.',
    sql: `select s.agent_id as subject from (
        select x.agent_id, x.ends_at, lead(x.starts_at) over (partition by x.agent_id order by x.starts_at, x.ends_at) as next
        from cx.shifts x where x.org_id = $1) s
      where s.ends_at > s.next`,
  },
  {
    id: 'time-entry-overlap',
    severity: 'warning',
    rule: 'Nobody spends the same hour on two projects.',
    table: 'cx.time_entries',
    meaning: 'Hours spent on projects and companies are more than people worked.',
    remedy: 'Leave out calendar entries that are no work, or that stand for the same meeting.',
    sql: `select t.id as subject from (
        select x.id, x.ends_at, lead(x.starts_at) over (partition by x.agent_id order by x.starts_at, x.id) as next
        from cx.time_entries x where x.org_id = $1) t
      where t.ends_at > t.next`,
  },
];
