import type { HolidayCountry } from './public-holidays.ts';
import type { PhraseBook } from './texts/phrase-book.ts';

/** An opening slot of a weekday (ISO, 1 Monday), local hours; a half hour is .5. */
export type WeekdayHours = { readonly weekday: number; readonly opens: number; readonly closes: number };

export type CalendarProfile = {
  readonly name: string;
  readonly timezone: string;
  readonly holidays: HolidayCountry;
  readonly hours: readonly WeekdayHours[];
};

export type TeamProfile = {
  readonly name: string;
  readonly calendar: string;
  /** When people of the team are planned, org-local; what lies outside is not staffed. */
  readonly staffed: readonly WeekdayHours[];
  /** Fewest people on duty while the team is staffed. */
  readonly fewest: number;
  /** Free time of the day's shifts that work which can wait may use, as a share. */
  readonly deferredUse: number;
};

export type ChannelName = 'email' | 'chat' | 'voice' | 'sms' | 'whatsapp' | 'messenger' | 'social' | 'form';

export type ChannelProfile = {
  readonly name: ChannelName;
  readonly share: number;
  /** Part of them that targeting rules bring, not the channel's own demand. */
  readonly targetedShare: number;
  /** Part of them that come within minutes of another one, because people run into the same thing. */
  readonly bursts: number;
  /** Growth of the share a month, on top of the growth of all. */
  readonly monthlyGrowth: number;
  /** Live work waits in front of the screen and leaves; deferred work waits for its turn. */
  readonly work: 'live' | 'deferred';
  /** Relative demand of the hours 0..23 of a working day; nothing arrives where it is 0. */
  readonly hours: readonly number[];
  /** Relative demand of Monday .. Sunday. */
  readonly weekdays: readonly number[];
  /** Median seconds from push to end of a first human contact. */
  readonly handleSeconds: number;
  readonly patienceSeconds: number;
  /** Mean of the replies that an agent needs beyond the first. */
  readonly furtherReplies: number;
  /** Median seconds in which a customer who was asked something replies. */
  readonly customerReplySeconds: number;
  readonly assistant: 'copilot' | 'bot' | null;
  /** Share of the arrivals that meet the assistant first. */
  readonly assistantShare: number;
  readonly automaticReply: number;
  readonly hasSubject: boolean;
};

export type QueueProfile = {
  readonly name: string;
  readonly team: string;
  readonly channel: ChannelName;
  readonly group: 'Sales' | 'After-sales' | 'Premium';
};

export type AgentKind = 'human' | 'copilot' | 'bot';

export type AgentProfile = {
  readonly name: string;
  readonly kind: AgentKind;
  readonly team: string;
  readonly queues: readonly string[];
  /** Queues taken from only when work has waited there long. */
  readonly overflow: readonly string[];
  /** Conversations at the same time. */
  readonly slots: number;
  /** Time needed relative to the others: below 1 is fast. */
  readonly pace: number;
  /** How often the answer settles the matter, relative to the others. */
  readonly skill: number;
  /** How much customers like the manner, in points of a five-point score. */
  readonly warmth: number;
  /** Share of a full week. */
  readonly contract: number;
  readonly startedDaysAgo: number;
};

export type TicketType = 'question' | 'incident' | 'request' | 'complaint';
export type Priority = 'low' | 'normal' | 'high' | 'urgent';

export type CategoryProfile = {
  readonly name: string;
  readonly parent: string;
  readonly weight: number;
  readonly ticketType: TicketType;
  /** Handle time relative to the channel's. */
  readonly effort: number;
  /** Chance that the answer has to wait for a courier, a bank, another department. */
  readonly thirdParty: number;
  /** Chance that the Copilot knows the answer. */
  readonly copilot: number;
  /** Chance that a person's first answer settles the matter. */
  readonly settles: number;
  /** Mood in which customers write, -1..1. */
  readonly mood: number;
  /** Share of the customers who write for a company. */
  readonly business: number;
  readonly intent: string;
  readonly tags: readonly (readonly [tag: string, chance: number])[];
};

export type SlaProfile = {
  readonly name: string;
  readonly calendar: string;
  readonly appliesTo: 'premium' | readonly ChannelName[];
  readonly targets: readonly {
    readonly metric: 'first_response' | 'resolution';
    readonly seconds: number;
    readonly basis: 'business' | 'calendar';
  }[];
};

export type CountryProfile = {
  readonly code: string;
  readonly share: number;
  readonly languages: readonly (readonly [language: string, share: number])[];
};

export type TargetingRuleProfile = {
  readonly name: string;
  readonly share: number;
  readonly engagement: number;
};

/** What an organisation is, apart from what happens to it. */
export type OrganisationProfile = {
  readonly slug: string;
  readonly name: string;
  readonly timezone: string;
  readonly currency: string;
  readonly holidays: HolidayCountry;
  /** Conversations of the 400 days at scale 1. */
  readonly conversations: number;
  readonly calendars: readonly CalendarProfile[];
  readonly teams: readonly TeamProfile[];
  readonly channels: readonly ChannelProfile[];
  readonly queues: readonly QueueProfile[];
  readonly agents: readonly AgentProfile[];
  readonly categories: readonly CategoryProfile[];
  readonly tags: readonly string[];
  readonly slaPolicies: readonly SlaProfile[];
  readonly countries: readonly CountryProfile[];
  readonly namedCompanies: readonly string[];
  readonly companies: number;
  readonly companyWords: readonly [first: readonly string[], second: readonly string[]];
  readonly targetingRules: readonly TargetingRuleProfile[];
  readonly kbArticles: readonly (readonly [title: string, category: string, language: string])[];
  /** Languages in which the help centre is searched; none when nobody searches it. */
  readonly searchLanguages: readonly (readonly [language: string, share: number])[];
  /** By language; where a language has none, the English one speaks. */
  readonly phraseBooks: Readonly<Record<string, PhraseBook>> & { readonly en: PhraseBook };
  readonly routeTo: (arrival: RoutedArrival) => string;
};

/** What routing looks at. */
export type RoutedArrival = {
  readonly channel: ChannelName;
  readonly parentCategory: string | null;
  readonly language: string;
  readonly isPremium: boolean;
};
