import type {
  OrganisationProfile,
  RoutedArrival,
  WeekdayHours,
} from '#server/ingest/demo/organisation-profile.ts';
import { phrasesDe } from '#server/ingest/demo/texts/phrases-de.ts';
import { phrasesEn } from '#server/ingest/demo/texts/phrases-en.ts';
import { phrasesEs } from '#server/ingest/demo/texts/phrases-es.ts';
import { phrasesFr } from '#server/ingest/demo/texts/phrases-fr.ts';
import { papierAgents } from './papier-agents.ts';
import { papierArticles } from './papier-articles.ts';
import { papierCategories } from './papier-categories.ts';
import { papierChannels } from './papier-channels.ts';

const workingDays = [1, 2, 3, 4, 5];
const week = (opens: number, closes: number): WeekdayHours[] =>
  workingDays.map((weekday) => ({ weekday, opens, closes }));
const saturday = (opens: number, closes: number): WeekdayHours => ({ weekday: 6, opens, closes });

/** Papier & Co: a French and British online stationery shop with a subscription portal for companies. */
export const papier: OrganisationProfile = {
  slug: 'papier',
  name: 'Papier & Co',
  timezone: 'Europe/Paris',
  currency: 'EUR',
  holidays: 'FR',
  conversations: 60_000,
  calendars: [
    { name: 'Paris', timezone: 'Europe/Paris', holidays: 'FR', hours: [...week(9, 19), saturday(10, 17)] },
    { name: 'London', timezone: 'Europe/London', holidays: 'GB', hours: week(8, 18) },
    { name: 'Premium', timezone: 'Europe/Paris', holidays: 'FR', hours: week(8, 20) },
    {
      name: 'Back office',
      timezone: 'Europe/Paris',
      holidays: 'FR',
      hours: [...week(9, 12.5), ...week(13.5, 18)],
    },
  ],
  teams: [
    {
      name: 'Support FR',
      calendar: 'Paris',
      staffed: [...week(9, 19), saturday(10, 17)],
      fewest: 2,
      deferredUse: 0.85,
    },
    { name: 'Support EN', calendar: 'London', staffed: week(9, 19), fewest: 1, deferredUse: 0.85 },
    { name: 'Premium', calendar: 'Premium', staffed: week(8, 20), fewest: 1, deferredUse: 0.3 },
    { name: 'Billing', calendar: 'Back office', staffed: week(9, 18), fewest: 0, deferredUse: 0.85 },
    { name: 'Logistics', calendar: 'Back office', staffed: week(9, 18), fewest: 0, deferredUse: 0.85 },
    { name: 'Customer Success', calendar: 'Back office', staffed: week(10, 13), fewest: 1, deferredUse: 0.4 },
  ],
  channels: papierChannels,
  queues: [
    { name: 'Chat FR', team: 'Support FR', channel: 'chat', group: 'Sales' },
    { name: 'Chat EN', team: 'Support EN', channel: 'chat', group: 'Sales' },
    { name: 'Email FR', team: 'Support FR', channel: 'email', group: 'After-sales' },
    { name: 'Email EN', team: 'Support EN', channel: 'email', group: 'After-sales' },
    { name: 'Voice FR', team: 'Support FR', channel: 'voice', group: 'After-sales' },
    { name: 'Voice EN', team: 'Support EN', channel: 'voice', group: 'After-sales' },
    { name: 'Premium', team: 'Premium', channel: 'email', group: 'Premium' },
    { name: 'Billing', team: 'Billing', channel: 'email', group: 'After-sales' },
    { name: 'Logistics', team: 'Logistics', channel: 'email', group: 'After-sales' },
    { name: 'Social', team: 'Support FR', channel: 'social', group: 'Sales' },
  ],
  agents: papierAgents,
  categories: papierCategories,
  tags: [
    'refund',
    'vip',
    'bug',
    'late-delivery',
    'damaged',
    'promo-code',
    'black-friday',
    'churn-risk',
    'duplicate',
    'escalated',
    'feature-request',
    'fraud',
    'gift',
    'warranty',
  ],
  slaPolicies: [
    {
      name: 'Premium 1 h',
      calendar: 'Premium',
      appliesTo: 'premium',
      targets: [
        { metric: 'first_response', seconds: 3600, basis: 'business' },
        { metric: 'resolution', seconds: 86_400, basis: 'business' },
      ],
    },
    {
      name: 'Standard 4 h',
      calendar: 'Paris',
      appliesTo: ['whatsapp', 'sms', 'messenger', 'social'],
      targets: [{ metric: 'first_response', seconds: 14_400, basis: 'business' }],
    },
    {
      name: 'Email 24 h',
      calendar: 'Paris',
      appliesTo: ['email'],
      targets: [
        { metric: 'first_response', seconds: 86_400, basis: 'calendar' },
        { metric: 'resolution', seconds: 172_800, basis: 'business' },
      ],
    },
  ],
  countries: [
    {
      code: 'FR',
      share: 0.52,
      languages: [
        ['fr', 0.96],
        ['en', 0.04],
      ],
    },
    {
      code: 'BE',
      share: 0.08,
      languages: [
        ['fr', 0.75],
        ['en', 0.2],
        ['de', 0.05],
      ],
    },
    {
      code: 'CH',
      share: 0.06,
      languages: [
        ['fr', 0.6],
        ['de', 0.3],
        ['en', 0.1],
      ],
    },
    { code: 'GB', share: 0.2, languages: [['en', 1]] },
    {
      code: 'US',
      share: 0.04,
      languages: [
        ['en', 0.94],
        ['es', 0.06],
      ],
    },
    {
      code: 'DE',
      share: 0.06,
      languages: [
        ['de', 0.7],
        ['en', 0.3],
      ],
    },
    {
      code: 'ES',
      share: 0.04,
      languages: [
        ['es', 0.75],
        ['en', 0.25],
      ],
    },
  ],
  namedCompanies: [
    'Acme Retail',
    'Globex',
    'Initech',
    'Umbrella Health',
    'Hooli',
    'Stark Education',
    'Wayne Hotels',
    'Soylent Foods',
    'Vandelay',
    'Wonka',
  ],
  companies: 300,
  companyWords: [
    [
      'Atelier',
      'Maison',
      'Studio',
      'Groupe',
      'Cabinet',
      'Comptoir',
      'Institut',
      'Clinique',
      'Hôtel',
      'Lycée',
      'Harbour',
      'Oakfield',
      'Silver',
      'North',
      'Blue',
      'Green',
      'Crown',
      'Albion',
      'Thames',
      'Kingsley',
    ],
    [
      'Lumière',
      'Rivoli',
      'Bastille',
      'Mirabeau',
      'Vauban',
      'Garonne',
      'Armor',
      'Solstice',
      'Horizon',
      'Verlaine',
      'Partners',
      'Works',
      'Labs',
      'Trading',
      'Academy',
    ],
  ],
  targetingRules: [
    { name: 'Cart > 100', share: 0.3, engagement: 0.3 },
    { name: 'Checkout help', share: 0.3, engagement: 0.24 },
    { name: 'Product page', share: 0.4, engagement: 0.14 },
  ],
  kbArticles: papierArticles,
  searchLanguages: [
    ['fr', 0.64],
    ['en', 0.36],
  ],
  phraseBooks: { fr: phrasesFr, en: phrasesEn, de: phrasesDe, es: phrasesEs },
  routeTo,
};

function routeTo({ channel, parentCategory, language, isPremium }: RoutedArrival): string {
  const desk = language === 'fr' ? 'FR' : 'EN';
  switch (channel) {
    case 'chat':
      return `Chat ${desk}`;
    case 'voice':
      return `Voice ${desk}`;
    case 'email':
    case 'form':
      if (isPremium) return 'Premium';
      if (parentCategory === 'Billing') return 'Billing';
      if (parentCategory === 'Delivery') return 'Logistics';
      return `Email ${desk}`;
    case 'sms':
    case 'whatsapp':
    case 'messenger':
    case 'social':
      return 'Social';
  }
}
