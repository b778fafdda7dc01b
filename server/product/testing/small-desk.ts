import type { Insertable } from 'kysely';
import type { DB } from '#migrations/tables.ts';
import { compileQuery } from '#semantic-layer/compile/compile-query.ts';
import type { ResultRow, ResultValue } from '#semantic-layer/compile/compiled-query.ts';
import { nameColumns } from '#semantic-layer/compile/name-columns.ts';
import type { Clock } from '#semantic-layer/query/period.ts';
import type { SemanticQuery } from '#semantic-layer/query/plan.ts';
import { validateQuery } from '#semantic-layer/query/validate-query.ts';
import { supportModel } from '#semantic-layer/support/support-model.ts';
import type { Database } from '#server/database/database.ts';
import { createQueryRunner } from '#server/database/query-runner.ts';
import { createOrganisation } from '#server/database/stores/organisations-store.ts';
import { write } from '#server/database/testing/two-organisations.ts';

type Table = Extract<keyof DB, `cx.${string}`>;
type Rows = { readonly [T in Table]?: readonly Omit<Insertable<DB[T]>, 'org_id'>[] };

/** An organisation of a few rows written by hand, and what it answers. */
export type SmallDesk = {
  readonly orgId: number;
  readonly add: (rows: Rows) => Promise<void>;
  /** Marks a conversation as deleted. */
  readonly remove: (conversationId: number, at: string) => Promise<void>;
  readonly rowsOf: (
    metrics: string | readonly string[],
    change?: Partial<SemanticQuery>,
  ) => Promise<readonly ResultRow[]>;
  readonly figure: (metric: string, change?: Partial<SemanticQuery>) => Promise<ResultValue | undefined>;
  /** Member → figure; a missing member is called `null`. */
  readonly split: (
    metric: string,
    by: string,
    change?: Partial<SemanticQuery>,
  ) => Promise<Readonly<Record<string, ResultValue | undefined>>>;
  /** Start of each bucket → figure. */
  readonly series: (
    metric: string,
    change: Partial<SemanticQuery>,
  ) => Promise<readonly (readonly [ResultValue | undefined, ResultValue | undefined])[]>;
};

/** @param range  of a question that names none */
export async function openSmallDesk(
  database: Database,
  slug: string,
  clock: Clock,
  range: SemanticQuery['range'],
): Promise<SmallDesk> {
  const organisation = { slug, name: slug, timezone: clock.timezone, currency: 'EUR', nowPinnedAt: null };
  const { id: orgId } = await createOrganisation(database, organisation);

  const add: SmallDesk['add'] = async (rows) => {
    await write(database, orgId, async (trx) => {
      for (const [table, records] of Object.entries(rows)) {
        const values = records.map((record) => ({ ...record, org_id: orgId }));
        await trx
          .insertInto(table as 'cx.tags')
          .values(values as Insertable<DB['cx.tags']>[])
          .execute();
      }
    });
  };
  const rowsOf: SmallDesk['rowsOf'] = async (metrics, change = {}) => {
    const ids = typeof metrics === 'string' ? [metrics] : metrics;
    const query: SemanticQuery = {
      ...{
        metrics: ids.map((id) => ({ id })),
        by: [],
        grain: null,
        where: [],
        having: [],
        range,
        compare: null,
      },
      ...{ anchor: null, per: null, order: null, limit: null },
      ...change,
    };
    const issues = validateQuery(query, supportModel);
    if (issues.length > 0) throw new Error(JSON.stringify(issues));
    const compiled = compileQuery(query, { model: supportModel, orgId, clock });
    return nameColumns(compiled, await createQueryRunner(database, { orgId })(compiled));
  };
  return {
    orgId,
    add,
    remove: async (id, deleted_at) => {
      await write(database, orgId, (trx) =>
        trx
          .updateTable('cx.conversations')
          .set({ deleted_at })
          .where('org_id', '=', orgId)
          .where('id', '=', id)
          .execute(),
      );
    },
    rowsOf,
    figure: async (metric, change) => (await rowsOf(metric, change))[0]?.[metric],
    split: async (metric, by, change) =>
      Object.fromEntries(
        (await rowsOf(metric, { by: [by], ...change })).map((row) => [String(row[by]), row[metric]]),
      ),
    series: async (metric, change) =>
      (await rowsOf(metric, change)).map((row) => [row.time, row[metric]] as const),
  };
}

/** A conversation a customer began, open unless more is said. */
export function conversation(
  id: number,
  createdAt: string,
  more: Partial<Omit<Insertable<DB['cx.conversations']>, 'org_id' | 'id'>> = {},
): Omit<Insertable<DB['cx.conversations']>, 'org_id'> {
  return { id, channel: 'chat', direction: 'inbound', status: 'open', created_at: createdAt, ...more };
}
