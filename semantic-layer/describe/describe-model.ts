import { completeChoice, type Metric } from '#semantic-layer/define/metric.ts';
import { isState, leavesOf, type MetricForm } from '#semantic-layer/define/metric-form.ts';
import type { SemanticModel } from '#semantic-layer/define/model.ts';
import type { Localized } from '#semantic-layer/query/locale.ts';
import { dimensionsOf } from '#semantic-layer/query/validate-query.ts';
import type { DimensionDescription, MetricDescription, ModelDescription } from './model-description.ts';

/** @returns the model in words, the same for the catalogue page, the offline reader and a language model's prompt */
export function describeModel(
  model: SemanticModel,
  variantLabels: Readonly<Record<string, Localized<string>>>,
): ModelDescription {
  const metrics = Object.entries(model.metrics).map(([id, metric]) =>
    describeMetric(id, metric, variantLabels),
  );
  return { metrics, dimensions: describeDimensions(model) };
}

function describeMetric(
  id: string,
  metric: Metric,
  variantLabels: Readonly<Record<string, Localized<string>>>,
): MetricDescription {
  const form = metric.form(completeChoice(metric.variants, {}));
  return {
    id,
    label: metric.label,
    synonyms: metric.synonyms,
    definition: metric.definition,
    unit: metric.unit,
    direction: metric.direction,
    variants: Object.entries(metric.variants).map(([key, values]) => ({
      key,
      values: values.map((value) => ({
        value,
        label: variantLabels[`${key}=${value}`] ?? { en: value, fr: value },
      })),
    })),
    anchors: metric.anchors,
    dimensions: form === null ? [] : dimensionsOf(form),
    overlapping:
      form === null ? [] : dimensionsOf(form).filter((dimension) => isOverlapping(form, dimension)),
    isSnapshot: form !== null && isState(form),
    minimumSample: metric.minimumSample,
  };
}

/** One thing has several members at once: a conversation its tags, an agent the queues served. */
function isOverlapping(form: MetricForm, dimension: string): boolean {
  return leavesOf(form).some(({ dataset }) => {
    const binding = dataset.dimensions[dimension];
    return binding?.kind === 'bridge' || (binding?.kind === 'over-time' && !binding.link.isExclusive);
  });
}

/** Dimensions whose missing member is somebody who was never there. */
const peopleDimensions: ReadonlySet<string> = new Set(['owner', 'agent', 'team']);

function describeDimensions(model: SemanticModel): readonly DimensionDescription[] {
  return Object.entries(model.dimensions).map(([id, dimension]) => ({
    id,
    label: dimension.label,
    synonyms: dimension.synonyms,
    type: dimension.type,
    values: dimension.values,
    missing: peopleDimensions.has(id)
      ? { en: 'Unassigned', fr: 'Non attribué' }
      : { en: `No ${bare(dimension.label.en)}`, fr: `Sans ${bare(dimension.label.fr)}` },
  }));
}

function bare(label: string): string {
  return label.replace(/ \(.*\)$/, '').toLowerCase();
}
