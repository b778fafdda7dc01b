import type { Contribution } from './decompose-change.ts';
import { beyondNoise, type FigureKind } from './driver-noise.ts';

/** A change taken apart along one dimension. */
export type DimensionDrivers = {
  readonly dimension: string;
  readonly contributions: readonly Contribution[];
  /** Members worth naming, the largest part first; empty when the change is spread evenly or within chance. */
  readonly named: readonly Contribution[];
};

/** A dimension explains a change when few members carry most of it. */
const shareToExplain = 0.6;
const smallestNamedShare = 0.1;

/**
 * The dimensions along which a change is most concentrated, best first: those with members worth naming, then fewest
 * members for 60 % of the absolute change.
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

/** At least a tenth of everything that moved, in the direction of the change, and more than chance. */
function namedDrivers(
  contributions: readonly Contribution[],
  change: number,
  kind: FigureKind,
): readonly Contribution[] {
  const moved = absoluteSum(contributions);
  if (moved === 0) return [];
  return bySize(beyondNoise(contributions, kind)).filter(
    ({ contribution }) =>
      Math.sign(contribution) === Math.sign(change) && Math.abs(contribution) >= smallestNamedShare * moved,
  );
}

function rankOf({ contributions, named }: DimensionDrivers): number {
  return (named.length > 0 ? 1 : 0) + concentrationOf(contributions);
}

/** @returns true when the whole moved one way while no member's own figure did: only the mix changed */
export function isMixEffect(contributions: readonly Contribution[], change: number): boolean {
  if (change === 0) return false;
  return contributions.every(({ rate }) => Math.sign(rate) !== Math.sign(change));
}

/** How much more of the movement the leading members carry than they would if all had moved alike. */
function concentrationOf(contributions: readonly Contribution[]): number {
  const moved = absoluteSum(contributions);
  if (moved === 0) return 0;
  let carried = 0;
  let members = 0;
  for (const { contribution } of contributions) {
    carried += Math.abs(contribution);
    members += 1;
    if (carried >= shareToExplain * moved) break;
  }
  return carried / moved - members / contributions.length;
}

function bySize(contributions: readonly Contribution[]): readonly Contribution[] {
  return [...contributions].sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}

function absoluteSum(contributions: readonly Contribution[]): number {
  return contributions.reduce((total, { contribution }) => total + Math.abs(contribution), 0);
}
