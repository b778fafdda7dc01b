import { blackFriday, type HolidayCountry, publicHolidays } from './public-holidays.ts';
import { labelOf, RandomStream } from './random-stream.ts';
import { civilDate, dayNumber } from './zone-clock.ts';

/** What kind of a day it is for the shop. */
export type DaySeason = {
  /** Demand relative to an ordinary day at the end of the history. */
  readonly level: number;
  readonly isHoliday: boolean;
  readonly isBlackFridayWeek: boolean;
  readonly isCampaign: boolean;
  readonly isGiftSeason: boolean;
  readonly isReturnSeason: boolean;
};

const monthLevels = [1.04, 0.94, 0.95, 0.95, 0.94, 0.96, 0.88, 0.87, 1.1, 1.0, 1.08, 1.18];
const blackFridayLevels = [1.1, 1.15, 1.25, 1.9, 1.5, 1.35, 1.8, 1.5, 1.35, 1.25, 1.2, 1.15];
const monthlyGrowth = 0.01;

/** Growth, yearly season, sales, campaigns and holidays of the days from..to, both in. */
export function seasonOf(
  days: { readonly from: number; readonly to: number },
  country: HolidayCountry,
  seed: number,
): (dayNumber: number) => DaySeason {
  const holidays = new Set(publicHolidays(country, days.from, days.to).map((holiday) => holiday.day));
  const campaigns = campaignDays(days, seed);
  const seasons: DaySeason[] = [];
  for (let day = days.from; day <= days.to; day++) {
    const { year } = civilDate(day);
    const sinceThursday = day - blackFriday(year) + 3;
    const isBlackFridayWeek = sinceThursday >= 0 && sinceThursday < blackFridayLevels.length;
    const isCampaign = campaigns.has(day);
    const level =
      (1 + monthlyGrowth) ** ((day - days.to) / 30.4) *
      yearLevel(day) *
      (isBlackFridayWeek ? (blackFridayLevels[sinceThursday] ?? 1) : christmasLevel(day)) *
      (isCampaign ? 1.28 : 1) *
      (holidays.has(day) ? 0.45 : 1);
    const yearDay = day - dayNumber(year, 1, 1);
    seasons.push({
      level,
      isHoliday: holidays.has(day),
      isBlackFridayWeek,
      isCampaign,
      isGiftSeason: yearDay > 325 && yearDay < 360,
      isReturnSeason: yearDay > 360 || yearDay < 20,
    });
  }
  return (day) => {
    const season = seasons[day - days.from];
    if (season === undefined) throw new RangeError(`day ${day} lies outside the simulated history`);
    return season;
  };
}

/** Between the middles of two months the level goes over gradually. */
function yearLevel(day: number): number {
  const { month, day: dayOfMonth } = civilDate(day);
  const position = month - 1 + (dayOfMonth - 15) / 30.4;
  const before = Math.floor(position);
  const part = position - before;
  const levelOf = (index: number): number => monthLevels[(index + 12) % 12] ?? 1;
  return levelOf(before) * (1 - part) + levelOf(before + 1) * part;
}

function christmasLevel(day: number): number {
  const untilChristmas = dayNumber(civilDate(day).year, 12, 25) - day;
  if (untilChristmas >= 2 && untilChristmas <= 17) return 1.1 + 0.02 * (17 - untilChristmas);
  if (untilChristmas >= -1 && untilChristmas <= 1) return 0.6;
  if (untilChristmas >= -6 && untilChristmas < -1) return 1.12;
  return 1;
}

/** Two-day mail campaigns, about one every five weeks, never at the very end. */
function campaignDays(days: { readonly from: number; readonly to: number }, seed: number): Set<number> {
  const random = new RandomStream(seed, labelOf('campaigns'));
  const found = new Set<number>();
  for (let day = days.from + 20; day < days.to - 16; day += 28 + random.below(15)) {
    found.add(day);
    found.add(day + 1);
  }
  return found;
}
