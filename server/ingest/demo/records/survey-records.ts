import type { Conversation } from '#server/ingest/demo/desk/conversation.ts';
import { type Desk, externalId } from '#server/ingest/demo/desk/desk.ts';
import type { RandomStream } from '#server/ingest/demo/random-stream.ts';
import { hour, minute } from '#server/ingest/demo/zone-clock.ts';
import type { SourceRecord } from '#server/ingest/source.ts';

type Survey = SourceRecord<'survey'>;

/** What is asked after the last close, and what comes back. The happy and the angry answer more than the others. */
export function surveyRecords(desk: Desk, conversation: Conversation): Survey[] {
  const { random, lastDoneAt, customer } = conversation;
  const satisfaction = satisfactionOf(conversation);
  if (customer !== null) {
    desk.customers.ledger.leaveImpression(customer.id, Math.max(1, Math.min(5, satisfaction)));
  }
  const isAsked =
    conversation.status === 'done' &&
    conversation.mergedAt === 0 &&
    customer !== null &&
    (conversation.hadHuman || conversation.hadCopilot) &&
    conversation.direction === 'inbound';
  if (!isAsked || !random.chance(conversation.hadHuman ? 0.5 : 0.55)) return [];
  const sentAt = lastDoneAt + Math.round(random.between(5 * minute, 90 * minute));
  if (sentAt >= desk.now) return [];
  const strength = Math.abs(satisfaction - 3.6);
  const answers = random.chance(0.32 + 0.09 * strength);
  const respondedAt = sentAt + Math.round(random.logNormal(3.2 * hour, 1.3));
  const isAnswered = answers && respondedAt < desk.now;
  const kind = random.chance(0.1) ? 'ces' : 'csat';
  const scaleMax = kind === 'ces' ? 7 : 5;
  const score = kind === 'ces' ? scaled(satisfaction * 1.45 - 0.6, 7) : stars(satisfaction);
  const hasComment = isAnswered && random.chance(score <= 2 ? 0.62 : 0.3);
  const share = (score - 1) / (scaleMax - 1);
  return [
    {
      external_id: `${externalId(conversation)}-S`,
      kind,
      conversation_id: externalId(conversation),
      customer_id: `customer-${customer.id}`,
      sent_at: desk.text.instant(sentAt),
      responded_at: isAnswered ? desk.text.instant(respondedAt) : null,
      score: isAnswered ? score : null,
      scale_max: scaleMax,
      comment: hasComment ? desk.words.comment(share, conversation) : null,
      comment_sentiment: hasComment ? commentSentiment(share, random) : null,
    },
  ];
}

/** Between 1 and 5, before it is rounded: outcome, waits, transfers, reopenings, people, company and chance. */
function satisfactionOf(conversation: Conversation): number {
  const { random } = conversation;
  const warmth = conversation.humanLegs === 0 ? 0 : conversation.warmth / conversation.humanLegs;
  const hours = (conversation.lastDoneAt - conversation.createdAt) / hour;
  return (
    (conversation.isSettled ? 4.72 : 3.3) +
    warmth +
    conversation.goodwill +
    (conversation.customer?.temper ?? 0) * 0.6 -
    0.45 * conversation.reopenings -
    0.3 * conversation.transfers -
    0.09 * Math.min(12, conversation.liveWait / minute) -
    0.09 * Math.log1p(hours) +
    0.62 * random.normal()
  );
}

function scaled(value: number, most: number): number {
  return Math.max(1, Math.min(most, Math.round(value)));
}

/** Whoever is not content gives one star rather than two: the cross do not weigh. */
function stars(satisfaction: number): number {
  if (satisfaction < 2.65) return 1;
  return satisfaction < 2.95 ? 2 : scaled(satisfaction, 5);
}

/** Follows the score, given as 0..1 of the scale. */
function commentSentiment(share: number, random: RandomStream): number {
  const sentiment = share * 1.7 - 0.9 + 0.08 * random.normal();
  return Math.round(Math.max(-1, Math.min(1, sentiment)) * 1000) / 1000;
}
