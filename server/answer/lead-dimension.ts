import type { DimensionDrivers } from '#server/analysis/rank-dimensions.ts';

/**
 * Dimensions along which a change is taken apart, by how near they are to its cause: what it was about and where it was
 * handled, then who wrote, then who had it. A customer's language does not make anybody wait, the queue that serves it
 * does; and nobody is named for what happened to a whole queue.
 */
export const drivenBy: readonly (readonly string[])[] = [
  ['category', 'queue', 'team', 'channel', 'ticket_type', 'priority'],
  ['language', 'country', 'segment'],
  ['owner'],
];

/** Two views of the same rows are correlated by about a half: less than this between their z-scores is chance. */
const toldApart = 1.959964;

/**
 * The dimension an answer leads with goes first, the others stay as they are. It is the nearest to the cause among those
 * that stand out beyond chance, and of two that cannot be told apart the one that is listed earlier.
 *
 * @param ranked  best first; dimensions that are not of the usual ones, which a reader asked for, keep their place
 */
export function leadFirst(ranked: readonly DimensionDrivers[]): readonly DimensionDrivers[] {
  for (const dimensions of drivenBy) {
    const telling = ranked.filter(
      ({ dimension, named, surprise }) => dimensions.includes(dimension) && named.length > 0 && surprise > 0,
    );
    const [best] = telling;
    if (best === undefined) continue;
    const lead = dimensions
      .map((dimension) => telling.find((entry) => entry.dimension === dimension))
      .find((entry) => entry !== undefined && best.surprise - entry.surprise < toldApart);
    return lead === undefined ? ranked : [lead, ...ranked.filter((entry) => entry !== lead)];
  }
  return ranked;
}
