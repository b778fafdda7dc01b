import type { Plan } from '#semantic-layer/query/plan.ts';
import type { PlanForm } from '#server/language-model/language-model.ts';

/** The form of an earlier reading, with its filter values replaced by `@1`, `@2`: they are data, and stay here. */
export type StandIns = { readonly form: PlanForm; readonly valueOf: (words: string) => string | undefined };

/** @returns a form that a model may see, and the way back from its stand-ins to the values */
export function withStandIns(plan: Plan): StandIns {
  const values: string[] = [];
  const standIn = (value: string): string => `@${values.push(value)}`;
  const { scenario } = plan;
  const form: PlanForm = {
    analysis: plan.analysis,
    metrics: plan.metrics.map(({ id, variant }) => ({
      id,
      variant: Object.entries(variant ?? {}).map(([key, value]) => ({ key, value })),
    })),
    by: plan.by,
    grain: plan.grain,
    where: plan.where.map((filter) => ({ ...filter, values: filter.values.map(standIn) })),
    having: plan.having,
    range: { ...plan.range, unit: 'day' },
    compare: plan.compare,
    anchor: plan.anchor,
    per: plan.per,
    order: plan.order,
    limit: plan.limit,
    horizon: plan.horizon === null ? null : { ...plan.horizon, unit: 'day' },
    scenario:
      scenario === null
        ? null
        : {
            agents: scenario.agents ?? null,
            team: scenario.team === undefined ? null : standIn(scenario.team),
            toTeam: scenario.toTeam === undefined ? null : standIn(scenario.toTeam),
            volumeChange: scenario.volumeChange ?? null,
            handleTimeChange: scenario.handleTimeChange ?? null,
            automateCategory:
              scenario.automateCategory === undefined ? null : standIn(scenario.automateCategory),
          },
  };
  return { form, valueOf: (words) => values[Number(/^@(\d+)$/.exec(words)?.[1] ?? Number.NaN) - 1] };
}
