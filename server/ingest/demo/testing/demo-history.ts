import { type DemoOptions, demoSources } from '#server/ingest/demo/demo-sources.ts';
import { day, dayNumber, hour, minute } from '#server/ingest/demo/zone-clock.ts';
import type { Kind } from '#server/ingest/kinds.ts';
import type { SourceRecord } from '#server/ingest/source.ts';
import { recordsOf } from './records-of.ts';

/** The records of one demo organisation with look-ups for tests. */
export type DemoHistory = {
  readonly now: number;
  readonly all: <K extends Kind>(kind: K) => readonly SourceRecord<K>[];
  /** Records of a kind by the conversation they belong to, in the order given. */
  readonly byConversation: <K extends Kind>(kind: K) => ReadonlyMap<string, SourceRecord<K>[]>;
};

export function demoHistory(options: DemoOptions, organisation = 0): DemoHistory {
  const records = recordsOf(demoSources(options).sources[organisation]);
  const all = <K extends Kind>(kind: K): readonly SourceRecord<K>[] => records[kind] ?? [];
  return {
    now: seconds(String(options.now)),
    all,
    byConversation: (kind) => {
      const found = new Map<string, SourceRecord<typeof kind>[]>();
      for (const record of all(kind)) {
        const id = 'conversation_id' in record ? String(record.conversation_id) : '';
        const list = found.get(id);
        if (list === undefined) found.set(id, [record]);
        else list.push(record);
      }
      return found;
    },
  };
}

const written = /^(\d+)-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?Z$/;

/** Seconds since 1970 of an instant in a record; NaN when there is none. */
export function seconds(value: unknown): number {
  const match = typeof value === 'string' ? written.exec(value) : null;
  if (match === null) return Number.NaN;
  const [, year, month, dayOfMonth, hours, minutes, rest] = match.map(Number);
  return (
    dayNumber(year ?? 0, month ?? 0, dayOfMonth ?? 0) * day +
    (hours ?? 0) * hour +
    (minutes ?? 0) * minute +
    (rest ?? 0)
  );
}
