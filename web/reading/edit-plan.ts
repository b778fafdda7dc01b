import type { Temporal } from 'temporal-polyfill';
import type { Analysis, Grain, LocalRange, Plan } from '#semantic-layer/query/plan.ts';
import { type ChosenBasis, comparisonFor, grainFor } from './comparison-range.ts';

export function withoutFilter(plan: Plan, index: number): Plan {
  return { ...plan, where: plan.where.filter((_, position) => position !== index) };
}

/** Another period; what it is compared with and the buckets it is drawn in move along. */
export function withPeriod(plan: Plan, range: LocalRange, now: Temporal.PlainDateTime): Plan {
  const basis = plan.compare?.basis === 'same_period_last_year' ? plan.compare.basis : 'previous_period';
  return {
    ...plan,
    range,
    compare: plan.compare && comparisonFor(range, basis),
    grain: plan.grain && grainFor(range, now),
  };
}

export function withComparison(plan: Plan, basis: ChosenBasis | null): Plan {
  if (basis === null) {
    const alone: Plan = { ...plan, compare: null };
    const wasAboutChange = plan.analysis === 'compare' || plan.analysis === 'drivers';
    return wasAboutChange ? { ...alone, analysis: analysisOfShape(alone) } : alone;
  }
  const compare = comparisonFor(plan.range, basis);
  return { ...plan, compare, analysis: plan.analysis === 'value' ? 'compare' : plan.analysis };
}

/** Splits by one dimension, or by none. An order by a dimension that is gone goes with it. */
export function withSplit(plan: Plan, dimension: string | null): Plan {
  const by = dimension === null ? [] : [dimension];
  const isOrderKept = plan.order !== null && !plan.by.includes(plan.order.by);
  const next: Plan = { ...plan, by, order: isOrderKept ? plan.order : null };
  if (dimension === null) {
    return {
      ...next,
      limit: null,
      analysis: needsSplit(plan.analysis) ? analysisOfShape(next) : plan.analysis,
    };
  }
  return { ...next, analysis: plan.analysis === 'value' ? 'breakdown' : plan.analysis };
}

export function withGrain(plan: Plan, grain: Grain): Plan {
  return { ...plan, grain };
}

/** Another variant of one metric; the default value is left out, as everywhere in a plan. */
export function withVariant(
  plan: Plan,
  metricIndex: number,
  choice: { readonly key: string; readonly value: string; readonly isDefault: boolean },
): Plan {
  const metrics = plan.metrics.map((metric, index) => {
    if (index !== metricIndex) return metric;
    const { [choice.key]: _, ...others } = metric.variant ?? {};
    const variant = choice.isDefault ? others : { ...others, [choice.key]: choice.value };
    return Object.keys(variant).length === 0 ? { id: metric.id } : { id: metric.id, variant };
  });
  return { ...plan, metrics };
}

export function withoutLimit(plan: Plan): Plan {
  return { ...plan, limit: null };
}

export function withoutThreshold(plan: Plan, index: number): Plan {
  return { ...plan, having: plan.having.filter((_, position) => position !== index) };
}

/** Analyses of a past period, where a reader may choose which, and compare it. */
export function hasEditablePeriod(plan: Plan): boolean {
  return plan.horizon === null && plan.analysis !== 'live';
}

/** Analyses whose numbers can stand beside those of another period. */
export function canCompare(plan: Plan): boolean {
  const comparable: readonly Analysis[] = ['value', 'trend', 'breakdown', 'ranking', 'compare', 'drivers'];
  return comparable.includes(plan.analysis);
}

/** Analyses that a split by a dimension changes without becoming another question. */
export function canSplit(plan: Plan): boolean {
  const splittable: readonly Analysis[] = [
    'value',
    'trend',
    'breakdown',
    'ranking',
    'compare',
    'drivers',
    'distribution',
    'outliers',
  ];
  return splittable.includes(plan.analysis) && plan.by.length <= 1;
}

function needsSplit(analysis: Analysis): boolean {
  return (
    analysis === 'breakdown' || analysis === 'ranking' || analysis === 'heatmap' || analysis === 'outliers'
  );
}

function analysisOfShape(plan: Plan): Analysis {
  if (plan.by.length > 0) return 'breakdown';
  if (plan.grain !== null) return 'trend';
  return plan.compare ? 'compare' : 'value';
}
