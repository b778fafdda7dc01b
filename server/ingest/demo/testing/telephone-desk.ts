import { noCauses } from '#server/ingest/demo/causes.ts';
import type { OrganisationProfile } from '#server/ingest/demo/organisation-profile.ts';
import { papier } from '#server/ingest/demo/organisations/papier.ts';
import { simulate } from '#server/ingest/demo/simulate.ts';
import type { IngestSource } from '#server/ingest/source.ts';
import { seconds } from './demo-history.ts';

const opens = 9;
const closes = 19;

/**
 * Papier & Co as a desk for which the assumptions of Erlang hold: one queue of calls, people who do nothing else and
 * are all alike, calls that come one by one and evenly through the day.
 */
const telephoneDesk: OrganisationProfile = {
  ...papier,
  channels: papier.channels
    .filter(({ name }) => name === 'voice')
    .map((channel) => ({
      ...channel,
      share: 1,
      bursts: 0,
      monthlyGrowth: 0,
      hours: Array.from({ length: 24 }, (_, hour) => (hour >= opens && hour < closes ? 1 : 0)),
      weekdays: [1, 1, 1, 1, 1, 0, 0],
    })),
  queues: papier.queues.filter(({ name }) => name === 'Voice FR'),
  agents: papier.agents
    .filter((agent) => agent.kind === 'human' && agent.team === 'Support FR')
    .map((agent) => ({ ...agent, queues: ['Voice FR'], overflow: [], slots: 1, pace: 1 })),
  targetingRules: [],
  routeTo: () => 'Voice FR',
};

export function telephoneSource(options: { scale: number; seed: number; now: string }): IngestSource {
  const { slug, name, timezone, currency } = telephoneDesk;
  const now = seconds(options.now);
  return {
    name: 'telephone',
    organisation: { slug, name, timezone, currency, nowPinnedAt: options.now },
    estimatedRecords: null,
    groups: () => simulate({ ...options, profile: telephoneDesk, now, causes: noCauses }),
  };
}
