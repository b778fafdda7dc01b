import type { Causes } from '#server/ingest/demo/causes.ts';
import type { Customer, CustomerPool } from '#server/ingest/demo/customers.ts';
import type { Demand } from '#server/ingest/demo/demand.ts';
import type { EventQueue } from '#server/ingest/demo/event-queue.ts';
import type { InstantText } from '#server/ingest/demo/instant-text.ts';
import type { OpeningHours } from '#server/ingest/demo/opening-hours.ts';
import type { OrganisationProfile, QueueProfile } from '#server/ingest/demo/organisation-profile.ts';
import type { Outbox } from '#server/ingest/demo/records/outbox.ts';
import type { SpokenText } from '#server/ingest/demo/texts/spoken-text.ts';
import type { ZoneClock } from '#server/ingest/demo/zone-clock.ts';
import type { SourceRecord } from '#server/ingest/source.ts';
import type { AgentState } from './agent-state.ts';
import type { Conversation, Leg, Purpose } from './conversation.ts';
import type { WaitingLine } from './waiting-line.ts';

export type QueueState = {
  readonly index: number;
  readonly profile: QueueProfile;
  readonly team: number;
  readonly isLive: boolean;
  readonly line: WaitingLine;
  /** The team's opening hours: when live customers can be served. */
  readonly opening: OpeningHours;
  members: AgentState[];
  overflow: AgentState[];
};

export type Request = {
  readonly channel: number;
  readonly category: number;
  readonly customer?: Customer | null;
  readonly trigger?: number;
  /** Written because somebody waits for an answer to this one. */
  readonly duplicateOf?: Conversation;
  /** Worse or better than the category's ordinary mood. */
  readonly mood?: number;
};

/** What the parts of the desk ask of each other. */
export type DeskActions = {
  readonly arrive: (request: Request, at: number) => void;
  readonly receive: (request: Request, at: number) => Conversation;
  readonly customerWrites: (conversation: Conversation, body: string, at: number) => void;
  readonly meetAssistant: (conversation: Conversation, at: number) => void;
  readonly enterQueue: (conversation: Conversation, stay: QueueEntry, at: number) => void;
  readonly serve: (agent: AgentState, at: number) => void;
  readonly startLeg: (conversation: Conversation, agent: AgentState, start: LegStart, at: number) => void;
  readonly pause: (
    conversation: Conversation,
    waitFor: 'customer' | 'others' | 'colleague',
    at: number,
  ) => void;
  readonly close: (conversation: Conversation, at: number) => void;
  readonly finish: (conversation: Conversation) => void;
};

export type QueueEntry = { readonly queue: number; readonly purpose: Purpose };
export type LegStart = { readonly purpose: Purpose; readonly rule: string };

/** One organisation's support desk while it is simulated. */
export type Desk = {
  readonly profile: OrganisationProfile;
  readonly seed: number;
  readonly now: number;
  readonly clock: ZoneClock;
  readonly text: InstantText;
  readonly words: SpokenText;
  readonly causes: Causes;
  readonly demand: Demand;
  readonly customers: CustomerPool;
  /** By name of the calendar. */
  readonly openings: ReadonlyMap<string, OpeningHours>;
  readonly events: EventQueue;
  readonly outbox: Outbox;
  readonly agents: readonly AgentState[];
  readonly queues: readonly QueueState[];
  readonly copilot: number;
  readonly bot: number;
  /** Conversations that are not finished, oldest first. */
  readonly running: Set<Conversation>;
  readonly log: {
    readonly write: (record: SourceRecord<'agent_status_interval'>) => void;
    readonly text: (instant: number) => string;
  };
  /** Told of every conversation whose records have gone out. */
  onFinished: (conversation: Conversation) => void;
  readonly counters: { conversations: number };
  readonly actions: DeskActions;
};

export function externalId(conversation: Conversation): string {
  return `CONV-${conversation.id}`;
}

export function contactId(conversation: Conversation, leg: number): string {
  return `CT-${conversation.id}-${leg + 1}`;
}

export function currentLeg(conversation: Conversation): Leg | undefined {
  return conversation.legs.at(-1);
}

export function queueNamed(desk: Desk, name: string): QueueState {
  const queue = desk.queues.find((candidate) => candidate.profile.name === name);
  if (queue === undefined) throw new RangeError(`no queue ${name}`);
  return queue;
}

/** The queue where a conversation belongs; work that no customer waits for live goes where e-mails go. */
export function queueFor(desk: Desk, conversation: Conversation, isFollowUp: boolean): QueueState {
  const channel = desk.profile.channels[conversation.channel];
  const isLive = channel?.work === 'live';
  return queueNamed(
    desk,
    desk.profile.routeTo({
      channel: isLive && isFollowUp ? 'email' : (channel?.name ?? 'email'),
      parentCategory: desk.profile.categories[conversation.category]?.parent ?? null,
      language: conversation.language,
      isPremium: conversation.isPremium,
    }),
  );
}
