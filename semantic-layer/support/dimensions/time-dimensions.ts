import type { Dimension } from '#semantic-layer/define/dimension.ts';
import { weekdays } from '#semantic-layer/support/dimension-values.ts';

/** Parts of a figure’s own time that come back every week or every day. */
export const timeDimensions = {
  day_of_week: {
    label: { en: 'Day of week', fr: 'Jour de la semaine' },
    synonyms: ['weekday', 'jour'],
    type: 'cyclic',
    members: null,
    values: weekdays,
  },
  hour_of_day: {
    label: { en: 'Hour of day', fr: 'Heure de la journée' },
    synonyms: ['time of day', 'peak hours', 'heure du jour', 'heures de pointe'],
    type: 'cyclic',
    members: null,
    values: [],
  },
} as const satisfies Readonly<Record<string, Dimension>>;
