import { Kysely } from 'kysely';
import type { DB } from '#migrations/tables.ts';
import { connectionDialect } from './connection-dialect.ts';
import type { Database } from './database.ts';
import { beginApplication, defaultTimeoutSeconds } from './tenant-scope.ts';

/**
 * For a library that brings its own queries (sign-in): each statement runs in a transaction that takes the
 * application's role, and names without a schema mean `app`. Closing it closes nothing: the database stays open.
 */
export function createApplicationKysely(database: Database): Kysely<DB> {
  return new Kysely<DB>({
    dialect: connectionDialect({
      connect: () => database.connect(defaultTimeoutSeconds),
      release: (connection) => connection.release(),
      begin: beginApplication,
      wrapEach: true,
    }),
  });
}
