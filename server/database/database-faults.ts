import { AppError, DatabaseUnavailableError, QueryTimeoutError } from '#server/errors.ts';

export class DatabaseBusyError extends AppError {
  readonly code = 'database-busy';
  readonly kind = 'busy';
}

const lostConnection = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** SQLSTATE of `statement_timeout`, and of a cancel. */
const queryCanceled = '57014';

/** Fault of a statement: too slow or connection lost become ours, the rest (a constraint, a typing slip) stays. */
export function statementFault(error: unknown, limitSeconds: number): unknown {
  if (codeOf(error) === queryCanceled) return new QueryTimeoutError(limitSeconds, error);
  return isConnectionLost(error) ? connectionLost(error) : error;
}

/** Fault of connecting; `where` names the database without its password. */
export function connectFault(error: unknown, where: string): AppError {
  if (error instanceof AppError) return error;
  if (messageOf(error).includes('timeout exceeded when trying to connect')) {
    return new DatabaseBusyError('All connections to the database are in use.', {
      hint: 'Try again in a few seconds.',
      cause: error,
    });
  }
  return new DatabaseUnavailableError(`The database cannot be reached: ${where}.`, {
    hint: connectHint(error),
    cause: error,
  });
}

export function isConnectionLost(error: unknown): boolean {
  if (error instanceof DatabaseUnavailableError) return true;
  const code = codeOf(error);
  if (code === null) return /connection (terminated|error)|not queryable/i.test(messageOf(error));
  return lostConnection.has(code) || /^(08|57P0[123])/.test(code);
}

/** The driver's or the system's code of an error: 'ECONNREFUSED', '23505'; null without one. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

function connectionLost(error: unknown): AppError {
  if (error instanceof AppError) return error;
  return new DatabaseUnavailableError('The connection to the database was lost.', {
    hint: 'Try again; if it lasts, check that the database is running.',
    cause: error,
  });
}

function connectHint(error: unknown): string {
  const code = codeOf(error) ?? '';
  if (code.startsWith('28')) return 'Check the user and password in DATABASE_URL.';
  if (code === '3D000') return 'Create the database, or correct its name in DATABASE_URL.';
  if (code === '53300') return 'The server has no connection left: raise its max_connections.';
  return 'Check that the database is running; for a server, that DATABASE_URL names its host and port.';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
