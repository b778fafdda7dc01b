import type { AgentChange } from '#server/ingest/demo/causes.ts';
import { isDuring } from '#server/ingest/demo/causes.ts';
import { hour, minute } from '#server/ingest/demo/zone-clock.ts';
import { type AgentState, noteAgentChange } from './agent-state.ts';
import { type Conversation, type Leg, type Purpose, setStatus } from './conversation.ts';
import { contactId, type Desk, type LegStart, queueNamed } from './desk.ts';
import { handlingOf } from './handling.ts';
import { type Leading, type Outcome, writeReplies } from './leg-dialogue.ts';
import { type Freed, release } from './routing.ts';

/** How much of a first leg's work later legs are. */
const workOf: Readonly<Record<Purpose, number>> = {
  first: 1,
  reply: 0.6,
  result: 0.5,
  reopened: 0.8,
  thanks: 0.2,
  handover: 0.85,
  notice: 0.5,
};

/** A person has the conversation on the screen: what they write, how long it takes and how it ends. */
export function startLeg(
  desk: Desk,
  conversation: Conversation,
  agent: AgentState,
  start: LegStart,
  at: number,
): void {
  const channel = desk.profile.channels[conversation.channel];
  if (channel === undefined) return;
  const queue = desk.queues[conversation.queue];
  const isDeferred = !(queue?.isLive ?? false);
  const freed = occupy(desk, agent, { isCall: !isDeferred && channel.name === 'voice', isDeferred }, at);
  const leg = openLeg(desk, conversation, agent, start, at);
  const leading: Leading = { conversation, agent, leg, channel, purpose: start.purpose, at };
  const pace = paceOf(desk, leading);
  const planned = workSeconds(desk, leading, pace);
  const latest = agent.shiftEndsAt - minute;
  const end = Math.max(at + 20, Math.min(at + planned, latest));
  const outcome = drawOutcome(desk, leading, isDeferred && at + planned > latest + 10 * minute);
  const last = writeReplies(desk, leading, { end, pace, isDeferred, outcome });
  desk.events.plan(Math.max(end, last + 3), (later) => endLeg(desk, leading, { outcome, freed }, later));
}

function occupy(
  desk: Desk,
  agent: AgentState,
  work: { readonly isCall: boolean; readonly isDeferred: boolean },
  at: number,
): Freed {
  const free = agent.units - agent.usedUnits;
  const units = work.isCall ? Math.min(agent.unitsPerCall, free) : 1;
  agent.open++;
  agent.usedUnits += units;
  if (work.isDeferred) agent.deferred++;
  noteAgentChange(agent, at, desk.log);
  return { units, isDeferred: work.isDeferred, wrapUpSeconds: 0 };
}

function openLeg(
  desk: Desk,
  conversation: Conversation,
  agent: AgentState,
  { rule }: LegStart,
  at: number,
): Leg {
  setStatus(conversation, 'open', at);
  conversation.agent = agent.index;
  conversation.team = agent.team;
  conversation.hadHuman = true;
  const leg: Leg = {
    agent: agent.index,
    team: agent.team,
    queue: conversation.queue,
    rule,
    pushedAt: at,
    startedByAgent: conversation.direction === 'outbound' && conversation.legs.length === 0,
    trigger: conversation.trigger,
    firstInboundAt: 0,
    firstResponseAt: 0,
    endedAt: 0,
    endReason: null,
    transferOutcome: null,
    viewShare: 1,
  };
  conversation.trigger = -1;
  conversation.legs.push(leg);
  takeOverMessages(desk, conversation, leg);
  return leg;
}

/** What the customer wrote while waiting belongs to the leg that answers it. */
function takeOverMessages(desk: Desk, conversation: Conversation, leg: Leg): void {
  const contact = contactId(conversation, conversation.legs.length - 1);
  for (let index = conversation.messages.length - 1; index >= 0; index--) {
    const message = conversation.messages[index];
    if (message === undefined || message.contact_id !== null) break;
    conversation.messages[index] = { ...message, contact_id: contact };
  }
  if (conversation.unansweredSince > 0) leg.firstInboundAt = conversation.unansweredSince;
  conversation.unansweredSince = 0;
  if (leg.pushedAt > desk.now) throw new RangeError('a leg may not start after now');
}

function paceOf(desk: Desk, { agent, at }: Leading): number {
  const changed = changeOf(desk.causes.agents, agent.profile.name, at);
  return agent.profile.pace * (changed?.pace ?? 1);
}

export function changeOf(
  changes: readonly AgentChange[],
  agent: string,
  at: number,
): AgentChange | undefined {
  return changes.find((change) => change.agent === agent && isDuring(change, at));
}

function workSeconds(desk: Desk, leading: Leading, pace: number): number {
  const { conversation, agent, channel, purpose, at } = leading;
  const { random } = conversation;
  const category = desk.profile.categories[conversation.category];
  const crowd = 1 + (0.14 * Math.max(0, agent.open - 1)) / (agent.units / agent.unitsPerCall);
  const effort = (category?.effort ?? 1) * handlingOf(desk, conversation, at).effort;
  let seconds = channel.handleSeconds * effort * pace * workOf[purpose] * crowd * random.logNormal(1, 0.5);
  if (random.chance(0.02)) seconds *= random.between(2, 5);
  return Math.round(Math.max(40, Math.min(3 * hour, seconds)));
}

function drawOutcome(desk: Desk, leading: Leading, isCutShort: boolean): Outcome {
  const { conversation, agent, channel, purpose, at } = leading;
  const { random } = conversation;
  const category = desk.profile.categories[conversation.category];
  const handling = handlingOf(desk, conversation, at);
  const skill = agent.profile.skill * (changeOf(desk.causes.agents, agent.profile.name, at)?.skill ?? 1);
  const fate = random.next();
  const settles = (category?.settles ?? 0.8) * skill * handling.settles;
  const isSettled = random.chance(purpose === 'thanks' ? 1 : settles);
  if (isCutShort) return { kind: 'pause', waitFor: 'colleague' };
  if (purpose === 'thanks') {
    conversation.isSettled = true;
    return { kind: 'close' };
  }
  if (purpose === 'notice') {
    conversation.isSettled = true;
    return random.chance(0.35) ? { kind: 'pause', waitFor: 'customer' } : { kind: 'close' };
  }
  if ((purpose === 'first' || purpose === 'reopened') && fate < 0.055) {
    const queue = transferTarget(desk, conversation);
    if (queue >= 0 && queue !== conversation.queue) {
      return { kind: 'transfer', queue, succeeds: random.chance(0.9) };
    }
  }
  const mayWait = purpose !== 'result' && purpose !== 'reply';
  if (mayWait && random.chance(Math.min(0.9, (category?.thirdParty ?? 0) * handling.thirdParty))) {
    return { kind: 'pause', waitFor: 'others' };
  }
  if (purpose === 'first' && channel.work === 'deferred' && random.chance(0.09)) {
    return { kind: 'pause', waitFor: 'customer' };
  }
  conversation.isSettled = isSettled;
  conversation.goodwill = handling.goodwill;
  return { kind: 'close' };
}

/** Where an answer needs somebody else: the desk of the theme, or a more experienced one. */
function transferTarget(desk: Desk, conversation: Conversation): number {
  const parent = desk.profile.categories[conversation.category]?.parent ?? null;
  const { language } = conversation;
  const named = desk.profile.routeTo({
    channel: 'email',
    parentCategory: conversation.random.chance(0.6) ? parent : 'Delivery',
    language,
    isPremium: conversation.isPremium,
  });
  return queueNamed(desk, named).index;
}

function endLeg(
  desk: Desk,
  { conversation, agent, leg, channel }: Leading,
  { outcome, freed }: { readonly outcome: Outcome; readonly freed: Freed },
  at: number,
): void {
  leg.endedAt = at;
  const changed = changeOf(desk.causes.agents, agent.profile.name, at);
  conversation.warmth += agent.profile.warmth + (changed?.warmth ?? 0);
  conversation.humanLegs++;
  leg.viewShare = channel.hasSubject ? 0.96 : channel.name === 'voice' ? 1 : 0.85;
  switch (outcome.kind) {
    case 'close':
      leg.endReason = 'closed';
      desk.actions.close(conversation, at);
      break;
    case 'pause':
      leg.endReason = 'paused';
      desk.actions.pause(conversation, outcome.waitFor, at);
      break;
    case 'transfer':
      transfer(desk, conversation, leg, outcome, at);
      break;
  }
  const { random } = conversation;
  const wrapUpSeconds = random.chance(0.6)
    ? 0
    : Math.round((30 + random.exponential(260)) / agent.deferredLimit);
  release(desk, agent, { ...freed, wrapUpSeconds }, at);
}

function transfer(
  desk: Desk,
  conversation: Conversation,
  leg: Leg,
  outcome: { readonly queue: number; readonly succeeds: boolean },
  at: number,
): void {
  leg.transferOutcome = outcome.succeeds ? 'succeeded' : 'failed';
  if (outcome.succeeds) {
    leg.endReason = 'transferred';
    conversation.transfers++;
    desk.actions.enterQueue(conversation, { queue: outcome.queue, purpose: 'handover' }, at);
    return;
  }
  leg.endReason = 'closed';
  conversation.isSettled = conversation.random.chance(0.5);
  desk.actions.close(conversation, at);
}
