import { labelOf, RandomStream, runningTotals } from '#server/ingest/demo/random-stream.ts';
import { day, hour } from '#server/ingest/demo/zone-clock.ts';
import type { Desk, QueueState } from './desk.ts';

const siteHours = runningTotals([
  0, 0, 0, 0, 0, 0, 0, 0, 7, 13, 15, 15, 13, 14, 15, 15, 15, 15, 13, 8, 6, 3, 0, 0,
]);
const longestLine = 3;
const suppressedShare = 0.06;
const rulesStream = labelOf('targeting');

/**
 * Rules fire on visitors of the shop. The chat is offered when somebody can take it; a visitor who accepts becomes
 * a customer of the desk at once.
 */
export function planTargeting(desk: Desk, today: number): void {
  const { profile } = desk;
  const chat = profile.channels.findIndex((channel) => channel.targetedShare > 0);
  const channel = profile.channels[chat];
  if (channel === undefined || profile.targetingRules.length === 0) return;
  const random = new RandomStream(desk.seed, rulesStream, today);
  const engagement = profile.targetingRules.reduce((sum, rule) => sum + rule.share * rule.engagement, 0);
  const wanted = (desk.demand.expected(today, chat) * channel.targetedShare) / engagement;
  const rules = runningTotals(profile.targetingRules.map((rule) => rule.share));
  const categories = runningTotals(
    desk.demand.categoryShares(today).map((share, index) => share * interestOf(desk, index)),
  );
  const count = random.poisson(wanted / 0.8);
  for (let index = 0; index < count; index++) {
    const at = desk.clock.toInstant(today * day + random.position(siteHours) * hour + random.below(hour));
    const draw = {
      id: today * 100_000 + index,
      rule: random.position(rules),
      category: random.position(categories),
    };
    desk.events.plan(at, () => fire(desk, { ...draw, channel: chat }, at));
  }
}

type Firing = {
  readonly id: number;
  readonly rule: number;
  readonly category: number;
  readonly channel: number;
};

function fire(desk: Desk, firing: Firing, at: number): void {
  const rule = desk.profile.targetingRules[firing.rule];
  if (rule === undefined) return;
  const random = new RandomStream(desk.seed, rulesStream + 1, firing.id);
  const queue = liveQueue(desk, random.chance(0.66));
  const outcome = outcomeOf(queue, random);
  const isEngaged = outcome.kind === 'displayed' && random.chance(rule.engagement);
  const customer = isEngaged ? desk.customers.fromPublic(at, random) : null;
  desk.outbox.conversations.add('targeting_trigger', {
    external_id: `trigger-${firing.id}`,
    rule_id: `rule-${rule.name}`,
    customer_id: customer === null ? null : desk.outbox.introduce(customer),
    triggered_at: desk.text.instant(at),
    outcome: outcome.kind,
    missed_reason: outcome.reason,
    queue_full: outcome.isFull,
  });
  if (customer === null) return;
  const request = { channel: firing.channel, category: firing.category, customer, trigger: firing.id };
  desk.events.plan(at + 5 + random.below(90), (later) => desk.actions.arrive(request, later));
}

type Outcome = {
  readonly kind: 'displayed' | 'missed' | 'suppressed';
  readonly reason: 'busy' | 'absent' | null;
  readonly isFull: boolean;
};

/** Absent when nobody is there; busy when those who are there cannot take one more, or too many wait already. */
function outcomeOf(queue: QueueState, random: RandomStream): Outcome {
  if (random.chance(suppressedShare)) return { kind: 'suppressed', reason: null, isFull: false };
  const isFull = queue.line.length(longestLine) >= longestLine;
  const present = queue.members.filter((agent) => agent.isOnDuty);
  if (present.length === 0) return { kind: 'missed', reason: 'absent', isFull };
  const canTakeOne = present.some((agent) => agent.isAvailable && agent.usedUnits < agent.units);
  if (!canTakeOne || isFull) return { kind: 'missed', reason: 'busy', isFull };
  return { kind: 'displayed', reason: null, isFull: false };
}

function liveQueue(desk: Desk, isFrench: boolean): QueueState {
  const chats = desk.queues.filter((queue) => queue.profile.channel === 'chat');
  const queue = chats[isFrench ? 0 : chats.length - 1];
  if (queue === undefined) throw new RangeError('no chat queue to offer');
  return queue;
}

/** Visitors of the shop ask about products and payment more than about anything else. */
function interestOf(desk: Desk, category: number): number {
  const parent = desk.profile.categories[category]?.parent;
  return parent === 'Product' ? 4 : parent === 'Billing' ? 1.6 : 0.5;
}
