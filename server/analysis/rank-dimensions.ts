import type { Contribution } from './decompose-change.ts';
import { beyondNoise, type FigureKind } from './driver-noise.ts';

/** A change taken apart along one dimension. */
export type DimensionDrivers = {
  readonly dimension: string;
  readonly contributions: readonly Contribution[];
  /** Members worth naming, the largest part first; empty when the change is spread evenly or within chance. */
  readonly named: readonly Contribution[];
};

const smallestNamedShare = 0.1;

/** A member stands out when it carries this much more of the movement than its size would have it carry. */
const standsOut = 1.25;

/**
 * The dimensions along which a change is most concentrated, best first: those with members worth naming, then by how
 * much more of the movement their members carry than their size. The largest member always carries much: that alone
 * explains nothing.
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
    .map(({ dimension, contributions }) => ({
      dimension,
      contributions: bySize(contributions),
      named: namedDrivers(contributions, change, kind),
    }))
    .map((entry) => ({ entry, rank: rankOf(entry) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ entry }) => entry);
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

function rankOf({ contributions, named }: DimensionDrivers): number {
  return (named.length > 0 ? 1 : 0) + concentrationOf(contributions);
}

/** @returns true when the whole moved one way while no member's own figure did: only the mix changed */
export function isMixEffect(contributions: readonly Contribution[], change: number): boolean {
  if (change === 0) return false;
  return contributions.every(({ rate }) => Math.sign(rate) !== Math.sign(change));
}

/** How much more of the movement the members that lead it carry than they would if all had moved alike, 0..1. */
function concentrationOf(contributions: readonly Contribution[]): number {
  const moved = absoluteSum(contributions);
  if (moved === 0) return 0;
  const sizes = sizesOf(contributions);
  return contributions.reduce(
    (excess, part) => excess + Math.max(0, Math.abs(part.contribution) / moved - (sizes.get(part) ?? 0)),
    0,
  );
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
