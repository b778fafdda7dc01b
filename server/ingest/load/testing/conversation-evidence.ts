import { expect } from 'vitest';
import { createBusinessClock } from '#server/ingest/load/business-clock.ts';
import type { ConversationEvidence, ConversationFacts } from '#server/ingest/load/conversation-facts.ts';
import { deriveConversation, type HistoryOrigin } from '#server/ingest/load/derive-conversation.ts';
import { type Micros, parseInstant } from '#server/ingest/load/instant.ts';

/** '02 10:00' is 2 March 2026, ten in the morning in Paris. */
export const at = (text: string): Micros =>
  parseInstant(`2026-03-${text.replace(' ', 'T')}+01:00`) ?? expect.fail(text);

const paris = createBusinessClock({
  timezone: 'Europe/Paris',
  slots: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensAt: '09:00', closesAt: '18:00' })),
  holidays: new Set(['2026-03-04']),
});

export const untouched: ConversationFacts = {
  status: 'open',
  isInbound: true,
  assistantFirst: false,
  createdAt: at('02 10:00'),
  firstInboundAt: at('02 10:00'),
  queueEnteredAt: null,
  firstResponseAt: null,
  firstDoneAt: null,
  lastDoneAt: null,
  mergedAt: null,
  isMerged: false,
  lastActivityAt: null,
  lastCustomerActivityAt: null,
  lastMessageAt: null,
  stated: { messageCount: null, reopenedCount: null, sentiment: null },
};

export type Parts = Partial<Omit<ConversationEvidence, 'conversation'>> & { readonly origin?: HistoryOrigin };

export function derive(facts: Partial<ConversationFacts>, { origin = 'none', ...parts }: Parts = {}) {
  const evidence = {
    messages: [],
    intervals: [],
    queueStays: [],
    ...parts,
    conversation: { ...untouched, ...facts },
  };
  return deriveConversation(evidence, { clock: paris, history: origin });
}

export const customer = (time: string, sentiment: number | null = null) => ({
  direction: 'inbound',
  authorKind: 'customer',
  sentAt: at(time),
  sentiment,
});
export const human = (time: string) => ({
  direction: 'outbound',
  authorKind: 'human',
  sentAt: at(time),
  sentiment: null,
});

export function randomEvidence(random: () => number): ConversationEvidence {
  const instant = () =>
    at(`0${2 + Math.floor(random() * 5)} 1${Math.floor(random() * 10)}:${10 + Math.floor(random() * 49)}`);
  const maybe = <T>(value: T): T | null => (random() < 0.5 ? value : null);
  const createdAt = at('02 10:00');
  const firstDoneAt = maybe(instant());
  const lastDoneAt =
    firstDoneAt === null
      ? null
      : random() < 0.5
        ? firstDoneAt
        : (Math.max(firstDoneAt, instant()) as typeof firstDoneAt);
  const status = (['queued', 'open', 'paused', 'done'] as const)[Math.floor(random() * 4)] ?? 'open';
  const isMerged = random() < 0.1;
  const kinds = ['customer', 'human', 'copilot', 'bot', 'auto'];
  const messages = Array.from({ length: Math.floor(random() * 6) }, () => {
    const authorKind = kinds[Math.floor(random() * kinds.length)] ?? 'human';
    return {
      direction: authorKind === 'customer' ? 'inbound' : 'outbound',
      authorKind,
      sentAt: instant(),
      sentiment: maybe(0.25),
    };
  }).sort((a, b) => a.sentAt - b.sentAt);
  return {
    conversation: {
      ...untouched,
      status,
      createdAt,
      firstDoneAt,
      lastDoneAt,
      isMerged,
      assistantFirst: random() < 0.3,
      mergedAt: isMerged ? maybe(instant()) : null,
      firstInboundAt: maybe(createdAt),
      queueEnteredAt: maybe(instant()),
      lastActivityAt: maybe(instant()),
      lastCustomerActivityAt: maybe(instant()),
      stated: { messageCount: maybe(4), reopenedCount: maybe(2), sentiment: maybe(0.5) },
    },
    messages,
    intervals: [],
    queueStays: Array.from({ length: Math.floor(random() * 2) }, () => ({
      enteredAt: instant(),
      leftAt: null,
    })),
  };
}

export function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
