import type { Organisation } from '#server/database/stores/organisations-store.ts';
import { type Kind, kinds } from '#server/ingest/kinds.ts';
import type { IngestSource, UnreadableRecords } from '#server/ingest/source.ts';
import type { LooseRecord } from './check-record.ts';
import type { GroupTally, KindCounts } from './group-context.ts';
import { kindsInOrder } from './kind-plan.ts';

/** A record that was not loaded. */
export type QuarantinedRecord = {
  readonly kind: Kind;
  /** Its external id, or the columns that make it. */
  readonly name: string;
  /** 'messages.csv, line 12'; null when the source does not know. */
  readonly where: string | null;
  readonly reason: string;
};

export type LoadReport = {
  readonly organisation: Organisation;
  readonly source: string;
  readonly seconds: number;
  /** Kinds that came, in loading order. */
  readonly kinds: readonly ({ readonly kind: Kind } & Readonly<KindCounts>)[];
  readonly records: number;
  readonly quarantined: {
    readonly count: number;
    /** The first thousand. */
    readonly examples: readonly QuarantinedRecord[];
  };
  /** Loaded, but without a reference to a record that never came. */
  readonly incomplete: readonly QuarantinedRecord[];
  /** Lines that the source could not read as records. */
  readonly unreadable: UnreadableRecords;
  /** What else the source has to say. */
  readonly notes: readonly string[];
};

const mostExamples = 1000;

export type ReportBuilder = {
  readonly add: (tally: GroupTally) => void;
  readonly addIncomplete: (record: QuarantinedRecord) => void;
  readonly records: () => number;
  /** Rows that are new or different. */
  readonly changes: () => number;
  readonly finish: (organisation: Organisation, seconds: number) => LoadReport;
};

/** Adds up what groups have done, once they are committed. */
export function createReport(source: IngestSource): ReportBuilder {
  const totals = new Map<Kind, KindCounts>();
  const examples: QuarantinedRecord[] = [];
  const incomplete: QuarantinedRecord[] = [];
  let refused = 0;
  let records = 0;
  return {
    add(tally) {
      for (const [kind, counts] of tally.counts) {
        const total = totals.get(kind) ?? { read: 0, inserted: 0, updated: 0, unchanged: 0, refused: 0 };
        totals.set(kind, {
          read: total.read + counts.read,
          inserted: total.inserted + counts.inserted,
          updated: total.updated + counts.updated,
          unchanged: total.unchanged + counts.unchanged,
          refused: total.refused + counts.refused,
        });
        records += counts.read;
      }
      refused += tally.refused.length;
      for (const { kind, record, reason } of tally.refused.slice(0, mostExamples - examples.length)) {
        examples.push(describeRecord(source, { kind, record, reason }));
      }
    },
    addIncomplete(record) {
      if (incomplete.length < mostExamples) incomplete.push(record);
    },
    records: () => records,
    changes: () => [...totals.values()].reduce((sum, { inserted, updated }) => sum + inserted + updated, 0),
    finish: (organisation, seconds) => ({
      organisation,
      source: source.name,
      seconds,
      kinds: kindsInOrder.flatMap((kind) => {
        const counts = totals.get(kind);
        return counts ? [{ kind, ...counts }] : [];
      }),
      records,
      quarantined: { count: refused, examples },
      incomplete,
      unreadable: source.unreadable?.() ?? { count: 0, examples: [] },
      notes: source.notes?.() ?? [],
    }),
  };
}

/** A record as people can find it again. */
export function describeRecord(
  source: IngestSource,
  { kind, record, reason }: { readonly kind: Kind; readonly record: LooseRecord; readonly reason: string },
): QuarantinedRecord {
  return { kind, name: nameOf(kind, record), where: source.whereIs?.(record) ?? null, reason };
}

function nameOf(kind: Kind, record: LooseRecord): string {
  const definition = kinds[kind];
  const columns = 'key' in definition ? definition.key : ['external_id'];
  return columns.map((column) => String(record[column] ?? '?')).join(' / ');
}
