import type {
  DimensionDescription,
  MetricDescription,
  ModelDescription,
} from '#semantic-layer/describe/model-description.ts';
import type { Locale } from '#semantic-layer/query/locale.ts';
import type { MetricRef } from '#semantic-layer/query/plan.ts';
import type { Answer } from '#server/answer/answer.ts';

/** The names a reading is shown with. Before the catalogue is there, ids are written as words. */
export type Vocabulary = {
  readonly metric: (id: string) => MetricDescription | null;
  readonly dimension: (id: string) => DimensionDescription | null;
  readonly metricLabel: (id: string) => string;
  /** A metric with the variants worth saying: the clock always, the others where they are not the default. */
  readonly metricRefLabel: (ref: MetricRef) => string;
  readonly dimensionLabel: (id: string) => string;
  readonly valueLabel: (dimension: string, value: string) => string;
};

export function createVocabulary(catalogue: ModelDescription | undefined, locale: Locale): Vocabulary {
  const metrics = new Map(catalogue?.metrics.map((metric) => [metric.id, metric]));
  const dimensions = new Map(catalogue?.dimensions.map((dimension) => [dimension.id, dimension]));
  const metricLabel = (id: string) => metrics.get(id)?.label[locale] ?? asWords(id);
  return {
    metric: (id) => metrics.get(id) ?? null,
    dimension: (id) => dimensions.get(id) ?? null,
    metricLabel,
    metricRefLabel: (ref) =>
      [metricLabel(ref.id), ...variantLabels(ref, metrics.get(ref.id), locale)].join(' · '),
    dimensionLabel: (id) => dimensions.get(id)?.label[locale] ?? asWords(id),
    valueLabel: (dimension, value) => {
      if (value === '') return dimensions.get(dimension)?.missing[locale] ?? '';
      const known = dimensions.get(dimension)?.values.find((candidate) => candidate.value === value);
      return known?.names[locale][0] ?? value;
    },
  };
}

/** The names an answer itself holds, in its own language: all that a reader of a shared answer has. */
export function vocabularyOfAnswer(answer: Pick<Answer, 'tables'>, locale: Locale): Vocabulary {
  const labels = new Map(
    answer.tables.flatMap(({ columns }) => columns.map(({ id, label }) => [id, label] as const)),
  );
  const none = createVocabulary(undefined, locale);
  const labelOf = (id: string) => labels.get(id) ?? none.metricLabel(id);
  return {
    ...none,
    metricLabel: (id) =>
      labels.get(id) ?? [...labels].find(([key]) => key.startsWith(`${id}@`))?.[1] ?? labelOf(id),
    dimensionLabel: labelOf,
  };
}

function variantLabels(ref: MetricRef, metric: MetricDescription | undefined, locale: Locale): string[] {
  if (!metric) return Object.values(ref.variant ?? {}).map(asWords);
  return metric.variants.flatMap(({ key, values }) => {
    const chosen = ref.variant?.[key];
    const shown = chosen ?? (key === 'basis' ? values[0]?.value : undefined);
    if (shown === undefined) return [];
    return [values.find(({ value }) => value === shown)?.label[locale] ?? asWords(shown)];
  });
}

/** A label inside a sentence: "by team", while "SLA policy" keeps its capitals. */
export function insideSentence(label: string): string {
  return /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

function asWords(id: string): string {
  return id.replaceAll('_', ' ');
}
