import type {
  AgentProfile,
  CategoryProfile,
  OrganisationProfile,
  WeekdayHours,
} from '#server/ingest/demo/organisation-profile.ts';
import { phrasesBorealis } from '#server/ingest/demo/texts/phrases-borealis.ts';
import { papierChannels } from './papier-channels.ts';

const week = (opens: number, closes: number): WeekdayHours[] =>
  [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens, closes }));

const shares: Readonly<Record<string, number>> = { email: 0.6, chat: 0.4 };

/** Borealis: a small American outfitter for cold countries, here to prove that nothing leaks between organisations. */
export const borealis: OrganisationProfile = {
  slug: 'borealis',
  name: 'Borealis',
  timezone: 'America/New_York',
  currency: 'USD',
  holidays: 'US',
  conversations: 5000,
  calendars: [{ name: 'New York', timezone: 'America/New_York', holidays: 'US', hours: week(9, 18) }],
  teams: [
    { name: 'Gear Desk', calendar: 'New York', staffed: week(9, 18), fewest: 1, deferredUse: 0.6 },
    { name: 'Member Care', calendar: 'New York', staffed: week(9, 17), fewest: 0, deferredUse: 0.6 },
  ],
  channels: papierChannels
    .filter((channel) => channel.name in shares)
    .map((channel) => ({
      ...channel,
      share: shares[channel.name] ?? 0,
      assistant: null,
      assistantShare: 0,
      targetedShare: 0,
      hours: channel.work === 'live' ? openHours(channel.hours) : channel.hours,
      weekdays: channel.work === 'live' ? [1.1, 1, 1, 1, 1, 0, 0] : channel.weekdays,
    })),
  queues: [
    { name: 'Gear Chat', team: 'Gear Desk', channel: 'chat', group: 'Sales' },
    { name: 'Gear Inbox', team: 'Gear Desk', channel: 'email', group: 'After-sales' },
    { name: 'Member Inbox', team: 'Member Care', channel: 'email', group: 'After-sales' },
  ],
  agents: [
    person('Marcus Reed', 'Gear Desk', 0.96, 1.03, 0.1, 1400),
    person('Dana Whitfield', 'Gear Desk', 1, 1.01, 0.05, 900),
    person('Owen Castillo', 'Gear Desk', 1.06, 0.97, -0.05, 520),
    person('Kenji Nakamura', 'Gear Desk', 0.98, 1.02, 0.08, 760),
    person('Ruth Abernathy', 'Member Care', 1, 1.04, 0.15, 1250),
    person('Bianca Lopes', 'Member Care', 1.03, 1, 0, 610),
  ],
  categories: [
    category('Orders', 'Order status', 10, 'question', -0.1, 'order_status'),
    category('Orders', 'Address change', 4, 'request', 0, 'address_change'),
    category('Gear', 'Sizing', 7, 'question', 0.1, 'sizing'),
    category('Gear', 'Repair', 4, 'complaint', -0.35, 'repair'),
    category('Membership', 'Renewal', 3, 'request', 0, 'renewal'),
    category('Membership', 'Points', 3, 'question', -0.1, 'points'),
  ],
  tags: ['arctic-line', 'repair-kit', 'member-plus', 'sizing-help', 'lost-points'],
  slaPolicies: [
    {
      name: 'Inbox 8 h',
      calendar: 'New York',
      appliesTo: ['email'],
      targets: [{ metric: 'first_response', seconds: 28_800, basis: 'business' }],
    },
  ],
  countries: [
    { code: 'US', share: 0.86, languages: [['en', 1]] },
    { code: 'CA', share: 0.14, languages: [['en', 1]] },
  ],
  namedCompanies: ['Tundra Expeditions', 'Polar Guides', 'Snowline Schools'],
  companies: 14,
  companyWords: [
    ['Fjord', 'Glacier', 'Moraine', 'Caribou', 'Icefield'],
    ['Outdoors', 'Charters', 'Lodges', 'Supply'],
  ],
  targetingRules: [],
  kbArticles: [
    ['Wash a down jacket', 'Repair', 'en'],
    ['Find your size', 'Sizing', 'en'],
    ['Redeem points', 'Points', 'en'],
  ],
  searchLanguages: [],
  phraseBooks: { en: phrasesBorealis },
  routeTo: ({ channel, parentCategory }) => {
    if (channel === 'chat') return 'Gear Chat';
    return parentCategory === 'Membership' ? 'Member Inbox' : 'Gear Inbox';
  },
};

function person(
  name: string,
  team: string,
  pace: number,
  skill: number,
  warmth: number,
  startedDaysAgo: number,
): AgentProfile {
  const isGear = team === 'Gear Desk';
  return {
    name,
    kind: 'human',
    team,
    queues: isGear ? ['Gear Chat', 'Gear Inbox'] : ['Member Inbox'],
    overflow: isGear ? [] : ['Gear Inbox'],
    slots: 2,
    pace,
    skill,
    warmth,
    contract: 1,
    startedDaysAgo,
  };
}

function category(
  parent: string,
  name: string,
  weight: number,
  ticketType: CategoryProfile['ticketType'],
  mood: number,
  intent: string,
): CategoryProfile {
  const tags: Readonly<Record<string, CategoryProfile['tags']>> = {
    Orders: [['arctic-line', 0.15]],
    Gear: [
      ['repair-kit', 0.2],
      ['sizing-help', 0.3],
    ],
    Membership: [
      ['member-plus', 0.4],
      ['lost-points', 0.15],
    ],
  };
  return {
    name,
    parent,
    weight,
    ticketType,
    effort: 1,
    thirdParty: 0.12,
    copilot: 0,
    settles: 0.88,
    mood,
    business: 0.15,
    intent,
    tags: tags[parent] ?? [],
  };
}

/** Without an assistant nobody chats at night. */
function openHours(hours: readonly number[]): number[] {
  return hours.map((weight, hour) => (hour >= 9 && hour < 18 ? weight : 0));
}
