import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { QueryTimeoutError } from '#server/errors.ts';
import type { Connection } from './database.ts';
import { connectFault, isConnectionLost, statementFault } from './database-faults.ts';
import { runCommand, runStatement } from './run-statement.ts';

export type PoolOptions = {
  readonly pool: pg.Pool;
  /** What it connects to, for messages. */
  readonly where: string;
  /** Waits until there is something to connect to. */
  readonly ready: () => Promise<void>;
  /** How often to try again when the connection is refused: the embedded database may be starting again. */
  readonly attempts: number;
  /** How long after its limit a statement is given up here, should the database not have ended it itself. */
  readonly graceSeconds: number;
  /** True where the database ends a statement once nobody waits for it any more. */
  readonly canAbandon: boolean;
  /** Ends what does not end by itself. */
  readonly onOverrun: () => void;
};

const retryPauseMs = 100;

/** Clients of `pool`, each statement of which ends within its limit, one way or another. */
export async function connectFromPool(options: PoolOptions, limitSeconds: number): Promise<Connection> {
  return holdClient(await takeClient(options, options.attempts), options, limitSeconds);
}

async function takeClient(options: PoolOptions, attempts: number): Promise<pg.PoolClient> {
  await options.ready();
  try {
    return await options.pool.connect();
  } catch (error) {
    if (attempts <= 1 || !isConnectionLost(error)) throw connectFault(error, options.where);
    await pause(retryPauseMs);
    return takeClient(options, attempts - 1);
  }
}

function holdClient(client: pg.PoolClient, options: PoolOptions, limitSeconds: number): Connection {
  let isReleased = false;
  let isBroken = false;
  let last: Promise<unknown> = Promise.resolve();
  // Without a listener, a connection lost between two statements would end the whole program.
  const onError = () => {
    isBroken = true;
  };
  client.on('error', onError);

  const release = (broken = false) => {
    if (isReleased) return;
    isReleased = true;
    client.release(broken || isBroken);
    client.removeListener('error', onError);
  };
  const send = async <T>(run: () => Promise<T>): Promise<T> => {
    let overran = false;
    const watchdog = setTimeout(
      () => {
        overran = true;
        isBroken = true;
        options.onOverrun();
        release(true);
      },
      (limitSeconds + options.graceSeconds) * 1000,
    );
    try {
      return await run();
    } catch (error) {
      if (isConnectionLost(error)) isBroken = true;
      throw overran ? new QueryTimeoutError(limitSeconds, error) : statementFault(error, limitSeconds);
    } finally {
      clearTimeout(watchdog);
    }
  };
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const result = last.then(() => send(run));
    last = result.catch(() => undefined);
    return result;
  };
  return {
    query: (text, values, rowLimit) => inTurn(() => runStatement(client, { text, values, rowLimit })),
    command: (text) => inTurn(() => runCommand(client, text)),
    release,
    abandon: () => {
      if (options.canAbandon) release(true);
    },
  };
}
