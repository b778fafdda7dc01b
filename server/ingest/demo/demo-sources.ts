import { Temporal } from 'temporal-polyfill';
import type { IngestSource } from '#server/ingest/source.ts';
import { noCauses } from './causes.ts';
import type { OrganisationProfile } from './organisation-profile.ts';
import { borealis } from './organisations/borealis.ts';
import { papier } from './organisations/papier.ts';
import { simulate } from './simulate.ts';
import type { Truth } from './stories/truth.ts';

export type DemoOptions = {
  /** 1 is about 60,000 conversations. */
  readonly scale: number;
  readonly seed: number;
  /** The instant the data ends: an ISO string with an offset, or an instant. */
  readonly now: Temporal.Instant | string;
  /** Which planted stories happen; all of them when left out. */
  readonly stories?: 'all' | 'none' | readonly string[];
};

export type DemoSources = {
  readonly sources: readonly IngestSource[];
  /** What was planted, where and when. */
  readonly truth: () => Truth;
};

/** The demo organisations: a simulated support desk, the same rows for the same seed, scale and now. */
export function demoSources(options: DemoOptions): DemoSources {
  const instant = typeof options.now === 'string' ? Temporal.Instant.from(options.now) : options.now;
  const now = Math.floor(instant.epochMilliseconds / 1000);
  const source = (profile: OrganisationProfile): IngestSource => ({
    name: 'demo',
    organisation: {
      slug: profile.slug,
      name: profile.name,
      timezone: profile.timezone,
      currency: profile.currency,
      nowPinnedAt: instant.toString(),
    },
    estimatedRecords: Math.round(profile.conversations * options.scale * 14 + 6000),
    groups: () => simulate({ profile, scale: options.scale, seed: options.seed, now, causes: noCauses }),
  });
  return {
    sources: [source(papier), source(borealis)],
    truth: () => ({ now: instant.toString(), seed: options.seed, scale: options.scale, stories: [] }),
  };
}
