import { Kysely } from 'kysely';
import type { DB } from '#migrations/tables.ts';
import { commitOrFail, connectionDialect } from './connection-dialect.ts';
import type { Connection, Database } from './database.ts';
import { isConnectionLost } from './database-faults.ts';

export type OrganisationScope = {
  readonly orgId: number;
  /** 'app' reads and writes, 'analytics' may only read the analytic store. */
  readonly role: 'app' | 'analytics';
  readonly readOnly?: boolean;
  /** For each statement; 60 s unless said otherwise. */
  readonly timeoutSeconds?: number;
  /**
   * For a bulk load that has looked up every row it refers to: the embedded database, to which each foreign key of
   * each row costs as much as the row, does not check them again. A server checks them all the same.
   */
  readonly hasCheckedReferences?: boolean;
};

/** What is known before the organisation is; each opens the rows of that person or that token only. */
export type ApplicationScope = {
  readonly userId?: string;
  /** Lower-case hexadecimal SHA-256. */
  readonly shareTokenHash?: string;
};

export const defaultTimeoutSeconds = 60;

/**
 * One transaction that sees one organisation: committed when `work` is done, rolled back when it throws. Inside it,
 * use what `work` is given and nothing else of the database: the embedded one serves one transaction at a time.
 */
export function withOrganisation<T>(
  database: Database,
  scope: OrganisationScope,
  work: (trx: Kysely<DB>) => Promise<T>,
): Promise<T> {
  return inOrganisation(database, scope, (connection) => work(heldKysely(connection)));
}

/** The same, for whoever brings SQL of their own. */
export function inOrganisation<T>(
  database: Database,
  scope: OrganisationScope,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const timeoutSeconds = scope.timeoutSeconds ?? defaultTimeoutSeconds;
  const begin = [
    scope.readOnly ? 'begin read only' : 'begin',
    ...(scope.hasCheckedReferences && database.kind === 'embedded' ? [withoutReferenceChecks] : []),
    `set local role vigie_${scope.role}`,
    `set local app.org = '${digits(scope.orgId)}'`,
    'set local search_path = pg_catalog',
    ...limits(timeoutSeconds),
  ].join('; ');
  return inTransaction(database, { begin, timeoutSeconds }, work);
}

/** One transaction on the tables that belong to no organisation: people, sessions, the list of organisations. */
export function withApplication<T>(
  database: Database,
  work: (trx: Kysely<DB>) => Promise<T>,
  scope: ApplicationScope = {},
): Promise<T> {
  const begin = [
    beginApplication,
    ...(scope.userId === undefined ? [] : [`set local app."user" = '${plainWord(scope.userId)}'`]),
    ...(scope.shareTokenHash === undefined
      ? []
      : [`set local app.share_token_hash = '${plainWord(scope.shareTokenHash)}'`]),
  ].join('; ');
  return inTransaction(database, { begin, timeoutSeconds: defaultTimeoutSeconds }, (connection) =>
    work(heldKysely(connection)),
  );
}

/** How a transaction of the application begins; names without a schema mean `app`. */
export const beginApplication = [
  'begin',
  'set local role vigie_app',
  'set local search_path = app, pg_catalog',
  ...limits(defaultTimeoutSeconds),
].join('; ');

type Transaction = { readonly begin: string; readonly timeoutSeconds: number };

async function inTransaction<T>(
  database: Database,
  transaction: Transaction,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = await beginOn(database, transaction, 2);
  try {
    const result = await work(connection);
    await commitOrFail(connection);
    connection.release();
    return result;
  } catch (error) {
    const isClean = await rollBack(connection);
    connection.release(!isClean);
    throw error;
  }
}

/** An idle connection may have died unnoticed. Nothing has been done on it yet, so another is taken. */
async function beginOn(database: Database, transaction: Transaction, attempts: number): Promise<Connection> {
  const connection = await database.connect(transaction.timeoutSeconds);
  try {
    await connection.command(transaction.begin);
    return connection;
  } catch (error) {
    connection.release(true);
    if (attempts > 1 && isConnectionLost(error)) return beginOn(database, transaction, attempts - 1);
    throw error;
  }
}

async function rollBack(connection: Connection): Promise<boolean> {
  try {
    await connection.command('rollback');
    return true;
  } catch {
    return false;
  }
}

function heldKysely(connection: Connection): Kysely<DB> {
  return new Kysely<DB>({
    dialect: connectionDialect({
      connect: async () => connection,
      release: () => {},
      begin: null,
      wrapEach: false,
    }),
  });
}

/** Only the owner of the whole server may say so, hence before the role is taken; it ends with the transaction. */
const withoutReferenceChecks = 'set local session_replication_role = replica';

/**
 * Nothing may depend on the session: its zone is fixed, and each statement and pause has an end. A server would compile
 * our statements to machine code as soon as they look expensive, which takes it seconds and saves it none; and it would
 * start processes to read the two halves of a small comparison side by side, which takes longer than reading them.
 */
function limits(timeoutSeconds: number): string[] {
  return [
    "set local timezone = 'UTC'",
    'set local jit = off',
    'set local enable_parallel_append = off',
    `set local statement_timeout = ${Math.ceil(timeoutSeconds * 1000)}`,
    "set local idle_in_transaction_session_timeout = '60s'",
  ];
}

/** Settings cannot be bound as parameters: only what cannot end the quotes gets in. */
function digits(orgId: number): string {
  if (!Number.isSafeInteger(orgId)) throw new RangeError(`not an organisation: ${orgId}`);
  return String(orgId);
}

function plainWord(word: string): string {
  if (!/^[A-Za-z0-9_-]{1,128}$/.test(word)) throw new RangeError('not an identifier');
  return word;
}
