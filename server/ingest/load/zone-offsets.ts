import { Temporal } from 'temporal-polyfill';

/** A time zone as arithmetic, for those who read thousands of local times in it. Instants in microseconds. */
export type ZoneOffsets = {
  /**
   * The instant of a local time, given as the seconds it would be since 1970 in UTC. A time that happens twice or
   * never is read as its later reading, as the database does.
   */
  readonly instantOf: (localSeconds: number) => number;
  /** Stretches in which a local midnight comes a second time: [first midnight, second midnight). */
  readonly midnightsTwice: readonly (readonly [number, number])[];
};

type Transition = { readonly at: number; readonly before: number; readonly after: number };

/** Exact for the years given, ends included. */
export function readZone(timezone: string, firstYear: number, lastYear: number): ZoneOffsets {
  const first = Temporal.ZonedDateTime.from({ timeZone: timezone, year: firstYear - 1, month: 12, day: 31 });
  const last = Temporal.ZonedDateTime.from({ timeZone: timezone, year: lastYear + 1, month: 1, day: 2 });
  const transitions = listTransitions(first, last);
  const initial = first.offsetNanoseconds / 1e9;
  return {
    instantOf: (localSeconds) => (localSeconds - offsetAt(transitions, initial, localSeconds)) * 1e6,
    midnightsTwice: transitions.flatMap(repeatedMidnight),
  };
}

function listTransitions(first: Temporal.ZonedDateTime, last: Temporal.ZonedDateTime): Transition[] {
  const transitions: Transition[] = [];
  let current = first;
  for (;;) {
    const next = current.getTimeZoneTransition('next');
    if (!next || Temporal.ZonedDateTime.compare(next, last) > 0) return transitions;
    transitions.push({
      at: next.epochMilliseconds / 1000,
      before: next.subtract({ milliseconds: 1 }).offsetNanoseconds / 1e9,
      after: next.offsetNanoseconds / 1e9,
    });
    current = next;
  }
}

/** The new offset holds from the first local time it gives: earlier in autumn's double hour, later than spring's gap. */
function offsetAt(transitions: readonly Transition[], initial: number, localSeconds: number): number {
  let low = 0;
  let high = transitions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const transition = transitions[middle];
    if (transition && transition.at + transition.after <= localSeconds) low = middle + 1;
    else high = middle;
  }
  return transitions[low - 1]?.after ?? initial;
}

function repeatedMidnight({ at, before, after }: Transition): (readonly [number, number])[] {
  const midnight = Math.ceil((at + after) / 86_400) * 86_400;
  return midnight < at + before ? [[(midnight - before) * 1e6, (midnight - after) * 1e6]] : [];
}
