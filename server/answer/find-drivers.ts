import {
  type Contribution,
  decomposeAdditiveChange,
  decomposeRatioChange,
  type Segment,
} from '#server/analysis/decompose-change.ts';
import type { FigureKind } from '#server/analysis/driver-noise.ts';
import { type DimensionDrivers, rankDimensions } from '#server/analysis/rank-dimensions.ts';
import { type AskedMetric, type Evidence, figureOf, memberOf, type SegmentRows } from './evidence.ts';
import { leadFirst } from './lead-dimension.ts';

/** A change of the first metric, and the ways it can be taken apart, the most telling one first. */
export type ChangeDrivers = {
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly dimensions: readonly DimensionDrivers[];
};

/** Parts may differ from the change by rounding alone. */
const tolerance = 1e-6;

/** @returns null when one of the periods has no figure: there is no change to explain */
export function findDrivers(evidence: Evidence): ChangeDrivers | null {
  const [asked] = evidence.metrics;
  const after = figureOf(evidence.total, asked.key);
  const before = figureOf(evidence.total, `${asked.key}__previous`);
  if (before === null || after === null) return null;
  const change = after - before;
  const dimensions = evidence.segments
    .map((segment) => ({ dimension: segment.dimension, contributions: takeApart(segment, asked) }))
    .filter(({ contributions }) =>
      addsUp(contributions, change, Math.max(Math.abs(before), Math.abs(after))),
    );
  const ranked = rankDimensions(dimensions, change, kindOf(asked));
  return { before, after, change, dimensions: leadFirst(ranked) };
}

function kindOf({ additivity, metric }: AskedMetric): FigureKind {
  if (additivity === 'full' || additivity === 'not-over-time') return 'count';
  return metric.unit === 'ratio' ? 'proportion' : 'mean';
}

function takeApart(segment: SegmentRows, asked: AskedMetric): readonly Contribution[] {
  const segments = segment.rows.map(
    (row): Segment => ({
      member: memberOf(row, segment.dimension),
      before: {
        weight: figureOf(row, `${asked.key}__previous__n`) ?? 0,
        value: figureOf(row, `${asked.key}__previous`),
      },
      after: { weight: figureOf(row, `${asked.key}__n`) ?? 0, value: figureOf(row, asked.key) },
    }),
  );
  const isAdditive = asked.additivity === 'full' || asked.additivity === 'not-over-time';
  return isAdditive ? decomposeAdditiveChange(segments) : decomposeRatioChange(segments);
}

/** Where members overlap (a conversation viewed in two teams) the parts do not add up: such a split explains nothing. */
function addsUp(contributions: readonly Contribution[], change: number, size: number): boolean {
  const total = contributions.reduce((sum, { contribution }) => sum + contribution, 0);
  return Math.abs(total - change) <= tolerance * Math.max(1, size);
}
