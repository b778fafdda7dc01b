import type { BatchGroup } from '#server/ingest/source.ts';
import type { Causes } from './causes.ts';
import { statusRecord } from './desk/agent-state.ts';
import type { Conversation } from './desk/conversation.ts';
import { createDesk } from './desk/create-desk.ts';
import type { Desk } from './desk/desk.ts';
import { planDuty, renewAssistants } from './desk/duty.ts';
import type { OrganisationProfile } from './organisation-profile.ts';
import { writeConversation } from './records/conversation-records.ts';
import { RecordBuffer } from './records/record-buffer.ts';
import { referenceRecords } from './records/reference-records.ts';
import { shiftRecords, timeOffRecords } from './records/shift-records.ts';
import type { Shift } from './staffing/roster.ts';
import { minute } from './zone-clock.ts';

const groupSize = 20_000;
const shiftDaysAhead = 28;
const roundMinutes = 12;

export type SimulationOptions = {
  readonly profile: OrganisationProfile;
  readonly scale: number;
  readonly seed: number;
  readonly now: number;
  readonly causes: Causes;
};

/** Four hundred days of a support desk, handed out as they happen. */
export function* simulate(options: SimulationOptions): Generator<BatchGroup> {
  const { profile, now } = options;
  const conversations = new RecordBuffer();
  const others = new RecordBuffer();
  const knownCustomers = new Set<number>();
  const hand = (conversation: Conversation): void => {
    handOut(desk, conversation, { conversations, knownCustomers });
  };
  const { desk, roster, firstDay, lastDay } = createDesk({
    ...options,
    finish: hand,
    writeStatus: (record) => others.add('agent_status_interval', record),
  });
  yield referenceRecords(profile, {
    text: desk.text,
    customers: desk.customers,
    knownCustomers,
    days: { from: firstDay, to: lastDay + 370 },
    today: lastDay,
  });
  others.addAll('shift', timeOffRecords(desk, roster.timeOff));
  for (let today = firstDay; today <= lastDay; today++) {
    const plan = roster.planDay(today, waitingHours(desk));
    others.addAll('shift', shiftRecords(desk, plan));
    renewAssistants(desk, desk.clock.startOfDay(today));
    planDuty(desk, plan.shifts, today);
    planRounds(desk, plan.shifts);
    for (const arrival of desk.demand.arrivalsOf(today)) {
      const at = Math.max(arrival.at, desk.clock.startOfDay(today));
      desk.events.plan(at, (later) => desk.actions.arrive(arrival, later));
    }
    desk.events.runUntil(Math.min(desk.clock.startOfDay(today + 1), now));
    if (conversations.size >= groupSize) yield conversations.take();
    if (others.size >= groupSize) yield others.take();
  }
  for (let later = lastDay + 1; later <= lastDay + shiftDaysAhead; later++) {
    others.addAll('shift', shiftRecords(desk, roster.planDay(later, [])));
  }
  for (const conversation of desk.running) hand(conversation);
  yield conversations.take();
  for (const agent of desk.agents) {
    if (agent.isOnDuty && agent.intervalFrom < now) {
      others.add('agent_status_interval', statusRecord(agent, desk.log.text, 0));
    }
  }
  yield others.take();
}

/** A merged conversation goes out right after the one it went into. */
function handOut(
  desk: Desk,
  conversation: Conversation,
  to: { readonly conversations: RecordBuffer; readonly knownCustomers: Set<number> },
): void {
  const survivor = conversation.mergedInto;
  if (survivor !== null && desk.running.has(survivor)) {
    survivor.duplicates.push(conversation);
    return;
  }
  desk.running.delete(conversation);
  writeConversation(desk, conversation, to.conversations, to.knownCustomers);
  for (const duplicate of conversation.duplicates) handOut(desk, duplicate, to);
}

/** While people are there, they look around now and then for work that has waited long elsewhere. */
function planRounds(desk: Desk, shifts: readonly Shift[]): void {
  for (const shift of shifts) {
    const agent = desk.agents[shift.agent];
    if (agent === undefined) continue;
    for (let at = shift.from + 9 * minute; at < shift.to; at += roundMinutes * minute) {
      desk.events.plan(at, (later) => desk.actions.serve(agent, later));
    }
  }
}

/** Hours of work that wait in the queues of each team. */
function waitingHours(desk: Desk): number[] {
  const hours = desk.profile.teams.map(() => 0);
  for (const queue of desk.queues) {
    if (queue.isLive) continue;
    hours[queue.team] = (hours[queue.team] ?? 0) + queue.line.length() * 0.22;
  }
  return hours;
}
