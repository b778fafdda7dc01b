import { type Causes, type DemandChange, isDuring } from './causes.ts';
import type { ChannelProfile, OrganisationProfile } from './organisation-profile.ts';
import { labelOf, RandomStream, runningTotals } from './random-stream.ts';
import { type DaySeason, seasonOf } from './season.ts';
import { day, hour, weekdayOf, type ZoneClock } from './zone-clock.ts';

/** Somebody wants something: the channel and category are positions in the organisation's lists. */
export type Arrival = { readonly at: number; readonly channel: number; readonly category: number };

export type Demand = {
  readonly season: (dayNumber: number) => DaySeason;
  readonly arrivalsOf: (dayNumber: number) => Arrival[];
  /** Arrivals of a channel that planners foresee for the day: no noise, no surprises. */
  readonly expected: (dayNumber: number, channel: number) => number;
  /** Weights of the categories on the day, in the order of the organisation's list. */
  readonly categoryShares: (dayNumber: number) => readonly number[];
};

/** How near the arrivals of a burst are to each other. */
const burstSeconds = 420;

export type Span = {
  readonly clock: ZoneClock;
  readonly firstDay: number;
  readonly lastDay: number;
};

/** Arrivals by channel, category and second: Poisson around a level that has seasons, growth and noise. */
export function createDemand(
  profile: OrganisationProfile,
  options: { readonly total: number; readonly seed: number; readonly causes: Causes; readonly span: Span },
): Demand {
  const { span, seed, causes, total } = options;
  const season = seasonOf({ from: span.firstDay, to: span.lastDay + 60 }, profile.holidays, seed);
  const weightOf = (dayNumber: number, channel: ChannelProfile): number =>
    season(dayNumber).level *
    channel.share *
    (1 + channel.monthlyGrowth) ** ((dayNumber - span.lastDay) / 30.4) *
    (season(dayNumber).isHoliday && (channel.weekdays[6] ?? 0) === 0
      ? 0
      : (channel.weekdays[weekdayOf(dayNumber) - 1] ?? 0));
  let weights = 0;
  for (let dayNumber = span.firstDay; dayNumber < span.lastDay; dayNumber++) {
    for (const channel of profile.channels) weights += weightOf(dayNumber, channel);
  }
  const perWeight = total / weights;
  /** What foreseen changes make of a channel's demand on a day. */
  const foreseen = (dayNumber: number, channel: ChannelProfile): number => {
    const at = span.clock.startOfDay(dayNumber);
    const planned = causes.demand.filter((change) => change.isPlanned && isDuring(change, at));
    if (planned.length === 0) return 1;
    const shares = categoryShares(dayNumber);
    const whole = shares.reduce((sum, share) => sum + share, 0);
    return planned.reduce((level, change) => {
      if (change.channels !== undefined && !change.channels.includes(channel.name)) return level;
      const part = profile.categories.reduce(
        (sum, { name }, index) => sum + (change.categories.includes(name) ? (shares[index] ?? 0) : 0),
        0,
      );
      return level + (part / whole) * (change.factor - 1);
    }, 1);
  };
  const hourTotals = profile.channels.map((channel) => runningTotals(channel.hours));
  const categoryShares = (dayNumber: number): number[] =>
    profile.categories.map(
      (category) => category.weight * seasonalCategory(category.parent, season(dayNumber)),
    );

  function arrivalsOf(dayNumber: number): Arrival[] {
    const random = new RandomStream(seed, labelOf('arrivals'), dayNumber);
    const noise = random.logNormal(1, 0.06);
    const categories = runningTotals(categoryShares(dayNumber));
    const found: Arrival[] = [];
    for (const [channel, channelProfile] of profile.channels.entries()) {
      const count = random.poisson(
        perWeight * weightOf(dayNumber, channelProfile) * noise * (1 - channelProfile.targetedShare),
      );
      for (let index = 0; index < count; index++) {
        const alone = instantOf(dayNumber, channel, random);
        const previous = index > 0 && random.chance(channelProfile.bursts) ? found.at(-1) : undefined;
        const at = previous === undefined ? alone : previous.at + 20 + random.below(burstSeconds);
        found.push({ at, channel, category: random.position(categories) });
      }
    }
    return changed(found, dayNumber);
  }

  function instantOf(dayNumber: number, channel: number, random: RandomStream): number {
    const local = random.position(hourTotals[channel] ?? []) * hour + random.below(hour);
    return span.clock.toInstant(dayNumber * day + local);
  }

  /** What changes of demand take away, and what they bring on top. */
  function changed(arrivals: Arrival[], dayNumber: number): Arrival[] {
    let result = arrivals;
    for (const [index, change] of causes.demand.entries()) {
      if (change.to <= span.clock.startOfDay(dayNumber)) continue;
      if (change.from >= span.clock.startOfDay(dayNumber + 1)) continue;
      const random = new RandomStream(seed, labelOf('demand change') + index, dayNumber);
      result =
        change.factor < 1
          ? result.filter((arrival) => !isConcerned(change, arrival) || random.chance(change.factor))
          : [...result, ...more(change, dayNumber, random)];
    }
    return result;
  }

  function more(change: DemandChange, dayNumber: number, random: RandomStream): Arrival[] {
    const shares = categoryShares(dayNumber);
    const whole = shares.reduce((sum, share) => sum + share, 0);
    const concerned = shares.map((share, index) =>
      change.categories.includes(profile.categories[index]?.name ?? '') ? share : 0,
    );
    const totals = runningTotals(concerned);
    const part = ((totals.at(-1) ?? 0) / whole) * (change.factor - 1);
    const found: Arrival[] = [];
    for (const [channel, channelProfile] of profile.channels.entries()) {
      if (change.channels !== undefined && !change.channels.includes(channelProfile.name)) continue;
      const count = random.poisson(perWeight * weightOf(dayNumber, channelProfile) * part);
      for (let index = 0; index < count; index++) {
        const at = instantOf(dayNumber, channel, random);
        const category = random.position(totals);
        if (at >= change.from && at < change.to) found.push({ at, channel, category });
      }
    }
    return found;
  }

  function isConcerned(change: DemandChange, arrival: Arrival): boolean {
    return (
      arrival.at >= change.from &&
      arrival.at < change.to &&
      change.categories.includes(profile.categories[arrival.category]?.name ?? '') &&
      (change.channels === undefined ||
        change.channels.includes(profile.channels[arrival.channel]?.name ?? ''))
    );
  }

  return {
    season,
    arrivalsOf,
    expected: (dayNumber, channel) => {
      const channelProfile = profile.channels[channel];
      if (channelProfile === undefined) return 0;
      return perWeight * weightOf(dayNumber, channelProfile) * foreseen(dayNumber, channelProfile);
    },
    categoryShares,
  };
}

function seasonalCategory(parent: string, season: DaySeason): number {
  switch (parent) {
    case 'Delivery':
      return season.isGiftSeason ? 1.45 : 1;
    case 'Returns':
      return season.isReturnSeason ? 1.6 : 1;
    case 'Billing':
      return season.isBlackFridayWeek || season.isCampaign ? 1.3 : 1;
    case 'Product':
      return season.isGiftSeason || season.isCampaign ? 1.25 : 1;
    default:
      return 1;
  }
}
