import { day, hour, minute } from '#server/ingest/demo/zone-clock.ts';
import { type Conversation, setStatus } from './conversation.ts';
import { type Desk, type QueueState, queueFor } from './desk.ts';
import { handlingOf } from './handling.ts';
import { tagAtClose } from './tagging.ts';
import { writeMessage } from './write-message.ts';

const longestSilence = 3 * day;
const mostReopenings = 3;

/** The conversation rests until the customer, somebody outside or the next shift is ready. */
export function pause(
  desk: Desk,
  conversation: Conversation,
  waitFor: 'customer' | 'others' | 'colleague',
  at: number,
): void {
  setStatus(conversation, 'paused', at);
  conversation.turn++;
  const { random, turn } = conversation;
  const channel = desk.profile.channels[conversation.channel];
  const queue = queueFor(desk, conversation, true);
  if (waitFor === 'customer') {
    if (random.chance(0.78)) {
      const after = Math.round(random.logNormal(channel?.customerReplySeconds ?? hour, 0.9));
      desk.events.plan(at + Math.max(30, after), (later) => {
        writeMessage(
          desk,
          conversation,
          { author: 'customer', body: desk.words.customerSays('detail', conversation) },
          later,
        );
        desk.actions.enterQueue(conversation, { queue: queue.index, purpose: 'reply' }, later);
      });
      return;
    }
    desk.events.plan(at + longestSilence, (later) => {
      if (conversation.turn !== turn) return;
      conversation.isSettled = random.chance(0.6);
      desk.actions.close(conversation, later);
    });
    return;
  }
  const delay = handlingOf(desk, conversation, at).thirdPartyDelay;
  const after = waitFor === 'others' ? random.logNormal(15 * hour, 0.8) * delay : 10 * minute;
  const ready = queue.opening.nextOpening(at + Math.round(after));
  desk.events.plan(ready + random.below(20 * minute), (later) => {
    desk.actions.enterQueue(conversation, { queue: queue.index, purpose: 'result' }, later);
  });
}

/** Marked done. The customer may come back to it, come back with a new conversation, or be done as well. */
export function close(desk: Desk, conversation: Conversation, at: number): void {
  conversation.turn++;
  setStatus(conversation, 'done', at);
  if (conversation.firstDoneAt === 0) conversation.firstDoneAt = at;
  conversation.lastDoneAt = at;
  if (conversation.mergedAt > 0) {
    desk.actions.finish(conversation);
    return;
  }
  tagAtClose(desk, conversation, at);
  const wasAbandoned = conversation.stays.at(-1)?.exit === 'abandoned';
  if (wasAbandoned) {
    if (conversation.random.chance(0.35)) planNewContact(desk, conversation, { within: 40 * minute }, at);
  } else if (
    conversation.isSettled ? planThanks(desk, conversation, at) : planReturn(desk, conversation, at)
  ) {
    return;
  }
  desk.actions.finish(conversation);
}

/** True when the customer will reopen the conversation because it is not settled. */
function planReturn(desk: Desk, conversation: Conversation, at: number): boolean {
  const { random } = conversation;
  const isPatient = conversation.reopenings >= mostReopenings;
  if (!isPatient && random.chance(conversation.hadHuman ? 0.6 : 0.25)) {
    planReopening(desk, conversation, 'reopened', random.logNormal(9 * hour, 1.1), at);
    return true;
  }
  if (random.chance(0.34)) planNewContact(desk, conversation, { within: 5 * day }, at);
  return false;
}

/** True when the customer will reopen the conversation just to say thanks. */
function planThanks(desk: Desk, conversation: Conversation, at: number): boolean {
  const { random } = conversation;
  const isLive = desk.profile.channels[conversation.channel]?.work === 'live';
  if (!isLive && conversation.hadHuman && conversation.reopenings === 0 && random.chance(0.05)) {
    planReopening(desk, conversation, 'thanks', random.logNormal(3 * hour, 1), at);
    return true;
  }
  if (random.chance(0.035)) planNewContact(desk, conversation, { within: 6 * day, isOther: true }, at);
  return false;
}

function planReopening(
  desk: Desk,
  conversation: Conversation,
  purpose: 'reopened' | 'thanks',
  after: number,
  at: number,
): void {
  const isLive = desk.profile.channels[conversation.channel]?.work === 'live';
  const queue = queueFor(desk, conversation, false);
  const wished = at + Math.round(Math.max(3 * minute, Math.min(6.4 * day, after)));
  const when = isLive ? inServiceHours(desk, queue, wished, conversation) : wished;
  desk.events.plan(when, (later) => {
    conversation.reopenings++;
    conversation.mood += purpose === 'thanks' ? 0.5 : -0.22;
    conversation.mood = Math.max(-0.95, Math.min(0.95, conversation.mood));
    const phrase = purpose === 'thanks' ? 'thanks' : 'stillOpen';
    const body = desk.words.customerSays(phrase, conversation);
    writeMessage(desk, conversation, { author: 'customer', body }, later);
    desk.actions.enterQueue(conversation, { queue: queue.index, purpose }, later);
  });
}

/** Live customers come back when they know that somebody is there. */
function inServiceHours(desk: Desk, queue: QueueState, wished: number, { random }: Conversation): number {
  if (queue.opening.isOpen(wished) && queue.opening.isOpen(wished + 25 * minute)) return wished;
  const next = queue.opening.nextOpening(desk.clock.startOfDay(desk.clock.dayOf(wished) + 1));
  return next + Math.round(random.between(15 * minute, 6 * hour));
}

/** The same customer opens another conversation, mostly about the same thing. */
function planNewContact(
  desk: Desk,
  conversation: Conversation,
  { within, isOther = false }: { readonly within: number; readonly isOther?: boolean },
  at: number,
): void {
  const { random, customer } = conversation;
  if (customer === null) return;
  const isLive = desk.profile.channels[conversation.channel]?.work === 'live';
  const changesChannel = random.chance(0.3);
  const channel = changesChannel ? random.below(desk.profile.channels.length) : conversation.channel;
  const category = isOther ? random.below(desk.profile.categories.length) : conversation.category;
  const wished = at + Math.round(random.between(2 * minute, within));
  const becomesLive = desk.profile.channels[channel]?.work === 'live';
  const queue = queueFor(desk, conversation, false);
  const when =
    becomesLive || isLive
      ? inServiceHours(desk, queue.isLive ? queue : queueForLive(desk, conversation), wished, conversation)
      : wished;
  desk.events.plan(when, (later) => {
    desk.actions.arrive({ channel, category, customer, mood: isOther ? 0 : -0.12 }, later);
  });
}

function queueForLive(desk: Desk, conversation: Conversation): QueueState {
  const live = desk.queues.find(
    (queue) => queue.isLive && queue.profile.name.endsWith(conversation.language === 'fr' ? 'FR' : 'EN'),
  );
  return live ?? desk.queues.find((queue) => queue.isLive) ?? queueFor(desk, conversation, true);
}
