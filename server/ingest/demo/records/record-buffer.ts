import { type Kind, kinds } from '#server/ingest/kinds.ts';
import type { Batch, BatchGroup, SourceRecord } from '#server/ingest/source.ts';

const kindsInOrder = Object.keys(kinds) as Kind[];

/** Collects records until there are enough for a group. */
export class RecordBuffer {
  size = 0;
  private readonly batches = new Map<Kind, unknown[]>();

  add<K extends Kind>(kind: K, record: SourceRecord<K>): void {
    let records = this.batches.get(kind);
    if (records === undefined) {
      records = [];
      this.batches.set(kind, records);
    }
    records.push(record);
    this.size++;
  }

  addAll<K extends Kind>(kind: K, records: Iterable<SourceRecord<K>>): void {
    for (const record of records) this.add(kind, record);
  }

  /** What was collected, in loading order; the buffer is empty afterwards. */
  take(): BatchGroup {
    const group = kindsInOrder.flatMap((kind): Batch[] => {
      const records = this.batches.get(kind);
      return records === undefined ? [] : [{ kind, records } as Batch];
    });
    this.batches.clear();
    this.size = 0;
    return group;
  }
}
