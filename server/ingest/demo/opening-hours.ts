import type { WeekdayHours } from './organisation-profile.ts';
import { hour, weekdayOf, type ZoneClock } from './zone-clock.ts';

/** When a calendar is open, as instants, and how business time adds up. */
export type OpeningHours = {
  readonly isOpen: (instant: number) => boolean;
  /** The instant itself while open, else the next opening. */
  readonly nextOpening: (instant: number) => number;
  /** The instant at which so many seconds of opening have passed. */
  readonly addBusinessSeconds: (from: number, seconds: number) => number;
};

/** Opening hours between two days; what lies outside is closed. */
export function createOpeningHours(
  week: readonly WeekdayHours[],
  closedDays: ReadonlySet<number>,
  span: { readonly clock: ZoneClock; readonly from: number; readonly to: number },
): OpeningHours {
  const opens: number[] = [];
  const closes: number[] = [];
  for (let dayNumber = span.from; dayNumber <= span.to; dayNumber++) {
    if (closedDays.has(dayNumber)) continue;
    for (const slot of week) {
      if (slot.weekday !== weekdayOf(dayNumber)) continue;
      opens.push(span.clock.toInstant(dayNumber * 24 * hour + slot.opens * hour));
      closes.push(span.clock.toInstant(dayNumber * 24 * hour + slot.closes * hour));
    }
  }
  /** The first slot that closes after the instant. */
  const slotAt = (instant: number): number => {
    let low = 0;
    let high = closes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((closes[middle] ?? 0) > instant) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return {
    isOpen: (instant) => (opens[slotAt(instant)] ?? Number.POSITIVE_INFINITY) <= instant,
    nextOpening: (instant) => Math.max(instant, opens[slotAt(instant)] ?? instant),
    addBusinessSeconds: (from, seconds) => {
      let left = seconds;
      for (let slot = slotAt(from); slot < opens.length; slot++) {
        const start = Math.max(from, opens[slot] ?? 0);
        const open = (closes[slot] ?? 0) - start;
        if (open >= left) return start + left;
        left -= open;
      }
      return from + seconds;
    },
  };
}
