import type {
  QueryResult,
  ResultRow,
  ResultValue,
  RunQuery,
} from '#semantic-layer/compile/compiled-query.ts';
import { mostRows } from '#semantic-layer/query/validate-query.ts';
import type { Connection, Database } from './database.ts';
import { inOrganisation } from './tenant-scope.ts';

export type QueryRunnerOptions = {
  readonly orgId: number;
  /** 10 s unless said otherwise. */
  readonly timeoutSeconds?: number;
  /** Aborted when nobody waits for the answer any more: the running query is given up. */
  readonly signal?: AbortSignal;
};

/**
 * Runs compiled queries for one organisation, each in a read-only transaction of its own that sees nothing else.
 *
 * @throws QueryTimeoutError, DatabaseUnavailableError, DatabaseBusyError
 */
export function createQueryRunner(database: Database, options: QueryRunnerOptions): RunQuery {
  const scope = {
    orgId: options.orgId,
    role: 'analytics',
    readOnly: true,
    timeoutSeconds: options.timeoutSeconds ?? 10,
  } as const;
  return (query) => {
    options.signal?.throwIfAborted();
    return inOrganisation(database, scope, (connection) =>
      untilAborted(connection, options.signal, async () => {
        const start = performance.now();
        const { rows } = await connection.query(query.sql, query.parameters, mostRows);
        return { rows: rows.map(toResultRow), ms: performance.now() - start };
      }),
    );
  };
}

async function untilAborted(
  connection: Connection,
  signal: AbortSignal | undefined,
  run: () => Promise<QueryResult>,
): Promise<QueryResult> {
  signal?.addEventListener('abort', connection.abandon, { once: true });
  try {
    return await run();
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', connection.abandon);
  }
}

function toResultRow(row: Readonly<Record<string, unknown>>): ResultRow {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, toResultValue(value)]));
}

/** Instants become ISO text, truth values 'true' and 'false', lists and objects JSON. */
function toResultValue(value: unknown): ResultValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
