import type { Kind } from '#server/ingest/kinds.ts';
import type { SourceRecord } from '#server/ingest/source.ts';
import { seconds } from './demo-history.ts';
import { grouped } from './grouped.ts';

/** A half hour in which nobody came or went: who was there, and what happened to those who called. */
export type StableHalfHour = {
  /** Half hours since 1970. */
  readonly half: number;
  readonly people: number;
  arrivals: number;
  abandoned: number;
  /** Of all who called, in seconds together. */
  waited: number;
};

export const halfHour = 1800;

type Records = { readonly all: <K extends Kind>(kind: K) => readonly SourceRecord<K>[] };

/** Every half hour with a stable number of people who could take calls. */
export function stableHalfHours({ all }: Records): StableHalfHour[] {
  const people = new Map<number, number>();
  const unstable = new Set<number>();
  for (const [from, to] of stretchesOfPresence(all('agent_status_interval'))) {
    for (let half = Math.floor(from / halfHour); half * halfHour < to; half++) {
      const isWhole = from <= half * halfHour && to >= (half + 1) * halfHour;
      if (isWhole) people.set(half, (people.get(half) ?? 0) + 1);
      else unstable.add(half);
    }
  }
  const found = new Map(
    [...people]
      .filter(([half]) => !unstable.has(half))
      .map(([half, count]) => [half, { half, people: count, arrivals: 0, abandoned: 0, waited: 0 }]),
  );
  for (const stay of all('queue_entry')) {
    const half = found.get(Math.floor(seconds(stay.entered_at) / halfHour));
    if (half === undefined || stay.left_at == null) continue;
    half.arrivals++;
    half.waited += seconds(stay.left_at) - seconds(stay.entered_at);
    if (stay.exit_reason === 'abandoned') half.abandoned++;
  }
  return [...found.values()];
}

/** When each person was available without a break, as instants. */
function stretchesOfPresence(
  intervals: readonly SourceRecord<'agent_status_interval'>[],
): (readonly [number, number])[] {
  const available = intervals.filter(({ status, ended_at: end }) => status === 'available' && end != null);
  return [...grouped(available, (interval) => interval.agent_id).values()].flatMap((own) => {
    const stretches: [number, number][] = [];
    const ordered = own.map(
      (interval) => [seconds(interval.started_at), seconds(interval.ended_at)] as const,
    );
    for (const [from, to] of ordered.toSorted(([a], [b]) => a - b)) {
      const last = stretches.at(-1);
      if (last?.[1] === from) last[1] = to;
      else stretches.push([from, to]);
    }
    return stretches;
  });
}
