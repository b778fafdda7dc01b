import { Temporal } from 'temporal-polyfill';
import { daysToMature } from '#semantic-layer/define/maturity.ts';
import { completeChoice } from '#semantic-layer/define/metric.ts';
import type { Localized } from '#semantic-layer/query/locale.ts';
import type { Clock } from '#semantic-layer/query/period.ts';
import { mostRows } from '#semantic-layer/query/validate-query.ts';
import type { Evidence } from './evidence.ts';

/** @returns a warning where what was counted can still change by what comes; null when all is settled */
export function notMature(
  { metrics, period }: Pick<Evidence, 'metrics' | 'period'>,
  clock: Clock,
): Localized<string> | null {
  const days = Math.max(
    0,
    ...metrics.map(({ ref, metric }) => {
      const form = metric.form(completeChoice(metric.variants, ref.variant ?? {}));
      return form === null ? 0 : daysToMature(form);
    }),
  );
  const settled = Temporal.Instant.from(clock.now).subtract({ hours: 24 * days });
  if (days === 0 || Temporal.Instant.compare(period.to, settled) <= 0) return null;
  return {
    en: `The last ${days} days before now are not mature: the figure can still rise.`,
    fr: `Les ${days} derniers jours ne sont pas mûrs : le chiffre peut encore monter.`,
  };
}

/** @returns a warning where there are more rows than are shown; totals are counted apart and hold all of them */
export function rowsLeftOut({ split, series }: Pick<Evidence, 'split' | 'series'>): Localized<string> | null {
  const longest = Math.max(split?.length ?? 0, series?.rows.length ?? 0);
  if (longest < mostRows) return null;
  return {
    en: 'Only the first ten thousand rows are shown; totals count all of them.',
    fr: 'Seules les dix mille premières lignes sont affichées ; les totaux les comptent toutes.',
  };
}
