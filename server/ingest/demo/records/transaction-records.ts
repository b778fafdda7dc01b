import type { Conversation } from '#server/ingest/demo/desk/conversation.ts';
import { type Desk, externalId } from '#server/ingest/demo/desk/desk.ts';
import { hour, minute } from '#server/ingest/demo/zone-clock.ts';
import type { SourceRecord } from '#server/ingest/source.ts';

const attributionWindow = 47 * hour;

/** A purchase that follows the conversation within two days, more likely when it was about a product and went well. */
export function transactionRecords(desk: Desk, conversation: Conversation): SourceRecord<'transaction'>[] {
  const { random, customer, lastDoneAt } = conversation;
  if (conversation.status !== 'done' || conversation.mergedAt > 0 || customer === null) return [];
  const parent = desk.profile.categories[conversation.category]?.parent;
  const interest =
    parent === 'Product' ? 0.3 : parent === 'Subscription' ? 0.14 : parent === 'Billing' ? 0.12 : 0.04;
  const mood = conversation.isSettled ? 1 : 0.35;
  const isAbandoned = conversation.agent < 0;
  if (!random.chance(interest * mood * (isAbandoned ? 0.4 : 1))) return [];
  const after = Math.min(attributionWindow, random.logNormal(50 * minute, 1.5));
  const occurredAt = lastDoneAt + Math.round(after);
  const later = customer.lastConversation;
  const isSuperseded = later !== null && later.id !== conversation.id && later.at <= occurredAt;
  if (occurredAt >= desk.now || isSuperseded) return [];
  const amount = Math.round(random.logNormal(customer.company === null ? 46 : 160, 0.7) * 100) / 100;
  const isForeign = customer.country === 'GB' || customer.country === 'US' || customer.country === 'CH';
  const rate = customer.country === 'GB' ? 0.86 : customer.country === 'US' ? 1.09 : 0.95;
  const currency = customer.country === 'GB' ? 'GBP' : customer.country === 'US' ? 'USD' : 'CHF';
  const isConverted = isForeign && desk.profile.currency === 'EUR';
  return [
    {
      external_id: `ORDER-${conversation.id}`,
      customer_id: `customer-${customer.id}`,
      conversation_id: externalId(conversation),
      occurred_at: desk.text.instant(occurredAt),
      amount,
      original_amount: isConverted ? Math.round(amount * rate * 100) / 100 : amount,
      original_currency: isConverted ? currency : desk.profile.currency,
    },
  ];
}
