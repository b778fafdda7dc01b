import type { Interpretation, MetricRef, Plan } from '#semantic-layer/query/plan.ts';

/** A plan on one line, empty slots left out: what test tables compare. */
export function planSummary(plan: Plan): string {
  const parts: readonly (string | null)[] = [
    `${plan.analysis} ${plan.metrics.map(metric).join(' + ')}`,
    plan.by.length > 0 ? `by ${plan.by.join(', ')}` : null,
    plan.grain && `each ${plan.grain}`,
    ...plan.where.map(({ dimension, op, values }) => [dimension, op, values.join('/')].join(' ').trim()),
    ...plan.having.map(({ metric: id, op, value }) => `${id} ${op} ${value}`),
    plan.horizon ? `for ${plan.horizon.from}..${plan.horizon.to}` : `${plan.range.from}..${plan.range.to}`,
    plan.compare && `against ${plan.compare.from}..${plan.compare.to} ${plan.compare.basis}`,
    plan.anchor && `dated by ${plan.anchor}`,
    plan.per && `per ${plan.per}`,
    plan.order && `ordered by ${plan.order.by} ${plan.order.direction}`,
    plan.limit === null ? null : `first ${plan.limit}`,
    plan.scenario &&
      Object.entries(plan.scenario)
        .map(([key, value]) => `${key}=${value}`)
        .join(' '),
  ];
  return parts.filter((part) => part !== null && part !== '').join('; ');
}

export function interpretationSummary(interpretation: Interpretation): string {
  switch (interpretation.kind) {
    case 'plan':
      return planSummary(interpretation.plan);
    case 'clarify':
      return `asks: ${interpretation.choices.map(({ label }) => label).join(' / ')}`;
    case 'refuse':
      return `refuses: ${interpretation.reason}`;
  }
}

function metric({ id, variant }: MetricRef): string {
  const choices = Object.entries(variant ?? {}).map(([key, value]) => `${key}=${value}`);
  return choices.length > 0 ? `${id}@${choices.join(',')}` : id;
}
