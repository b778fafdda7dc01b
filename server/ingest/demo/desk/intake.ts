import { isDuring } from '#server/ingest/demo/causes.ts';
import type { Customer } from '#server/ingest/demo/customers.ts';
import type { CategoryProfile, Priority, TicketType } from '#server/ingest/demo/organisation-profile.ts';
import { labelOf, RandomStream } from '#server/ingest/demo/random-stream.ts';
import type { Conversation } from './conversation.ts';
import { type Desk, queueFor, type Request } from './desk.ts';
import { writeMessage } from './write-message.ts';

const firstNumber = 10_001;
const conversationStream = labelOf('conversation');

/** Somebody wants something. Where only people answer live, outside opening hours the line is closed. */
export function arrive(desk: Desk, request: Request, at: number): void {
  const channel = desk.profile.channels[request.channel];
  const isClosed =
    channel?.work === 'live' &&
    channel.assistant === null &&
    !desk.queues.some((queue) => queue.profile.channel === channel.name && queue.opening.isOpen(at));
  if (!isClosed) receive(desk, request, at);
}

/** A customer writes or calls: the conversation begins, with the Copilot, the bot, or in a queue. */
export function receive(desk: Desk, request: Request, at: number): Conversation {
  const conversation = beginConversation(desk, request, at);
  const channel = desk.profile.channels[request.channel];
  const category = desk.profile.categories[request.category];
  writeOpening(desk, conversation, category, at);
  if (channel !== undefined && conversation.random.chance(channel.automaticReply)) {
    const body = desk.words.automatic(conversation.language, conversation.random);
    writeMessage(desk, conversation, { author: 'auto', body }, at + 4);
  }
  const queue = queueFor(desk, conversation, false);
  const isNobodyThere = channel?.work === 'live' && !queue.opening.isOpen(at);
  const meetsAssistant =
    channel?.assistant != null &&
    request.duplicateOf === undefined &&
    (isNobodyThere || conversation.random.chance(channel.assistantShare));
  if (meetsAssistant) desk.actions.meetAssistant(conversation, at);
  else desk.actions.enterQueue(conversation, { queue: queue.index, purpose: 'first' }, at);
  return conversation;
}

/** A conversation with nothing in it yet. Drawn in the order: customer, language, mood, priority. */
export function beginConversation(
  desk: Desk,
  request: Request,
  at: number,
  direction: 'inbound' | 'outbound' = 'inbound',
): Conversation {
  const id = firstNumber + desk.counters.conversations++;
  const random = new RandomStream(desk.seed, conversationStream, id);
  const category = desk.profile.categories[request.category];
  const customer =
    request.customer !== undefined ? request.customer : drawCustomer(desk, category, at, random);
  const isPremium = customer?.company?.segment === 'enterprise';
  const mood = moodOf(desk, request, customer, at, random);
  const ticketType = drawTicketType(category, random);
  const conversation: Conversation = {
    id,
    random,
    channel: request.channel,
    direction,
    customer,
    language: customer?.language ?? (random.chance(0.66) ? 'fr' : 'en'),
    createdAt: at,
    isPremium,
    category: request.category,
    isFiled: !random.chance(0.03),
    priority: drawPriority(ticketType, isPremium, mood, random),
    ticketType,
    mood,
    status: direction === 'inbound' ? 'queued' : 'open',
    statusSince: at,
    history: [],
    stays: [],
    legs: [],
    messages: [],
    detections: [],
    feedback: [],
    tags: [],
    queue: -1,
    team: -1,
    agent: -1,
    assistantFirst: false,
    queueEnteredAt: 0,
    firstResponseAt: 0,
    firstDoneAt: 0,
    lastDoneAt: 0,
    mergedAt: 0,
    mergedInto: null,
    duplicates: [],
    lastActivityAt: at,
    lastCustomerActivityAt: 0,
    lastMessageAt: 0,
    reopenings: 0,
    transfers: 0,
    liveWait: 0,
    hadCopilot: false,
    hadHuman: false,
    automationOutcome: null,
    isSettled: false,
    goodwill: 0,
    warmth: 0,
    humanLegs: 0,
    turn: 0,
    isHandedOver: false,
    purpose: 'first',
    acceptSeconds: 0,
    trigger: request.trigger ?? -1,
    unansweredSince: 0,
  };
  desk.running.add(conversation);
  if (customer !== null) desk.customers.ledger.beginConversation(customer.id, id);
  return conversation;
}

function writeOpening(
  desk: Desk,
  conversation: Conversation,
  category: CategoryProfile | undefined,
  at: number,
): void {
  const body = desk.words.opening(category?.name ?? '', conversation, at);
  writeMessage(desk, conversation, { author: 'customer', body }, at);
}

function drawCustomer(
  desk: Desk,
  category: CategoryProfile | undefined,
  at: number,
  random: RandomStream,
): Customer | null {
  if (random.chance(0.015)) return null;
  return random.chance(category?.business ?? 0)
    ? desk.customers.fromBusiness(at, random)
    : desk.customers.fromPublic(at, random);
}

function moodOf(
  desk: Desk,
  request: Request,
  customer: Customer | null,
  at: number,
  random: RandomStream,
): number {
  const category = desk.profile.categories[request.category];
  let mood = (category?.mood ?? 0) + (request.mood ?? 0) + 0.26 * random.normal();
  mood += 0.2 * (customer?.temper ?? 0);
  for (const change of desk.causes.companies) {
    if (customer?.company?.name === change.company && isDuring(change, at)) mood += change.mood;
  }
  return Math.max(-0.95, Math.min(0.95, mood));
}

function drawTicketType(category: CategoryProfile | undefined, random: RandomStream): TicketType {
  if (random.chance(0.72)) return category?.ticketType ?? 'question';
  return random.pick(['question', 'incident', 'request', 'complaint'] as const);
}

function drawPriority(type: TicketType, isPremium: boolean, mood: number, random: RandomStream): Priority {
  let urgency = random.next() + (isPremium ? 0.22 : 0) - 0.12 * mood;
  if (type === 'incident' || type === 'complaint') urgency += 0.08;
  if (urgency > 1.08) return 'urgent';
  if (urgency > 0.9) return 'high';
  return urgency > 0.14 ? 'normal' : 'low';
}
