import type { Database } from '#server/database/database.ts';
import type { BatchGroup } from '#server/ingest/source.ts';
import type { GroupTally } from './group-context.ts';
import { IdsTakenError, prepareAhead, type ReadyGroup, writeAhead } from './load-ahead.ts';
import { keepGroup, loadInTurn } from './load-in-turn.ts';
import type { LoadState } from './load-state.ts';
import { isRefusal } from './write-rows.ts';

export type LoadGroupsOptions = {
  readonly groups: AsyncIterable<BatchGroup>;
  /** Told of each group once it is committed. */
  readonly onLoaded: (tally: GroupTally) => void;
};

type Writing = { readonly ready: ReadyGroup; readonly done: Promise<void>; readonly sent: Promise<void> };

/**
 * Loads groups one after the other, each in a transaction of its own. While the database writes one, the next is read
 * and prepared, where that can be done without asking the database.
 */
export async function loadGroups(
  database: Database,
  state: LoadState,
  { groups, onLoaded }: LoadGroupsOptions,
): Promise<void> {
  let writing: Writing | null = null;
  for await (const group of groups) {
    let ready = await prepareAhead(state, group, writing?.ready.ids ?? null);
    if (writing && !(await finishWriting(database, state, { writing, onLoaded }))) {
      ready = await prepareAhead(state, group, null);
    }
    writing = null;
    if (ready) {
      writing = startWriting(database, state, ready);
      await writing.sent;
    } else onLoaded(await loadInTurn(database, state, { group, isCareful: false }));
  }
  if (writing) await finishWriting(database, state, { writing, onLoaded });
}

function startWriting(database: Database, state: LoadState, ready: ReadyGroup): Writing {
  let onSent = () => {};
  const sent = new Promise<void>((resolve) => {
    // Only once the socket has had its turn is the database really at work.
    onSent = () => setImmediate(resolve);
  });
  const done = writeAhead(database, state, { ready, onSent });
  // Whoever waits for it hears of its failure; until then it must not count as unheard.
  done.catch(() => onSent());
  return { ready, done, sent };
}

/** @returns false when the group had to be loaded again the careful way, so that nothing prepared on it holds */
async function finishWriting(
  database: Database,
  state: LoadState,
  { writing, onLoaded }: { readonly writing: Writing; readonly onLoaded: LoadGroupsOptions['onLoaded'] },
): Promise<boolean> {
  const { ready, done } = writing;
  try {
    await done;
    keepGroup(state, ready);
    onLoaded(ready.tally);
    return true;
  } catch (error) {
    if (!isRefusal(error) && !(error instanceof IdsTakenError)) throw error;
    onLoaded(await loadInTurn(database, state, { group: ready.group, isCareful: true }));
    return false;
  }
}
