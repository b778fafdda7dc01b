import { metric } from '#semantic-layer/define/metric.ts';
import { timeEntries } from '#semantic-layer/support/datasets/workforce.ts';

export const timeTrackedHours = metric({
  label: { en: 'Time tracked', fr: 'Temps passé par client' },
  synonyms: {
    en: ['hours per customer', 'time spent', 'tracked hours', 'time with customer'],
    fr: ['temps passé avec chaque client', 'suivi du temps', 'heures par client'],
  },
  definition: {
    en: 'Hours of the time entries (calendar or manual) that fall in the period; an entry that begins before it or ends after it counts for its part.',
    fr: 'Heures des temps saisis (agenda ou manuels) comprises dans la période ; un temps qui commence avant ou finit après compte pour sa part.',
  },
  unit: 'hours',
  direction: 'neutral',
  anchors: ['starts_at..ends_at clipped'],
  variants: { source: ['all', 'google_calendar', 'manual'], matched: ['all', 'matched', 'unmatched'] },
  form: ({ source, matched }) => {
    const { all, equals, isNull, isPresent } = timeEntries.words;
    const conditions = [
      ...(source === 'all' ? [] : [equals('source', source)]),
      ...(matched === 'all' ? [] : [matched === 'matched' ? isPresent('company_id') : isNull('company_id')]),
    ];
    return {
      kind: 'clipped',
      dataset: timeEntries,
      where: conditions.length === 0 ? null : all(...conditions),
      start: 'starts_at',
      end: 'ends_at',
      figure: 'total',
      secondsPerUnit: 3_600,
    };
  },
});
