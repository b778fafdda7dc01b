import type { Kind } from '#server/ingest/kinds.ts';
import type { IngestSource, SourceRecord } from '#server/ingest/source.ts';

export type RecordsByKind = { [K in Kind]?: SourceRecord<K>[] };

/** Everything a synchronous source gives, by kind. */
export function recordsOf(source: IngestSource | undefined): RecordsByKind {
  const found: Record<string, unknown[]> = {};
  const groups = source?.groups() ?? [];
  if (!(Symbol.iterator in groups)) throw new TypeError('the source gives its groups one by one over time');
  for (const group of groups) {
    for (const { kind, records } of group) {
      const known = found[kind] ?? [];
      for (const record of records) known.push(record);
      found[kind] = known;
    }
  }
  return found as RecordsByKind;
}
