import type { ModelDescription } from '#semantic-layer/describe/model-description.ts';
import type { Filter, MetricRef, Plan, Scenario } from '#semantic-layer/query/plan.ts';
import { merge } from '#server/answer/interpretation/reading/read-filters.ts';
import type { Moment } from '#server/answer/interpretation/time/clock.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import type { PlanForm } from '#server/language-model/language-model.ts';
import { completePeriods } from './complete-periods.ts';
import type { ResolveValue, ValueMatch } from './resolve-value.ts';

/** A name that stands for no one member; `planWith` is the reading with a member in its place. */
export type UnresolvedName = {
  readonly dimension: string;
  readonly words: string;
  readonly match: Exclude<ValueMatch, { kind: 'known' }>;
  readonly planWith: (value: string) => Plan | null;
};

export type FormReading =
  | { readonly kind: 'plan'; readonly plan: Plan; readonly isDefaultPeriod: boolean }
  | { readonly kind: 'unresolved'; readonly name: UnresolvedName };

export type FormContext = {
  readonly description: ModelDescription;
  readonly moment: Moment;
  readonly resolve: ResolveValue;
};

/** Makes a form into a plan: names looked up, periods completed, what is usual left out. */
export function planFromForm(form: PlanForm, context: FormContext): FormReading {
  const { names, unresolved } = resolveNames(form, context.resolve);
  if (unresolved !== null) {
    const planWith = (value: string): Plan | null => {
      const resolve: ResolveValue = (dimension, words) =>
        dimension === unresolved.dimension && words === unresolved.words
          ? { kind: 'known', values: [value] }
          : context.resolve(dimension, words);
      const read = planFromForm(form, { ...context, resolve });
      return read.kind === 'plan' ? read.plan : null;
    };
    return { kind: 'unresolved', name: { ...unresolved, planWith } };
  }

  const { isDefault, ...periods } = completePeriods(form, context.moment);
  const metrics = metricsOf(form, context.description);
  const plan: Plan = {
    analysis: form.analysis,
    metrics,
    by: form.by,
    where: merge(form.where.map((filter): Filter => ({ ...filter, values: valuesOf(filter, names) }))),
    having: form.having,
    ...periods,
    anchor: unusualAnchor(form, metrics, context.description),
    per: form.per,
    order: form.order,
    limit: form.limit,
    scenario: scenarioOf(form, names),
  };
  return { kind: 'plan', plan, isDefaultPeriod: isDefault };
}

type Names = ReadonlyMap<string, readonly string[]>;

function resolveNames(
  form: PlanForm,
  resolve: ResolveValue,
): { names: Names; unresolved: Omit<UnresolvedName, 'planWith'> | null } {
  const names = new Map<string, readonly string[]>();
  for (const { dimension, words } of namesIn(form)) {
    const match = resolve(dimension, words);
    if (match.kind !== 'known') return { names, unresolved: { dimension, words, match } };
    names.set(keyOf(dimension, words), match.values);
  }
  return { names, unresolved: null };
}

function namesIn({ where, scenario }: PlanForm): { dimension: string; words: string }[] {
  const ofScenario = [
    [defaultReadings.team, scenario?.team],
    [defaultReadings.team, scenario?.toTeam],
    [defaultReadings.category, scenario?.automateCategory],
  ] as const;
  return [
    ...where.flatMap(({ dimension, op, values }) =>
      needsValues(op) ? values.map((words) => ({ dimension, words })) : [],
    ),
    ...ofScenario.flatMap(([dimension, words]) => (words ? [{ dimension, words }] : [])),
  ];
}

function valuesOf({ dimension, op, values }: PlanForm['where'][number], names: Names): string[] {
  if (!needsValues(op)) return [];
  return [...new Set(values.flatMap((words) => names.get(keyOf(dimension, words)) ?? []))];
}

function needsValues(op: Filter['op']): boolean {
  return op === 'in' || op === 'not_in';
}

function keyOf(dimension: string, words: string): string {
  return `${dimension}\n${words}`;
}

/** The metrics named, or the ones an analysis is about by itself; variants only where they are not the usual ones. */
function metricsOf(form: PlanForm, description: ModelDescription): readonly MetricRef[] {
  if (form.metrics.length === 0) {
    const usual: Partial<Record<Plan['analysis'], readonly string[]>> = defaultReadings.byAnalysis;
    const isKnown = (id: string) => description.metrics.some((metric) => metric.id === id);
    return (usual[form.analysis] ?? [defaultReadings.rows]).filter(isKnown).map((id) => ({ id }));
  }
  return form.metrics.map(({ id, variant }) => {
    const offered = description.metrics.find((metric) => metric.id === id)?.variants ?? [];
    const unusual = variant.filter(
      ({ key, value }) => offered.find((choice) => choice.key === key)?.values[0]?.value !== value,
    );
    if (unusual.length === 0) return { id };
    return { id, variant: Object.fromEntries(unusual.map(({ key, value }) => [key, value])) };
  });
}

function unusualAnchor(
  { anchor }: PlanForm,
  metrics: readonly MetricRef[],
  description: ModelDescription,
): string | null {
  const first = description.metrics.find(({ id }) => id === metrics[0]?.id);
  return anchor === first?.anchors[0] ? null : anchor;
}

function scenarioOf({ analysis, scenario }: PlanForm, names: Names): Scenario | null {
  if (scenario === null || (analysis !== 'what_if' && analysis !== 'staffing')) return null;
  const { agents, team, toTeam, volumeChange, handleTimeChange, automateCategory } = scenario;
  const nameOf = (dimension: string, words: string): string => {
    const values = names.get(keyOf(dimension, words)) ?? [];
    return values.length === 1 ? (values[0] ?? words) : words;
  };
  const named: Scenario = {
    ...(agents === null ? {} : { agents }),
    ...(team === null ? {} : { team: nameOf(defaultReadings.team, team) }),
    ...(toTeam === null ? {} : { toTeam: nameOf(defaultReadings.team, toTeam) }),
    ...(volumeChange === null ? {} : { volumeChange }),
    ...(handleTimeChange === null ? {} : { handleTimeChange }),
    ...(automateCategory === null
      ? {}
      : { automateCategory: nameOf(defaultReadings.category, automateCategory) }),
  };
  return Object.keys(named).length === 0 ? null : named;
}
