import type { OrganisationProfile } from '#server/ingest/demo/organisation-profile.ts';
import { labelOf, RandomStream } from '#server/ingest/demo/random-stream.ts';
import { civilDate, day } from '#server/ingest/demo/zone-clock.ts';

/** Planned leave of a person, whole local days, both in. */
export type TimeOff = { readonly agent: number; readonly firstDay: number; readonly lastDay: number };

const summerWeeks = 11;

/** About five weeks a year each: one or two in summer, some days around Christmas, the rest anywhere. */
export function createTimeOff(
  profile: OrganisationProfile,
  seed: number,
  days: { readonly from: number; readonly to: number },
  {
    now,
    isNeeded,
  }: {
    readonly now: number;
    readonly isNeeded: (agent: string, firstDay: number, lastDay: number) => boolean;
  },
): readonly TimeOff[] {
  const found: TimeOff[] = [];
  const today = Math.floor(now / day);
  for (const [agent, { name, kind, startedDaysAgo }] of profile.agents.entries()) {
    if (kind !== 'human') continue;
    const random = new RandomStream(seed, labelOf('time off'), agent);
    let next = Math.max(days.from, today - startedDaysAgo) + 10 + random.below(40);
    while (next < days.to) {
      const { month } = civilDate(next);
      const isSummer = month === 7 || month === 8;
      const length = isSummer ? 7 + random.below(9) : random.chance(0.4) ? 5 : 1 + random.below(3);
      const lastDay = Math.min(days.to, next + length - 1);
      if (!isNeeded(name, next, lastDay)) found.push({ agent, firstDay: next, lastDay });
      next += length + 18 + random.below(summerWeeks * 5);
    }
  }
  return found;
}
