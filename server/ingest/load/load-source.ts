import { Temporal } from 'temporal-polyfill';
import type { Database } from '#server/database/database.ts';
import {
  createOrganisation,
  findOrganisation,
  type Organisation,
  setPinnedNow,
} from '#server/database/stores/organisations-store.ts';
import { withOrganisation } from '#server/database/tenant-scope.ts';
import type { BatchGroup, IngestSource } from '#server/ingest/source.ts';
import { finishLoad } from './finish-load.ts';
import { emptyTally, type GroupTally } from './group-context.ts';
import { createGroupIds } from './known-ids.ts';
import { loadGroup } from './load-group.ts';
import { createReport, type LoadReport } from './load-report.ts';
import { type LoadState, startLoad } from './load-state.ts';
import { mergeGroups } from './merge-groups.ts';
import { readAhead } from './read-ahead.ts';
import { createWriteAhead } from './write-ahead.ts';
import { isRefusal } from './write-rows.ts';

export type LoadProgress = {
  readonly records: number;
  /** Null when the source cannot tell. */
  readonly estimatedRecords: number | null;
};

export type LoadOptions = {
  readonly onProgress?: (progress: LoadProgress) => void;
  /** ISO instant noted as the moment of loading; the present one unless said otherwise. */
  readonly now?: string;
};

const timeoutSeconds = 300;

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
    { orgId: organisation.id, role: 'app', timeoutSeconds },
    (trx) => startLoad(trx, organisation, source),
  );
  const groups = readAhead(mergeGroups(source.groups()));
  for (let group = await groups.next(); group !== null; group = await groups.next()) {
    report.add(await loadNextGroup(database, state, { group, onBusy: groups.prefetch }));
    options.onProgress?.({ records: report.records(), estimatedRecords: source.estimatedRecords });
  }
  const now = options.now ?? Temporal.Now.instant().toString();
  await finishLoad(database, state, { source, report, now });
  await pinClock(database, organisation, source);
  return report.finish(organisation, (performance.now() - start) / 1000);
}

type NextGroup = { readonly group: BatchGroup; readonly onBusy: () => void };

/** The quick way first; what the database refuses is then written the careful way, row by row where it must be. */
async function loadNextGroup(database: Database, state: LoadState, next: NextGroup): Promise<GroupTally> {
  try {
    return await tryGroup(database, state, { ...next, isCareful: false });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return await tryGroup(database, state, { ...next, isCareful: true });
  }
}

async function tryGroup(
  database: Database,
  state: LoadState,
  { group, onBusy, isCareful }: NextGroup & { readonly isCareful: boolean },
): Promise<GroupTally> {
  const { organisation, source, checks } = state;
  const tally = emptyTally();
  const scope = {
    orgId: organisation.id,
    role: 'app',
    timeoutSeconds,
    hasCheckedReferences: !isCareful,
  } as const;
  const { ids, clocks } = await withOrganisation(database, scope, async (trx) => {
    const own = createGroupIds(state.known, { trx, orgId: organisation.id, source });
    const ahead = createWriteAhead(onBusy);
    try {
      const context = { ...state, trx, ids: own, ahead, tally, givenKinds: new Set(state.givenKinds) };
      const calendars = await loadGroup(context, group, { checks, clocks: state.clocks, isCareful });
      return { ids: own, clocks: calendars };
    } finally {
      // A failed statement fails those behind it too: its own reason is the one to hear.
      await ahead.settle();
    }
  });
  ids.keep();
  for (const [kind, { inserted }] of tally.counts) if (inserted > 0) state.givenKinds.add(kind);
  state.clocks = clocks;
  state.forwardLinks.push(...tally.forwardLinks);
  for (const [kind, newest] of tally.newest) {
    state.newest.set(kind, Math.max(newest, state.newest.get(kind) ?? 0));
  }
  return tally;
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
