import { firstYear, lastYear, type Micros, parseInstant } from './instant.ts';
import { readZone } from './zone-offsets.ts';

/** Opening hours as the database holds them. */
export type OpeningHours = {
  readonly timezone: string;
  /** ISO weekday, 1 Monday; local times as 'HH:MM' or 'HH:MM:SS', '24:00' is midnight at the end of the day. */
  readonly slots: readonly {
    readonly weekday: number;
    readonly opensAt: string;
    readonly closesAt: string;
  }[];
  /** Closed local days, 'YYYY-MM-DD'. */
  readonly holidays: ReadonlySet<string>;
};

/** Tells how long a calendar was open between two instants. */
export type BusinessClock = {
  /** Whole open seconds of [from, to); 0 when `to` is not after `from`. Same digits as `cx.business_seconds`. */
  readonly secondsBetween: (from: Micros, to: Micros) => number;
};

/** One slot of the week through time: the n-th slot of each day, so that the segments of a lane never overlap. */
type Lane = { readonly starts: number[]; readonly ends: number[]; readonly openBefore: number[] };

type Line = {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly lanes: readonly Lane[];
  /** Stretches in which a local midnight comes a second time: [first midnight, second midnight). */
  readonly midnightsTwice: readonly (readonly [number, number])[];
};

const daySeconds = 86_400;
const yearMicros = 31_556_952_000_000;

/**
 * A clock that only runs while the calendar is open. The open stretches of whole years are laid out once, with the
 * time open before each of them; a question is then two binary searches.
 */
export function createBusinessClock(hours: OpeningHours): BusinessClock {
  let line: Line | null = null;
  return {
    secondsBetween(from, to) {
      if (to <= from) return 0;
      line = coverYears(
        hours,
        line,
        Math.max(firstYear, yearOf(from) - 1),
        Math.min(lastYear, yearOf(to) + 1),
      );
      const start = afterRepeatedMidnight(line, from);
      const open = line.lanes.reduce((sum, lane) => sum + openUntil(lane, to) - openUntil(lane, start), 0);
      return Math.round(Math.max(0, open) / 1e6);
    },
  };
}

/** A calendar that never closes. */
export const alwaysOpen: BusinessClock = {
  secondsBetween: (from, to) => Math.max(0, Math.round((to - from) / 1e6)),
};

function yearOf(instant: Micros): number {
  return 1970 + Math.floor(instant / yearMicros);
}

function coverYears(hours: OpeningHours, line: Line | null, first: number, last: number): Line {
  if (line && line.firstYear <= first && line.lastYear >= last) return line;
  const years = {
    first: Math.min(first, line?.firstYear ?? first),
    last: Math.max(last, line?.lastYear ?? last),
  };
  return layOut(hours, years.first, years.last);
}

function layOut(hours: OpeningHours, first: number, last: number): Line {
  const week = slotsByWeekday(hours);
  const zone = readZone(hours.timezone, first, last);
  const lanes = Array.from({ length: Math.max(0, ...week.map((slots) => slots.length)) }, emptyLane);
  const closedDays = new Set([...hours.holidays].map((day) => dayNumber(day)));
  for (let day = dayNumber(`${first}-01-01`); day <= dayNumber(`${last}-12-31`); day += 1) {
    if (closedDays.has(day)) continue;
    // 1 January 1970 was a Thursday.
    for (const [index, [opens, closes]] of (week[((day + 3) % 7) + 1] ?? []).entries()) {
      addSlot(
        lanes[index],
        zone.instantOf(day * daySeconds + opens),
        zone.instantOf(day * daySeconds + closes),
      );
    }
  }
  return { firstYear: first, lastYear: last, lanes, midnightsTwice: zone.midnightsTwice };
}

function dayNumber(day: string): number {
  return (parseInstant(`${day}T00:00Z`) ?? Number.NaN) / (daySeconds * 1e6);
}

function addSlot(lane: Lane | undefined, start: number, end: number): void {
  if (!lane) return;
  const last = lane.starts.length - 1;
  const before = (lane.openBefore[last] ?? 0) + (lane.ends[last] ?? 0) - (lane.starts[last] ?? 0);
  lane.starts.push(start);
  // A slot inside the hour that spring skips may close before it opens.
  lane.ends.push(Math.max(start, end));
  lane.openBefore.push(before);
}

/** The database counts from the slots of the local day of `from`: those of the day before have no say any more. */
function afterRepeatedMidnight(line: Line, from: Micros): number {
  for (const [first, second] of line.midnightsTwice) if (from >= first && from < second) return second;
  return from;
}

function openUntil(lane: Lane, instant: number): number {
  const index = lastAtOrBefore(lane.starts, instant);
  if (index < 0) return 0;
  const start = lane.starts[index] ?? 0;
  return (lane.openBefore[index] ?? 0) + Math.min(instant, lane.ends[index] ?? 0) - start;
}

function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function emptyLane(): Lane {
  return { starts: [], ends: [], openBefore: [] };
}

/** Index 1 Monday to 7 Sunday: opening and closing second of each slot, earliest first. */
function slotsByWeekday(hours: OpeningHours): (readonly [number, number])[][] {
  const week: (readonly [number, number])[][] = Array.from({ length: 8 }, () => []);
  for (const slot of hours.slots)
    week[slot.weekday]?.push([secondOfDay(slot.opensAt), secondOfDay(slot.closesAt)]);
  for (const slots of week) slots.sort((a, b) => a[0] - b[0]);
  return week;
}

function secondOfDay(time: string): number {
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  return hour * 3600 + minute * 60 + second;
}
