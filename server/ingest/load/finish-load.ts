import type { Kysely } from 'kysely';
import type { DB } from '#migrations/tables.ts';
import type { Database } from '#server/database/database.ts';
import { refreshStatistics } from '#server/database/refresh-statistics.ts';
import { reserveIds } from '#server/database/stores/reserve-ids.ts';
import { withOrganisation } from '#server/database/tenant-scope.ts';
import type { IngestSource } from '#server/ingest/source.ts';
import { arrayLiteral } from './array-literal.ts';
import { readBusinessClocks } from './business-clocks.ts';
import { shown } from './check-cell.ts';
import { emptyTally, type ForwardLink, type GroupContext } from './group-context.ts';
import type { Micros } from './instant.ts';
import { instantText } from './instant-text.ts';
import { planOf } from './kind-plan.ts';
import { createGroupIds } from './known-ids.ts';
import { describeRecord, type ReportBuilder } from './load-report.ts';
import type { LoadState } from './load-state.ts';
import { rederiveConversations } from './rederive-conversations.ts';
import { runSql } from './run-sql.ts';

export type FinishOptions = {
  readonly source: IngestSource;
  readonly report: ReportBuilder;
  /** ISO instant of the load. */
  readonly now: string;
  /** False when whoever loads tells the planner of the new rows themselves, after more than this. */
  readonly refreshesStatistics: boolean;
};

const conversationsPerTransaction = 1000;
const linksPerTransaction = 1000;
/** Fewer changed rows than this leave the planner's picture as it is. */
const worthCounting = 1000;

/** What can only be done once everything has come: late links, histories nobody told, and how fresh it all is. */
export async function finishLoad(
  database: Database,
  state: LoadState,
  options: FinishOptions,
): Promise<void> {
  for (let start = 0; start < state.forwardLinks.length; start += linksPerTransaction) {
    const links = state.forwardLinks.slice(start, start + linksPerTransaction);
    await inContext(database, state, (context) => followLinks(context, links, options));
  }
  let last: number | null = 0;
  while (last !== null) {
    const since: number = last;
    last = await inContext(database, state, (context) => makeHistories(context, since));
  }
  await inContext(database, state, (context) => noteFreshness(context, state, options));
  if (options.refreshesStatistics && options.report.changes() >= worthCounting) {
    const tables = [...state.newest.keys()].map((kind) => planOf(state.plans, kind).shape.table);
    await refreshStatistics(database, [...tables, 'app.source_records']);
  }
}

/** Merges into a conversation that came later, and categories below one that came later. */
async function followLinks(
  context: GroupContext,
  links: readonly ForwardLink[],
  { source, report }: FinishOptions,
): Promise<void> {
  const { trx, organisation, ids } = context;
  for (const kind of new Set(links.map((link) => link.kind))) {
    const own = links.filter((link) => link.kind === kind);
    await ids.fetch(
      kind,
      own.map((link) => link.to),
      false,
    );
    for (const { column, id, to, record } of own) {
      const target = ids.find(kind, to);
      if (target === undefined) {
        const reason = `${column} refers to ${kind} ${shown(to)}, which never came`;
        report.addIncomplete(describeRecord(source, { kind, record, reason }));
        continue;
      }
      await runSql(
        trx,
        `update ${planOf(context.plans, kind).shape.table} set ${column} = $3
         where org_id = $1 and id = $2 and ${column} is distinct from $3
           and exists (select from ${planOf(context.plans, kind).shape.table} where org_id = $1 and id = $3)`,
        [organisation.id, id, target],
      );
    }
    if (kind === 'conversation')
      await rederive(
        context,
        own.map((link) => link.id),
        'known',
      );
  }
}

/**
 * Gives the next conversations without any history one; null when there are no more. By `except`, which the database
 * works out in one way only: right after a load it knows nothing of the new rows, and would look each one up.
 */
async function makeHistories(context: GroupContext, since: number): Promise<number | null> {
  const rows = await runSql<{ id: number }>(
    context.trx,
    `select id from cx.conversations where org_id = $1 and id > $2
     except select conversation_id from cx.conversation_status_intervals where org_id = $1 and conversation_id > $2
     order by id limit ${conversationsPerTransaction}`,
    [context.organisation.id, since],
  );
  await rederive(
    context,
    rows.map(({ id }) => id),
    'none',
  );
  return rows.at(-1)?.id ?? null;
}

async function rederive(
  context: GroupContext,
  ids: readonly number[],
  history: 'known' | 'none',
): Promise<void> {
  if (ids.length === 0) return;
  await rederiveConversations(context.trx, context.organisation.id, {
    ids,
    clocks: await readBusinessClocks(context),
    historyOf: () => history,
    statedOf: () => ({}),
  });
}

async function noteFreshness(context: GroupContext, state: LoadState, { now }: FinishOptions): Promise<void> {
  const datasets = [...state.newest].map(([kind, newest]) => ({
    dataset: planOf(context.plans, kind).shape.table.replace('cx.', ''),
    newest: newest === 0 ? null : instantText(newest as Micros),
  }));
  if (datasets.length === 0) return;
  await runSql(
    context.trx,
    `insert into cx.data_freshness as t (org_id, dataset, last_event_at, loaded_at)
     select $1, r.dataset, r.newest, $4::timestamptz from unnest($2::text[], $3::timestamptz[]) as r(dataset, newest)
     on conflict (org_id, dataset) do update
     set last_event_at = greatest(t.last_event_at, excluded.last_event_at), loaded_at = excluded.loaded_at`,
    [
      context.organisation.id,
      arrayLiteral(datasets.map(({ dataset }) => dataset)),
      arrayLiteral(datasets.map(({ newest }) => newest)),
      now,
    ],
  );
}

function inContext<T>(
  database: Database,
  state: LoadState,
  work: (context: GroupContext) => Promise<T>,
): Promise<T> {
  const { organisation, source } = state;
  return withOrganisation(
    database,
    { orgId: organisation.id, role: 'app', timeoutSeconds: 300 },
    (trx: Kysely<DB>) => {
      const ids = createGroupIds(state.known, { trx, orgId: organisation.id, source, pending: null });
      const handOut = (kind: string, count: number) => reserveIds(trx, organisation.id, { kind, count });
      return work({ ...state, trx, ids, handOut, tally: emptyTally() });
    },
  );
}
