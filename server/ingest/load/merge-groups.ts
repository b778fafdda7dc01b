import type { BatchGroup } from '#server/ingest/source.ts';

const recordsPerTransaction = 8000;

/**
 * Small groups put together, so that a transaction is worth its while. Always at the same places for the same
 * source: an import that was cut short goes on exactly as it would have.
 */
export async function* mergeGroups(
  groups: AsyncIterable<BatchGroup> | Iterable<BatchGroup>,
  wanted = recordsPerTransaction,
): AsyncIterable<BatchGroup> {
  let merged: BatchGroup = [];
  let records = 0;
  for await (const group of groups) {
    merged = [...merged, ...group];
    records += group.reduce((sum, batch) => sum + batch.records.length, 0);
    if (records < wanted) continue;
    yield merged;
    merged = [];
    records = 0;
  }
  if (records > 0) yield merged;
}
