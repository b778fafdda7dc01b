import type { Conversation } from '#server/ingest/demo/desk/conversation.ts';
import { contactId, type Desk, externalId } from '#server/ingest/demo/desk/desk.ts';
import { day } from '#server/ingest/demo/zone-clock.ts';
import { planPurchase } from './plan-purchase.ts';
import type { RecordBuffer } from './record-buffer.ts';
import { slaOutcomes } from './sla-records.ts';
import { surveyRecords } from './survey-records.ts';

/** Share of the conversations whose last message arrives late. */
const lateShare = 0.004;
const productLines = ['Paper', 'Writing', 'Office', 'Gifts', 'Portal'];

/** Hands out a conversation together with everything that belongs to it. */
export function writeConversation(desk: Desk, conversation: Conversation): void {
  const out = desk.outbox.conversations;
  if (conversation.customer !== null) desk.outbox.introduce(conversation.customer);
  out.add('conversation', conversationRecord(desk, conversation));
  writeHistory(desk, conversation, out);
  writeLegs(desk, conversation, out);
  writeMessages(desk, conversation);
  out.addAll('sla_outcome', slaOutcomes(desk, conversation));
  out.addAll('survey', surveyRecords(desk, conversation));
  planPurchase(desk, conversation);
}

/** A few last messages come with a later import than their conversation, and what was said of them with them. */
function writeMessages(desk: Desk, conversation: Conversation): void {
  const { messages } = conversation;
  const isLate = messages.length > 2 && conversation.random.chance(lateShare);
  const late = isLate ? messages.at(-1)?.external_id : undefined;
  if (late === undefined) {
    addMessages(desk.outbox.conversations, conversation, () => true);
    return;
  }
  addMessages(desk.outbox.conversations, conversation, (message) => message !== late);
  addMessages(desk.outbox.late, conversation, (message) => message === late);
}

function addMessages(
  out: RecordBuffer,
  { messages, detections, feedback }: Conversation,
  isHere: (message: string) => boolean,
): void {
  for (const message of messages) if (isHere(message.external_id)) out.add('message', message);
  for (const found of detections) if (isHere(found.message_id)) out.add('intent_detection', found);
  for (const rating of feedback) if (isHere(rating.message_id)) out.add('copilot_feedback', rating);
}

function conversationRecord(desk: Desk, conversation: Conversation) {
  const { text, profile } = desk;
  const { random } = conversation;
  const channel = profile.channels[conversation.channel];
  const category = profile.categories[conversation.category];
  const at = (instant: number): string | null => text.maybe(instant);
  const deletedAt =
    conversation.status === 'done' && random.chance(category?.name === 'Data deletion' ? 0.2 : 0.004)
      ? conversation.lastActivityAt + Math.round(random.between(0.1, 6) * day)
      : 0;
  return {
    external_id: externalId(conversation),
    customer_id: conversation.customer === null ? null : `customer-${conversation.customer.id}`,
    channel: channel?.name ?? 'email',
    direction: conversation.direction,
    status: conversation.status,
    ticket_type: random.chance(0.03) ? null : conversation.ticketType,
    priority: random.chance(0.01) ? null : conversation.priority,
    category_id: conversation.isFiled && category !== undefined ? `category-${category.name}` : null,
    language: random.chance(0.012) ? null : conversation.language,
    subject: channel?.hasSubject === true ? desk.words.subject(category?.name ?? '', conversation) : null,
    queue_id: conversation.queue < 0 ? null : queueId(desk, conversation.queue),
    team_id: conversation.team < 0 ? null : `team-${profile.teams[conversation.team]?.name}`,
    agent_id: conversation.agent < 0 ? null : (desk.agents[conversation.agent]?.externalId ?? null),
    assistant_first: conversation.assistantFirst,
    created_at: text.instant(conversation.createdAt),
    first_inbound_at: firstInbound(desk, conversation),
    queue_entered_at: at(conversation.queueEnteredAt),
    first_response_at: conversation.direction === 'inbound' ? at(conversation.firstResponseAt) : null,
    first_done_at: at(conversation.firstDoneAt),
    last_done_at: at(conversation.lastDoneAt),
    merged_at: at(conversation.mergedAt),
    merged_into_id: conversation.mergedInto === null ? null : externalId(conversation.mergedInto),
    deleted_at: deletedAt > 0 && deletedAt < desk.now ? at(deletedAt) : null,
    last_activity_at: at(conversation.lastActivityAt),
    last_customer_activity_at: at(conversation.lastCustomerActivityAt),
    last_message_at: at(conversation.lastMessageAt),
    automation_level: conversation.hadCopilot ? (conversation.hadHuman ? 'partial' : 'full') : 'none',
    automation_outcome: automationOutcome(conversation),
    attributes: { product_line: random.pick(productLines) },
  };
}

function firstInbound(desk: Desk, conversation: Conversation): string | null {
  if (conversation.direction === 'inbound') return desk.text.instant(conversation.createdAt);
  const reply = conversation.messages.find((message) => message.direction === 'inbound');
  return typeof reply?.sent_at === 'string' ? reply.sent_at : null;
}

function automationOutcome(conversation: Conversation): string | null {
  if (!conversation.hadCopilot || conversation.hadHuman || conversation.status !== 'done') return null;
  return conversation.automationOutcome ?? 'scenario_abandoned';
}

function writeHistory(desk: Desk, conversation: Conversation, out: RecordBuffer): void {
  const { text } = desk;
  const id = externalId(conversation);
  for (const { status, from, to } of conversation.history) {
    out.add('conversation_status_interval', {
      conversation_id: id,
      status,
      started_at: text.instant(from),
      ended_at: text.instant(to),
    });
  }
  if (conversation.mergedAt === 0) {
    out.add('conversation_status_interval', {
      conversation_id: id,
      status: conversation.status,
      started_at: text.instant(conversation.statusSince),
      ended_at: null,
    });
  }
  for (const [index, stay] of conversation.stays.entries()) {
    out.add('queue_entry', {
      external_id: `${id}-Q${index + 1}`,
      queue_id: queueId(desk, stay.queue),
      conversation_id: id,
      entered_at: text.instant(stay.enteredAt),
      left_at: text.maybe(stay.leftAt),
      exit_reason: stay.exit,
    });
  }
  for (const { tag, at } of conversation.tags) {
    out.add('conversation_tag', { conversation_id: id, tag_id: `tag-${tag}`, tagged_at: text.instant(at) });
  }
}

function writeLegs(desk: Desk, conversation: Conversation, out: RecordBuffer): void {
  const { text } = desk;
  const id = externalId(conversation);
  for (const [index, leg] of conversation.legs.entries()) {
    const agent = desk.agents[leg.agent];
    if (agent === undefined) continue;
    out.add('contact', {
      external_id: contactId(conversation, index),
      conversation_id: id,
      leg_number: index + 1,
      agent_id: agent.externalId,
      team_id: agent.profile.kind === 'human' ? `team-${desk.profile.teams[leg.team]?.name}` : null,
      queue_id: leg.queue < 0 ? null : queueId(desk, leg.queue),
      distribution_rule: leg.rule,
      trigger_id: leg.trigger < 0 ? null : `trigger-${leg.trigger}`,
      initiated_by: leg.startedByAgent ? 'agent' : 'customer',
      pushed_at: text.instant(leg.pushedAt),
      first_inbound_at: text.maybe(leg.firstInboundAt),
      first_response_at: text.maybe(leg.firstResponseAt),
      ended_at: text.maybe(leg.endedAt),
      end_reason: leg.endReason,
      transfer_outcome: leg.transferOutcome,
    });
    if (agent.profile.kind !== 'human' || leg.endedAt === 0) continue;
    const seconds = Math.max(1, Math.round((leg.endedAt - leg.pushedAt) * leg.viewShare));
    out.add('conversation_view', {
      conversation_id: id,
      agent_id: agent.externalId,
      opened_at: text.instant(leg.pushedAt),
      closed_at: text.instant(leg.pushedAt + seconds),
    });
  }
}

function queueId(desk: Desk, queue: number): string {
  return `queue-${desk.queues[queue]?.profile.name}`;
}
