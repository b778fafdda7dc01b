import type { Desk } from '#server/ingest/demo/desk/desk.ts';
import type { AgentProfile, OrganisationProfile } from '#server/ingest/demo/organisation-profile.ts';
import { publicHolidays } from '#server/ingest/demo/public-holidays.ts';
import { day } from '#server/ingest/demo/zone-clock.ts';
import type { BatchGroup, SourceRecord } from '#server/ingest/source.ts';
import { agentId, plainName } from './agent-id.ts';
import { companyRecord } from './customer-records.ts';
import { RecordBuffer } from './record-buffer.ts';
import { targetId } from './sla-records.ts';

/** What must be there before anything happens: calendars, people, queues, categories, policies, companies. */
export function referenceRecords(
  desk: Desk,
  days: { readonly from: number; readonly to: number },
): BatchGroup {
  const { profile, text } = desk;
  const today = desk.clock.dayOf(desk.now);
  const out = new RecordBuffer();
  for (const [index, calendar] of profile.calendars.entries()) {
    const id = `calendar-${calendar.name}`;
    out.add('business_calendar', {
      external_id: id,
      name: calendar.name,
      timezone: calendar.timezone,
      is_default: index === 0,
    });
    for (const { weekday, opens, closes } of calendar.hours) {
      out.add('business_hours', {
        calendar_id: id,
        weekday,
        opens_at: clockText(opens),
        closes_at: clockText(closes),
      });
    }
    for (const holiday of publicHolidays(calendar.holidays, days.from, days.to)) {
      out.add('holiday', { calendar_id: id, day: text.date(holiday.day), name: holiday.name });
    }
  }
  for (const company of desk.customers.companies) out.add('company', companyRecord(text, company));
  addPeople(out, desk, today);
  addWords(out, profile);
  return out.take();
}

function addPeople(out: RecordBuffer, desk: Desk, today: number): void {
  const { profile, text } = desk;
  for (const team of profile.teams) {
    const id = `team-${team.name}`;
    out.add('team', {
      external_id: id,
      name: team.name,
      calendar_id: `calendar-${team.calendar}`,
      archived_at: null,
    });
  }
  for (const queue of profile.queues) {
    out.add('queue', {
      external_id: `queue-${queue.name}`,
      name: queue.name,
      team_id: `team-${queue.team}`,
      channel: queue.channel,
      distribution_group: queue.group,
    });
  }
  for (const agent of profile.agents) {
    const startedOn = today - agent.startedDaysAgo;
    const startedAt = text.instant(startedOn * day);
    out.add('agent', {
      external_id: agentId(agent.name),
      name: agent.name,
      email: agent.kind === 'human' ? `${plainName(agent.name)}@${profile.slug}.example` : null,
      kind: agent.kind,
      timezone:
        profile.calendars.find(
          ({ name }) => name === profile.teams.find((team) => team.name === agent.team)?.calendar,
        )?.timezone ?? profile.timezone,
      started_on: text.date(startedOn),
      ended_on: null,
    });
    if (agent.kind !== 'human') continue;
    addMemberships(out, desk, agent, startedAt);
    for (const queue of [...agent.queues, ...agent.overflow]) {
      out.add('queue_member', {
        queue_id: `queue-${queue}`,
        agent_id: agentId(agent.name),
        started_at: startedAt,
        ended_at: null,
      });
    }
  }
}

/** The own team, interrupted by the teams that borrowed the person, with what they served there. */
function addMemberships(
  out: RecordBuffer,
  desk: Desk,
  { name, team }: AgentProfile,
  startedAt: string,
): void {
  const { causes, profile, text, now } = desk;
  const member = (
    of: string,
    from: string,
    to: string | null,
    movedBy: string | null,
  ): SourceRecord<'team_membership'> => ({
    agent_id: agentId(name),
    team_id: `team-${of}`,
    started_at: from,
    ended_at: to,
    reason: movedBy === null ? 'permanent' : 'temporary_transfer',
    moved_by: movedBy,
  });
  let since = startedAt;
  for (const loan of causes.loans.filter(({ agent }) => agent === name).toSorted((a, b) => a.from - b.from)) {
    const from = text.instant(loan.from);
    const to = loan.to < now ? text.instant(loan.to) : null;
    const leader = profile.agents.find((candidate) => candidate.team === loan.team);
    out.add('team_membership', member(team, since, from, null));
    out.add('team_membership', member(loan.team, from, to, agentId(leader?.name ?? name)));
    for (const queue of loan.queues) {
      out.add('queue_member', {
        queue_id: `queue-${queue}`,
        agent_id: agentId(name),
        started_at: from,
        ended_at: to,
      });
    }
    if (to === null) return;
    since = to;
  }
  out.add('team_membership', member(team, since, null, null));
}

function addWords(out: RecordBuffer, profile: OrganisationProfile): void {
  for (const parent of new Set(profile.categories.map((category) => category.parent))) {
    out.add('category', { external_id: `category-${parent}`, name: parent, parent_id: null });
  }
  for (const { name, parent } of profile.categories) {
    out.add('category', { external_id: `category-${name}`, name, parent_id: `category-${parent}` });
  }
  for (const tag of profile.tags) out.add('tag', { external_id: `tag-${tag}`, name: tag });
  for (const { intent } of profile.categories) {
    out.add('intent', { external_id: `intent-${intent}`, name: intent });
  }
  for (const rule of profile.targetingRules) {
    out.add('targeting_rule', { external_id: `rule-${rule.name}`, name: rule.name, channel: 'chat' });
  }
  for (const policy of profile.slaPolicies) {
    const id = `sla-${policy.name}`;
    out.add('sla_policy', { external_id: id, name: policy.name, calendar_id: `calendar-${policy.calendar}` });
    for (const [index, target] of policy.targets.entries()) {
      out.add('sla_target', {
        external_id: targetId(policy, index),
        policy_id: id,
        metric: target.metric,
        priority: null,
        target_seconds: target.seconds,
        basis: target.basis,
      });
    }
  }
}

function clockText(hours: number): string {
  const whole = Math.floor(hours);
  return `${String(whole).padStart(2, '0')}:${String(Math.round((hours - whole) * 60)).padStart(2, '0')}`;
}
