import type { GroupContext, Linked } from './group-context.ts';
import type { KindPlan } from './kind-plan.ts';
import { rememberSourceRecords } from './remember-source-records.ts';
import { runSql } from './run-sql.ts';

/**
 * A tag of the same name is the same tag, wherever it comes from. Those with a twin in the database get its id;
 * of twins that are both new, only the first stays among the records.
 *
 * @returns  the others, each with the external id of its twin: to be remembered once that one has an id
 */
export async function adoptTwins(
  context: GroupContext,
  plan: KindPlan,
  { sameBy, records }: { readonly sameBy: string; readonly records: Map<string, Linked> },
): Promise<ReadonlyMap<string, string>> {
  const idByName = new Map(await readNames(context, plan, sameBy));
  const firstByName = new Map<string, string>();
  const others = new Map<string, string>();
  const adopted: { externalId: string; id: number }[] = [];
  for (const [externalId, { record }] of records) {
    if (context.ids.find(plan.kind, externalId) !== undefined) continue;
    const name = String(record[sameBy]);
    const [twin, first] = [idByName.get(name), firstByName.get(name)];
    if (twin !== undefined) adopted.push({ externalId, id: twin });
    else if (first === undefined) firstByName.set(name, externalId);
    else others.set(externalId, first);
  }
  await nameAgain(context, plan, adopted);
  for (const externalId of others.keys()) records.delete(externalId);
  return others;
}

/** Another external id for rows that are there. */
export async function nameAgain(
  context: GroupContext,
  { kind }: KindPlan,
  names: readonly { readonly externalId: string; readonly id: number }[],
): Promise<void> {
  for (const { externalId, id } of names) context.ids.assign(kind, externalId, id);
  await rememberSourceRecords(context, kind, { rows: names, mayExist: true });
}

async function readNames(
  { trx, organisation }: GroupContext,
  { shape }: KindPlan,
  column: string,
): Promise<[string, number][]> {
  const rows = await runSql<{ id: number; name: string }>(
    trx,
    `select id, ${column} as name from ${shape.table} where org_id = $1`,
    [organisation.id],
  );
  return rows.map(({ id, name }) => [name, id]);
}
