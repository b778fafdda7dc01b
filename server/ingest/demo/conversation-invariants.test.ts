import { expect, test, vi } from 'vitest';
import { demoHistory, seconds } from './testing/demo-history.ts';
import { grouped } from './testing/grouped.ts';

vi.setConfig({ testTimeout: 60_000 });

const history = demoHistory({ scale: 0.015, seed: 11, now: '2026-03-18T14:20:00Z', stories: 'all' });
const conversations = history.all('conversation');
const intervals = history.byConversation('conversation_status_interval');
const contacts = history.byConversation('contact');
const messages = history.byConversation('message');
const stays = history.byConversation('queue_entry');

test('there are enough conversations to see something', () => {
  expect(conversations.length).toBeGreaterThan(700);
});

test('the statuses of a conversation follow one another from its creation, without gap or overlap', () => {
  const broken = conversations.filter((conversation) => {
    const own = intervals.get(conversation.external_id) ?? [];
    if (own[0]?.started_at !== conversation.created_at) return true;
    return own.some((interval, index) => {
      const next = own[index + 1];
      const end = next?.started_at ?? conversation.merged_at ?? null;
      const isReal = end === null || seconds(end) > seconds(interval.started_at);
      return interval.ended_at !== end || next?.status === interval.status || !isReal;
    });
  });
  expect(broken).toEqual([]);
});

test('a conversation has the status of its last interval, and was done first and last when its history says so', () => {
  for (const conversation of conversations) {
    if (conversation.merged_at !== null) continue;
    const own = intervals.get(conversation.external_id) ?? [];
    const done = own.filter((interval) => interval.status === 'done').map((interval) => interval.started_at);
    expect(conversation.status).toBe(own.at(-1)?.status);
    expect(conversation.first_done_at).toBe(done[0] ?? null);
    expect(conversation.last_done_at).toBe(done.at(-1) ?? null);
  }
});

test('who is taken out of a queue is on somebody’s screen in the same second', () => {
  for (const [id, own] of stays) {
    const pushes = new Set((contacts.get(id) ?? []).map((contact) => contact.pushed_at));
    for (const stay of own) {
      if (stay.exit_reason === 'assigned') expect(pushes.has(stay.left_at ?? '')).toBe(true);
      if (stay.left_at === null) expect(stay.exit_reason).toBeNull();
    }
  }
});

test('contacts of a conversation are numbered, follow one another and lie inside its life', () => {
  for (const conversation of conversations) {
    let clock = seconds(conversation.created_at);
    for (const [index, contact] of (contacts.get(conversation.external_id) ?? []).entries()) {
      expect(contact.leg_number).toBe(index + 1);
      expect(seconds(contact.pushed_at)).toBeGreaterThanOrEqual(clock);
      if (contact.ended_at !== null)
        expect(seconds(contact.ended_at)).toBeGreaterThan(seconds(contact.pushed_at));
      clock = seconds(contact.ended_at ?? contact.pushed_at);
    }
  }
});

test('a person’s messages lie inside the contact they were written in', () => {
  for (const [id, own] of messages) {
    const byId = new Map((contacts.get(id) ?? []).map((contact) => [contact.external_id, contact]));
    for (const message of own) {
      if (message.author_kind !== 'human') continue;
      const contact = byId.get(message.contact_id ?? '');
      expect(contact?.agent_id).toBe(message.agent_id);
      expect(seconds(message.sent_at)).toBeGreaterThanOrEqual(seconds(contact?.pushed_at));
      if (contact?.ended_at != null)
        expect(seconds(message.sent_at)).toBeLessThanOrEqual(seconds(contact.ended_at));
    }
  }
});

test('messages of a conversation are in order, and none is older than it', () => {
  for (const conversation of conversations) {
    let clock = seconds(conversation.created_at);
    for (const message of messages.get(conversation.external_id) ?? []) {
      expect(seconds(message.sent_at)).toBeGreaterThanOrEqual(clock);
      clock = seconds(message.sent_at);
    }
  }
});

test('the first response is the first reply that a person wrote', () => {
  for (const conversation of conversations) {
    if (conversation.direction === 'outbound') continue;
    const reply = (messages.get(conversation.external_id) ?? []).find(
      (message) => message.author_kind === 'human' && message.direction === 'outbound',
    );
    expect(conversation.first_response_at).toBe(reply?.sent_at ?? null);
  }
});

test('people look at a conversation only while they have it', () => {
  for (const [id, views] of history.byConversation('conversation_view')) {
    for (const view of views) {
      const isInside = (contacts.get(id) ?? []).some(
        (contact) =>
          contact.agent_id === view.agent_id &&
          contact.pushed_at === view.opened_at &&
          seconds(contact.ended_at) >= seconds(view.closed_at),
      );
      expect(isInside).toBe(true);
    }
  }
});

test('a survey is sent after the last close and answered after it was sent', () => {
  for (const survey of history.all('survey')) {
    if (survey.responded_at !== null) {
      expect(seconds(survey.responded_at)).toBeGreaterThan(seconds(survey.sent_at));
    }
    expect(survey.responded_at === null).toBe(survey.score === null);
  }
  const closes = new Map(conversations.map((each) => [each.external_id, seconds(each.last_done_at)]));
  for (const [id, surveys] of history.byConversation('survey')) {
    const close = closes.get(id);
    for (const survey of surveys)
      if (close !== undefined) expect(seconds(survey.sent_at)).toBeGreaterThan(close);
  }
});

test('an SLA is kept exactly when what it asks for came in time', () => {
  const metrics = new Map(history.all('sla_target').map((target) => [target.external_id, target.metric]));
  const byId = new Map(conversations.map((conversation) => [conversation.external_id, conversation]));
  for (const outcome of history.all('sla_outcome')) {
    const conversation = byId.get(outcome.conversation_id);
    const isFirst = metrics.get(outcome.target_id) === 'first_response';
    const isDone = conversation?.status === 'done';
    const reached = isFirst ? conversation?.first_response_at : isDone ? conversation?.last_done_at : null;
    const due = seconds(outcome.due_at);
    const isKept = reached != null && seconds(reached) <= due;
    expect(outcome.satisfied_at).toBe(isKept ? reached : null);
    expect(outcome.breached_at).toBe(!isKept && due < history.now ? outcome.due_at : null);
    expect(due).toBeGreaterThan(seconds(outcome.matched_at));
  }
});

test('a merged conversation went into another one of the same customer, which was there before', () => {
  const byId = new Map(conversations.map((conversation) => [conversation.external_id, conversation]));
  const merged = conversations.filter((conversation) => conversation.merged_into_id !== null);
  expect(merged.length).toBeGreaterThan(0);
  for (const conversation of merged) {
    const survivor = byId.get(conversation.merged_into_id ?? '');
    expect(survivor?.customer_id).toBe(conversation.customer_id);
    expect(seconds(survivor?.created_at)).toBeLessThan(seconds(conversation.created_at));
  }
});

test('a purchase after a conversation belongs to the last one the customer had begun', () => {
  const ofCustomer = grouped(conversations, (conversation) => conversation.customer_id);
  for (const [id, sales] of history.byConversation('transaction')) {
    for (const sale of sales) {
      if (sale.conversation_id == null) continue;
      const begun = (ofCustomer.get(sale.customer_id ?? '') ?? [])
        .filter((conversation) => seconds(conversation.created_at) <= seconds(sale.occurred_at))
        .toSorted((a, b) => seconds(a.created_at) - seconds(b.created_at));
      expect(begun.at(-1)?.external_id).toBe(id);
    }
  }
});

test('sentiments lie between -1 and 1, and only what customers said has one', () => {
  const scored = history.all('message').filter((message) => message.sentiment != null);
  expect(scored.filter((message) => Math.abs(Number(message.sentiment)) > 1)).toEqual([]);
  expect(scored.filter((message) => message.author_kind !== 'customer')).toEqual([]);
  const comments = history.all('survey').filter((survey) => survey.comment_sentiment != null);
  expect(comments.filter((survey) => Math.abs(Number(survey.comment_sentiment)) > 1)).toEqual([]);
});
