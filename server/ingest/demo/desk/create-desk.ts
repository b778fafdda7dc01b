import type { Causes } from '#server/ingest/demo/causes.ts';
import { CustomerPool } from '#server/ingest/demo/customers.ts';
import { createDemand } from '#server/ingest/demo/demand.ts';
import { EventQueue } from '#server/ingest/demo/event-queue.ts';
import { InstantText } from '#server/ingest/demo/instant-text.ts';
import { createOpeningHours, type OpeningHours } from '#server/ingest/demo/opening-hours.ts';
import type { OrganisationProfile } from '#server/ingest/demo/organisation-profile.ts';
import { publicHolidays } from '#server/ingest/demo/public-holidays.ts';
import { agentId } from '#server/ingest/demo/records/agent-id.ts';
import { handOut } from '#server/ingest/demo/records/hand-out.ts';
import { Outbox } from '#server/ingest/demo/records/outbox.ts';
import { createRoster, type Roster } from '#server/ingest/demo/staffing/roster.ts';
import { seasonalLoans } from '#server/ingest/demo/staffing/seasonal-loans.ts';
import { createWorkload } from '#server/ingest/demo/staffing/workload.ts';
import { createSpokenText } from '#server/ingest/demo/texts/spoken-text.ts';
import { createZoneClock, day, type ZoneClock } from '#server/ingest/demo/zone-clock.ts';
import { close, pause } from './aftermath.ts';
import type { AgentState } from './agent-state.ts';
import { meetAssistant } from './assistant-leg.ts';
import type { Desk, QueueState } from './desk.ts';
import { startLeg } from './human-leg.ts';
import { arrive, receive } from './intake.ts';
import { enterQueue, serve } from './routing.ts';
import { WaitingLine } from './waiting-line.ts';
import { writeMessage } from './write-message.ts';

export const historyDays = 400;
const daysAhead = 60;

export type DeskOptions = {
  readonly profile: OrganisationProfile;
  readonly scale: number;
  readonly seed: number;
  readonly now: number;
  readonly causes: Causes;
};

export type StaffedDesk = {
  readonly desk: Desk;
  readonly roster: Roster;
  readonly firstDay: number;
  readonly lastDay: number;
};

/** The share of all conversations that arrive by themselves; the others follow from those, or from targeting. */
const spontaneousShare = 0.91;

/** A desk with everybody in place and nothing to do yet. */
export function createDesk(options: DeskOptions): StaffedDesk {
  const { profile, seed, now } = options;
  const clock = createZoneClock(profile.timezone, now - (historyDays + 2) * day, now + (daysAhead + 2) * day);
  const lastDay = clock.dayOf(now);
  const firstDay = lastDay - historyDays;
  const span = { clock, firstDay, lastDay };
  const help = seasonalLoans(profile, clock, { from: firstDay, to: lastDay });
  const causes: Causes = {
    ...options.causes,
    loans: [...options.causes.loans, ...help.loans],
    fixedShifts: [...options.causes.fixedShifts, ...help.fixedShifts],
  };
  const demand = createDemand(profile, {
    total: profile.conversations * options.scale * spontaneousShare,
    seed,
    causes,
    span,
  });
  const customers = new CustomerPool(profile, seed, {
    firstInstant: clock.startOfDay(firstDay),
    lastInstant: now,
  });
  const openings = openingsOf(profile, { now, firstDay, lastDay: lastDay + daysAhead });
  const companyWeight = customers.companies.reduce((sum, company) => sum + company.weight, 0);
  const premiumWeight = customers.companies
    .filter((company) => company.segment === 'enterprise')
    .reduce((sum, company) => sum + company.weight, 0);
  const premiumShare = companyWeight === 0 ? 0 : premiumWeight / companyWeight;
  const roster = createRoster({
    profile,
    seed,
    clock,
    causes,
    days: { from: firstDay, to: lastDay + daysAhead },
    now,
    workload: createWorkload(profile, demand, premiumShare),
  });
  const agents = profile.agents.map((_, index) => agentState(profile, index, roster));
  const text = new InstantText();
  const outbox = new Outbox(text, customers.ledger);
  const desk: Desk = {
    profile,
    seed,
    now,
    clock,
    text,
    outbox,
    words: createSpokenText(profile, causes),
    causes,
    demand,
    customers,
    openings,
    events: new EventQueue(),
    agents,
    queues: queueStates(profile, agents, openings),
    copilot: agents.findIndex((agent) => agent.profile.kind === 'copilot'),
    bot: agents.findIndex((agent) => agent.profile.kind === 'bot'),
    running: new Set(),
    log: {
      write: (record) => outbox.others.add('agent_status_interval', record),
      text: (instant) => text.instant(instant),
    },
    onFinished: () => undefined,
    counters: { conversations: 0 },
    actions: {
      arrive: (request, at) => arrive(desk, request, at),
      receive: (request, at) => receive(desk, request, at),
      customerWrites: (conversation, body, at) => {
        writeMessage(desk, conversation, { author: 'customer', body }, at);
      },
      meetAssistant: (conversation, at) => meetAssistant(desk, conversation, at),
      enterQueue: (conversation, entry, at) => enterQueue(desk, conversation, entry, at),
      serve: (agent, at) => serve(desk, agent, at),
      startLeg: (conversation, agent, start, at) => startLeg(desk, conversation, agent, start, at),
      pause: (conversation, waitFor, at) => pause(desk, conversation, waitFor, at),
      close: (conversation, at) => close(desk, conversation, at),
      finish: (conversation) => handOut(desk, conversation),
    },
  };
  return { desk, roster, firstDay, lastDay };
}

function agentState(profile: OrganisationProfile, index: number, roster: Roster): AgentState {
  const agent = profile.agents[index];
  if (agent === undefined) throw new RangeError(`no agent ${index}`);
  const team = profile.teams.findIndex((candidate) => candidate.name === agent.team);
  const multiple = roster.multiples[team] ?? 1;
  const position = (name: string): number => profile.queues.findIndex((queue) => queue.name === name);
  return {
    index,
    profile: agent,
    externalId: agentId(agent.name),
    team,
    queues: agent.queues.map(position),
    overflow: agent.overflow.map(position),
    units: agent.slots * (agent.kind === 'human' ? multiple : 1),
    unitsPerCall: agent.slots,
    deferredLimit: multiple,
    isOnDuty: false,
    isAvailable: false,
    reason: null,
    usedUnits: 0,
    open: 0,
    deferred: 0,
    shiftEndsAt: 0,
    nextDeferredAt: 0,
    lastBusyAt: 0,
    intervalFrom: 0,
    intervalOpen: 0,
    intervalCapacity: 0,
    intervalAvailable: false,
    intervalReason: null,
  };
}

function queueStates(
  profile: OrganisationProfile,
  agents: readonly AgentState[],
  openings: ReadonlyMap<string, OpeningHours>,
): QueueState[] {
  return profile.queues.map((queue, index) => {
    const team = profile.teams.findIndex((candidate) => candidate.name === queue.team);
    const opening = openings.get(profile.teams[team]?.calendar ?? '');
    if (opening === undefined) throw new RangeError(`queue ${queue.name} has no opening hours`);
    return {
      index,
      profile: queue,
      team,
      isLive: profile.channels.some((channel) => channel.name === queue.channel && channel.work === 'live'),
      line: new WaitingLine(),
      opening,
      members: agents.filter((agent) => agent.queues.includes(index)),
      overflow: agents.filter((agent) => agent.overflow.includes(index)),
    };
  });
}

function openingsOf(
  profile: OrganisationProfile,
  span: { readonly now: number; readonly firstDay: number; readonly lastDay: number },
): Map<string, OpeningHours> {
  const clocks = new Map<string, ZoneClock>();
  return new Map(
    profile.calendars.map((calendar) => {
      const clock =
        clocks.get(calendar.timezone) ??
        createZoneClock(calendar.timezone, (span.firstDay - 2) * day, (span.lastDay + 2) * day);
      clocks.set(calendar.timezone, clock);
      const closed = publicHolidays(calendar.holidays, span.firstDay - 1, span.lastDay + 1);
      const days = new Set(closed.map((holiday) => holiday.day));
      return [
        calendar.name,
        createOpeningHours(calendar.hours, days, { clock, from: span.firstDay, to: span.lastDay }),
      ];
    }),
  );
}
