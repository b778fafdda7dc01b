import { expect, test } from 'vitest';
import { alwaysOpen } from './business-clock.ts';
import type { MessageFacts } from './conversation-facts.ts';
import { parseInstant } from './instant.ts';
import { replyLatencies } from './reply-latency.ts';

const authors = {
  customer: 'inbound',
  human: 'outbound',
  copilot: 'outbound',
  bot: 'outbound',
  auto: 'outbound',
  note: 'internal',
};

function messages(...lines: readonly (readonly [keyof typeof authors, string])[]): MessageFacts[] {
  return lines.map(([author, time]) => ({
    direction: authors[author],
    authorKind: author === 'note' ? 'human' : author,
    sentAt: parseInstant(`2026-03-02T${time}+01:00`) ?? expect.fail(time),
    sentiment: null,
  }));
}

const seconds = (...lines: readonly (readonly [keyof typeof authors, string])[]) =>
  replyLatencies(messages(...lines), alwaysOpen).map((latency) => latency.seconds);

test('an agent answers after five minutes, the customer after five more', () => {
  expect(
    seconds(['customer', '10:00'], ['human', '10:05'], ['customer', '10:10'], ['human', '10:12']),
  ).toEqual([null, 300, 300, 120]);
});

test('a programmed reply answers nobody and ends no turn', () => {
  expect(seconds(['customer', '10:00'], ['auto', '10:00:01'], ['human', '10:05'])).toEqual([null, null, 300]);
});

test('a note among colleagues is no answer', () => {
  expect(seconds(['customer', '10:00'], ['note', '10:01'], ['human', '10:05'])).toEqual([null, null, 300]);
});

test('a second message of the same side is a follow-up: the wait counts from the first one', () => {
  expect(
    seconds(['customer', '10:00'], ['customer', '10:02'], ['human', '10:05'], ['human', '10:06']),
  ).toEqual([null, null, 300, null]);
});

test('a person who takes over from the Copilot is on the same side', () => {
  expect(seconds(['customer', '13:00'], ['copilot', '13:00:20'], ['human', '13:06'])).toEqual([
    null,
    20,
    null,
  ]);
});

test('bot first, customer again, then a person', () => {
  expect(
    seconds(['customer', '11:00'], ['bot', '11:00:05'], ['customer', '11:02'], ['human', '11:20']),
  ).toEqual([null, 5, 115, 1080]);
});

test('without a calendar there is no business time, and nothing is made up', () => {
  const latencies = replyLatencies(messages(['customer', '10:00'], ['human', '10:05']), null);
  expect(latencies[1]).toEqual({ seconds: 300, businessSeconds: null });
});
