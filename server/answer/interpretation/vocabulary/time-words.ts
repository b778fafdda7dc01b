import type { HolidayId } from '#server/answer/interpretation/time/holidays.ts';
import type { TimeUnit } from '#server/answer/interpretation/time/period.ts';
import type { Mark, PartOfDay, Season } from '#server/answer/interpretation/time/time-values.ts';

/** The words by which a language speaks of time: lower case, without accents, plural where it differs. */
export type TimeWords = {
  readonly marks: { readonly [M in Mark]: readonly string[] };
  readonly units: { readonly [U in TimeUnit]: readonly string[] };
  readonly numbers: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly articles: readonly string[];
  readonly months: readonly (readonly string[])[];
  readonly weekdays: readonly (readonly string[])[];
  readonly weekdayPlurals: readonly (readonly string[])[];
  readonly days: Readonly<Record<string, number>>;
  readonly parts: { readonly [P in PartOfDay]: readonly string[] };
  readonly clocks: Readonly<Record<string, number>>;
  readonly seasons: { readonly [S in Season]: readonly string[] };
  readonly holidays: { readonly [H in HolidayId]: readonly string[] };
  readonly toDateOf: Readonly<Record<string, TimeUnit>>;
  readonly over: Readonly<Record<string, TimeUnit>>;
  /** Letters before a number: Q3, H1, W45. */
  readonly letters: {
    readonly quarter: readonly string[];
    readonly half: readonly string[];
    readonly week: readonly string[];
    /** « Nov 25 » is November 2025 where days are written before months; "Nov 25" is a day. */
    readonly isYearAfterMonth: boolean;
  };
  /** Words that may stand between the parts of an expression of time. */
  readonly fillers: readonly string[];
  /** Adjectives that may stand even where no filler may: "3 full months". */
  readonly adjectives: readonly string[];
};
