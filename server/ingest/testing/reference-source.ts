import { type Kind, kinds } from '#server/ingest/kinds.ts';
import type { Batch, BatchGroup, IngestSource, SourceOrganisation } from '#server/ingest/source.ts';
import type { ReferenceClient } from './open-reference-database.ts';

const golden: SourceOrganisation = {
  slug: 'golden',
  name: 'Golden fixture',
  timezone: 'Europe/Paris',
  currency: 'EUR',
  nowPinnedAt: '2026-03-08T23:00:00.000Z',
};

export type ReferenceSourceOptions = {
  readonly organisation?: Partial<SourceOrganisation>;
  /** Each kind in a group of its own, children long after their conversations, instead of all in one. */
  readonly isFlat?: boolean;
};

/**
 * The rows of a store of the catalogue's own schema as a source: its ids are the external ids. Rows come in the
 * order of their ids, so that the loader hands out the same ids again.
 */
export function referenceSource(client: ReferenceClient, options: ReferenceSourceOptions = {}): IngestSource {
  return {
    name: 'reference',
    organisation: { ...golden, ...options.organisation },
    estimatedRecords: null,
    groups: async function* (): AsyncIterable<BatchGroup> {
      const batches: Batch[] = [];
      for (const kind of Object.keys(kinds) as Kind[]) {
        const records = await readRecords(client, kind);
        if (records.length > 0) batches.push({ kind, records } as Batch);
      }
      if (!options.isFlat) yield batches;
      else for (const batch of batches) yield [batch];
    },
  };
}

async function readRecords(client: ReferenceClient, kind: Kind): Promise<object[]> {
  const definition = kinds[kind];
  const key = 'key' in definition ? definition.key : ['id'];
  const { rows } = await client.query(
    `select to_json(t) as record from ${definition.table} t order by ${key.map((column) => `t.${column}`).join(', ')}`,
  );
  return rows.map(({ record }) => toRecord(kind, Object.entries(Object(record))));
}

function toRecord(kind: Kind, columns: readonly [string, unknown][]): object {
  const definition = kinds[kind];
  const derived = new Set<string>('derived' in definition ? definition.derived : []);
  const references = new Set(Object.keys(definition.references));
  const scope = 'scope' in definition ? definition.scope.column : null;
  const id = columns.find(([column]) => column === 'id')?.[1];
  const own = columns
    .filter(([column]) => column !== 'id' && column !== 'external_id' && !derived.has(column))
    .map(([column, value]) => [column, references.has(column) || column === scope ? asId(value) : value]);
  return {
    ...(definition.identity === 'source' ? { external_id: asId(id) } : {}),
    ...Object.fromEntries(own),
  };
}

function asId(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}
