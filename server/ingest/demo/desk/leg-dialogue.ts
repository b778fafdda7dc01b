import type { ChannelProfile } from '#server/ingest/demo/organisation-profile.ts';
import type { AgentState } from './agent-state.ts';
import type { Conversation, Leg, Purpose } from './conversation.ts';
import type { Desk } from './desk.ts';
import { writeMessage } from './write-message.ts';

/** How a person leaves a conversation. */
export type Outcome =
  | { readonly kind: 'close' }
  | { readonly kind: 'pause'; readonly waitFor: 'customer' | 'others' | 'colleague' }
  | { readonly kind: 'transfer'; readonly queue: number; readonly succeeds: boolean };

/** A leg and everybody in it. */
export type Leading = {
  readonly conversation: Conversation;
  readonly agent: AgentState;
  readonly leg: Leg;
  readonly channel: ChannelProfile;
  readonly purpose: Purpose;
  readonly at: number;
};

/** Writes what both sides say; answers when the last of it was said. */
export function writeReplies(
  desk: Desk,
  leading: Leading,
  plan: {
    readonly end: number;
    readonly pace: number;
    readonly isDeferred: boolean;
    readonly outcome: Outcome;
  },
): number {
  const { conversation, agent, channel, purpose, at } = leading;
  const { random } = conversation;
  const length = plan.end - at;
  const isWritten = channel.hasSubject || (plan.isDeferred && channel.work === 'live');
  const share = isWritten ? random.between(0.72, 0.95) : 1;
  const quick = plan.isDeferred ? random.logNormal(170, 0.6) : random.logNormal(26, 0.55);
  let clock = at + Math.round(isWritten ? length * share : Math.min(length * 0.4, quick * plan.pace));
  if (channel.name === 'voice' && !plan.isDeferred) clock = at + 2 + random.below(5);
  const phrase = phraseOf(purpose, plan.outcome);
  const writes = (body: string, when: number, isNote = false): void => {
    writeMessage(desk, conversation, { author: 'human', agent: agent.index, body, isNote }, when);
  };
  clock = Math.max(clock, at + 1);
  writes(desk.words.agentSays(phrase, conversation, agent.profile.name), clock);
  const isDialogue = !isWritten && channel.name !== 'voice' && purpose !== 'thanks';
  const turns = isDialogue ? random.poisson(channel.furtherReplies * (purpose === 'first' ? 1 : 0.4)) : 0;
  const step = (plan.end - clock) / (turns + 1);
  for (let turn = 0; turn < turns && step > 12; turn++) {
    const asked = clock + Math.round(step * random.between(0.35, 0.6));
    const body = desk.words.customerSays('detail', conversation);
    writeMessage(desk, conversation, { author: 'customer', body }, asked);
    clock = clock + Math.round(step * random.between(0.75, 0.98));
    writes(desk.words.agentSays('detail', conversation, agent.profile.name), clock);
  }
  conversation.mood += plan.outcome.kind === 'close' ? (conversation.isSettled ? 0.3 : -0.12) : -0.04;
  conversation.mood = Math.max(-0.95, Math.min(0.95, conversation.mood));
  if (isDialogue && plan.outcome.kind === 'close' && conversation.isSettled && random.chance(0.3)) {
    clock = Math.max(clock + 2, Math.round(plan.end - random.between(0, step * 0.3)));
    writeMessage(
      desk,
      conversation,
      { author: 'customer', body: desk.words.customerSays('thanks', conversation) },
      clock,
    );
  }
  if (plan.outcome.kind === 'transfer' || random.chance(0.07)) {
    clock += 2;
    writes(desk.words.note(plan.outcome.kind === 'transfer', conversation), clock, true);
  }
  return clock;
}

function phraseOf(
  purpose: Purpose,
  outcome: Outcome,
): 'answer' | 'ask' | 'wait' | 'handover' | 'welcome' | 'notice' {
  if (purpose === 'thanks') return 'welcome';
  if (purpose === 'notice') return 'notice';
  switch (outcome.kind) {
    case 'transfer':
      return 'handover';
    case 'pause':
      return outcome.waitFor === 'customer' ? 'ask' : 'wait';
    case 'close':
      return 'answer';
  }
}
