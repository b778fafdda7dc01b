import { describe, expect, test } from 'vitest';
import { alwaysOpen } from './business-clock.ts';
import type { ConversationEvidence, StatusInterval } from './conversation-facts.ts';
import { deriveConversation } from './derive-conversation.ts';
import {
  at,
  customer,
  derive,
  human,
  pseudoRandom,
  randomEvidence,
  untouched,
} from './testing/conversation-evidence.ts';

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

  test('does not exist when the agent opened the conversation', () => {
    const { instants, durations } = derive(
      { isInbound: false, firstInboundAt: null },
      { messages: [human('02 10:00'), customer('02 11:00'), human('02 11:05')] },
    );
    expect([instants.firstResponseAt, durations.firstResponseSeconds]).toEqual([null, null]);
  });

  test('a reply by a bot, by itself or among colleagues is no first response', () => {
    const byOthers = [
      { ...human('02 10:01'), authorKind: 'bot' },
      { ...human('02 10:02'), authorKind: 'auto' },
      { ...human('02 10:03'), direction: 'internal' },
    ];
    const messages = [customer('02 10:00'), ...byOthers];
    expect(derive({ firstInboundAt: null }, { messages }).durations.firstResponseSeconds).toBeNull();
    const answered = [...messages, human('02 10:09')];
    expect(derive({ firstInboundAt: null }, { messages: answered }).durations.firstResponseSeconds).toBe(540);
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
