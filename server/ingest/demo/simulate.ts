import type { BatchGroup } from '#server/ingest/source.ts';
import { createDesk, type DeskOptions } from './desk/create-desk.ts';
import type { Desk } from './desk/desk.ts';
import { leaveIntervalsOpen, planDuty, renewAssistants } from './desk/duty.ts';
import { planOutbound } from './desk/outbound.ts';
import { planTargeting } from './desk/targeting.ts';
import { referenceRecords } from './records/reference-records.ts';
import { shiftRecords, timeOffRecords } from './records/shift-records.ts';
import type { Shift } from './staffing/roster.ts';
import { createSurroundings } from './surroundings/surroundings.ts';
import { minute } from './zone-clock.ts';

const groupSize = 20_000;
const lateGroupSize = 1000;
const shiftDaysAhead = 28;
const roundMinutes = 12;

/** Four hundred days of a support desk, handed out as they happen. */
export function* simulate(options: DeskOptions): Generator<BatchGroup> {
  const { desk, roster, firstDay, lastDay } = createDesk(options);
  const { outbox } = desk;
  yield referenceRecords(desk, { from: firstDay, to: lastDay + 370 });
  const surroundings = createSurroundings(desk, firstDay);
  outbox.others.addAll('shift', timeOffRecords(desk, roster.timeOff));
  for (let today = firstDay; today <= lastDay; today++) {
    const plan = roster.planDay(today, waitingHours(desk));
    outbox.others.addAll('shift', shiftRecords(desk, plan));
    renewAssistants(desk, desk.clock.startOfDay(today));
    planDuty(desk, plan.shifts, today);
    planRounds(desk, plan.shifts);
    planArrivals(desk, today);
    planTargeting(desk, today);
    planOutbound(desk, today);
    desk.events.runUntil(Math.min(desk.clock.startOfDay(today + 1), desk.now));
    surroundings.live(today);
    if (outbox.conversations.size >= groupSize) yield outbox.conversations.take();
    if (outbox.others.size >= groupSize) yield outbox.others.take();
    if (outbox.late.size >= lateGroupSize) {
      yield outbox.conversations.take();
      yield outbox.late.take();
    }
  }
  for (let later = lastDay + 1; later <= lastDay + shiftDaysAhead; later++) {
    outbox.others.addAll('shift', shiftRecords(desk, roster.planDay(later, [])));
  }
  leaveIntervalsOpen(desk);
  yield outbox.others.take();
  for (const conversation of desk.running) desk.actions.finish(conversation);
  surroundings.end();
  yield outbox.conversations.take();
  yield outbox.late.take();
}

function planArrivals(desk: Desk, today: number): void {
  const startOfDay = desk.clock.startOfDay(today);
  for (const arrival of desk.demand.arrivalsOf(today)) {
    desk.events.plan(Math.max(arrival.at, startOfDay), (at) => desk.actions.arrive(arrival, at));
  }
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
