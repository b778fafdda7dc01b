import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '#server/database/database.ts';
import { openDatabase } from '#server/database/open-database.ts';
import { findOrganisation } from '#server/database/stores/organisations-store.ts';
import { withApplication } from '#server/database/tenant-scope.ts';
import { csvSource } from '#server/ingest/csv/csv-source.ts';
import { demoSources } from '#server/ingest/demo/demo-sources.ts';
import type { LoadReport } from '#server/ingest/load/load-report.ts';
import { loadSource } from '#server/ingest/load/load-source.ts';
import { readTableShapes } from '#server/ingest/load/table-shape.ts';
import type { IngestSource } from '#server/ingest/source.ts';
import { defaultDemoScale, defaultDemoSeed } from '#server/product/demo-size.ts';
import { readSettings } from '#server/settings.ts';
import { type IngestCommand, ingestUsage, readIngestCommand } from './ingest-options.ts';
import { createLoadBar } from './load-bar.ts';
import { renderLoadReport } from './render-load-report.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const command = readIngestCommand(process.argv.slice(2));
  const settings = readSettings(process.env);
  const database = await openDatabase(settings);
  try {
    const reports = await runIngest(database, command, settings.now);
    return reports.every(isWorthIt) ? 0 : 1;
  } finally {
    await database.close();
  }
}, ingestUsage);

async function runIngest(
  database: Database,
  command: IngestCommand,
  frozenNow: string | null,
): Promise<LoadReport[]> {
  switch (command.source) {
    case 'demo': {
      const { scale, seed } = command;
      const now = command.now ?? frozenNow ?? Temporal.Now.instant().toString({ smallestUnit: 'second' });
      const { sources, truth } = demoSources({
        scale: scale ?? defaultDemoScale,
        seed: seed ?? defaultDemoSeed,
        now,
      });
      const reports = await loadAll(database, sources);
      if (command.truthFile !== null)
        await writeFile(asTyped(command.truthFile), `${JSON.stringify(truth(), null, 2)}\n`);
      return reports;
    }
    case 'csv': {
      const organisation = command.org === null ? null : await findOrganisation(database, command.org);
      const shapes = await withApplication(database, readTableShapes);
      return loadAll(database, [
        await csvSource(asTyped(command.folder), { shapes, slug: command.org, organisation }),
      ]);
    }
  }
}

async function loadAll(database: Database, sources: readonly IngestSource[]): Promise<LoadReport[]> {
  const reports: LoadReport[] = [];
  for (const source of sources) {
    const bar = createLoadBar(source.organisation.slug, process.stderr);
    const report = await loadSource(database, source, { onProgress: bar.show });
    bar.end();
    process.stderr.write(`${renderLoadReport(report)}\n`);
    reports.push(report);
  }
  return reports;
}

/** A path as the person meant it: npm runs scripts from the top of the project. */
function asTyped(file: string): string {
  return path.resolve(process.env.INIT_CWD ?? '.', file);
}

/** An import of which nothing could be taken has failed, however well it was told. */
function isWorthIt({ records, quarantined, unreadable }: LoadReport): boolean {
  return records > quarantined.count || quarantined.count + unreadable.count === 0;
}
