import type { BatchGroup } from '#server/ingest/source.ts';
import { isDuring } from './causes.ts';
import { createDesk, type DeskOptions } from './desk/create-desk.ts';
import type { Desk } from './desk/desk.ts';
import { leaveIntervalsOpen, planDuty, renewAssistants } from './desk/duty.ts';
import { planOutbound } from './desk/outbound.ts';
import { planTargeting } from './desk/targeting.ts';
import { labelOf, RandomStream, runningTotals } from './random-stream.ts';
import { referenceRecords } from './records/reference-records.ts';
import { shiftRecords, timeOffRecords } from './records/shift-records.ts';
import type { Shift } from './staffing/roster.ts';
import { expectedConversations } from './surroundings/day-times.ts';
import { createSurroundings } from './surroundings/surroundings.ts';
import { day, hour, minute } from './zone-clock.ts';

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
    planCompanyArrivals(desk, today);
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
  for (const conversation of desk.running) {
    desk.actions.finish(conversation);
    if (outbox.conversations.size >= groupSize) yield outbox.conversations.take();
  }
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

/** Companies that write more than usual do so on top of everything else. */
function planCompanyArrivals(desk: Desk, today: number): void {
  for (const [index, change] of desk.causes.companies.entries()) {
    const company = desk.customers.companies.find(({ name }) => name === change.company);
    if (company === undefined || !isDuring(change, desk.clock.startOfDay(today))) continue;
    const random = new RandomStream(desk.seed, labelOf('company arrivals') + index, today);
    const categories = runningTotals(
      desk.profile.categories.map((category) => category.weight * category.business),
    );
    const channel = desk.profile.channels.findIndex(({ name }) => name === 'email');
    const count = random.poisson((change.demand * expectedConversations(desk, today)) / 60);
    for (let each = 0; each < count; each++) {
      const at = desk.clock.toInstant(today * day + Math.round(random.between(8, 18) * hour));
      const customer = desk.customers.ofCompany(company, at, random);
      const category = random.position(categories);
      desk.events.plan(at, (later) => desk.actions.arrive({ channel, category, customer }, later));
    }
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
