import { Temporal } from 'temporal-polyfill';
import type { Database } from '#server/database/database.ts';
import {
  createOrganisation,
  findOrganisation,
  type Organisation,
  setPinnedNow,
} from '#server/database/stores/organisations-store.ts';
import { withOrganisation } from '#server/database/tenant-scope.ts';
import type { IngestSource } from '#server/ingest/source.ts';
import { finishLoad } from './finish-load.ts';
import { loadGroups } from './load-groups.ts';
import { loadTimeoutSeconds } from './load-in-turn.ts';
import { createReport, type LoadReport } from './load-report.ts';
import { startLoad } from './load-state.ts';
import { mergeGroups } from './merge-groups.ts';

export type LoadProgress = {
  readonly records: number;
  /** Null when the source cannot tell. */
  readonly estimatedRecords: number | null;
};

export type LoadOptions = {
  readonly onProgress?: (progress: LoadProgress) => void;
  /** ISO instant noted as the moment of loading; the present one unless said otherwise. */
  readonly now?: string;
  /** Whether the planner learns of the new rows at the end; true unless said otherwise. */
  readonly refreshesStatistics?: boolean;
};

/**
 * Loads everything a source has into its organisation, which is made when there is none of that slug. Each group is
 * one transaction: a load that is cut short is finished by loading again, and loading twice changes nothing.
 * Records that cannot be taken are left out and told in the report.
 */
export async function loadSource(
  database: Database,
  source: IngestSource,
  options: LoadOptions = {},
): Promise<LoadReport> {
  const start = performance.now();
  const organisation = await prepareOrganisation(database, source);
  const report = createReport(source);
  const state = await withOrganisation(
    database,
    { orgId: organisation.id, role: 'app', timeoutSeconds: loadTimeoutSeconds },
    (trx) => startLoad(trx, organisation, source),
  );
  await loadGroups(database, state, {
    groups: mergeGroups(source.groups()),
    onLoaded: (tally) => {
      report.add(tally);
      options.onProgress?.({ records: report.records(), estimatedRecords: source.estimatedRecords });
    },
  });
  const now = options.now ?? Temporal.Now.instant().toString();
  await finishLoad(database, state, {
    source,
    report,
    now,
    refreshesStatistics: options.refreshesStatistics ?? true,
  });
  await pinClock(database, organisation, source);
  const pinned = { ...organisation, nowPinnedAt: source.organisation.nowPinnedAt };
  return report.finish(pinned, (performance.now() - start) / 1000);
}

async function prepareOrganisation(database: Database, source: IngestSource): Promise<Organisation> {
  const { slug } = source.organisation;
  return (
    (await findOrganisation(database, slug)) ?? (await createOrganisation(database, source.organisation))
  );
}

/** A demo's clock stays where its data ends, and moves there only once the data is in. */
async function pinClock(database: Database, organisation: Organisation, source: IngestSource): Promise<void> {
  const { nowPinnedAt } = source.organisation;
  if (nowPinnedAt !== organisation.nowPinnedAt) await setPinnedNow(database, organisation.id, nowPinnedAt);
}
