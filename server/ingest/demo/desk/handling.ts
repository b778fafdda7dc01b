import { isDuring } from '#server/ingest/demo/causes.ts';
import type { Conversation } from './conversation.ts';
import type { Desk } from './desk.ts';

export type Handling = {
  readonly thirdParty: number;
  readonly thirdPartyDelay: number;
  readonly effort: number;
  readonly settles: number;
  readonly goodwill: number;
};

const ordinary: Handling = { thirdParty: 1, thirdPartyDelay: 1, effort: 1, settles: 1, goodwill: 0 };

/** How the work on this conversation differs from the ordinary at this instant. */
export function handlingOf(desk: Desk, conversation: Conversation, at: number): Handling {
  let handling = ordinary;
  for (const change of desk.causes.handling) {
    if (!isDuring(change, at)) continue;
    if (!change.categories.includes(desk.profile.categories[conversation.category]?.name ?? '')) continue;
    handling = {
      thirdParty: handling.thirdParty * (change.thirdParty ?? 1),
      thirdPartyDelay: handling.thirdPartyDelay * (change.thirdPartyDelay ?? 1),
      effort: handling.effort * (change.effort ?? 1),
      settles: handling.settles * (change.settles ?? 1),
      goodwill: handling.goodwill + (change.goodwill ?? 0),
    };
  }
  return handling;
}
