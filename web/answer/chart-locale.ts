import type { NumberLocale, TimeLocale } from 'vega';
import type { Locale } from '#semantic-layer/query/locale.ts';

/** How axes write numbers and dates in each language; English dates put the day before the month. */
export const chartNumbers: Readonly<Record<Locale, NumberLocale>> = {
  en: { decimal: '.', thousands: ',', grouping: [3], currency: ['', ''] },
  fr: { decimal: ',', thousands: '\u202f', grouping: [3], currency: ['', '\u00a0€'], percent: '\u00a0%' },
};

export const chartTimes: Readonly<Record<Locale, TimeLocale>> = {
  en: {
    dateTime: '%a %e %b %Y, %H:%M',
    date: '%d/%m/%Y',
    time: '%H:%M',
    periods: ['AM', 'PM'],
    days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    shortDays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  },
  fr: {
    dateTime: '%a %e %b %Y, %H:%M',
    date: '%d/%m/%Y',
    time: '%H:%M',
    periods: ['AM', 'PM'],
    days: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
    shortDays: ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'],
    months: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
    shortMonths: [
      'janv.',
      'févr.',
      'mars',
      'avr.',
      'mai',
      'juin',
      'juil.',
      'août',
      'sept.',
      'oct.',
      'nov.',
      'déc.',
    ],
  },
};
