import type { Contribution } from './decompose-change.ts';

/** What a figure is, as far as chance goes. */
export type FigureKind = 'count' | 'proportion' | 'mean';

const twoSided95 = 1.959964;

/**
 * The members whose part in a change is more than chance would make of it.
 *
 * Counts vary as Poisson counts do, proportions as binomial ones; of a mean the spread is not known here, so that values
 * are taken to vary as much as their mean, which is true of waiting and handling times. A part varies through its own
 * figure and through its share of the observations.
 *
 * @source Normal approximation of the difference of two rates, term by term of the decomposition
 */
export function beyondNoise(
  contributions: readonly Contribution[],
  kind: FigureKind,
): readonly Contribution[] {
  const errors = standardErrors(contributions, kind);
  return contributions.filter(
    ({ contribution }, index) =>
      Math.abs(contribution) >= twoSided95 * (errors[index] ?? Number.POSITIVE_INFINITY),
  );
}

/**
 * How far the part of each member stands from the part that its size would have given it, had all moved alike, in
 * standard errors of that distance. Large members always carry much, small ones swing by chance: neither scores.
 *
 * @param sizes  each member's share of the observations
 * @returns      signed z-scores, in the order given
 */
export function surplusScores(
  contributions: readonly Contribution[],
  sizes: readonly number[],
  kind: FigureKind,
): readonly number[] {
  const change = contributions.reduce((total, { contribution }) => total + contribution, 0);
  const errors = standardErrors(contributions, kind).map((error) => (Number.isFinite(error) ? error : 0));
  const allErrors = errors.reduce((total, error) => total + error ** 2, 0);
  return contributions.map(({ contribution }, index) => {
    const size = sizes[index] ?? 0;
    const own = (errors[index] ?? 0) ** 2;
    const error = Math.sqrt((1 - size) ** 2 * own + size ** 2 * (allErrors - own));
    return error === 0 ? 0 : (contribution - size * change) / error;
  });
}

/** @returns the standard error of each part, in the order given; endless where nothing was observed */
function standardErrors(contributions: readonly Contribution[], kind: FigureKind): readonly number[] {
  if (kind === 'count')
    return contributions.map(({ weights }) => Math.sqrt(Math.max(1, weights.before + weights.after)));
  const totals = {
    before: contributions.reduce((total, { weights }) => total + weights.before, 0),
    after: contributions.reduce((total, { weights }) => total + weights.after, 0),
  };
  const overall = overallFigure(contributions);
  return contributions.map((part) => standardError(part, kind, totals, overall));
}

type Weights = Contribution['weights'];

function standardError(part: Contribution, kind: FigureKind, totals: Weights, overall: number): number {
  const { weights } = part;
  if (weights.before + weights.after === 0) return Number.POSITIVE_INFINITY;
  const figure = ((part.before ?? part.after ?? 0) + (part.after ?? part.before ?? 0)) / 2;
  const share = (weights.before / totals.before + weights.after / totals.after) / 2;
  const variance = kind === 'proportion' ? Math.max(0, figure * (1 - figure)) : figure * figure;
  const ownError =
    share * Math.sqrt(variance * (1 / Math.max(1, weights.before) + 1 / Math.max(1, weights.after)));
  const shareError = Math.sqrt(share * (1 - share) * (1 / totals.before + 1 / totals.after));
  return Math.hypot(ownError, Math.abs(figure - overall) * shareError);
}

function overallFigure(contributions: readonly Contribution[]): number {
  const weight = contributions.reduce((total, { weights }) => total + weights.before + weights.after, 0);
  const sum = contributions.reduce(
    (total, { before, after, weights }) =>
      total + (before ?? 0) * weights.before + (after ?? 0) * weights.after,
    0,
  );
  return weight === 0 ? 0 : sum / weight;
}
