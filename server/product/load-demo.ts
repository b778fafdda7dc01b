import { Temporal } from 'temporal-polyfill';
import type { Database } from '#server/database/database.ts';
import { refreshStatistics } from '#server/database/refresh-statistics.ts';
import { demoSources } from '#server/ingest/demo/demo-sources.ts';
import { kinds } from '#server/ingest/kinds.ts';
import { loadSource } from '#server/ingest/load/load-source.ts';
import { defaultDemoScale, defaultDemoSeed } from './demo-size.ts';

/** @param share  0..1 of the records loaded so far */
export type LoadProgress = (share: number) => void;

/** Loads both organisations of the demo, ending now. */
export async function loadDemo(
  database: Database,
  options: { readonly now: string | null; readonly onProgress: LoadProgress },
): Promise<void> {
  const now = options.now ?? Temporal.Now.instant().toString({ smallestUnit: 'second' });
  const { sources } = demoSources({ scale: defaultDemoScale, seed: defaultDemoSeed, now });
  const total = sources.reduce((sum, source) => sum + (source.estimatedRecords ?? 0), 0);
  const tables = new Set(['app.source_records']);
  let done = 0;
  for (const source of sources) {
    const before = done;
    const report = await loadSource(database, source, {
      onProgress: ({ records }) => {
        done = before + records;
        options.onProgress(total === 0 ? 0 : Math.min(1, done / total));
      },
      // Both fill the same tables, which are looked at once, at the end.
      refreshesStatistics: false,
    });
    for (const { kind } of report.kinds) tables.add(kinds[kind].table);
  }
  await refreshStatistics(database, [...tables]);
}
