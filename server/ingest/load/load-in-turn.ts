import type { Database } from '#server/database/database.ts';
import { reserveIds } from '#server/database/stores/reserve-ids.ts';
import { withOrganisation } from '#server/database/tenant-scope.ts';
import type { BatchGroup } from '#server/ingest/source.ts';
import { emptyTally, type GroupTally } from './group-context.ts';
import { createGroupIds, type GroupIds } from './known-ids.ts';
import { loadGroup } from './load-group.ts';
import { type LoadState, readNextIds } from './load-state.ts';
import { isRefusal } from './write-rows.ts';

export const loadTimeoutSeconds = 300;

/**
 * Loads one group from beginning to end in a transaction of its own: the quick way first; what the database refuses
 * is then written the careful way, row by row where it must be.
 */
export async function loadInTurn(
  database: Database,
  state: LoadState,
  { group, isCareful }: { readonly group: BatchGroup; readonly isCareful: boolean },
): Promise<GroupTally> {
  if (isCareful) return tryGroup(database, state, { group, isCareful });
  try {
    return await tryGroup(database, state, { group, isCareful });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return await tryGroup(database, state, { group, isCareful: true });
  }
}

async function tryGroup(
  database: Database,
  state: LoadState,
  { group, isCareful }: { readonly group: BatchGroup; readonly isCareful: boolean },
): Promise<GroupTally> {
  const { organisation, source, checks } = state;
  const orgId = organisation.id;
  const tally = emptyTally();
  const scope = {
    orgId,
    role: 'app',
    timeoutSeconds: loadTimeoutSeconds,
    hasCheckedReferences: !isCareful,
  } as const;
  const { ids, clocks, nextIds } = await withOrganisation(database, scope, async (trx) => {
    const own = createGroupIds(state.known, { trx, orgId, source, pending: null });
    const context = {
      ...state,
      trx,
      ids: own,
      tally,
      emptyKinds: isCareful ? new Set<never>() : state.emptyKinds,
      givenKinds: new Set(state.givenKinds),
      handOut: (kind: string, count: number) => reserveIds(trx, orgId, { kind, count }),
    };
    const calendars = await loadGroup(context, group, { checks, clocks: state.clocks, isCareful });
    return { ids: own, clocks: calendars, nextIds: await readNextIds(trx, orgId) };
  });
  state.clocks = clocks;
  state.nextIds = nextIds;
  keepGroup(state, { ids, tally });
  return tally;
}

/** What a committed group leaves for those after it. */
export function keepGroup(
  state: LoadState,
  { ids, tally }: { readonly ids: GroupIds; readonly tally: GroupTally },
): void {
  ids.keep();
  for (const [kind, { inserted }] of tally.counts) if (inserted > 0) state.givenKinds.add(kind);
  state.forwardLinks.push(...tally.forwardLinks);
  for (const [kind, newest] of tally.newest) {
    state.newest.set(kind, Math.max(newest, state.newest.get(kind) ?? 0));
  }
}
