import { codeOf } from '#server/database/database-faults.ts';
import { arrayLiteral } from './array-literal.ts';
import { binaryArray } from './binary-array.ts';
import { countsOf, type GroupContext, type PreparedKind, type Row, refuse } from './group-context.ts';
import { insertStatement } from './insert-statement.ts';
import type { KindPlan } from './kind-plan.ts';
import { rememberSourceRecords } from './remember-source-records.ts';
import { runSql } from './run-sql.ts';
import type { ColumnShape } from './table-shape.ts';

export type WrittenRows = {
  /** Those that are in the database now, whether they changed or not. */
  readonly rows: readonly Row[];
  /** Conversations of which a row is new or different. */
  readonly conversations: ReadonlySet<number>;
};

const rowsPerInsert = 5000;
const rowsPerUpsert = 1000;

/**
 * Writes rows that are all new, without asking what is there: the quick way. A double or a broken row fails the
 * whole group, which is then written the careful way.
 */
export async function insertRows(context: GroupContext, { plan, rows }: PreparedKind): Promise<WrittenRows> {
  const { text, columns } = insertStatement(plan, { given: columnsOf(rows), mayExist: false });
  for (const chunk of chunks(rows, rowsPerInsert)) {
    await runSql(context.trx, text, [context.organisation.id, ...arraysOf(chunk, columns)]);
    await remember(context, plan, chunk, false);
  }
  countsOf(context.tally, plan.kind).inserted += rows.length;
  return { rows, conversations: new Set(rows.flatMap(conversationOf)) };
}

/** Writes rows of which some may be there; one that the database refuses is refused alone. */
export async function upsertRows(context: GroupContext, { plan, rows }: PreparedKind): Promise<WrittenRows> {
  const written: Row[] = [];
  const conversations = new Set<number>();
  for (const part of bySameColumns(rows)) {
    for (const chunk of chunks(part, rowsPerUpsert)) {
      const accepted = await upsertChunk(context, plan, chunk);
      await remember(context, plan, accepted.rows, true);
      written.push(...accepted.rows);
      for (const conversation of accepted.conversations) conversations.add(conversation);
    }
  }
  if (written.length < rows.length) await unlinkRefused(context, { plan, rows }, new Set(written));
  return { rows: written, conversations };
}

/** What refers to a refused row of its own kind waits for one of that name to come, like any link to a later row. */
async function unlinkRefused(
  { trx, organisation, ids, tally }: GroupContext,
  { plan, rows }: PreparedKind,
  written: ReadonlySet<Row>,
): Promise<void> {
  const refused = rows.filter((row) => row.isNew && !written.has(row));
  for (const { externalId } of refused) if (externalId !== null) ids.forget(plan.kind, externalId);
  const refusedIds = new Set<unknown>(refused.map(({ id }) => id));
  for (const column of plan.selfReferences) {
    const linked = [...written].filter(({ cells }) => refusedIds.has(cells[column]));
    for (const { id, record } of linked) {
      await runSql(trx, `update ${plan.shape.table} set ${column} = null where org_id = $1 and id = $2`, [
        organisation.id,
        id,
      ]);
      tally.forwardLinks.push({ kind: plan.kind, column, id: id ?? 0, to: String(record[column]), record });
    }
  }
}

/** A refused chunk is halved until the broken rows stand alone. */
async function upsertChunk(
  context: GroupContext,
  plan: KindPlan,
  rows: readonly Row[],
): Promise<WrittenRows> {
  await runSql(context.trx, 'savepoint chunk', []);
  try {
    const accepted = await upsert(context, plan, rows);
    await runSql(context.trx, 'release savepoint chunk', []);
    return accepted;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    await runSql(context.trx, 'rollback to savepoint chunk', []);
    await runSql(context.trx, 'release savepoint chunk', []);
    return await upsertHalves(context, plan, { rows, error });
  }
}

async function upsertHalves(
  context: GroupContext,
  plan: KindPlan,
  { rows, error }: { readonly rows: readonly Row[]; readonly error: unknown },
): Promise<WrittenRows> {
  const [only] = rows;
  if (only && rows.length === 1) {
    refuse(context.tally, { kind: plan.kind, record: only.record, reason: refusalReason(error) });
    return { rows: [], conversations: new Set() };
  }
  const middle = rows.length >> 1;
  const first = await upsertChunk(context, plan, rows.slice(0, middle));
  const second = await upsertChunk(context, plan, rows.slice(middle));
  return {
    rows: [...first.rows, ...second.rows],
    conversations: new Set([...first.conversations, ...second.conversations]),
  };
}

async function upsert(context: GroupContext, plan: KindPlan, rows: readonly Row[]): Promise<WrittenRows> {
  const { text, columns } = insertStatement(plan, { given: columnsOf(rows), mayExist: true });
  const changed = await runSql<{ id?: number; conversation_id?: number | null; is_new: boolean }>(
    context.trx,
    text,
    [context.organisation.id, ...arraysOf(rows, columns)],
  );
  const counts = countsOf(context.tally, plan.kind);
  const inserted = changed.filter((row) => row.is_new).length;
  counts.inserted += inserted;
  counts.updated += changed.length - inserted;
  counts.unchanged += rows.length - changed.length;
  const conversations = changed.map((row) => (plan.kind === 'conversation' ? row.id : row.conversation_id));
  return { rows, conversations: new Set(conversations.filter((id) => typeof id === 'number')) };
}

async function remember(
  context: GroupContext,
  plan: KindPlan,
  rows: readonly Row[],
  mayExist: boolean,
): Promise<void> {
  const newcomers = rows.flatMap(({ externalId, id, isNew }) =>
    isNew && externalId !== null && id !== null ? [{ externalId, id }] : [],
  );
  await rememberSourceRecords(context, plan.kind, { rows: newcomers, mayExist });
}

/** True when the database cannot take the data: a value, a constraint or a limit, and not a fault of ours. */
export function isRefusal(error: unknown): boolean {
  return /^(22|23|54)/.test(codeOf(error) ?? '');
}

function refusalReason(error: unknown): string {
  const constraint = error instanceof Error && 'constraint' in error ? ` (${error.constraint})` : '';
  switch (codeOf(error)) {
    case '23505':
      return `is a double of another record${constraint}`;
    case '23503':
      return `refers to a record that is not there${constraint}`;
    case '23514':
      return `breaks a rule of its table${constraint}`;
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

function conversationOf({ cells }: Row): number[] {
  const id = cells.conversation_id;
  return typeof id === 'number' ? [id] : [];
}

export function columnsOf(rows: readonly Row[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { cells } of rows) {
    for (const name in cells) if (cells[name] !== undefined) names.add(name);
  }
  return names;
}

export function arraysOf(rows: readonly Row[], columns: readonly ColumnShape[]): (Buffer | string)[] {
  return columns.map(({ name, type }) => {
    const cells = rows.map((row) => row.cells[name]);
    return binaryArray(type, cells) ?? arrayLiteral(cells);
  });
}

/** What a record does not tell stays as it is: rows that tell the same columns are written together. */
function bySameColumns(rows: readonly Row[]): Row[][] {
  const parts = new Map<string, Row[]>();
  for (const row of rows) {
    const signature = Object.keys(row.cells)
      .filter((name) => row.cells[name] !== undefined)
      .join();
    const part = parts.get(signature);
    if (part) part.push(row);
    else parts.set(signature, [row]);
  }
  return [...parts.values()];
}

function* chunks<T>(items: readonly T[], size: number): Iterable<readonly T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
