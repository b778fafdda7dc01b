import type {
  QueryResult,
  ResultRow,
  ResultValue,
  RunQuery,
} from '#semantic-layer/compile/compiled-query.ts';
import type { Database } from './database.ts';
import { inOrganisation } from './tenant-scope.ts';

export type QueryRunnerOptions = {
  readonly orgId: number;
  /** 10 s unless said otherwise. */
  readonly timeoutSeconds?: number;
};

/** More rows than anyone reads; the rest is cut off. */
export const rowLimit = 10_000;

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
  return (query) =>
    inOrganisation(database, scope, async (connection): Promise<QueryResult> => {
      const start = performance.now();
      const { rows } = await connection.query(query.sql, query.parameters);
      const ms = performance.now() - start;
      return { rows: rows.slice(0, rowLimit).map(toResultRow), ms };
    });
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
