import type { Measure, ValueOf } from '#semantic-layer/define/measure.ts';
import type { Localized } from '#semantic-layer/query/locale.ts';

/** How a duration is summed up, by the value of the `stat` variant. */
export function summarise(stat: 'mean' | 'median' | 'p90' | 'max', of: ValueOf): Measure {
  switch (stat) {
    case 'mean':
      return { kind: 'mean', of };
    case 'median':
      return { kind: 'percentile', of, share: 0.5 };
    case 'p90':
      return { kind: 'percentile', of, share: 0.9 };
    case 'max':
      return { kind: 'max', of };
  }
}

/** Words for variant values, shown beside a metric when they are not the default. */
export const variantLabels: Readonly<Record<string, Localized<string>>> = {
  'stat=mean': { en: 'mean', fr: 'moyenne' },
  'stat=median': { en: 'median', fr: 'médiane' },
  'stat=p90': { en: '90th percentile', fr: '90e centile' },
  'stat=max': { en: 'longest', fr: 'maximum' },
  'stat=top2box': { en: 'share of scores 4 and 5', fr: 'part des notes 4 et 5' },
  'basis=business': { en: 'business hours', fr: 'heures ouvrées' },
  'basis=calendar': { en: 'calendar time', fr: 'temps calendaire' },
  'start=clock': { en: 'from the response clock', fr: 'depuis le début du chronomètre' },
  'start=first_inbound': { en: 'from the first message', fr: 'depuis le premier message' },
  'start=created': { en: 'from creation', fr: 'depuis la création' },
  'scope=all': { en: 'all', fr: 'toutes' },
  'scope=with_human': { en: 'with a person', fr: 'avec un humain' },
  'scope=with_copilot': { en: 'with the copilot', fr: 'avec le copilote' },
  'include=assigned': { en: 'assigned only', fr: 'assignées seulement' },
  'include=all_exits': { en: 'every way out of the queue', fr: 'toutes les sorties de file' },
  'grain=conversation': { en: 'by conversation', fr: 'par conversation' },
  'grain=metric': { en: 'by target', fr: 'par objectif' },
  'pending=excluded': { en: 'pending left out', fr: 'sans les en cours' },
  'pending=included': { en: 'pending counted', fr: 'avec les en cours' },
  'transform=none': { en: 'as counted', fr: 'tel que compté' },
  'transform=percent_of_total': { en: 'share of the total', fr: 'part du total' },
  'transform=cumulative': { en: 'cumulated', fr: 'cumulé' },
};
