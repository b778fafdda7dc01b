import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Filter, Plan } from '#semantic-layer/query/plan.ts';
import { describePeriod } from './explanation/describe-period.ts';
import type { Naming } from './explanation/naming.ts';

/** How a question was read, each part in words; null where the reading has no such part. */
export type ReadingWords = {
  readonly metric: string;
  readonly period: string;
  readonly comparison: string | null;
  readonly split: string | null;
  readonly filters: readonly string[];
  /** The future period of a forecast, or the people it plans for. */
  readonly horizon: string | null;
};

const grainNames = {
  en: {
    minute: 'minute',
    hour: 'hour',
    day: 'day',
    week: 'week',
    month: 'month',
    quarter: 'quarter',
    year: 'year',
  },
  fr: {
    minute: 'minute',
    hour: 'heure',
    day: 'jour',
    week: 'semaine',
    month: 'mois',
    quarter: 'trimestre',
    year: 'année',
  },
} as const;

/** A plan in a reader's words: what chips, printed pages and the terminal show, and what choices are called. */
export function sayReading(plan: Plan, naming: Naming, locale: Locale): ReadingWords {
  const splits = [
    ...plan.by.map((dimension) => naming.dimension(dimension)),
    ...(plan.grain === null ? [] : [grainNames[locale][plan.grain]]),
  ];
  return {
    metric: plan.metrics.map((ref) => naming.metric(ref)).join(', '),
    period: capitalised(describePeriod(plan.range, locale)),
    comparison: plan.compare === null ? null : capitalised(describePeriod(plan.compare, locale)),
    split: splits.length === 0 ? null : splits.join(', '),
    filters: plan.where.map((filter) => sayFilter(filter, naming, locale)),
    horizon: plan.horizon === null ? null : capitalised(describePeriod(plan.horizon, locale)),
  };
}

/** `Channel: Chat`, `Canal : sauf tchat`; a filter on presence says all by itself. */
function sayFilter(filter: Filter, naming: Naming, locale: Locale): string {
  const words = naming.filter(filter);
  if (filter.op === 'is_missing' || filter.op === 'is_present') return words;
  return `${naming.dimension(filter.dimension)}${locale === 'fr' ? '\u00a0: ' : ': '}${words}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
