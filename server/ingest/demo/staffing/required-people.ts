import type { TeamProfile } from '#server/ingest/demo/organisation-profile.ts';
import type { TeamWorkload } from './workload.ts';

/** Spare people against chance, in square roots of the people busy. */
const spare = 0.9;
/** Part of a shift that deferred work can use when nothing live disturbs. */
const deferredShare = 0.82;
const shortestBlock = 6;
/** Half hours in which people have lunch: nobody answers live customers alone then. */
const noon = { from: 23, to: 29 };

/** People that a team needs in each half hour of the day: live work with a margin, deferred work in what is left. */
export function requiredPeople(
  work: TeamWorkload,
  team: TeamProfile,
  day: { readonly opens: number; readonly closes: number; readonly multiple: number },
): Int32Array {
  const required = new Int32Array(48);
  const first = day.opens * 2;
  const last = day.closes * 2;
  let freeHours = 0;
  let isLive = false;
  for (let half = first; half < last; half++) {
    const busy = work.live[half] ?? 0;
    if (busy > 0) isLive = true;
    const fewest = busy > 0 && half >= noon.from && half < noon.to ? Math.max(2, team.fewest) : team.fewest;
    const people = Math.max(fewest, Math.ceil((busy + spare * Math.sqrt(busy) - 0.3) / day.multiple));
    required[half] = people;
    freeHours += Math.max(0, people * day.multiple - busy) * 0.5 * team.deferredUse;
  }
  const missing = Math.max(0, work.deferredHours - freeHours) / deferredShare / day.multiple;
  addBlocks(required, missing * 2, { first: isLive ? first + 1 : first, last });
  return required;
}

/** Puts half hours of extra presence on the day as whole people first, then as one shorter block. */
function addBlocks(
  required: Int32Array,
  halves: number,
  span: { readonly first: number; readonly last: number },
): void {
  const length = span.last - span.first;
  const whole = Math.floor(halves / length);
  const rest = Math.round(halves - whole * length);
  const block = rest < 1 ? 0 : Math.max(shortestBlock, rest);
  for (let half = span.first; half < span.last; half++) {
    required[half] = (required[half] ?? 0) + whole + (half < span.first + block ? 1 : 0);
  }
}
