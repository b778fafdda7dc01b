import type { Company } from '#server/ingest/demo/customers.ts';
import type { AgentState } from '#server/ingest/demo/desk/agent-state.ts';
import type { Desk } from '#server/ingest/demo/desk/desk.ts';
import { labelOf, RandomStream } from '#server/ingest/demo/random-stream.ts';
import { day, weekdayOf } from '#server/ingest/demo/zone-clock.ts';
import { accountTeam } from './accounts.ts';

type Project = {
  readonly id: string;
  readonly company: Company;
  readonly startsOn: number;
  readonly endsOn: number;
  readonly hoursPerWeek: number;
  readonly contracted: number;
  /** Share of the contracted hours that will be used up by the end of the data; no limit when null. */
  readonly usedByNow: number | null;
  readonly primary: AgentState;
  trackedHours: number;
};

const projectCount = 34;
const namedKinds = ['Onboarding', 'Catalogue', 'Integration', 'Roll-out'];
const meetingTitles = ['Weekly call', 'Kick-off', 'Workshop', 'Configuration', 'Training', 'Review'];
const internalTitles = ['Team meeting', 'Forecast', 'Planning', 'One-to-one', 'Admin'];

/** Projects with their people, and the hours that calendars and people say went into them. */
export function writeProjects(desk: Desk, firstDay: number): void {
  const people = desk.agents.filter((agent) => agent.profile.team === accountTeam(desk));
  const today = desk.clock.dayOf(desk.now);
  if (people.length === 0 || desk.customers.companies.length < projectCount) return;
  const projects: Project[] = [];
  for (let index = 0; index < projectCount; index++) {
    projects.push(writeProject(desk, index, { people, firstDay, today }));
  }
  for (let dayNumber = firstDay; dayNumber <= today; dayNumber++) {
    if (weekdayOf(dayNumber) <= 5) writeTimeOfDay(desk, dayNumber, projects, people);
  }
}

function writeProject(
  desk: Desk,
  index: number,
  {
    people,
    firstDay,
    today,
  }: { readonly people: readonly AgentState[]; readonly firstDay: number; readonly today: number },
): Project {
  const random = new RandomStream(desk.seed, labelOf('project'), index);
  const company = desk.customers.companies[index];
  if (company === undefined) throw new RangeError('a project needs a company');
  const burn = desk.causes.projects.find((candidate) => candidate.company === company.name);
  const startsOn =
    burn === undefined ? firstDay + random.below(today - firstDay - 10) : desk.clock.dayOf(burn.from);
  const weeks = 14 + random.below(30);
  const endsOn = burn === undefined ? startsOn + weeks * 7 : today + 60;
  const hoursPerWeek = random.between(0.6, 2.2);
  const contracted =
    burn?.contractedHours ?? Math.round((hoursPerWeek * weeks * random.between(1.1, 1.8)) / 5) * 5;
  const id = `project-${index + 1}`;
  desk.outbox.others.add('project', {
    external_id: id,
    company_id: `company-${company.id}`,
    name: `${burn === undefined ? namedKinds[index % namedKinds.length] : 'Onboarding'} ${company.name}`,
    starts_on: desk.text.date(startsOn),
    ends_on: random.chance(0.12) && burn === undefined ? null : desk.text.date(endsOn),
    planned_hours: Math.round(contracted * 0.9),
    contracted_hours: random.chance(0.1) && burn === undefined ? null : contracted,
  });
  const first = random.below(people.length);
  const primary = people[first];
  if (primary === undefined) throw new RangeError('a project needs people');
  writeAssignments(desk, { id, startsOn, endsOn, today, index }, { people, first }, random);
  const usedByNow = burn?.usedByNow ?? null;
  return { id, company, startsOn, endsOn, hoursPerWeek, contracted, usedByNow, primary, trackedHours: 0 };
}

/** A primary for all of it; for most projects a backup, who sometimes changes half-way. */
function writeAssignments(
  desk: Desk,
  project: {
    readonly id: string;
    readonly startsOn: number;
    readonly endsOn: number;
    readonly today: number;
    readonly index: number;
  },
  { people, first }: { readonly people: readonly AgentState[]; readonly first: number },
  random: RandomStream,
): void {
  const assign = (offset: number, role: 'primary' | 'backup', from: number, to: number): void => {
    const agent = people[(first + offset) % people.length];
    if (agent === undefined) return;
    desk.outbox.others.add('project_assignment', {
      project_id: project.id,
      agent_id: agent.externalId,
      role,
      starts_on: desk.text.date(from),
      ends_on: desk.text.date(to),
    });
  };
  assign(0, 'primary', project.startsOn, project.endsOn);
  if (project.index % 5 === 3) return;
  const middle = project.startsOn + Math.round((project.endsOn - project.startsOn) / 2);
  const changes = random.chance(0.3);
  const backup = 1 + random.below(people.length - 1);
  assign(backup, 'backup', project.startsOn, changes ? middle : project.endsOn);
  if (changes) assign(1 + (backup % (people.length - 1)), 'backup', middle, project.endsOn);
}

function writeTimeOfDay(
  desk: Desk,
  dayNumber: number,
  projects: readonly Project[],
  people: readonly AgentState[],
): void {
  const random = new RandomStream(desk.seed, labelOf('time entries'), dayNumber);
  const today = desk.clock.dayOf(desk.now);
  const clocks = new Map(people.map((agent) => [agent.index, 8.75 + random.between(0, 0.5)]));
  const write = (agent: AgentState, hours: number, project: Project | null, title: string): void => {
    const from = clocks.get(agent.index) ?? 9;
    if (from + hours > 18.5) return;
    clocks.set(agent.index, from + hours + random.pick([0, 0.25, 0.5]));
    const startsAt = Math.round(desk.clock.toInstant(dayNumber * day + Math.round(from * 60) * 60));
    const endsAt = startsAt + Math.round(hours * 4) * 900;
    if (endsAt >= desk.now) return;
    if (project !== null) project.trackedHours += hours;
    const isManual = random.chance(0.25);
    const id = `time-${dayNumber}-${agent.index}-${Math.round(from * 60)}`;
    desk.outbox.others.add('time_entry', {
      external_id: id,
      agent_id: agent.externalId,
      company_id: project === null ? null : `company-${project.company.id}`,
      project_id: project === null || random.chance(0.06) ? null : project.id,
      source: isManual ? 'manual' : 'google_calendar',
      external_event_id: isManual ? null : `event-${id}`,
      title: project === null ? title : `${title} ${project.company.name}`,
      starts_at: desk.text.instant(startsAt),
      ends_at: desk.text.instant(endsAt),
    });
  };
  for (const project of projects) {
    if (dayNumber < project.startsOn || dayNumber >= project.endsOn) continue;
    const hours = hoursOfDay(project, dayNumber, today, random);
    if (hours > 0) write(project.primary, hours, project, random.pick(meetingTitles));
  }
  for (const agent of people) {
    if (random.chance(0.35)) write(agent, random.pick([0.5, 0.5, 1]), null, random.pick(internalTitles));
  }
}

/** Hours that a project takes on a day: by chance within its contract, or as its contract runs out. */
function hoursOfDay(project: Project, dayNumber: number, today: number, random: RandomStream): number {
  if (project.usedByNow !== null) {
    const elapsed = (dayNumber - project.startsOn + 1) / (today - project.startsOn);
    const due = Math.min(1, elapsed) * project.usedByNow * project.contracted - project.trackedHours;
    return due < 1 ? 0 : Math.min(3, Math.floor(due * 2) / 2);
  }
  const isNearlyOver = project.trackedHours > 0.82 * project.contracted;
  const meets = project.hoursPerWeek / 5 / 1.25;
  return !isNearlyOver && random.chance(Math.min(1, meets)) ? random.pick([0.5, 1, 1, 1.5, 2]) : 0;
}
