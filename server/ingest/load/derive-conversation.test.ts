import { describe, expect, test } from 'vitest';
import { alwaysOpen, createBusinessClock } from './business-clock.ts';
import type { ConversationEvidence, ConversationFacts, StatusInterval } from './conversation-facts.ts';
import { deriveConversation, type HistoryOrigin } from './derive-conversation.ts';
import { parseInstant } from './instant.ts';

const at = (text: string) => parseInstant(`2026-03-${text.replace(' ', 'T')}+01:00`) ?? expect.fail(text);

const paris = createBusinessClock({
  timezone: 'Europe/Paris',
  slots: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensAt: '09:00', closesAt: '18:00' })),
  holidays: new Set(['2026-03-04']),
});

const untouched: ConversationFacts = {
  status: 'open',
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

type Parts = Partial<Omit<ConversationEvidence, 'conversation'>> & { readonly origin?: HistoryOrigin };

function derive(facts: Partial<ConversationFacts>, { origin = 'none', ...parts }: Parts = {}) {
  const evidence = {
    messages: [],
    intervals: [],
    queueStays: [],
    ...parts,
    conversation: { ...untouched, ...facts },
  };
  return deriveConversation(evidence, { clock: paris, history: origin });
}

const history = (intervals: readonly StatusInterval[]) =>
  intervals.map(({ status, startedAt, endedAt }) => [
    status,
    clockTime(startedAt),
    endedAt === null ? null : clockTime(endedAt),
  ]);

function clockTime(micros: number): string {
  return new Date(micros / 1000 + 3_600_000).toISOString().slice(8, 19).replace('T', ' ').replace(/:00$/, '');
}

const customer = (time: string, sentiment: number | null = null) => ({
  direction: 'inbound',
  authorKind: 'customer',
  sentAt: at(time),
  sentiment,
});
const human = (time: string) => ({
  direction: 'outbound',
  authorKind: 'human',
  sentAt: at(time),
  sentiment: null,
});

describe('first response time', () => {
  test('counts from the first customer message', () => {
    expect(derive({ firstResponseAt: at('02 10:05') }).durations.firstResponseSeconds).toBe(300);
  });

  test('counts from the queue when an assistant answered first', () => {
    const { durations } = derive({
      assistantFirst: true,
      queueEnteredAt: at('02 10:10'),
      firstResponseAt: at('02 10:20'),
    });
    expect(durations.firstResponseSeconds).toBe(600);
  });

  test('in opening hours leaves out the night and the holiday', () => {
    const { durations } = derive({ firstInboundAt: at('03 17:30'), firstResponseAt: at('05 09:30') });
    expect(durations).toMatchObject({ firstResponseSeconds: 144_000, firstResponseBusinessSeconds: 3600 });
  });

  test('is unknown, not zero, as long as nobody has answered', () => {
    const { durations } = derive({});
    expect(durations).toMatchObject({ firstResponseSeconds: null, firstResponseBusinessSeconds: null });
  });

  test('has none when the agent opened the conversation and the customer never wrote', () => {
    const { instants, durations } = derive({ firstInboundAt: null }, { messages: [human('02 10:00')] });
    expect([instants.firstResponseAt, durations.firstResponseSeconds]).toEqual([null, null]);
  });

  test('is found among the messages when the source does not say it', () => {
    const messages = [customer('02 10:00'), { ...human('02 10:01'), authorKind: 'bot' }, human('02 10:07')];
    const { instants, durations } = derive({ firstInboundAt: null }, { messages });
    expect(instants.firstInboundAt).toBe(at('02 10:00'));
    expect(durations.firstResponseSeconds).toBe(420);
  });
});

describe('resolution time', () => {
  test('of a reopened conversation: first to the first closing, last to the last one, in opening hours', () => {
    const facts = { firstInboundAt: at('02 11:00'), firstDoneAt: at('02 11:40'), lastDoneAt: at('03 10:00') };
    expect(derive({ ...facts, status: 'done' }).durations).toMatchObject({
      firstResolutionSeconds: 2400,
      firstResolutionBusinessSeconds: 2400,
      lastResolutionSeconds: 82_800,
      lastResolutionBusinessSeconds: 28_800,
    });
  });

  test('does not exist when the customer wrote only after the closing', () => {
    const facts = { firstInboundAt: at('05 10:00'), firstDoneAt: at('03 10:00'), lastDoneAt: at('05 11:00') };
    expect(derive(facts).durations).toMatchObject({
      firstResolutionSeconds: null,
      lastResolutionSeconds: 3600,
    });
  });

  test('without any calendar is known in calendar time only', () => {
    const evidence = {
      conversation: { ...untouched, firstDoneAt: at('02 10:30') },
      messages: [],
      intervals: [],
      queueStays: [],
    };
    const { durations } = deriveConversation(evidence, { clock: null, history: 'none' });
    expect([durations.firstResolutionSeconds, durations.firstResolutionBusinessSeconds]).toEqual([
      1800,
      null,
    ]);
  });
});

describe('counts', () => {
  test('notes and programmed replies are no messages', () => {
    const messages = [
      customer('02 10:00'),
      { ...human('02 10:01'), authorKind: 'auto' },
      { ...human('02 10:02'), direction: 'internal' },
      human('02 10:05'),
    ];
    expect(derive({}, { messages }).messageCount).toBe(2);
  });

  test('what a source counts itself holds only while there are no messages to count', () => {
    const stated = { messageCount: 9, reopenedCount: null, sentiment: 0.5 };
    expect(derive({ stated })).toMatchObject({ messageCount: 9, sentiment: 0.5 });
    expect(derive({ stated }, { messages: [customer('02 10:00')] })).toMatchObject({
      messageCount: 1,
      sentiment: null,
    });
  });

  test('sentiment is the mean of what customers wrote', () => {
    const messages = [
      customer('02 10:00', -0.5),
      { ...human('02 10:01'), sentiment: 1 },
      customer('02 10:02', 0.25),
      customer('02 10:03'),
    ];
    expect(derive({}, { messages }).sentiment).toBe(-0.125);
  });

  test('reopened counts how often a closed conversation opened again, whatever the source counts', () => {
    const intervals: StatusInterval[] = [
      { status: 'open', startedAt: at('02 11:00'), endedAt: at('02 11:40') },
      { status: 'done', startedAt: at('02 11:40'), endedAt: at('03 09:50') },
      { status: 'open', startedAt: at('03 09:50'), endedAt: at('03 10:00') },
      { status: 'done', startedAt: at('03 10:00'), endedAt: null },
    ];
    const stated = { messageCount: null, reopenedCount: 7, sentiment: null };
    const { reopenedCount, instants } = derive({ stated, status: 'done' }, { intervals, origin: 'given' });
    expect(reopenedCount).toBe(1);
    expect([instants.firstDoneAt, instants.lastDoneAt]).toEqual([at('02 11:40'), at('03 10:00')]);
  });
});

describe('status history', () => {
  test('of a source that keeps none is made from the timestamps', () => {
    const facts = {
      status: 'done',
      queueEnteredAt: at('02 10:05'),
      firstResponseAt: at('02 10:20'),
      firstDoneAt: at('02 10:30'),
      lastDoneAt: at('02 10:30'),
    } as const;
    expect(history(derive(facts).history)).toEqual([
      ['open', '02 10:00', '02 10:05'],
      ['queued', '02 10:05', '02 10:20'],
      ['open', '02 10:20', '02 10:30'],
      ['done', '02 10:30', null],
    ]);
  });

  test('knows two closings: reopened when the customer wrote again', () => {
    const facts = { status: 'done', firstDoneAt: at('02 11:40'), lastDoneAt: at('03 10:00') } as const;
    const derived = derive(facts, { messages: [customer('02 10:00'), customer('03 09:50')] });
    expect(history(derived.history)).toEqual([
      ['open', '02 10:00', '02 11:40'],
      ['done', '02 11:40', '03 09:50'],
      ['open', '03 09:50', '03 10:00'],
      ['done', '03 10:00', null],
    ]);
    expect(derived.reopenedCount).toBe(1);
  });

  test('closed at a moment nobody knows: it ends with the last sign of life, no closing is made up', () => {
    const derived = derive({ status: 'done', lastActivityAt: at('02 12:00') });
    expect(history(derived.history)).toEqual([['open', '02 10:00', '02 12:00']]);
    expect(derived.instants.lastDoneAt).toBeNull();
  });

  test('a merge ends it', () => {
    const intervals: StatusInterval[] = [{ status: 'open', startedAt: at('02 10:02'), endedAt: null }];
    const derived = derive({ isMerged: true, mergedAt: at('02 10:10') }, { intervals, origin: 'given' });
    expect(history(derived.history)).toEqual([['open', '02 10:02', '02 10:10']]);
  });

  test('never overlaps: the later start wins', () => {
    const intervals: StatusInterval[] = [
      { status: 'open', startedAt: at('02 10:00'), endedAt: at('02 12:00') },
      { status: 'done', startedAt: at('02 11:00'), endedAt: null },
    ];
    expect(history(derive({ status: 'done' }, { intervals, origin: 'given' }).history)).toEqual([
      ['open', '02 10:00', '02 11:00'],
      ['done', '02 11:00', null],
    ]);
  });

  test('known from an earlier import is carried on to what is new', () => {
    const intervals: StatusInterval[] = [{ status: 'open', startedAt: at('02 10:00'), endedAt: null }];
    const closed = derive({ status: 'done', lastDoneAt: at('03 10:00') }, { intervals, origin: 'known' });
    expect(history(closed.history)).toEqual([
      ['open', '02 10:00', '03 10:00'],
      ['done', '03 10:00', null],
    ]);
    const reopened = {
      status: 'open',
      lastDoneAt: at('03 10:00'),
      lastCustomerActivityAt: at('05 12:00'),
    } as const;
    expect(
      history(derive(reopened, { intervals: closed.history, origin: 'known' }).history).slice(1),
    ).toEqual([
      ['done', '03 10:00', '05 12:00'],
      ['open', '05 12:00', null],
    ]);
  });

  test('may still come: nothing is made up before the end of the import', () => {
    expect(derive({}, { origin: 'unknown' }).history).toEqual([]);
  });
});

test('what follows from the parts follows again from the result: importing twice changes nothing', () => {
  const random = pseudoRandom(7);
  for (let round = 0; round < 3000; round += 1) {
    const evidence = randomEvidence(random);
    const first = deriveConversation(evidence, { clock: alwaysOpen, history: 'none' });
    const stored: ConversationEvidence = {
      ...evidence,
      intervals: first.history,
      conversation: {
        ...evidence.conversation,
        ...first.instants,
        stated: {
          messageCount: first.messageCount,
          reopenedCount: first.reopenedCount,
          sentiment: first.sentiment,
        },
      },
    };
    expect(deriveConversation(stored, { clock: alwaysOpen, history: 'known' })).toEqual(first);
  }
});

function randomEvidence(random: () => number): ConversationEvidence {
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

function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
