import type { HolidayId } from './holidays.ts';
import type { Period, Shift, TimeUnit } from './period.ts';

/** Words of the grammar that carry no value of their own. */
export const marks = [
  'this',
  'this-after',
  'these',
  'last',
  'last-after',
  'next',
  'next-after',
  'following',
  'following-after',
  'previous',
  'previous-after',
  'ago',
  'ago-before',
  'ahead',
  'in',
  'since',
  'until',
  'by-then',
  'from-here',
  'before',
  'after',
  'from',
  'to',
  'between',
  'and',
  'of',
  'the',
  'of-the',
  'at',
  'date-article',
  'from-the',
  'to-the',
  'early',
  'late',
  'spanning',
  'to-date',
  'so-far',
  'start',
  'middle',
  'end',
  'half-of',
  'every',
  'same',
  'earlier',
  'previous-period',
  'last-year-same-period',
  'business-days',
  'plural-weekend',
  'day-before',
  'starting',
  'onwards',
  'number-sign',
  'week-of',
  'second-last',
  'next-day',
  'rest-of',
  'half-hour',
  'within-next',
] as const;

export type Mark = (typeof marks)[number];

export const partsOfDay = {
  'early-morning': { from: 6 * 60, to: 9 * 60 },
  morning: { from: 6 * 60, to: 12 * 60 },
  lunch: { from: 12 * 60, to: 14 * 60 },
  afternoon: { from: 12 * 60, to: 18 * 60 },
  evening: { from: 18 * 60, to: 24 * 60 },
  night: { from: 22 * 60, to: 30 * 60 },
} as const;

export type PartOfDay = keyof typeof partsOfDay;

export const seasons = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;

export type Season = keyof typeof seasons;

/** Minutes after midnight, half-open; beyond 24 h runs into the next day. */
export type Hours = { readonly from: number; readonly to: number };

/** Something that comes back: Mondays, weekends, mornings. */
export type Cycle =
  | { readonly kind: 'weekdays'; readonly days: readonly number[] }
  | { readonly kind: 'hours'; readonly hours: Hours };

/** A date that the calendar does not have, and the nearest one that it has. */
export type ImpossibleDate = { readonly text: string; readonly nearest: Period };

/** What each category of the grammar stands for. */
export type TimeValues = { readonly [M in Mark]: null } & {
  readonly number: number;
  /** A number in figures. */
  readonly figure: number;
  readonly article: number;
  readonly ordinal: number;
  /** An ordinal in figures: 15th, 1er. */
  readonly dayOrdinal: number;
  readonly unit: TimeUnit;
  readonly month: number;
  readonly weekday: number;
  readonly weekdays: number;
  readonly quarter: number;
  readonly half: number;
  readonly week: number;
  readonly year: number;
  /** 25 after a month or a quarter: 2025. */
  readonly shortYear: number;
  readonly date: { readonly year: number | null; readonly month: number; readonly day: number | null };
  readonly slash: { readonly first: number; readonly second: number; readonly year: number | null };
  readonly clock: number;
  /** 24 in "24h", which is also a time of day. */
  readonly hourCount: number;
  readonly part: PartOfDay;
  readonly holiday: HolidayId;
  readonly season: Season;
  readonly day: number;
  readonly toDateOf: TimeUnit;
  readonly over: TimeUnit;
  readonly hours: Hours;
  readonly period: Period;
  readonly shift: Shift;
  readonly cycle: Cycle;
  readonly impossible: ImpossibleDate;
};

export type TimeCategory = keyof TimeValues;
