import { compileQuery } from '#semantic-layer/compile/compile-query.ts';
import type { Additivity } from '#semantic-layer/define/measure.ts';
import { completeChoice, type Metric } from '#semantic-layer/define/metric.ts';
import { additivityOf } from '#semantic-layer/define/metric-form.ts';
import type { SemanticModel } from '#semantic-layer/define/model.ts';
import type { Localized } from '#semantic-layer/query/locale.ts';
import { describeModel } from './describe-model.ts';
import { listExclusions } from './list-exclusions.ts';
import type { MetricDescription, ModelDescription } from './model-description.ts';
import { writeFormula } from './write-formula.ts';

/** Tools a metric is known from, and what they call it. */
export type Origin = { readonly tools: readonly string[]; readonly names: readonly string[] };

/** A metric with all that proves what it means. */
export type CatalogueMetric = MetricDescription & {
  /** How it is computed, in names of the tables; of the default variant. */
  readonly formula: string;
  /** What is left out that a reader might expect to be in. */
  readonly exclusions: Localized<readonly string[]>;
  readonly additivity: Additivity;
  readonly origin: Origin | null;
  /** The SQL of one week of it; null for what an analysis makes. */
  readonly sql: string | null;
};

/** `GET /api/catalogue` */
export type Catalogue = Omit<ModelDescription, 'metrics'> & { readonly metrics: readonly CatalogueMetric[] };

/** A week like any other: the SQL is shown, never run. */
const exampleWeek = { from: '2026-03-02', to: '2026-03-09' };
const exampleClock = { now: '2026-03-12T10:00:00Z', timezone: 'Europe/Paris', historyStart: null };
const exampleOrganisation = 1;

/** @returns every metric with its formula, exclusions, origin and SQL; a tenth of a second of work, so ask once */
export function describeCatalogue(
  model: SemanticModel,
  variantLabels: Readonly<Record<string, Localized<string>>>,
  origins: Readonly<Record<string, Origin>>,
): Catalogue {
  const description = describeModel(model, variantLabels);
  const metrics = description.metrics.flatMap((metric): CatalogueMetric[] => {
    const definition = model.metrics[metric.id];
    if (!definition) return [];
    return [
      {
        ...metric,
        ...describeForm(definition),
        origin: origins[metric.id] ?? null,
        sql: writeExample(metric.id, definition, model),
      },
    ];
  });
  return { ...description, metrics };
}

function describeForm(metric: Metric) {
  const form = metric.form(completeChoice(metric.variants, {}));
  if (form === null) throw new Error('the default variant of a metric means something');
  return { formula: writeFormula(form), exclusions: listExclusions(form), additivity: additivityOf(form) };
}

function writeExample(id: string, metric: Metric, model: SemanticModel): string | null {
  if (metric.form(completeChoice(metric.variants, {}))?.kind === 'model') return null;
  const query = {
    ...{ metrics: [{ id }], by: [], grain: null, where: [], having: [], range: exampleWeek },
    ...{ compare: null, anchor: null, per: null, order: null, limit: null },
  };
  return compileQuery(query, { model, orgId: exampleOrganisation, clock: exampleClock }).sql;
}
