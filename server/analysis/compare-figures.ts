/** Whether a change is more than chance would make of it; `unknown` where the spread of the values is not at hand. */
export type Certainty = 'clear' | 'unclear' | 'unknown';

const twoSided95 = 1.959964;

/**
 * Two proportions, pooled z-test.
 *
 * @param before,after  share 0..1 with its number of observations
 * @source ANALYSES 3; Newcombe, Interval estimation for the difference between independent proportions, 1998
 */
export function compareProportions(before: Proportion, after: Proportion): Certainty {
  if (before.n === 0 || after.n === 0) return 'unclear';
  const pooled = (before.share * before.n + after.share * after.n) / (before.n + after.n);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / before.n + 1 / after.n));
  if (error === 0) return before.share === after.share ? 'unclear' : 'clear';
  return Math.abs(after.share - before.share) / error >= twoSided95 ? 'clear' : 'unclear';
}

export type Proportion = { readonly share: number; readonly n: number };

/**
 * Two counts of equally long periods, as a rate ratio: conditional on their sum, half are expected on each side.
 * Support volumes vary more than chance alone; `dispersion` (variance over mean, at least 1) widens the band.
 */
export function compareCounts(before: number, after: number, dispersion = 1): Certainty {
  const total = before + after;
  if (total === 0) return 'unclear';
  const z = Math.abs(after - before) / Math.sqrt(total * Math.max(1, dispersion));
  return z >= twoSided95 ? 'clear' : 'unclear';
}
