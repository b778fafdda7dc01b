import { Temporal } from 'temporal-polyfill';
import { InvalidInputError } from '#server/errors.ts';
import type { IngestSource } from '#server/ingest/source.ts';
import { type Causes, noCauses } from './causes.ts';
import { historyDays } from './desk/create-desk.ts';
import type { OrganisationProfile } from './organisation-profile.ts';
import { borealis } from './organisations/borealis.ts';
import { papier } from './organisations/papier.ts';
import { simulate } from './simulate.ts';
import { storyTime } from './stories/story.ts';
import { type StoryChoice, stories, tellStories } from './stories/tell-stories.ts';
import type { Truth } from './stories/truth.ts';
import { createZoneClock, day } from './zone-clock.ts';

export type DemoOptions = {
  /** 1 is about 60,000 conversations of Papier & Co. */
  readonly scale: number;
  readonly seed: number;
  /** The instant the data ends: an ISO string with an offset, or an instant. */
  readonly now: Temporal.Instant | string;
  /** Which planted stories happen, by id; all of them when left out. */
  readonly stories?: StoryChoice;
};

export type DemoSources = {
  /** Papier & Co, then Borealis. */
  readonly sources: readonly IngestSource[];
  /** What was planted in Papier & Co, where and when. */
  readonly truth: () => Truth;
};

/** Records per conversation, all kinds together, and those that do not grow with the scale. */
const recordsPerConversation = 21;
const fixedRecords = 9000;

/**
 * The demo organisations: simulated support desks, the same rows for the same seed, scale and now.
 *
 * @throws InvalidInputError when the scale is not positive or a story does not exist
 */
export function demoSources(options: DemoOptions): DemoSources {
  const { scale, seed } = options;
  const choice = options.stories ?? 'all';
  checkOptions(scale, choice);
  const instant = typeof options.now === 'string' ? Temporal.Instant.from(options.now) : options.now;
  const now = Math.floor(instant.epochMilliseconds / 1000);
  const clock = createZoneClock(papier.timezone, now - (historyDays + 2) * day, now + 2 * day);
  const told = tellStories(choice, storyTime(clock, now), seed);
  const source = (profile: OrganisationProfile, causes: Causes): IngestSource => ({
    name: 'demo',
    organisation: {
      slug: profile.slug,
      name: profile.name,
      timezone: profile.timezone,
      currency: profile.currency,
      nowPinnedAt: instant.toString(),
    },
    estimatedRecords: Math.round(profile.conversations * scale * recordsPerConversation + fixedRecords),
    groups: () => simulate({ profile, scale, seed, now, causes }),
  });
  return {
    sources: [source(papier, told.causes), source(borealis, noCauses)],
    truth: () => ({ organisation: papier.slug, now: instant.toString(), seed, scale, stories: told.truth }),
  };
}

function checkOptions(scale: number, choice: StoryChoice): void {
  if (!(scale > 0)) {
    throw new InvalidInputError(`A demo of scale ${scale} has no size.`, {
      hint: 'Give a scale above 0; 1 is about 60,000 conversations.',
    });
  }
  if (typeof choice === 'string') return;
  const known = new Set(stories.map((story) => story.id));
  const unknown = choice.filter((id) => !known.has(id));
  if (unknown.length > 0) {
    throw new InvalidInputError(`There is no story ${unknown.join(', ')}.`, {
      hint: `Known stories: ${[...known].join(', ')}.`,
    });
  }
}
