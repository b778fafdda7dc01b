import type { Customer } from '#server/ingest/demo/customers.ts';
import type { Conversation } from '#server/ingest/demo/desk/conversation.ts';
import { type Desk, externalId } from '#server/ingest/demo/desk/desk.ts';
import { hour, minute } from '#server/ingest/demo/zone-clock.ts';
import type { SourceRecord } from '#server/ingest/source.ts';

const attributionWindow = 47 * hour;
const interest: Readonly<Record<string, number>> = { Product: 0.3, Subscription: 0.14, Billing: 0.12 };
/** What customers abroad pay in, per euro. */
const charged: Readonly<Record<string, { readonly currency: string; readonly rate: number }>> = {
  GB: { currency: 'GBP', rate: 0.86 },
  US: { currency: 'USD', rate: 1.09 },
  CH: { currency: 'CHF', rate: 0.95 },
};

/**
 * A purchase that follows the conversation within two days, more likely when it was about a product and went well.
 * It counts for the conversation only if the customer has begun no other one meanwhile.
 */
export function planPurchase(desk: Desk, conversation: Conversation): void {
  const { random, customer, lastDoneAt } = conversation;
  if (conversation.status !== 'done' || conversation.mergedAt > 0 || customer === null) return;
  const parent = desk.profile.categories[conversation.category]?.parent ?? '';
  const mood = conversation.isSettled ? 1 : 0.35;
  const wasServed = conversation.agent >= 0 ? 1 : 0.4;
  if (!random.chance((interest[parent] ?? 0.04) * mood * wasServed)) return;
  const after = Math.min(attributionWindow, random.logNormal(50 * minute, 1.5));
  const sale = saleRecord(desk, conversation, customer, lastDoneAt + Math.round(after));
  desk.events.plan(lastDoneAt + Math.round(after), () => {
    const isLast = desk.customers.ledger.lastConversationOf(customer.id) === conversation.id;
    if (isLast) desk.outbox.conversations.add('transaction', sale);
  });
}

function saleRecord(
  desk: Desk,
  conversation: Conversation,
  customer: Customer,
  occurredAt: number,
): SourceRecord<'transaction'> {
  const { random } = conversation;
  const amount = Math.round(random.logNormal(customer.company === null ? 46 : 160, 0.7) * 100) / 100;
  const foreign = desk.profile.currency === 'EUR' ? charged[customer.country ?? ''] : undefined;
  return {
    external_id: `ORDER-${conversation.id}`,
    customer_id: `customer-${customer.id}`,
    conversation_id: externalId(conversation),
    occurred_at: desk.text.instant(occurredAt),
    amount,
    original_amount: Math.round(amount * (foreign?.rate ?? 1) * 100) / 100,
    original_currency: foreign?.currency ?? desk.profile.currency,
  };
}
