import { type Kysely, sql } from 'kysely';
import type { DB } from '#migrations/tables.ts';

/**
 * Takes `count` analytic ids of one kind for good, and gives the first; the others follow it without a gap.
 * Another transaction that wants ids of the same kind waits for this one to end.
 */
export async function reserveIds(
  trx: Kysely<DB>,
  orgId: number,
  { kind, count }: { readonly kind: string; readonly count: number },
): Promise<number> {
  const { next_id } = await trx
    .insertInto('app.id_counters')
    .values({ org_id: orgId, kind, next_id: count + 1 })
    .onConflict((conflict) =>
      conflict.columns(['org_id', 'kind']).doUpdateSet({
        next_id: sql<number>`id_counters.next_id + ${count}`,
      }),
    )
    .returning('next_id')
    .executeTakeFirstOrThrow();
  return next_id - count;
}
