import { labelOf, RandomStream, runningTotals } from '#server/ingest/demo/random-stream.ts';
import { day, hour } from '#server/ingest/demo/zone-clock.ts';
import type { AgentState } from './agent-state.ts';
import { type Desk, queueFor } from './desk.ts';
import { beginConversation } from './intake.ts';

/** Conversations that the desk begins, per expected arrival of deferred channels. */
const outboundShare = 0.05;
const earliestHour = 9.5;
const latestHour = 16.5;

/** People write to customers of their own accord, when they are there and have a hand free. */
export function planOutbound(desk: Desk, today: number): void {
  const random = new RandomStream(desk.seed, labelOf('outbound'), today);
  const channel = desk.profile.channels.findIndex(({ name }) => name === 'email');
  const count = random.poisson(desk.demand.expected(today, channel) * outboundShare * 2);
  const categories = runningTotals(desk.demand.categoryShares(today));
  for (let index = 0; index < count; index++) {
    const at = desk.clock.toInstant(
      today * day + Math.round(random.between(earliestHour, latestHour) * hour),
    );
    const category = random.position(categories);
    const pick = random.next();
    desk.events.plan(at, () => writeFirst(desk, { channel, category, pick }, at));
  }
}

function writeFirst(
  desk: Desk,
  plan: { readonly channel: number; readonly category: number; readonly pick: number },
  at: number,
): void {
  const free = desk.agents.filter((agent) => hasAHandFree(agent, at));
  const agent = free[Math.floor(plan.pick * free.length)];
  if (agent === undefined) return;
  const conversation = beginConversation(desk, plan, at, 'outbound');
  if (conversation.customer === null) {
    desk.running.delete(conversation);
    desk.counters.conversations--;
    return;
  }
  conversation.queue = queueFor(desk, conversation, true).index;
  desk.actions.startLeg(conversation, agent, { purpose: 'notice', rule: 'Proactive' }, at);
}

function hasAHandFree(agent: AgentState, at: number): boolean {
  return (
    agent.profile.kind === 'human' &&
    agent.isOnDuty &&
    agent.isAvailable &&
    agent.deferred < agent.deferredLimit &&
    agent.units - agent.usedUnits >= 1 &&
    at < agent.shiftEndsAt - 0.4 * hour
  );
}
