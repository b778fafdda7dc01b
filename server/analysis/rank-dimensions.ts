import type { Contribution } from './decompose-change.ts';
import { beyondNoise, type FigureKind, surplusScores } from './driver-noise.ts';

/** A change taken apart along one dimension. */
export type DimensionDrivers = {
  readonly dimension: string;
  readonly contributions: readonly Contribution[];
  /** Members worth naming, the largest part first; empty when the change is spread evenly or within chance. */
  readonly named: readonly Contribution[];
  /** How unlike the others its most telling member moved, in standard errors; 0 where chance would do as much. */
  readonly surprise: number;
};

const smallestNamedShare = 0.1;

/** A member stands out when it carries this much more of the movement than its size would have it carry. */
const standsOut = 1.25;

/**
 * The dimensions along which a change is most concentrated, best first: those with members worth naming, then by how
 * unlike the others the most telling member moved. One cause shows in several dimensions; it stands out most where it
 * is least mixed with what did not move.
 *
 * @source Bhagwan et al., Adtributor: Revenue debugging in advertising systems, 2014 (explanatory power and surprise)
 */
export function rankDimensions(
  found: readonly Pick<DimensionDrivers, 'dimension' | 'contributions'>[],
  change: number,
  kind: FigureKind,
): readonly DimensionDrivers[] {
  return found
    .filter(({ contributions }) => contributions.length >= 2)
    .map(({ dimension, contributions }) => {
      const named = namedDrivers(contributions, change, kind);
      const surprise = surpriseOf(contributions, named, kind);
      return { dimension, contributions: bySize(contributions), named, surprise };
    })
    .sort((a, b) => Number(b.named.length > 0) - Number(a.named.length > 0) || b.surprise - a.surprise);
}

/** A tenth of everything that moved, in the direction of the change, beyond chance, and more than their size. */
function namedDrivers(
  contributions: readonly Contribution[],
  change: number,
  kind: FigureKind,
): readonly Contribution[] {
  const moved = absoluteSum(contributions);
  if (moved === 0) return [];
  const sizes = sizesOf(contributions);
  return bySize(beyondNoise(contributions, kind)).filter((part) => {
    const carried = Math.abs(part.contribution) / moved;
    const isTheWay = Math.sign(part.contribution) === Math.sign(change);
    return isTheWay && carried >= smallestNamedShare && carried >= standsOut * (sizes.get(part) ?? 0);
  });
}

/**
 * How unlike the others the most telling member moved, in standard errors: of those worth naming where there are any,
 * else of all. Of many members one always stands out by chance; what that would be is taken off.
 *
 * @source Donoho & Johnstone, Ideal spatial adaptation by wavelet shrinkage, 1994 (the largest of k scores, √(2 ln k))
 */
function surpriseOf(
  contributions: readonly Contribution[],
  named: readonly Contribution[],
  kind: FigureKind,
): number {
  const bySizes = sizesOf(contributions);
  const sizes = contributions.map((part) => bySizes.get(part) ?? 0);
  const scores = surplusScores(contributions, sizes, kind);
  const telling = scores.filter((_, index) => {
    const part = contributions[index];
    return named.length === 0 || (part !== undefined && named.includes(part));
  });
  const largest = Math.max(...telling.map(Math.abs));
  return Math.sqrt(Math.max(0, largest ** 2 - 2 * Math.log(effectiveMembers(sizes))));
}

/** How many members of equal size are as varied as these: one that nobody is in counts for nothing. */
function effectiveMembers(sizes: readonly number[]): number {
  return Math.exp(sizes.reduce((entropy, size) => entropy - (size > 0 ? size * Math.log(size) : 0), 0));
}

/** @returns true when the whole moved one way while no member's own figure did: only the mix changed */
export function isMixEffect(contributions: readonly Contribution[], change: number): boolean {
  if (change === 0) return false;
  return contributions.every(({ rate }) => Math.sign(rate) !== Math.sign(change));
}

/** @returns each member's share of the observations, mean of the two periods */
function sizesOf(contributions: readonly Contribution[]): ReadonlyMap<Contribution, number> {
  const before = contributions.reduce((total, { weights }) => total + weights.before, 0);
  const after = contributions.reduce((total, { weights }) => total + weights.after, 0);
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  return new Map(
    contributions.map((part) => [
      part,
      (share(part.weights.before, before) + share(part.weights.after, after)) / 2,
    ]),
  );
}

function bySize(contributions: readonly Contribution[]): readonly Contribution[] {
  return [...contributions].sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}

function absoluteSum(contributions: readonly Contribution[]): number {
  return contributions.reduce((total, { contribution }) => total + Math.abs(contribution), 0);
}
