import type { Kysely } from 'kysely';
import type { DB } from '#migrations/tables.ts';
import type { Organisation } from '#server/database/stores/organisations-store.ts';
import type { Kind } from '#server/ingest/kinds.ts';
import type { IngestSource } from '#server/ingest/source.ts';
import type { BusinessClocks } from './business-clocks.ts';
import { type RecordCheck, recordCheck } from './check-record.ts';
import { type ForwardLink, runSql } from './group-context.ts';
import { type KindPlan, type KindPlans, planKinds } from './kind-plan.ts';
import { createKnownIds, type KnownIds } from './known-ids.ts';
import { readTableShapes } from './table-shape.ts';

/** What a load remembers from group to group. */
export type LoadState = {
  readonly organisation: Organisation;
  readonly source: string;
  readonly plans: KindPlans;
  readonly checks: ReadonlyMap<Kind, RecordCheck>;
  readonly emptyKinds: ReadonlySet<Kind>;
  readonly prefixedKinds: ReadonlySet<Kind>;
  readonly known: KnownIds;
  readonly forwardLinks: ForwardLink[];
  readonly newest: Map<Kind, number>;
  clocks: BusinessClocks | null;
};

/** What the organisation has before the load begins. */
export async function startLoad(
  trx: Kysely<DB>,
  organisation: Organisation,
  source: IngestSource,
): Promise<LoadState> {
  const plans = planKinds(await readTableShapes(trx));
  const own = { orgId: organisation.id, source: source.name };
  const emptyKinds = await findEmptyKinds(trx, plans, own);
  return {
    organisation,
    source: source.name,
    plans,
    checks: new Map([...plans].map(([kind, plan]) => [kind, recordCheck(plan)])),
    emptyKinds,
    prefixedKinds: await findPrefixedKinds(trx, plans, own),
    known: createKnownIds(emptyKinds),
    forwardLinks: [],
    newest: new Map(),
    clocks: null,
  };
}

type Own = { readonly orgId: number; readonly source: string };

async function findEmptyKinds(trx: Kysely<DB>, plans: KindPlans, own: Own): Promise<ReadonlySet<Kind>> {
  const questions = [...plans.values()].map(
    (plan) => `select '${plan.kind}' as kind where not exists (${anyOf(plan)})`,
  );
  const rows = await runSql<{ kind: Kind }>(trx, questions.join(' union all '), [own.orgId, own.source]);
  return new Set(rows.map(({ kind }) => kind));
}

/** Kinds that more than one source calls by the same names have to be asked for. */
function anyOf({ kind, identity, shape, sameBy }: KindPlan): string {
  return identity === 'key' || sameBy !== null
    ? `select from ${shape.table} where org_id = $1 and $2::text is not null`
    : `select from app.source_records where org_id = $1 and source = $2 and kind = '${kind}'`;
}

/**
 * External ids are unique in an organisation, but two sources may both have a ticket 1. The first source keeps its
 * ids as they are; those of another carry its name in front, for as long as it is imported.
 */
async function findPrefixedKinds(trx: Kysely<DB>, plans: KindPlans, own: Own): Promise<ReadonlySet<Kind>> {
  const prefixed = new Set<Kind>();
  for (const { kind, shape, keepsExternalId } of plans.values()) {
    if (!keepsExternalId) continue;
    const [first] = await runSql<{ is_other: boolean; is_prefixed: boolean | null }>(
      trx,
      `select
         exists (select from app.source_records where org_id = $1 and kind = $3 and source <> $2) as is_other,
         (select t.external_id <> s.external_id from app.source_records s
          join ${shape.table} t on t.org_id = s.org_id and t.id = s.id
          where s.org_id = $1 and s.kind = $3 and s.source = $2 limit 1) as is_prefixed`,
      [own.orgId, own.source, kind],
    );
    if (first?.is_prefixed ?? first?.is_other) prefixed.add(kind);
  }
  return prefixed;
}
