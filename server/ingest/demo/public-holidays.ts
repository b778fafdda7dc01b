import { civilDate, dayNumber, weekdayOf } from './zone-clock.ts';

export type Holiday = { readonly day: number; readonly name: string };
export type HolidayCountry = 'FR' | 'GB' | 'US';

/** Public holidays of the country between two days, both in, oldest first. */
export function publicHolidays(country: HolidayCountry, from: number, to: number): readonly Holiday[] {
  const found: Holiday[] = [];
  for (let year = civilDate(from).year; year <= civilDate(to).year; year++) {
    found.push(...holidaysOf[country](year));
  }
  return found.filter(({ day }) => day >= from && day <= to).sort((a, b) => a.day - b.day);
}

const holidaysOf: Readonly<Record<HolidayCountry, (year: number) => Holiday[]>> = {
  FR: (year) => {
    const easter = easterSunday(year);
    return [
      { day: dayNumber(year, 1, 1), name: "Jour de l'an" },
      { day: easter + 1, name: 'Lundi de Pâques' },
      { day: dayNumber(year, 5, 1), name: 'Fête du travail' },
      { day: dayNumber(year, 5, 8), name: 'Victoire 1945' },
      { day: easter + 39, name: 'Ascension' },
      { day: easter + 50, name: 'Lundi de Pentecôte' },
      { day: dayNumber(year, 7, 14), name: 'Fête nationale' },
      { day: dayNumber(year, 8, 15), name: 'Assomption' },
      { day: dayNumber(year, 11, 1), name: 'Toussaint' },
      { day: dayNumber(year, 11, 11), name: 'Armistice 1918' },
      { day: dayNumber(year, 12, 25), name: 'Noël' },
    ];
  },
  GB: (year) => [
    { day: dayNumber(year, 1, 1), name: "New Year's Day" },
    { day: easterSunday(year) - 2, name: 'Good Friday' },
    { day: easterSunday(year) + 1, name: 'Easter Monday' },
    { day: nthWeekday(year, 5, 1, 1), name: 'Early May bank holiday' },
    { day: lastWeekday(year, 5, 1), name: 'Spring bank holiday' },
    { day: lastWeekday(year, 8, 1), name: 'Summer bank holiday' },
    { day: dayNumber(year, 12, 25), name: 'Christmas Day' },
    { day: dayNumber(year, 12, 26), name: 'Boxing Day' },
  ],
  US: (year) => [
    { day: dayNumber(year, 1, 1), name: "New Year's Day" },
    { day: lastWeekday(year, 5, 1), name: 'Memorial Day' },
    { day: dayNumber(year, 7, 4), name: 'Independence Day' },
    { day: nthWeekday(year, 9, 1, 1), name: 'Labor Day' },
    { day: nthWeekday(year, 11, 4, 4), name: 'Thanksgiving' },
    { day: dayNumber(year, 12, 25), name: 'Christmas Day' },
  ],
};

/** The day after Thanksgiving. */
export function blackFriday(year: number): number {
  return nthWeekday(year, 11, 4, 4) + 1;
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

function lastWeekday(year: number, month: number, weekday: number): number {
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return next - 1 - ((weekdayOf(next - 1) - weekday + 7) % 7);
}

/** @source Meeus, Jones and Butcher: the anonymous Gregorian computus */
function easterSunday(year: number): number {
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
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}
