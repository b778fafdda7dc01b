import type { CatalogueMetric } from '#semantic-layer/describe/catalogue.ts';
import { type Locale, locales } from '#semantic-layer/query/locale.ts';

/**
 * Metrics whose name, synonym or name in another tool, in either language, holds every word of the search, whatever the accents. Those
 * whose own name in the reader's language begins with it come first.
 */
export function findMetrics(
  metrics: readonly CatalogueMetric[],
  search: string,
  locale: Locale,
): readonly CatalogueMetric[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return metrics;
  const found = metrics.filter((metric) => {
    const names = fold(namesOf(metric).join('\n'));
    return words.every((word) => names.includes(word));
  });
  const begins = (metric: CatalogueMetric) => fold(metric.label[locale]).startsWith(words.join(' '));
  return [...found.filter(begins), ...found.filter((metric) => !begins(metric))];
}

function namesOf(metric: CatalogueMetric): string[] {
  const ownNames = locales.flatMap((locale) => [metric.label[locale], ...metric.synonyms[locale]]);
  return [metric.id, ...ownNames, ...(metric.origin?.tools ?? []), ...(metric.origin?.names ?? [])];
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
