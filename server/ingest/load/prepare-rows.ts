import type { Kind } from '#server/ingest/kinds.ts';
import { adoptTwins, nameAgain } from './adopt-twins.ts';
import type { Cell } from './array-literal.ts';
import { shown } from './check-cell.ts';
import type { LooseRecord, RecordCheck } from './check-record.ts';
import {
  countsOf,
  type GroupContext,
  type Linked,
  type PreparedKind,
  type Row,
  refuse,
} from './group-context.ts';
import { parseInstant } from './instant.ts';
import type { KindPlan } from './kind-plan.ts';
import { satisfactionCells } from './satisfaction-scale.ts';

/**
 * Records of one kind as rows: checked, the last of doubles kept, what they refer to looked up, ids handed out.
 * What cannot be taken is refused with its reason.
 */
export async function prepareRows(
  context: GroupContext,
  plan: KindPlan,
  batch: { readonly records: readonly LooseRecord[]; readonly check: RecordCheck },
): Promise<PreparedKind> {
  countsOf(context.tally, plan.kind).read += batch.records.length;
  const sound = refuseUnsound(context, plan, batch);
  await fetchReferences(context, plan, sound);
  const linked = sound.flatMap((record) => link(context, plan, record) ?? []);
  const rows = plan.identity === 'source' ? await identify(context, plan, linked) : byOwnKey(plan, linked);
  await linkToOwnKind(context, plan, rows);
  return { plan, rows };
}

function refuseUnsound(
  { tally }: GroupContext,
  { kind }: KindPlan,
  { records, check }: { readonly records: readonly LooseRecord[]; readonly check: RecordCheck },
): LooseRecord[] {
  return records.filter((record) => {
    const reason = check(record);
    if (reason !== null) refuse(tally, { kind, record, reason });
    return reason === null;
  });
}

async function fetchReferences(
  { ids }: GroupContext,
  { references, scope }: KindPlan,
  records: readonly LooseRecord[],
): Promise<void> {
  for (const [column, to] of references) await ids.fetch(to, textsOf(records, column), false);
  if (!scope) return;
  for (const [word, to] of Object.entries(scope.kinds)) {
    const scoped = records.filter((record) => record[scope.by] === word);
    await ids.fetch(to as Kind, textsOf(scoped, scope.column), false);
  }
}

function link(context: GroupContext, plan: KindPlan, record: LooseRecord): Linked | null {
  const own = { ...record } as Record<string, Cell>;
  const cells: Record<string, Cell> = { ...own, ...satisfactionCells(plan.kind, record) };
  for (const [column, to] of plan.references) {
    if (!linkCell(context, plan, { record, cells, column, to })) return null;
  }
  for (const column of plan.selfReferences) cells[column] = null;
  if (plan.scope) {
    const to = plan.scope.kinds[String(record[plan.scope.by])];
    if (to === undefined) cells[plan.scope.column] = undefined;
    else if (!linkCell(context, plan, { record, cells, column: plan.scope.column, to: to as Kind }))
      return null;
  }
  return { record, cells };
}

type Link = Linked & { readonly column: string; readonly to: Kind };

function linkCell(
  { ids, tally }: GroupContext,
  { kind }: KindPlan,
  { record, cells, column, to }: Link,
): boolean {
  const externalId = record[column];
  if (typeof externalId !== 'string') return true;
  const id = ids.find(to, externalId);
  if (id === undefined) {
    refuse(tally, {
      kind,
      record,
      reason: `${column} refers to ${to} ${shown(externalId)}, which is not known`,
    });
    return false;
  }
  cells[column] = id;
  return true;
}

async function identify(context: GroupContext, plan: KindPlan, linked: readonly Linked[]): Promise<Row[]> {
  const { ids, emptyKinds } = context;
  const last = new Map(linked.map((one) => [String(one.record.external_id), one]));
  // Of a kind that was empty every record is taken for new; should one not be, the database will say so.
  if (!emptyKinds.has(plan.kind)) await ids.fetch(plan.kind, last.keys(), true);
  const { sameBy } = plan;
  const twins = sameBy === null ? null : await adoptTwins(context, plan, { sameBy, records: last });
  const newcomers = [...last.keys()].filter((externalId) => ids.find(plan.kind, externalId) === undefined);
  await handOutIds(context, plan, newcomers);
  if (twins) {
    const names = [...twins].map(([externalId, twin]) => ({
      externalId,
      id: ids.find(plan.kind, twin) ?? 0,
    }));
    await nameAgain(context, plan, names);
  }
  const isNew = new Set(newcomers);
  const rows = [...last].map(([externalId, { record, cells }]): Row => {
    const id = ids.find(plan.kind, externalId) ?? 0;
    cells.id = id;
    if (plan.keepsExternalId) cells.external_id = storedExternalId(context, plan, externalId);
    // Not deleted: an object that a property was taken from is several times slower to read.
    else cells.external_id = undefined;
    return { record, externalId, id, isNew: isNew.has(externalId), cells };
  });
  return sameBy === null ? rows : [...new Map(rows.map((row) => [row.id, row])).values()];
}

async function handOutIds(
  context: GroupContext,
  plan: KindPlan,
  newcomers: readonly string[],
): Promise<void> {
  if (newcomers.length === 0) return;
  const { ids, handOut } = context;
  const first = await handOut(plan.kind, newcomers.length);
  for (const [index, externalId] of newcomers.entries()) ids.assign(plan.kind, externalId, first + index);
}

function storedExternalId(
  { prefixedKinds, source }: GroupContext,
  { kind }: KindPlan,
  externalId: string,
): string {
  return prefixedKinds.has(kind) ? `${source}:${externalId}` : externalId;
}

/** The last of doubles. Two ways to write one instant are one key. */
function byOwnKey(plan: KindPlan, linked: readonly Linked[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { record, cells } of linked) {
    const key = plan.key
      .map((column) => parseInstant(cells[column]) ?? String(cells[column] ?? ''))
      .join('\u0001');
    rows.set(key, { record, externalId: null, id: null, isNew: false, cells });
  }
  return [...rows.values()];
}

/** References inside a kind: to a row at hand, or to one that is still to come. */
async function linkToOwnKind(context: GroupContext, plan: KindPlan, rows: readonly Row[]): Promise<void> {
  for (const column of plan.selfReferences) {
    await context.ids.fetch(
      plan.kind,
      textsOf(
        rows.map((row) => row.record),
        column,
      ),
      false,
    );
    for (const { record, cells, id } of rows) {
      const to = record[column];
      if (typeof to !== 'string' || id === null) continue;
      const target = context.ids.find(plan.kind, to);
      if (target !== undefined) cells[column] = target;
      else context.tally.forwardLinks.push({ kind: plan.kind, column, id, to, record });
    }
  }
}

function* textsOf(records: readonly LooseRecord[], column: string): Iterable<string> {
  for (const record of records) {
    const value = record[column];
    if (typeof value === 'string') yield value;
  }
}
