import type { Kysely } from 'kysely';
import type { DB } from '#migrations/tables.ts';
import type { Database } from '#server/database/database.ts';
import { withOrganisation } from '#server/database/tenant-scope.ts';
import type { Kind } from '#server/ingest/kinds.ts';
import type { BatchGroup } from '#server/ingest/source.ts';
import { deriveNewConversations } from './derive-new-conversations.ts';
import {
  countsOf,
  emptyTally,
  type GroupContext,
  type GroupTally,
  type PreparedKind,
} from './group-context.ts';
import { type GroupStatement, groupStatement } from './group-statement.ts';
import { kindsInOrder, planOf } from './kind-plan.ts';
import { createGroupIds, type GroupIds } from './known-ids.ts';
import { conversationMatters, gatherByKind, noteNewest } from './load-group.ts';
import { loadTimeoutSeconds } from './load-in-turn.ts';
import type { LoadState } from './load-state.ts';
import { prepareRows } from './prepare-rows.ts';
import { reserveManyIds } from './reserve-many-ids.ts';
import { NeedsDatabaseError, runSql } from './run-sql.ts';

/** A group of which everything is new, ready to be written by one statement. */
export type ReadyGroup = {
  readonly group: BatchGroup;
  readonly statement: GroupStatement;
  /** How many ids of each kind it takes, and which it reckons with. */
  readonly idsTaken: ReadonlyMap<Kind, { readonly first: number; readonly count: number }>;
  readonly newlyGiven: readonly Kind[];
  readonly ids: GroupIds;
  readonly tally: GroupTally;
};

/** Somebody else has taken ids meanwhile: the group has to be prepared again. */
export class IdsTakenError extends Error {}

/** Kinds that have to be weighed against what the database holds. */
const inTurnOnly: ReadonlySet<Kind> = new Set([
  'business_calendar',
  'business_hours',
  'holiday',
  'team',
  'agent_status_interval',
  'shift',
]);

/**
 * Prepares a group while the one before it is still being written, which is possible when all of it is new and all
 * it refers to is at hand: the ids it will get are then known as well. Null when it has to wait for its turn.
 */
export async function prepareAhead(
  state: LoadState,
  group: BatchGroup,
  pending: GroupIds | null,
): Promise<ReadyGroup | null> {
  const recordsByKind = gatherByKind(group);
  const kinds = kindsInOrder.filter((kind) => recordsByKind.has(kind));
  if (!state.clocks || !kinds.every((kind) => state.emptyKinds.has(kind) && !inTurnOnly.has(kind)))
    return null;
  try {
    const draft = startDraft(state, pending);
    const prepared = new Map<Kind, PreparedKind>();
    for (const kind of kinds) {
      const check = state.checks.get(kind);
      if (!check) throw new RangeError(`there is no kind '${kind}'`);
      const input = { records: recordsByKind.get(kind) ?? [], check };
      prepared.set(kind, await prepareRows(draft.context, planOf(state.plans, kind), input));
    }
    const isNew = deriveNewConversations(prepared, state.clocks);
    if (![...prepared.values()].every((one) => isAllNew(one, isNew))) return null;
    return finishDraft(state, draft, { group, prepared: [...prepared.values()] });
  } catch (error) {
    if (error instanceof NeedsDatabaseError) return null;
    throw error;
  }
}

/** @throws IdsTakenError, and whatever the database refuses; nothing is then written */
export async function writeAhead(
  database: Database,
  state: LoadState,
  { ready, onSent }: { readonly ready: ReadyGroup; readonly onSent: () => void },
): Promise<void> {
  const orgId = state.organisation.id;
  const scope = {
    orgId,
    role: 'app',
    timeoutSeconds: loadTimeoutSeconds,
    hasCheckedReferences: true,
  } as const;
  await withOrganisation(database, scope, async (trx) => {
    await takeIds(trx, orgId, ready);
    const written = runSql(trx, ready.statement.text, ready.statement.values);
    onSent();
    await written;
  });
}

type Draft = {
  readonly context: GroupContext;
  readonly idsTaken: Map<Kind, { readonly first: number; readonly count: number }>;
};

function startDraft(state: LoadState, pending: GroupIds | null): Draft {
  const idsTaken = new Map<Kind, { readonly first: number; readonly count: number }>();
  const orgId = state.organisation.id;
  const context: GroupContext = {
    ...state,
    trx: null,
    ids: createGroupIds(state.known, { trx: null, orgId, source: state.source, pending }),
    tally: emptyTally(),
    handOut: async (kind, count) => {
      const first = state.nextIds.get(kind) ?? 1;
      idsTaken.set(kind, { first, count });
      return first;
    },
  };
  return { context, idsTaken };
}

function finishDraft(
  state: LoadState,
  { context, idsTaken }: Draft,
  { group, prepared }: { readonly group: BatchGroup; readonly prepared: readonly PreparedKind[] },
): ReadyGroup {
  const { tally, ids } = context;
  const full = prepared.filter(({ rows }) => rows.length > 0);
  for (const { plan, rows } of full) {
    countsOf(tally, plan.kind).inserted += rows.length;
    noteNewest(context, plan.kind, rows);
  }
  for (const [kind, { first, count }] of idsTaken) state.nextIds.set(kind, first + count);
  const newlyGiven = full
    .filter(({ plan }) => plan.identity === 'source' && !state.givenKinds.has(plan.kind))
    .map(({ plan }) => plan.kind);
  const statement = groupStatement(context, full, newlyGiven);
  return { group, statement, idsTaken, newlyGiven, ids, tally };
}

/** A part of a conversation that is there already changes what follows from it. */
function isAllNew({ plan, rows }: PreparedKind, isNewConversation: ReadonlySet<number>): boolean {
  if (plan.identity === 'source' && !rows.every((row) => row.isNew)) return false;
  if (plan.kind === 'conversation' || !conversationMatters.has(plan.kind)) return true;
  return rows.every(({ cells }) => isNewConversation.has(Number(cells.conversation_id)));
}

async function takeIds(trx: Kysely<DB>, orgId: number, { idsTaken }: ReadyGroup): Promise<void> {
  const counts = new Map([...idsTaken].map(([kind, { count }]) => [kind, count]));
  const firsts = await reserveManyIds(trx, orgId, counts);
  for (const [kind, { first }] of idsTaken) {
    if (firsts.get(kind) !== first) throw new IdsTakenError(`ids of ${kind} were given to others meanwhile`);
  }
}
