import type { MetricDescription } from '#semantic-layer/describe/model-description.ts';
import { type Locale, locales } from '#semantic-layer/query/locale.ts';

/**
 * Metrics whose name or synonym, in either language, holds every word of the search, whatever the accents. Those
 * whose own name in the reader's language begins with it come first.
 */
export function findMetrics(
  metrics: readonly MetricDescription[],
  search: string,
  locale: Locale,
): readonly MetricDescription[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return metrics;
  const found = metrics.filter((metric) => {
    const names = fold(namesOf(metric).join('\n'));
    return words.every((word) => names.includes(word));
  });
  const begins = (metric: MetricDescription) => fold(metric.label[locale]).startsWith(words.join(' '));
  return [...found.filter(begins), ...found.filter((metric) => !begins(metric))];
}

function namesOf(metric: MetricDescription): string[] {
  return [metric.id, ...locales.flatMap((locale) => [metric.label[locale], ...metric.synonyms[locale]])];
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
