import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type { Connection } from './database.ts';

export type ConnectionDialectOptions = {
  readonly connect: () => Promise<Connection>;
  readonly release: (connection: Connection) => void;
  /** How a transaction begins; null where the connection already is in one. */
  readonly begin: string | null;
  /** True gives every statement outside a transaction one of its own, begun the same way. */
  readonly wrapEach: boolean;
};

/** Kysely on our own connections, which carry the time limit and speak the extended protocol only. */
export function connectionDialect(options: ConnectionDialectOptions): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new ConnectionDriver(options),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

class ConnectionDriver implements Driver {
  readonly #options: ConnectionDialectOptions;

  constructor(options: ConnectionDialectOptions) {
    this.#options = options;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<HeldConnection> {
    return new HeldConnection(await this.#options.connect(), this.#options);
  }

  async beginTransaction(connection: HeldConnection, settings: TransactionSettings): Promise<void> {
    if (settings.isolationLevel || settings.accessMode)
      throw new Error('transaction settings are not supported');
    await connection.begin();
  }

  async commitTransaction(connection: HeldConnection): Promise<void> {
    await connection.commit();
  }

  async rollbackTransaction(connection: HeldConnection): Promise<void> {
    await connection.rollback();
  }

  async releaseConnection(connection: HeldConnection): Promise<void> {
    this.#options.release(connection.connection);
  }

  async destroy(): Promise<void> {}
}

class HeldConnection implements DatabaseConnection {
  readonly connection: Connection;
  readonly #options: ConnectionDialectOptions;
  #isInTransaction = false;

  constructor(connection: Connection, options: ConnectionDialectOptions) {
    this.connection = connection;
    this.#options = options;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (!this.#options.wrapEach || this.#isInTransaction) return this.#run(query);
    await this.begin();
    try {
      const result = await this.#run<R>(query);
      await this.commit();
      return result;
    } catch (error) {
      await this.rollback();
      throw error;
    }
  }

  // biome-ignore lint/correctness/useYield: the interface asks for a stream, and there is none to give
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('streaming is not supported: page by key instead');
  }

  async begin(): Promise<void> {
    if (this.#options.begin === null) throw new Error('this work already runs inside a transaction');
    await this.connection.command(this.#options.begin);
    this.#isInTransaction = true;
  }

  async commit(): Promise<void> {
    this.#isInTransaction = false;
    await commitOrFail(this.connection);
  }

  async rollback(): Promise<void> {
    this.#isInTransaction = false;
    await this.connection.command('rollback');
  }

  async #run<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, rowCount, command } = await this.connection.query(query.sql, query.parameters);
    const changes = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'].includes(command);
    // The rows' type is the builder's own promise; the driver cannot know it.
    return { rows: rows as R[], ...(changes ? { numAffectedRows: BigInt(rowCount) } : {}) };
  }
}

/** The database answers a commit of a failed transaction with a quiet rollback, which must not pass for success. */
export async function commitOrFail(connection: Connection): Promise<void> {
  if ((await connection.command('commit')) === 'ROLLBACK') {
    throw new Error('the transaction was rolled back, because a statement in it had failed');
  }
}
