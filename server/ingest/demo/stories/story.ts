import type { Causes } from '#server/ingest/demo/causes.ts';
import { InstantText } from '#server/ingest/demo/instant-text.ts';
import { publicHolidays } from '#server/ingest/demo/public-holidays.ts';
import { labelOf, RandomStream } from '#server/ingest/demo/random-stream.ts';
import {
  day,
  hour,
  startOfMonth,
  startOfWeek,
  weekdayOf,
  type ZoneClock,
} from '#server/ingest/demo/zone-clock.ts';
import type { LocalPeriod, TruthEntry } from './truth.ts';

/** Days since 1970 in the organisation's zone, and ways to name and time them. */
export type StoryTime = {
  readonly now: number;
  readonly today: number;
  /** The Monday of the last complete week. */
  readonly lastMonday: number;
  /** The first day of the calendar month that lies so many before the present one. */
  readonly month: (before: number) => number;
  /** The instant of a local clock time; hours may have halves. */
  readonly at: (dayNumber: number, hours?: number) => number;
  readonly period: (from: number, to: number) => LocalPeriod;
};

export type StoryContext = StoryTime & {
  /** The story's own stream: its choices do not move when another story is left out. */
  readonly random: RandomStream;
};

export type PlannedStory = {
  readonly causes: Partial<Causes>;
  readonly truth: Omit<TruthEntry, 'id'>;
};

/** Something planted: a change of causes, dated from now, and what it should show. */
export type Story = {
  readonly id: string;
  readonly plan: (context: StoryContext) => PlannedStory;
};

export const forever = Number.POSITIVE_INFINITY;

export function storyTime(clock: ZoneClock, now: number): StoryTime {
  const text = new InstantText();
  const today = clock.dayOf(now);
  return {
    now,
    today,
    lastMonday: startOfWeek(today) - 7,
    month: (before) => startOfMonth(today, -before),
    at: (dayNumber, hours = 0) => clock.toInstant(dayNumber * day + Math.round(hours * hour)),
    period: (from, to) => ({ from: text.date(from), to: text.date(to) }),
  };
}

export function storyContext(time: StoryTime, seed: number, id: string): StoryContext {
  return { ...time, random: new RandomStream(seed, labelOf(`story ${id}`)) };
}

/** The nearest day at or before this one on which people work in France. */
export function workingDay(dayNumber: number): number {
  const closed = new Set(publicHolidays('FR', dayNumber - 20, dayNumber).map((holiday) => holiday.day));
  let day = dayNumber;
  while (weekdayOf(day) > 5 || closed.has(day)) day--;
  return day;
}
