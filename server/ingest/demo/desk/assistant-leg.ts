import { isDuring } from '#server/ingest/demo/causes.ts';
import { day } from '#server/ingest/demo/zone-clock.ts';
import { noteAgentChange } from './agent-state.ts';
import { type Conversation, type Leg, setStatus } from './conversation.ts';
import { type Desk, queueFor } from './desk.ts';
import { handlingOf } from './handling.ts';
import { writeMessage } from './write-message.ts';

/** The assistants' load is written down change by change in the last days only; before, once a day. */
const exactDays = 7;

/** The Copilot or the bot speaks first: it answers, hands over to people, or finds that nobody is there. */
export function meetAssistant(desk: Desk, conversation: Conversation, at: number): void {
  const kind = desk.profile.channels[conversation.channel]?.assistant === 'bot' ? 'bot' : 'copilot';
  const agent = kind === 'bot' ? desk.bot : desk.copilot;
  conversation.assistantFirst = true;
  if (kind === 'copilot') conversation.hadCopilot = true;
  setStatus(conversation, 'open', at);
  conversation.agent = agent;
  const leg = openAssistantLeg(desk, conversation, agent, at);
  const { random } = conversation;
  let clock = at;
  let isAnswered = true;
  for (let question = 0; isAnswered && question < 3; question++) {
    if (question > 0) {
      if (!random.chance(0.26)) break;
      clock += Math.round(random.logNormal(38, 0.5));
      const body = desk.words.customerSays('another', conversation);
      writeMessage(desk, conversation, { author: 'customer', body }, clock);
    }
    isAnswered = random.chance(knowledgeOf(desk, conversation, kind) + (question > 0 ? 0.1 : 0));
    if (kind === 'copilot') noteQuestion(desk, conversation, isAnswered, clock);
    clock += Math.round(random.between(3, 11));
    if (isAnswered) {
      const body = desk.words.assistantSays('answer', conversation);
      const message = writeMessage(desk, conversation, { author: kind, agent, body }, clock);
      if (kind === 'copilot' && message !== null) noteFeedback(desk, conversation, message, clock);
    }
  }
  if (isAnswered && !random.chance(0.06)) endAnswered(desk, conversation, leg, clock);
  else endWithHandover(desk, conversation, leg, { kind, agent }, clock);
}

function openAssistantLeg(desk: Desk, conversation: Conversation, agent: number, at: number): Leg {
  const leg: Leg = {
    agent,
    team: -1,
    queue: -1,
    rule: 'Assistant first',
    pushedAt: at,
    startedByAgent: false,
    trigger: conversation.trigger,
    firstInboundAt: at,
    firstResponseAt: 0,
    endedAt: 0,
    endReason: null,
    transferOutcome: null,
    viewShare: 0,
  };
  conversation.legs.push(leg);
  conversation.trigger = -1;
  conversation.unansweredSince = 0;
  const opening = conversation.messages[0];
  if (opening !== undefined) {
    conversation.messages[0] = { ...opening, contact_id: `CT-${conversation.id}-1` };
  }
  countOpen(desk, agent, 1, at);
  return leg;
}

function knowledgeOf(desk: Desk, conversation: Conversation, kind: 'copilot' | 'bot'): number {
  const category = desk.profile.categories[conversation.category];
  const known = category?.copilot ?? 0.2;
  if (kind === 'bot') return known * 0.25;
  return 0.9 * known * (conversation.language === 'fr' || conversation.language === 'en' ? 1 : 0.8);
}

/** The last customer message was put to the Copilot: its intent, and whether there was an answer. */
function noteQuestion(desk: Desk, conversation: Conversation, isAnswered: boolean, at: number): void {
  const last = conversation.messages.length - 1;
  const message = conversation.messages[last];
  if (message === undefined || at >= desk.now) return;
  const { random } = conversation;
  conversation.messages[last] = { ...message, copilot_answered: isAnswered };
  const intent = desk.profile.categories[conversation.category]?.intent;
  const isDetected = intent !== undefined && random.chance(isAnswered ? 0.96 : 0.62);
  const confidence = isDetected ? random.between(0.62, 0.99) : random.between(0.08, 0.45);
  conversation.detections.push({
    message_id: message.external_id,
    intent_id: isDetected ? `intent-${intent}` : null,
    confidence: Math.round(confidence * 1000) / 1000,
    detected_at: desk.text.instant(Math.min(at + 1, desk.now)),
  });
}

function noteFeedback(desk: Desk, conversation: Conversation, message: string, at: number): void {
  const { random } = conversation;
  const after = at + Math.round(random.between(5, 50));
  const isPleased = random.chance(0.74 * settlesShare(desk, conversation, at));
  if (!random.chance(0.15) || after >= desk.now) return;
  const rating = isPleased ? 'positive' : 'negative';
  conversation.feedback.push({ message_id: message, rating, created_at: desk.text.instant(after) });
}

function endAnswered(desk: Desk, conversation: Conversation, leg: Leg, at: number): void {
  const { random } = conversation;
  conversation.isSettled = random.chance(0.88 * settlesShare(desk, conversation, at));
  const isMisled = !conversation.isSettled && settlesShare(desk, conversation, at) < 1;
  conversation.goodwill = (isMisled ? -0.7 : -0.1) + handlingOf(desk, conversation, at).goodwill;
  conversation.mood += conversation.isSettled ? 0.2 : -0.15;
  conversation.automationOutcome = random.chance(0.09) ? 'scenario_abandoned' : 'scenario_completed';
  let clock = at;
  if (conversation.isSettled && random.chance(0.22)) {
    clock += Math.round(random.between(8, 60));
    const body = desk.words.customerSays('thanks', conversation);
    writeMessage(desk, conversation, { author: 'customer', body }, clock);
  }
  const end = clock + Math.round(random.between(60, 240));
  desk.events.plan(end, () => {
    endLeg(desk, leg, 'closed', null, end);
    desk.actions.close(conversation, end);
  });
}

function endWithHandover(
  desk: Desk,
  conversation: Conversation,
  leg: Leg,
  speaker: { readonly kind: 'copilot' | 'bot'; readonly agent: number },
  at: number,
): void {
  const queue = queueFor(desk, conversation, false);
  const isSomebodyThere =
    !queue.isLive || queue.opening.isOpen(at) || queue.members.some((agent) => agent.isOnDuty);
  const phrase = isSomebodyThere ? 'handover' : 'nobody';
  const body = desk.words.assistantSays(phrase, conversation);
  writeMessage(desk, conversation, { author: speaker.kind, agent: speaker.agent, body }, at + 1);
  const end = at + 2 + (isSomebodyThere ? 0 : Math.round(conversation.random.between(20, 90)));
  desk.events.plan(end, () => {
    if (isSomebodyThere) {
      endLeg(desk, leg, 'transferred', 'succeeded', end);
      conversation.isHandedOver = true;
      desk.actions.enterQueue(conversation, { queue: queue.index, purpose: 'first' }, end);
      return;
    }
    endLeg(desk, leg, 'closed', 'failed', end);
    conversation.automationOutcome = 'transfer_failed';
    conversation.mood -= 0.2;
    desk.actions.close(conversation, end);
  });
}

function endLeg(
  desk: Desk,
  leg: Leg,
  reason: 'closed' | 'transferred',
  outcome: Leg['transferOutcome'],
  at: number,
): void {
  leg.endedAt = at;
  leg.endReason = reason;
  leg.transferOutcome = outcome;
  countOpen(desk, leg.agent, -1, at);
}

function countOpen(desk: Desk, index: number, change: number, at: number): void {
  const agent = desk.agents[index];
  if (agent === undefined) return;
  agent.open += change;
  agent.usedUnits += change;
  if (at >= desk.now - exactDays * day) noteAgentChange(agent, at, desk.log);
}

function settlesShare(desk: Desk, conversation: Conversation, at: number): number {
  const category = desk.profile.categories[conversation.category]?.name ?? '';
  const change = desk.causes.copilot.find(
    (candidate) => isDuring(candidate, at) && candidate.categories.includes(category),
  );
  return change?.settles ?? 1;
}
