import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Unit } from '#semantic-layer/query/unit.ts';

/** How a unit is drawn: values divided by `divisor`, an axis title and a d3 number format. */
export type ChartScale = { readonly divisor: number; readonly title: string; readonly format: string };

const words = {
  en: {
    seconds: 'seconds',
    minutes: 'minutes',
    hours: 'hours',
    days: 'days',
    score: 'score',
    perHour: 'per hour',
  },
  fr: {
    seconds: 'secondes',
    minutes: 'minutes',
    hours: 'heures',
    days: 'jours',
    score: 'note',
    perHour: 'par heure',
  },
} as const;

/** @param largest  the largest value shown: durations get the unit in which it is a number people can read */
export function chartScale(unit: Unit, largest: number, locale: Locale, currency: string): ChartScale {
  const say = words[locale];
  switch (unit) {
    case 'seconds':
      if (largest < 180) return { divisor: 1, title: say.seconds, format: ',.0f' };
      if (largest < 3 * 3_600) return { divisor: 60, title: say.minutes, format: ',.0f' };
      if (largest < 3 * 86_400) return { divisor: 3_600, title: say.hours, format: ',.1~f' };
      return { divisor: 86_400, title: say.days, format: ',.1~f' };
    case 'ratio':
      return { divisor: 1, title: '%', format: '.0%' };
    case 'currency':
      return { divisor: 1, title: currency, format: ',.0f' };
    case 'hours':
      return { divisor: 1, title: say.hours, format: ',.0f' };
    case 'score':
      return { divisor: 1, title: say.score, format: ',.1~f' };
    case 'per_hour':
      return { divisor: 1, title: say.perHour, format: ',.1~f' };
    case 'count':
    case 'points':
    case 'number':
    case 'list':
      return { divisor: 1, title: '', format: ',~r' };
  }
}
