import { Temporal } from 'temporal-polyfill';

/** Days that support desks plan by; each gives its first day and its length in a year. */
export const holidays = {
  'black-friday': (year) => ({ first: thanksgiving(year).add({ days: 1 }), days: 1 }),
  'cyber-monday': (year) => ({ first: thanksgiving(year).add({ days: 4 }), days: 1 }),
  'black-week': (year) => ({ first: thanksgiving(year).subtract({ days: 3 }), days: 7 }),
  thanksgiving: (year) => ({ first: thanksgiving(year), days: 1 }),
  christmas: (year) => ({ first: on(year, 12, 25), days: 1 }),
  'christmas-eve': (year) => ({ first: on(year, 12, 24), days: 1 }),
  'boxing-day': (year) => ({ first: on(year, 12, 26), days: 1 }),
  'new-year': (year) => ({ first: on(year, 1, 1), days: 1 }),
  'new-years-eve': (year) => ({ first: on(year, 12, 31), days: 1 }),
  easter: (year) => ({ first: easter(year), days: 1 }),
  'easter-monday': (year) => ({ first: easter(year).add({ days: 1 }), days: 1 }),
  'good-friday': (year) => ({ first: easter(year).subtract({ days: 2 }), days: 1 }),
  ascension: (year) => ({ first: easter(year).add({ days: 39 }), days: 1 }),
  pentecost: (year) => ({ first: easter(year).add({ days: 49 }), days: 1 }),
  'whit-monday': (year) => ({ first: easter(year).add({ days: 50 }), days: 1 }),
  valentine: (year) => ({ first: on(year, 2, 14), days: 1 }),
  halloween: (year) => ({ first: on(year, 10, 31), days: 1 }),
  'all-saints': (year) => ({ first: on(year, 11, 1), days: 1 }),
  armistice: (year) => ({ first: on(year, 11, 11), days: 1 }),
  'labour-day': (year) => ({ first: on(year, 5, 1), days: 1 }),
  'victory-day': (year) => ({ first: on(year, 5, 8), days: 1 }),
  'bastille-day': (year) => ({ first: on(year, 7, 14), days: 1 }),
  assumption: (year) => ({ first: on(year, 8, 15), days: 1 }),
  'independence-day': (year) => ({ first: on(year, 7, 4), days: 1 }),
  'st-patrick': (year) => ({ first: on(year, 3, 17), days: 1 }),
  'mothers-day-fr': (year) => ({ first: frenchMothersDay(year), days: 1 }),
  'singles-day': (year) => ({ first: on(year, 11, 11), days: 1 }),
} as const satisfies Readonly<Record<string, (year: number) => Occurrence>>;

export type HolidayId = keyof typeof holidays;

type Occurrence = { readonly first: Temporal.PlainDate; readonly days: number };

function on(year: number, month: number, day: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month, day });
}

/** The fourth Thursday of November. */
function thanksgiving(year: number): Temporal.PlainDate {
  const first = on(year, 11, 1);
  return first.add({ days: ((4 - first.dayOfWeek + 7) % 7) + 21 });
}

/** Last Sunday of May, or the first of June where that is Pentecost. */
function frenchMothersDay(year: number): Temporal.PlainDate {
  const last = on(year, 5, 31);
  const sunday = last.subtract({ days: last.dayOfWeek % 7 });
  const isPentecost = easter(year).add({ days: 49 }).equals(sunday);
  return isPentecost ? sunday.add({ weeks: 1 }) : sunday;
}

/** Gregorian Easter. @source Meeus, Jones and Butcher's algorithm (Nature, 1876). */
function easter(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return on(year, month, day);
}
