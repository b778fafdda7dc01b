import type { CustomerLedger } from '#server/ingest/demo/customer-ledger.ts';
import type { Customer } from '#server/ingest/demo/customers.ts';
import type { InstantText } from '#server/ingest/demo/instant-text.ts';
import { customerRecord } from './customer-records.ts';
import { RecordBuffer } from './record-buffer.ts';

/** What waits to be handed out. Conversations and what they refer to go together; everything else apart. */
export class Outbox {
  readonly conversations = new RecordBuffer();
  readonly others = new RecordBuffer();
  /** What belongs to conversations that have gone out before. */
  readonly late = new RecordBuffer();
  private readonly text: InstantText;
  private readonly ledger: CustomerLedger;

  constructor(text: InstantText, ledger: CustomerLedger) {
    this.text = text;
    this.ledger = ledger;
  }

  /** The external id of a customer, who is handed out before anything that refers to them. */
  introduce(customer: Customer): string {
    if (this.ledger.isFirstMention(customer.id)) {
      this.conversations.add('customer', customerRecord(this.text, customer));
    }
    return `customer-${customer.id}`;
  }
}
