import type { Kysely } from 'kysely';
import type { DB } from '#migrations/tables.ts';
import type { Organisation } from '#server/database/stores/organisations-store.ts';
import type { Kind } from '#server/ingest/kinds.ts';
import type { IngestSource } from '#server/ingest/source.ts';
import type { BusinessClocks } from './business-clocks.ts';
import { type RecordCheck, recordCheck } from './check-record.ts';
import type { ForwardLink } from './group-context.ts';
import { type KindPlan, type KindPlans, planKinds } from './kind-plan.ts';
import { createKnownIds, type KnownIds } from './known-ids.ts';
import { runSql } from './run-sql.ts';
import { readTableShapes } from './table-shape.ts';

/** What a load remembers from group to group. */
export type LoadState = {
  readonly organisation: Organisation;
  readonly source: string;
  readonly plans: KindPlans;
  readonly checks: ReadonlyMap<Kind, RecordCheck>;
  readonly emptyKinds: ReadonlySet<Kind>;
  readonly prefixedKinds: ReadonlySet<Kind>;
  /** Kinds of which it is written down that the source has given some. */
  readonly givenKinds: Set<Kind>;
  readonly known: KnownIds;
  readonly forwardLinks: ForwardLink[];
  readonly newest: Map<Kind, number>;
  /** Where the ids of each kind go on; 1 for a kind that is not listed. */
  nextIds: Map<Kind, number>;
  clocks: BusinessClocks | null;
};

/** What the organisation has before the load begins. */
export async function startLoad(
  trx: Kysely<DB>,
  organisation: Organisation,
  source: IngestSource,
): Promise<LoadState> {
  const plans = planKinds(await readTableShapes(trx));
  const given = await readGivenKinds(trx, organisation.id);
  const own = { orgId: organisation.id, source: source.name };
  const emptyKinds = await findEmptyKinds(trx, plans, { ...own, given });
  return {
    organisation,
    source: source.name,
    plans,
    checks: new Map([...plans].map(([kind, plan]) => [kind, recordCheck(plan)])),
    emptyKinds,
    prefixedKinds: await findPrefixedKinds(trx, plans, { ...own, given }),
    givenKinds: new Set(given.filter((one) => one.source === source.name).map(({ kind }) => kind)),
    known: createKnownIds(emptyKinds),
    forwardLinks: [],
    newest: new Map(),
    nextIds: await readNextIds(trx, organisation.id),
    clocks: null,
  };
}

/** The next id of each kind. */
export async function readNextIds(trx: Kysely<DB>, orgId: number): Promise<Map<Kind, number>> {
  const rows = await runSql<{ kind: Kind; next_id: number }>(
    trx,
    'select kind, next_id from app.id_counters where org_id = $1',
    [orgId],
  );
  return new Map(rows.map(({ kind, next_id }) => [kind, next_id]));
}

type Given = { readonly orgId: number; readonly source: string; readonly given: readonly GivenKind[] };
type GivenKind = { readonly source: string; readonly kind: Kind };

/** Which source has given records of which kind, ever. */
function readGivenKinds(trx: Kysely<DB>, orgId: number): Promise<readonly GivenKind[]> {
  return runSql(trx, "select source, kind from app.source_records where org_id = $1 and external_id = ''", [
    orgId,
  ]);
}

/** Kinds of which there is nothing that a record of this source could be. */
async function findEmptyKinds(
  trx: Kysely<DB>,
  plans: KindPlans,
  { orgId, source, given }: Given,
): Promise<ReadonlySet<Kind>> {
  const own = new Set(given.filter((one) => one.source === source).map(({ kind }) => kind));
  const isKnownById = ({ identity, sameBy }: KindPlan) => identity === 'source' && sameBy === null;
  const byId = [...plans.values()].filter((plan) => isKnownById(plan) && !own.has(plan.kind));
  const questions = [...plans.values()]
    .filter((plan) => !isKnownById(plan))
    .map(
      ({ kind, shape }) =>
        `select '${kind}' as kind where not exists (select from ${shape.table} where org_id = $1)`,
    );
  const rows = await runSql<{ kind: Kind }>(trx, questions.join(' union all '), [orgId]);
  return new Set([...byId, ...rows].map(({ kind }) => kind));
}

/**
 * External ids are unique in an organisation, but two sources may both have a ticket 1. The first source keeps its
 * ids as they are; those of another carry its name in front, for as long as it is imported.
 */
async function findPrefixedKinds(
  trx: Kysely<DB>,
  plans: KindPlans,
  { orgId, source, given }: Given,
): Promise<ReadonlySet<Kind>> {
  const prefixed = new Set<Kind>();
  for (const { kind, shape, keepsExternalId } of plans.values()) {
    const sources = given.filter((one) => one.kind === kind).map((one) => one.source);
    if (!keepsExternalId || sources.every((one) => one === source)) continue;
    const isFirst =
      sources.includes(source) && !(await hasPrefix(trx, shape.table, { orgId, prefix: `${source}:` }));
    if (!isFirst) prefixed.add(kind);
  }
  return prefixed;
}

async function hasPrefix(
  trx: Kysely<DB>,
  table: string,
  { orgId, prefix }: { readonly orgId: number; readonly prefix: string },
): Promise<boolean> {
  const rows = await runSql(
    trx,
    `select from ${table} where org_id = $1 and external_id >= $2 and starts_with(external_id, $2) limit 1`,
    [orgId, prefix],
  );
  return rows.length > 0;
}
