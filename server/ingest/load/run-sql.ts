import { CompiledQuery, type Kysely } from 'kysely';
import type { DB } from '#migrations/tables.ts';

/** A group cannot be prepared without asking the database: it has to wait for its turn. */
export class NeedsDatabaseError extends Error {}

/** Rows of one statement with bound values. */
export async function runSql<R>(
  trx: Kysely<DB> | null,
  text: string,
  values: readonly unknown[],
): Promise<readonly R[]> {
  if (trx === null) throw new NeedsDatabaseError(text);
  return (await trx.executeQuery<R>(CompiledQuery.raw(text, [...values]))).rows;
}
