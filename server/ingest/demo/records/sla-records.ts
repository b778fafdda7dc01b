import type { Conversation } from '#server/ingest/demo/desk/conversation.ts';
import { type Desk, externalId } from '#server/ingest/demo/desk/desk.ts';
import type { SlaProfile } from '#server/ingest/demo/organisation-profile.ts';
import type { SourceRecord } from '#server/ingest/source.ts';

/** Outcomes of the policy that a conversation falls under once it waits for a person; none when nobody has to answer. */
export function slaOutcomes(desk: Desk, conversation: Conversation): SourceRecord<'sla_outcome'>[] {
  const policy = policyOf(desk, conversation);
  if (policy === undefined) return [];
  const hours = desk.openings.get(policy.calendar);
  const matchedAt = conversation.queueEnteredAt;
  return policy.targets.map((target, index) => {
    const due =
      target.basis === 'calendar' || hours === undefined
        ? matchedAt + target.seconds
        : hours.addBusinessSeconds(matchedAt, target.seconds);
    const reached =
      target.metric === 'first_response' ? conversation.firstResponseAt : conversation.lastDoneAt;
    const isOver = target.metric === 'first_response' || conversation.status === 'done';
    const isSatisfied = reached > 0 && isOver && reached <= due;
    return {
      conversation_id: externalId(conversation),
      target_id: targetId(policy, index),
      matched_at: desk.text.instant(matchedAt),
      due_at: desk.text.instant(due),
      satisfied_at: isSatisfied ? desk.text.instant(reached) : null,
      breached_at: !isSatisfied && due < desk.now ? desk.text.instant(due) : null,
    };
  });
}

export function targetId(policy: SlaProfile, index: number): string {
  return `sla-${policy.name}-${index + 1}`;
}

function policyOf(desk: Desk, conversation: Conversation): SlaProfile | undefined {
  const isAnswerDue = conversation.queueEnteredAt > 0 && conversation.direction === 'inbound';
  const isOver = conversation.status === 'done' && conversation.firstResponseAt === 0;
  if (!isAnswerDue || isOver || conversation.mergedAt > 0) return undefined;
  const channel = desk.profile.channels[conversation.channel];
  const isLive = channel?.work === 'live';
  return desk.profile.slaPolicies.find((policy) =>
    policy.appliesTo === 'premium'
      ? conversation.isPremium && !isLive
      : policy.appliesTo.some((name) => name === channel?.name),
  );
}
