import { isDuring } from '#server/ingest/demo/causes.ts';
import { labelOf, RandomStream } from '#server/ingest/demo/random-stream.ts';
import type { Shift } from '#server/ingest/demo/staffing/roster.ts';
import { day, hour, minute, weekdayOf } from '#server/ingest/demo/zone-clock.ts';
import { type AgentState, noteAgentChange, statusRecord } from './agent-state.ts';
import type { Desk } from './desk.ts';

type Break = { readonly from: number; readonly seconds: number; readonly reason: string };

/** Puts people on the desk for their shifts of the day, with their breaks. */
export function planDuty(desk: Desk, shifts: readonly Shift[], dayNumber: number): void {
  const random = new RandomStream(desk.seed, labelOf('duty'), dayNumber);
  const lunches = new Map<number, number>();
  for (const shift of shifts) {
    const agent = desk.agents[shift.agent];
    if (agent === undefined) continue;
    const sitting = lunches.get(agent.team) ?? 0;
    lunches.set(agent.team, sitting + 1);
    const begin = shift.from + random.below(5 * minute);
    desk.events.plan(begin, (at) => signIn(desk, agent, shift, at));
    for (const pause of breaksOf(desk, shift, { dayNumber, sitting }, random)) {
      desk.events.plan(pause.from, (at) => setAvailable(desk, agent, pause.reason, at));
      desk.events.plan(pause.from + pause.seconds, (at) => setAvailable(desk, agent, null, at));
    }
    desk.events.plan(shift.to - random.below(50), (at) => signOut(desk, agent, at));
  }
}

/** Assistants never sign out; a new interval of theirs begins every midnight. */
export function renewAssistants(desk: Desk, at: number): void {
  for (const agent of desk.agents) {
    if (agent.profile.kind === 'human') continue;
    if (agent.intervalFrom > 0 && at > agent.intervalFrom) {
      desk.log.write(statusRecord(agent, desk.log.text, at));
    }
    agent.isOnDuty = true;
    agent.isAvailable = true;
    agent.intervalFrom = 0;
    noteAgentChange(agent, at, desk.log);
  }
}

/** At the end of the data, whoever is there is there still: their last interval stays open. */
export function leaveIntervalsOpen(desk: Desk): void {
  for (const agent of desk.agents) {
    if (agent.isOnDuty && agent.intervalFrom > 0 && agent.intervalFrom < desk.now) {
      desk.log.write(statusRecord(agent, desk.log.text, 0));
    }
  }
}

function signIn(desk: Desk, agent: AgentState, shift: Shift, at: number): void {
  takePlace(desk, agent, at);
  agent.isOnDuty = true;
  agent.isAvailable = true;
  agent.reason = null;
  agent.shiftEndsAt = shift.to - minute;
  agent.lastBusyAt = at;
  noteAgentChange(agent, at, desk.log);
  desk.actions.serve(agent, at);
}

/** Works for the own team, or for the one that has borrowed the person today. */
function takePlace(desk: Desk, agent: AgentState, at: number): void {
  const loan = desk.causes.loans.find((each) => each.agent === agent.profile.name && isDuring(each, at));
  const team = loan?.team ?? agent.profile.team;
  const teamIndex = desk.profile.teams.findIndex(({ name }) => name === team);
  if (agent.team === teamIndex) return;
  agent.team = teamIndex;
  const served = loan?.queues ?? agent.profile.queues;
  agent.queues = desk.queues.filter(({ profile }) => served.includes(profile.name)).map(({ index }) => index);
  for (const queue of desk.queues) {
    queue.members = desk.agents.filter(({ queues }) => queues.includes(queue.index));
  }
}

function signOut(desk: Desk, agent: AgentState, at: number): void {
  agent.isOnDuty = false;
  noteAgentChange(agent, at, desk.log);
}

function setAvailable(desk: Desk, agent: AgentState, reason: string | null, at: number): void {
  if (!agent.isOnDuty) return;
  agent.isAvailable = reason === null;
  agent.reason = reason;
  noteAgentChange(agent, at, desk.log);
  if (reason === null) desk.actions.serve(agent, at);
}

/** People of a team have lunch one after the other. */
const sittings = 4;

/** Lunch in shifts over six hours, a short break every few hours, a team meeting, a training now and then. */
function breaksOf(
  desk: Desk,
  shift: Shift,
  { dayNumber, sitting }: { readonly dayNumber: number; readonly sitting: number },
  random: RandomStream,
): Break[] {
  const length = shift.to - shift.from;
  const found: Break[] = [];
  const startOfDay = desk.clock.toInstant(dayNumber * day);
  if (length > 6 * hour) {
    const noon = startOfDay + 11.6 * hour + (sitting % sittings) * 42 * minute + random.below(4 * minute);
    const lunch = Math.max(shift.from + 2 * hour, Math.min(noon, shift.to - 2.5 * hour));
    found.push({ from: Math.round(lunch), seconds: 40 * minute, reason: 'lunch' });
    found.push({ from: Math.round(lunch + 2.2 * hour), seconds: 10 * minute, reason: 'break' });
  } else if (length > 3.4 * hour) {
    found.push({
      from: Math.round(shift.from + length * random.between(0.4, 0.6)),
      seconds: 10 * minute,
      reason: 'break',
    });
  }
  const isMeetingDay = weekdayOf(dayNumber) === 2 + (shift.agent % 3);
  if (isMeetingDay && length > 5 * hour && random.chance(0.5)) {
    const isTraining = random.chance(0.25);
    found.push({
      from: Math.round(shift.to - 1.6 * hour),
      seconds: (isTraining ? 50 : 25) * minute,
      reason: isTraining ? 'training' : 'meeting',
    });
  }
  return found;
}
