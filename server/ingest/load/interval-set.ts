import type { Micros } from './instant.ts';

/** A stretch of time of somebody; null when it goes on. */
export type Stretch = { readonly startedAt: Micros; readonly endedAt: Micros | null };

/**
 * Stretches of one agent that never overlap: each ends where the next one begins at the latest, and of two that
 * begin together the last one given stays.
 */
export function withoutOverlaps<T extends Stretch>(stretches: readonly T[]): T[] {
  const byStart = new Map(stretches.map((stretch) => [stretch.startedAt, stretch]));
  const ordered = [...byStart.values()].sort((a, b) => a.startedAt - b.startedAt);
  return ordered.map((stretch, index) => {
    const next = ordered[index + 1]?.startedAt;
    const isCut = next !== undefined && (stretch.endedAt === null || stretch.endedAt > next);
    return isCut ? { ...stretch, endedAt: next } : stretch;
  });
}

/** What is left of `stretches` outside `holes`; both without overlaps of their own, ends known. */
export function subtract<T extends Stretch>(stretches: readonly T[], holes: readonly Stretch[]): T[] {
  const cuts = [...holes].sort((a, b) => a.startedAt - b.startedAt);
  return stretches.flatMap((stretch) => {
    const parts: T[] = [];
    let from = stretch.startedAt;
    const end = stretch.endedAt ?? (Number.POSITIVE_INFINITY as Micros);
    for (const hole of cuts) {
      const holeEnd = hole.endedAt ?? end;
      if (holeEnd <= from || hole.startedAt >= end) continue;
      if (hole.startedAt > from) parts.push({ ...stretch, startedAt: from, endedAt: hole.startedAt });
      from = holeEnd;
    }
    if (from === stretch.startedAt && parts.length === 0) return [stretch];
    if (from < end) parts.push({ ...stretch, startedAt: from });
    return parts;
  });
}
