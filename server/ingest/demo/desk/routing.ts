import { day, hour, minute } from '#server/ingest/demo/zone-clock.ts';
import { type AgentState, noteAgentChange } from './agent-state.ts';
import { type Conversation, type Purpose, type QueueExit, setStatus } from './conversation.ts';
import type { Desk, LegStart, QueueEntry, QueueState } from './desk.ts';

/** Mean seconds until a busy person accepts a live customer. */
const acceptMean = 48;
const overflowAfter = 50 * minute;
const lastLiveMinutes = 8 * minute;
const lastDeferredMinutes = 14 * minute;

/** The conversation waits for a person. */
export function enterQueue(desk: Desk, conversation: Conversation, entry: QueueEntry, at: number): void {
  const queue = desk.queues[entry.queue];
  if (queue === undefined) return;
  conversation.turn++;
  conversation.purpose = entry.purpose;
  setStatus(conversation, 'queued', at);
  conversation.stays.push({ queue: entry.queue, enteredAt: at, leftAt: 0, exit: null });
  if (conversation.queueEnteredAt === 0) conversation.queueEnteredAt = at;
  conversation.queue = entry.queue;
  conversation.team = queue.team;
  conversation.acceptSeconds = queue.isLive ? Math.round(conversation.random.exponential(acceptMean)) : 0;
  queue.line.join(conversation, at);
  desk.events.plan(at + 3 + conversation.random.below(queue.isLive ? 14 : 60), (later) =>
    dispatch(desk, queue, later),
  );
  planAbandonment(desk, conversation, queue, at);
  if (!queue.isLive && entry.purpose === 'first') planSecondThoughts(desk, conversation, queue, at);
}

/** Gives those who wait to whoever can take them, as long as somebody can. */
export function dispatch(desk: Desk, queue: QueueState, at: number): void {
  for (let place = queue.line.peek(); place !== null; place = queue.line.peek()) {
    const agent = agentFor(queue, place.conversation, place.since, at);
    if (agent === null) return;
    const acceptsAt = place.since + acceptDelay(agent, place.conversation);
    if (acceptsAt > at) {
      desk.events.plan(acceptsAt, (later) => dispatch(desk, queue, later));
      return;
    }
    queue.line.take();
    begin(desk, place.conversation, agent, queue, at);
  }
}

/** The agent takes what waits longest, live customers first, until there is nothing more that they can take. */
export function serve(desk: Desk, agent: AgentState, at: number): void {
  for (;;) {
    let best: { queue: QueueState; since: number } | null = null;
    for (const index of agent.queues) best = better(desk, best, { index, agent, at, age: 0 });
    if (best === null) {
      for (const index of agent.overflow) best = better(desk, best, { index, agent, at, age: overflowAfter });
    }
    if (best === null) return;
    const conversation = best.queue.line.take();
    if (conversation === null) return;
    begin(desk, conversation, agent, best.queue, at);
  }
}

/** Somebody free turns to it at once; somebody busy finishes a sentence first, for everything else they have open. */
function acceptDelay(agent: AgentState, conversation: Conversation): number {
  const busyWith = Math.min(2.5, (agent.open * agent.unitsPerCall) / agent.units);
  return Math.round(conversation.acceptSeconds * busyWith);
}

/** Out of the queue, for this reason. */
export function leaveQueue(conversation: Conversation, reason: QueueExit, at: number): void {
  const stay = conversation.stays.at(-1);
  if (stay === undefined || stay.leftAt > 0) return;
  stay.leftAt = at;
  stay.exit = reason;
  conversation.turn++;
}

function better(
  desk: Desk,
  best: { queue: QueueState; since: number } | null,
  look: { readonly index: number; readonly agent: AgentState; readonly at: number; readonly age: number },
): { queue: QueueState; since: number } | null {
  const queue = desk.queues[look.index];
  if (queue === undefined || !canTake(look.agent, queue, look.at)) return best;
  const place = queue.line.peek();
  if (place === null || look.at - place.since < look.age) return best;
  if (look.at - place.since < acceptDelay(look.agent, place.conversation)) return best;
  if (best?.queue.isLive === true && !queue.isLive) return best;
  if (best !== null && best.queue.isLive === queue.isLive && best.since <= place.since) return best;
  return { queue, since: place.since };
}

/** Whoever had the conversation before, else the least busy, else who has been free for longest. */
function agentFor(
  queue: QueueState,
  conversation: Conversation,
  since: number,
  at: number,
): AgentState | null {
  let found: AgentState | null = null;
  for (const agent of queue.members) {
    if (!canTake(agent, queue, at)) continue;
    if (agent.index === conversation.agent) return agent;
    if (found === null || isFreer(agent, found)) found = agent;
  }
  if (found !== null || at - since < overflowAfter) return found;
  for (const agent of queue.overflow) {
    if (canTake(agent, queue, at) && (found === null || isFreer(agent, found))) found = agent;
  }
  return found;
}

function isFreer(agent: AgentState, other: AgentState): boolean {
  const load = agent.usedUnits / agent.units;
  const otherLoad = other.usedUnits / other.units;
  return load < otherLoad || (load === otherLoad && agent.lastBusyAt < other.lastBusyAt);
}

function canTake(agent: AgentState, queue: QueueState, at: number): boolean {
  if (!agent.isOnDuty || !agent.isAvailable) return false;
  const free = agent.units - agent.usedUnits;
  if (free < 1) return false;
  if (queue.isLive) {
    if (at > agent.shiftEndsAt - lastLiveMinutes) return false;
    // A caller does not wait for the one other thing somebody has open.
    return queue.profile.channel !== 'voice' || free >= Math.max(1, agent.unitsPerCall - 1);
  }
  return (
    at <= agent.shiftEndsAt - lastDeferredMinutes &&
    agent.deferred < agent.deferredLimit &&
    at >= agent.nextDeferredAt &&
    (free >= 2 || agent.units === 1 || agent.deferredLimit > 1)
  );
}

function begin(
  desk: Desk,
  conversation: Conversation,
  agent: AgentState,
  queue: QueueState,
  at: number,
): void {
  const stay = conversation.stays.at(-1);
  const waited = at - (stay?.enteredAt ?? at);
  if (queue.isLive) conversation.liveWait += waited;
  leaveQueue(conversation, 'assigned', at);
  const { purpose } = conversation;
  desk.actions.startLeg(
    conversation,
    agent,
    { purpose, rule: ruleOf(conversation, agent, queue, purpose) },
    at,
  );
}

function ruleOf(
  conversation: Conversation,
  agent: AgentState,
  queue: QueueState,
  purpose: Purpose,
): LegStart['rule'] {
  if (purpose === 'handover') return 'Transfer';
  if (conversation.agent === agent.index && purpose !== 'first') return 'Owner first';
  if (!agent.queues.includes(queue.index)) return 'Overflow';
  if (conversation.isPremium) return 'Premium first';
  return conversation.isHandedOver ? 'After assistant' : 'Least busy';
}

/** Live customers leave when their patience ends before their turn comes; those who wait for a message, days later. */
function planAbandonment(desk: Desk, conversation: Conversation, queue: QueueState, at: number): void {
  const patience = desk.profile.channels[conversation.channel]?.patienceSeconds ?? 0;
  if (patience === 0 || (!queue.isLive && conversation.purpose !== 'first')) return;
  const { turn, random } = conversation;
  const leaves = at + 20 + Math.round(random.logNormal(patience, queue.isLive ? 1 : 1.2));
  if (!queue.isLive && patience < day) return;
  desk.events.plan(leaves, () => {
    if (conversation.turn !== turn) return;
    leaveQueue(conversation, 'abandoned', leaves);
    if (queue.isLive) conversation.liveWait += leaves - at;
    conversation.mood -= 0.3;
    conversation.isSettled = false;
    desk.actions.close(conversation, leaves);
  });
}

/** While deferred work waits it may turn out to be in the wrong queue, be asked again elsewhere, or be withdrawn. */
function planSecondThoughts(desk: Desk, conversation: Conversation, queue: QueueState, at: number): void {
  const { random, turn } = conversation;
  const fate = random.next();
  if (fate < 0.022) {
    const target = desk.queues[random.below(desk.queues.length)];
    if (target === undefined || target.isLive || target === queue) return;
    desk.events.plan(at + Math.round(random.between(4 * minute, 70 * minute)), (later) => {
      if (conversation.turn !== turn) return;
      leaveQueue(conversation, 'moved', later);
      enterQueue(desk, conversation, { queue: target.index, purpose: 'first' }, later);
    });
  } else if (fate < 0.03) {
    desk.events.plan(at + Math.round(random.logNormal(2 * hour, 0.8)), (later) => {
      if (conversation.turn !== turn) return;
      const body = desk.words.customerSays('withdraw', conversation);
      desk.actions.close(withdrawn(desk, conversation, body, later), later + 1);
    });
  } else if (fate < 0.075 && conversation.customer !== null) {
    desk.events.plan(at + Math.round(random.logNormal(5 * hour, 0.6)), (later) => {
      if (conversation.turn === turn) askAgain(desk, conversation, later);
    });
  }
}

function withdrawn(desk: Desk, conversation: Conversation, body: string, at: number): Conversation {
  desk.actions.customerWrites(conversation, body, at);
  leaveQueue(conversation, 'closed', at + 1);
  conversation.isSettled = true;
  return conversation;
}

/** A second conversation about the same thing; whoever finds it merges it into the first. */
function askAgain(desk: Desk, first: Conversation, at: number): void {
  const duplicate = desk.actions.receive(
    {
      channel: first.channel,
      category: first.category,
      customer: first.customer,
      duplicateOf: first,
      mood: -0.15,
    },
    at,
  );
  const { turn } = duplicate;
  desk.events.plan(at + Math.round(first.random.between(6 * minute, 2 * hour)), (later) => {
    if (duplicate.turn !== turn || first.status === 'done') return;
    leaveQueue(duplicate, 'closed', later);
    duplicate.mergedAt = later;
    duplicate.mergedInto = first;
    if (desk.profile.tags.includes('duplicate')) duplicate.tags.push({ tag: 'duplicate', at: later });
    desk.actions.close(duplicate, later);
  });
}

/** The legs that run are over: the agent has a free hand again. */
export function release(desk: Desk, agent: AgentState, freed: Freed, at: number): void {
  agent.open--;
  agent.usedUnits -= freed.units;
  agent.lastBusyAt = at;
  if (freed.isDeferred) {
    agent.deferred--;
    agent.nextDeferredAt = at + freed.wrapUpSeconds;
    if (freed.wrapUpSeconds > 0) desk.events.plan(agent.nextDeferredAt, (later) => serve(desk, agent, later));
  }
  serve(desk, agent, at);
  noteAgentChange(agent, at, desk.log);
}

export type Freed = { readonly units: number; readonly isDeferred: boolean; readonly wrapUpSeconds: number };
