/** One segment in two periods: how many observations it has and what figure, null where it has none. */
export type Segment = {
  readonly member: string | null;
  readonly before: SegmentFigure;
  readonly after: SegmentFigure;
};

export type SegmentFigure = { readonly weight: number; readonly value: number | null };

/** A segment's part in the change of the whole; `mix + rate = contribution`. */
export type Contribution = {
  readonly member: string | null;
  readonly before: number | null;
  readonly after: number | null;
  readonly contribution: number;
  readonly mix: number;
  readonly rate: number;
  /** Observations in the two periods: what its figures rest on. */
  readonly weights: { readonly before: number; readonly after: number };
};

/**
 * The parts of a change of a figure that adds up (a count, a sum, a backlog).
 *
 * @param segments  `value` is the segment's figure; nothing counted is 0; weights are not used
 * @returns         contributions that add up to the change exactly, all of it `rate`
 */
export function decomposeAdditiveChange(segments: readonly Segment[]): readonly Contribution[] {
  return segments.map(({ member, before, after }) => {
    const contribution = (after.value ?? 0) - (before.value ?? 0);
    const weights = { before: before.value ?? 0, after: after.value ?? 0 };
    return {
      member,
      before: before.value ?? 0,
      after: after.value ?? 0,
      contribution,
      mix: 0,
      rate: contribution,
      weights,
    };
  });
}

/**
 * The parts of a change of a ratio or a mean, R = Σ w·r with w the segment's share of the observations.
 * `mix`: the segment became more or less frequent; `rate`: its own figure changed. A segment that is absent in one
 * period takes its figure of the other one, so that its effect is mix alone.
 *
 * @returns  contributions that add up to R after − R before exactly; empty when a period has no observation
 * @source   Kitagawa, Components of a difference between two rates, 1955, with weights centred on the overall figure
 */
export function decomposeRatioChange(segments: readonly Segment[]): readonly Contribution[] {
  const present = segments.filter(({ before, after }) => before.value !== null || after.value !== null);
  const totalBefore = sum(present.map(({ before }) => weightOf(before)));
  const totalAfter = sum(present.map(({ after }) => weightOf(after)));
  if (totalBefore === 0 || totalAfter === 0) return [];
  const parts = present.map(({ member, before, after }) => {
    const rateBefore = before.value ?? after.value ?? 0;
    const rateAfter = after.value ?? before.value ?? 0;
    const shareBefore = weightOf(before) / totalBefore;
    const shareAfter = weightOf(after) / totalAfter;
    return {
      member,
      before: before.value,
      after: after.value,
      rateBefore,
      rateAfter,
      shareBefore,
      shareAfter,
      weights: { before: weightOf(before), after: weightOf(after) },
    };
  });
  const overallBefore = sum(parts.map((part) => part.shareBefore * part.rateBefore));
  const overallAfter = sum(parts.map((part) => part.shareAfter * part.rateAfter));
  const overall = (overallBefore + overallAfter) / 2;
  return parts.map((part) => {
    const mix = (part.shareAfter - part.shareBefore) * ((part.rateBefore + part.rateAfter) / 2 - overall);
    const rate = (part.rateAfter - part.rateBefore) * ((part.shareBefore + part.shareAfter) / 2);
    return {
      member: part.member,
      before: part.before,
      after: part.after,
      contribution: mix + rate,
      mix,
      rate,
      weights: part.weights,
    };
  });
}

function weightOf(figure: SegmentFigure): number {
  return figure.value === null ? 0 : figure.weight;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
