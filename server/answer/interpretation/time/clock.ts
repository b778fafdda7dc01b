import { Temporal } from 'temporal-polyfill';

/** The reader's now, in the organisation's zone. */
export type Clock = Temporal.ZonedDateTime | { readonly instant: string; readonly timezone: string };

export function zonedNow(clock: Clock): Temporal.ZonedDateTime {
  return clock instanceof Temporal.ZonedDateTime
    ? clock
    : Temporal.Instant.from(clock.instant).toZonedDateTimeISO(clock.timezone);
}

/** What the grammar of time needs to know about today. */
export type Moment = {
  readonly now: Temporal.ZonedDateTime;
  readonly today: Temporal.PlainDate;
  /** 3/4 is the third of April, or the fourth of March. */
  readonly isDayFirst: boolean;
  readonly historyStart: Temporal.PlainDate | null;
};
