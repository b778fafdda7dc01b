import type { Kind } from '#server/ingest/kinds.ts';
import type { Batch, BatchGroup } from '#server/ingest/source.ts';
import type { CsvBatch } from './csv-records.ts';

/** Kinds whose records belong to one conversation, by its external id. */
export const conversationParts: ReadonlySet<Kind> = new Set([
  'conversation',
  'conversation_status_interval',
  'conversation_tag',
  'queue_entry',
  'conversation_view',
  'contact',
  'message',
  'sla_outcome',
]);

const conversationsPerGroup = 500;
const partsPerGroup = 5000;

type Parts = Map<Kind, object[]>;

/**
 * Conversations with all that belongs to them, from files small enough to be held at once. Parts of conversations
 * that are in none of the files come last: the conversation may be known from an earlier import.
 */
export function* groupConversations(batches: Iterable<CsvBatch>): Iterable<BatchGroup> {
  const whole = new Map<string, Parts>();
  const orphans: Parts = new Map();
  for (const { kind, records } of batches) {
    for (const record of records) {
      const id = String(record[kind === 'conversation' ? 'external_id' : 'conversation_id'] ?? '');
      if (kind === 'conversation' && !whole.has(id)) whole.set(id, new Map());
      add(whole.get(id) ?? orphans, kind, record);
    }
  }
  let group: Parts = new Map();
  let conversations = 0;
  for (const parts of whole.values()) {
    for (const [kind, records] of parts) for (const record of records) add(group, kind, record);
    conversations += 1;
    if (conversations % conversationsPerGroup > 0) continue;
    yield toGroup(group);
    group = new Map();
  }
  if (group.size > 0) yield toGroup(group);
  for (const [kind, records] of orphans) {
    for (let start = 0; start < records.length; start += partsPerGroup) {
      yield toGroup(new Map([[kind, records.slice(start, start + partsPerGroup)]]));
    }
  }
}

function add(parts: Parts, kind: Kind, record: object): void {
  const records = parts.get(kind);
  if (records) records.push(record);
  else parts.set(kind, [record]);
}

/** Records of a file are checked by the loader, which trusts no source: here they only claim to be of their kind. */
export function toGroup(parts: ReadonlyMap<Kind, readonly object[]>): BatchGroup {
  return [...parts].map(([kind, records]) => ({ kind, records }) as unknown as Batch);
}
