import type { DataCheck } from './data-check.ts';

const clocks = 'Compare the clocks and time zones of the two exports.';

/** Contacts and views against the conversation they belong to. */
export const contactChecks: readonly DataCheck[] = [
  {
    id: 'contact-early',
    severity: 'warning',
    rule: 'A contact begins after its conversation was created.',
    table: 'cx.contacts',
    meaning: 'People handle something that does not exist yet: one of two clocks is wrong.',
    remedy: clocks,
    sql: `select k.id as subject from cx.contacts k
      join cx.conversations c on c.org_id = $1 and c.id = k.conversation_id
      where k.org_id = $1 and k.pushed_at < c.created_at`,
  },
  {
    id: 'contact-overlap',
    severity: 'warning',
    rule: 'The contacts of a conversation are numbered in their order and follow one another.',
    table: 'cx.contacts',
    meaning: 'Two people had it at once: its handling time is counted for both.',
    remedy: 'End a contact when the next one begins, unless two people really worked together.',
    sql: `select k.id as subject from (
        select x.id, x.leg_number, x.ended_at, row_number() over w as place, lead(x.pushed_at) over w as next
        from cx.contacts x where x.org_id = $1
        window w as (partition by x.conversation_id order by x.pushed_at, x.leg_number)) k
      where k.leg_number <> k.place or (k.next is not null and (k.ended_at is null or k.ended_at > k.next))`,
  },
  {
    id: 'contact-left-open',
    severity: 'warning',
    rule: 'Nobody still has a conversation that is done or merged away.',
    table: 'cx.contacts',
    meaning: 'Agents seem busy with conversations that are over.',
    remedy: 'Give ended_at and end_reason of these contacts.',
    sql: `select k.id as subject from cx.contacts k
      join cx.conversations c on c.org_id = $1 and c.id = k.conversation_id
      where k.org_id = $1 and k.ended_at is null and (c.status = 'done' or c.merged_into_id is not null)`,
  },
  {
    id: 'contact-end-reason',
    severity: 'warning',
    rule: 'A contact that ended has a reason, and one that goes on has none.',
    table: 'cx.contacts',
    meaning: 'Transfers and closings are counted short.',
    remedy: 'Give end_reason: closed, paused or transferred.',
    sql: `select k.id as subject from cx.contacts k
      where k.org_id = $1 and (k.ended_at is null) <> (k.end_reason is null)`,
  },
  {
    id: 'contact-first-response',
    severity: 'warning',
    rule: 'The first response of a contact is the first message its agent wrote in it.',
    table: 'cx.contacts',
    meaning: 'Response times by agent do not agree with the messages.',
    remedy: 'Give the contact of each message, or leave first_response_at of contacts to the messages.',
    sql: `select k.id as subject from cx.contacts k
      join (select m.contact_id, min(m.sent_at) as first from cx.messages m
        where m.org_id = $1 and m.direction = 'outbound' and m.author_kind <> 'auto' and m.contact_id is not null
        group by m.contact_id) a on a.contact_id = k.id
      where k.org_id = $1 and k.first_response_at is distinct from a.first`,
  },
  {
    id: 'view-overlap',
    severity: 'error',
    rule: 'An agent opens a conversation again only after closing it.',
    table: 'cx.conversation_views',
    meaning: 'Handle time counts the same minutes twice.',
    remedy: 'Import each view once; a view that has not ended yet comes with the next import.',
    sql: `select v.conversation_id as subject from (
        select x.conversation_id, x.closed_at,
          lead(x.opened_at) over (partition by x.conversation_id, x.agent_id order by x.opened_at) as next
        from cx.conversation_views x where x.org_id = $1) v
      where v.closed_at > v.next`,
  },
  {
    id: 'view-outside-contact',
    severity: 'warning',
    rule: 'People look at a conversation while they have it.',
    table: 'cx.conversation_views',
    meaning: 'Handle time holds minutes that belong to no contact: somebody else looked in.',
    remedy: 'Nothing, if people read along with each other; else compare the clocks of the two exports.',
    sql: `select v.conversation_id as subject from cx.conversation_views v
      where v.org_id = $1 and exists (select from cx.contacts k where k.org_id = $1)
        and not exists (select from cx.contacts k where k.org_id = $1 and k.conversation_id = v.conversation_id
          and k.agent_id = v.agent_id and k.pushed_at <= v.opened_at
          and (k.ended_at is null or k.ended_at >= v.closed_at))`,
  },
  {
    id: 'view-early',
    severity: 'error',
    rule: 'Nobody looks at a conversation before it was created.',
    table: 'cx.conversation_views',
    meaning: 'Handle time is counted in a period in which there was nothing to handle.',
    remedy: clocks,
    sql: `select v.conversation_id as subject from cx.conversation_views v
      join cx.conversations c on c.org_id = $1 and c.id = v.conversation_id
      where v.org_id = $1 and v.opened_at < c.created_at`,
  },
  {
    id: 'automation-agrees',
    severity: 'warning',
    rule: 'What was fully automated had no person in it, and what was partly so had one.',
    table: 'cx.contacts',
    meaning: 'The automation rate does not agree with who answered.',
    remedy: 'Leave automation_level to be told by the source that knows who took part.',
    sql: `select c.id as subject from cx.conversations c
      left join (select k.conversation_id from cx.contacts k
        join cx.agents a on a.org_id = $1 and a.id = k.agent_id and a.kind in ('human', 'expert')
        where k.org_id = $1 and k.first_response_at is not null group by k.conversation_id) p on p.conversation_id = c.id
      where c.org_id = $1 and c.automation_level = 'full' and p.conversation_id is not null`,
  },
];
