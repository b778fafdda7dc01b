import type { Causes } from '#server/ingest/demo/causes.ts';
import type {
  AgentProfile,
  OrganisationProfile,
  TeamProfile,
} from '#server/ingest/demo/organisation-profile.ts';
import { publicHolidays } from '#server/ingest/demo/public-holidays.ts';
import { labelOf, RandomStream } from '#server/ingest/demo/random-stream.ts';
import { day, hour, weekdayOf, type ZoneClock } from '#server/ingest/demo/zone-clock.ts';
import { requiredPeople } from './required-people.ts';
import { createTimeOff, type TimeOff } from './time-off.ts';
import type { TeamWorkload } from './workload.ts';

/** Planned work of a person; `from` and `to` are instants. */
export type Shift = { readonly agent: number; readonly from: number; readonly to: number };

export type DayRoster = {
  readonly shifts: readonly Shift[];
  /** Shifts that were planned and fell out: sick, or away by a cause. */
  readonly missed: readonly Shift[];
};

export type Roster = {
  /** Must be asked day by day, oldest first: who worked much lately is planned less. */
  readonly planDay: (dayNumber: number, waitingHours: readonly number[]) => DayRoster;
  readonly timeOff: readonly TimeOff[];
  /** How many persons one named agent of the team stands for. */
  readonly multiples: readonly number[];
};

type RosterOptions = {
  readonly profile: OrganisationProfile;
  readonly seed: number;
  readonly clock: ZoneClock;
  readonly causes: Causes;
  readonly days: { readonly from: number; readonly to: number };
  readonly now: number;
  readonly workload: (dayNumber: number) => readonly TeamWorkload[];
};

const halfHour = hour / 2;
const longestHalves = 16;
const shortestHalves = 6;

/** Plans shifts so that each half hour has the people that the expected work asks for. */
export function createRoster(options: RosterOptions): Roster {
  const { profile, seed, clock, causes, days, workload } = options;
  const timeOff = createTimeOff(profile, seed, days, {
    now: options.now,
    isNeeded: (agent, firstDay, lastDay) =>
      causes.fixedShifts.some(
        (shift) =>
          shift.agent === agent &&
          shift.from < clock.startOfDay(lastDay + 1) &&
          shift.to > clock.startOfDay(firstDay),
      ),
  });
  const lastWeek = [63, 64, 65, 66, 67, 68, 69].map((back) => workload(days.to - back));
  const multiples = profile.teams.map((team, index) =>
    Math.max(...lastWeek.map((day) => multipleOf(profile, team, day[index]))),
  );
  const worked = new Float64Array(profile.agents.length);
  const closedDays = profile.teams.map((team) => {
    const calendar = profile.calendars.find((candidate) => candidate.name === team.calendar);
    return new Set(
      publicHolidays(calendar?.holidays ?? profile.holidays, days.from, days.to).map(
        (holiday) => holiday.day,
      ),
    );
  });

  function planTeam(dayNumber: number, teamIndex: number, work: TeamWorkload, random: RandomStream): Shift[] {
    const team = profile.teams[teamIndex];
    if (team === undefined || closedDays[teamIndex]?.has(dayNumber)) return [];
    const hours = team.staffed.find((slot) => slot.weekday === weekdayOf(dayNumber));
    if (hours === undefined) return [];
    const startOfDay = clock.startOfDay(dayNumber);
    const earlier = causes.earlierEnds.find(
      (end) => end.team === team.name && end.from <= startOfDay && startOfDay < end.to,
    );
    const closes = Math.min(hours.closes, earlier?.closes ?? 24);
    const required = requiredPeople(work, team, {
      opens: hours.opens,
      closes,
      multiple: multiples[teamIndex] ?? 1,
    });
    return cover(dayNumber, team, { opens: hours.opens * 2, closes: closes * 2, required }, random);
  }

  function cover(
    dayNumber: number,
    team: TeamProfile,
    need: { readonly opens: number; readonly closes: number; readonly required: Int32Array },
    random: RandomStream,
  ): Shift[] {
    const shifts: Shift[] = [];
    const present = new Int32Array(48);
    const add = (agent: number, from: number, to: number): void => {
      for (let half = from; half < to; half++) present[half] = (present[half] ?? 0) + 1;
      worked[agent] = (worked[agent] ?? 0) + (to - from) / 2;
      const start = clock.toInstant(dayNumber * day + from * halfHour);
      shifts.push({ agent, from: start, to: clock.toInstant(dayNumber * day + to * halfHour) });
    };
    const free = teamMembers(dayNumber, team);
    for (const fixed of causes.fixedShifts) {
      const startOfDay = clock.startOfDay(dayNumber);
      const index = free.findIndex((agent) => profile.agents[agent]?.name === fixed.agent);
      if (index < 0 || startOfDay < fixed.from || startOfDay >= fixed.to) continue;
      add(free[index] ?? 0, fixed.opens * 2, fixed.closes * 2);
      free.splice(index, 1);
    }
    for (let half = need.opens; half < need.closes; half++) {
      while ((present[half] ?? 0) < (need.required[half] ?? 0) && free.length > 0) {
        const agent = leastWorked(free, random);
        let length = 1;
        while (
          half + length < need.closes &&
          (present[half + length] ?? 0) < (need.required[half + length] ?? 0)
        ) {
          length++;
        }
        const most = Math.round(
          longestHalves * Math.min(1, 0.25 + 0.75 * (profile.agents[agent]?.contract ?? 1)),
        );
        length = Math.max(shortestHalves, Math.min(most, length));
        const from = Math.max(need.opens, Math.min(half, need.closes - length));
        add(agent, from, Math.min(need.closes, from + length));
      }
    }
    return shifts;
  }

  function teamMembers(dayNumber: number, team: TeamProfile): number[] {
    const members: number[] = [];
    const startOfDay = clock.startOfDay(dayNumber);
    for (const [index, agent] of profile.agents.entries()) {
      if (agent.kind !== 'human') continue;
      const loan = causes.loans.find(
        (candidate) =>
          candidate.agent === agent.name && candidate.from <= startOfDay && startOfDay < candidate.to,
      );
      if ((loan?.team ?? agent.team) !== team.name) continue;
      if (dayNumber < startDay(agent, options.now, clock)) continue;
      if (
        !timeOff.some((off) => off.agent === index && off.firstDay <= dayNumber && dayNumber <= off.lastDay)
      ) {
        members.push(index);
      }
    }
    return members;
  }

  function leastWorked(free: number[], random: RandomStream): number {
    let best = 0;
    let bestScore = Number.POSITIVE_INFINITY;
    for (const [position, agent] of free.entries()) {
      const score = (worked[agent] ?? 0) / (profile.agents[agent]?.contract ?? 1) + random.next() * 3;
      if (score < bestScore) {
        bestScore = score;
        best = position;
      }
    }
    return free.splice(best, 1)[0] ?? 0;
  }

  return {
    timeOff,
    multiples,
    planDay: (dayNumber, waitingHours) => {
      const random = new RandomStream(seed, labelOf('roster'), dayNumber);
      for (let agent = 0; agent < worked.length; agent++) worked[agent] = (worked[agent] ?? 0) * 0.85;
      const planned = workload(dayNumber).flatMap((work, team) => {
        const waiting = 0.8 * (waitingHours[team] ?? 0);
        return planTeam(dayNumber, team, { ...work, deferredHours: work.deferredHours + waiting }, random);
      });
      return withoutAbsences(planned, options, random);
    },
  };
}

/** Sick people and those away by a cause leave a hole that nobody fills. */
function withoutAbsences(planned: readonly Shift[], options: RosterOptions, random: RandomStream): DayRoster {
  const shifts: Shift[] = [];
  const missed: Shift[] = [];
  for (const shift of planned) {
    const isSick = random.chance(0.015);
    const name = options.profile.agents[shift.agent]?.name;
    const absence = options.causes.absences.find(
      (candidate) => candidate.agent === name && candidate.from < shift.to && candidate.to > shift.from,
    );
    if (isSick && shift.from < options.now) missed.push(shift);
    else if (absence === undefined) shifts.push(shift);
    else {
      const from = Math.max(shift.from, absence.from);
      missed.push({ ...shift, from, to: Math.min(shift.to, absence.to) });
      if (from - shift.from >= hour) shifts.push({ ...shift, to: from });
      if (shift.to - absence.to >= hour) shifts.push({ ...shift, from: absence.to });
    }
  }
  return { shifts, missed };
}

/** The day on which somebody began to work here. */
export function startDay(agent: AgentProfile, now: number, clock: ZoneClock): number {
  return clock.dayOf(now) - agent.startedDaysAgo;
}

/** Above the size that the named people can handle, each stands for several. */
function multipleOf(profile: OrganisationProfile, team: TeamProfile, work: TeamWorkload | undefined): number {
  const members = profile.agents.filter((agent) => agent.team === team.name && agent.kind === 'human').length;
  const peak = Math.max(0, ...(work?.live ?? [])) * 1.3 + (work?.deferredHours ?? 0) / 7;
  return Math.max(1, Math.ceil(peak / (0.3 * members)));
}
