import { Kysely } from 'kysely';
import { generate, PostgresDialect } from 'kysely-codegen';
import { connectionDialect } from '#server/database/connection-dialect.ts';
import type { Database } from '#server/database/database.ts';

/** The text of `migrations/tables.ts`, read from a migrated database. */
export function generateTables(database: Database): Promise<string> {
  const db = new Kysely<unknown>({
    dialect: connectionDialect({
      connect: () => database.connect(60),
      release: (connection) => connection.release(),
      begin: 'begin',
      wrapEach: true,
    }),
  });
  return generate({
    // The same class: the generator is typed by Kysely's CommonJS copy, which the compiler takes for another.
    db: db as never,
    dialect: new PostgresDialect({ dateParser: 'string', numericParser: 'number' }),
    defaultSchemas: ['none'],
    includePattern: '(cx|app).*',
    typeMapping: { int8: 'number' },
    outFile: null,
  });
}
