import type { Demand } from '#server/ingest/demo/demand.ts';
import type { ChannelProfile, OrganisationProfile } from '#server/ingest/demo/organisation-profile.ts';

export type TeamWorkload = {
  /** Persons busy with live customers in each half hour of the day, org-local. */
  readonly live: Float64Array;
  /** Hours of deferred work of the day. */
  readonly deferredHours: number;
};

/** Mean of a leg relative to its median, with the tail and the later legs of a conversation. */
const liveWork = 1.2 * 1.08;
const deferredWork = 1.2 * 1.28;
const slotsInUse = 2.2;

/** What planners expect each team to have to do on a day, people only. */
export function createWorkload(
  profile: OrganisationProfile,
  demand: Demand,
  premiumShare: number,
): (dayNumber: number) => readonly TeamWorkload[] {
  const shares = profile.channels.map((channel) => queueShares(profile, channel, premiumShare));
  return (dayNumber) =>
    profile.teams.map((team) => {
      const live = new Float64Array(48);
      let deferredHours = 0;
      for (const [index, channel] of profile.channels.entries()) {
        const arrivals = demand.expected(dayNumber, index) * humanShare(profile, channel);
        for (const [queueIndex, queue] of profile.queues.entries()) {
          if (queue.team !== team.name) continue;
          const count = arrivals * (shares[index]?.[queueIndex] ?? 0);
          if (channel.work === 'deferred') {
            deferredHours += (count * channel.handleSeconds * deferredWork) / 3600;
          } else {
            addLive(live, channel, count);
          }
        }
      }
      return { live, deferredHours };
    });
}

function addLive(live: Float64Array, channel: ChannelProfile, count: number): void {
  const total = channel.hours.reduce((sum, weight) => sum + weight, 0);
  const slots = channel.name === 'voice' ? 1 : slotsInUse;
  for (let half = 0; half < 48; half++) {
    const perHour = (count * (channel.hours[half >> 1] ?? 0)) / total;
    live[half] = (live[half] ?? 0) + (perHour * channel.handleSeconds * liveWork) / 3600 / slots;
  }
}

/** Share of a channel's arrivals that people handle after the assistant. */
function humanShare(profile: OrganisationProfile, channel: ChannelProfile): number {
  if (channel.assistant === null) return 1;
  const weight = profile.categories.reduce((sum, category) => sum + category.weight, 0);
  const known =
    profile.categories.reduce((sum, category) => sum + category.weight * category.copilot, 0) / weight;
  const solved = channel.assistant === 'bot' ? known * 0.25 : known * 0.86;
  return 1 - channel.assistantShare * solved;
}

/** Where the arrivals of a channel end up, by queue. */
function queueShares(
  profile: OrganisationProfile,
  channel: ChannelProfile,
  premiumShare: number,
): Float64Array {
  const shares = new Float64Array(profile.queues.length);
  const weight = profile.categories.reduce((sum, category) => sum + category.weight, 0);
  for (const category of profile.categories) {
    for (const country of profile.countries) {
      for (const [language, share] of country.languages) {
        for (const isPremium of [false, true]) {
          const premium = category.business * premiumShare;
          const name = profile.routeTo({
            channel: channel.name,
            parentCategory: category.parent,
            language,
            isPremium,
          });
          const index = profile.queues.findIndex((queue) => queue.name === name);
          const part =
            (category.weight / weight) * country.share * share * (isPremium ? premium : 1 - premium);
          shares[index] = (shares[index] ?? 0) + part;
        }
      }
    }
  }
  return shares;
}
