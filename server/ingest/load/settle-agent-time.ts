import { arrayLiteral } from './array-literal.ts';
import { countsOf, type GroupContext, type PreparedKind, type Row } from './group-context.ts';
import { earliest, latest, type Micros, parseInstant } from './instant.ts';
import { instantText } from './instant-text.ts';
import { type Stretch, subtract, withoutOverlaps } from './interval-set.ts';
import { runSql } from './run-sql.ts';

/** A stretch with the row it came in; null for one that the database has already. */
type Piece = Stretch & { readonly kind: string; readonly row: Row | null };
type StoredPiece = {
  readonly agent: number;
  readonly kind: string;
  readonly startedAt: Micros;
  readonly endedAt: Micros | null;
};

/** Cuts the status intervals of an agent so that none overlap, those in the database included. */
export async function settleStatusIntervals(context: GroupContext, prepared: PreparedKind): Promise<void> {
  const byAgent = piecesByAgent(prepared.rows, { starts: 'started_at', ends: 'ended_at' });
  const cut: StoredPiece[] = [];
  const kept: Row[] = [];
  for (const [agent, stored] of await readStored(context, byAgent, storedIntervalsSql)) {
    const pieces = [...stored.map(toPiece), ...(byAgent.get(agent) ?? [])];
    const endOf = new Map(stored.map((piece) => [piece.startedAt, piece.endedAt]));
    for (const { row, startedAt, endedAt } of withoutOverlaps(pieces)) {
      if (row) kept.push(withEnd(row, 'ended_at', endedAt));
      else if (endOf.get(startedAt) !== endedAt) cut.push({ agent, kind: '', startedAt, endedAt });
    }
  }
  await endStored(context, cut);
  replaceRows(prepared, kept);
}

/** Takes time off out of work, whichever of the two came first. */
export async function settleShifts(context: GroupContext, prepared: PreparedKind): Promise<void> {
  const byAgent = piecesByAgent(prepared.rows, { starts: 'starts_at', ends: 'ends_at' });
  const missing: Row[] = [];
  const gone: StoredPiece[] = [];
  for (const [agent, stored] of await readStored(context, byAgent, storedShiftsSql)) {
    const given = byAgent.get(agent) ?? [];
    const settled = settleShiftsOfAgent([...stored.map(toPiece), ...given]);
    const [storedKeys, settledKeys] = [new Set(stored.map(shiftKey)), new Set(settled.map(shiftKey))];
    gone.push(...stored.filter((piece) => !settledKeys.has(shiftKey(piece))));
    const toWrite = settled.filter((piece) => !storedKeys.has(shiftKey(piece)));
    missing.push(...toWrite.map((piece) => shiftRow(agent, piece)));
    countsOf(context.tally, 'shift').unchanged += Math.max(0, given.length - toWrite.length);
  }
  await deleteShifts(context, gone);
  replaceRows(prepared, missing);
}

function settleShiftsOfAgent(pieces: readonly Piece[]): Piece[] {
  const off = withoutOverlaps(pieces.filter((piece) => piece.kind !== 'work'));
  const work = withoutOverlaps(pieces.filter((piece) => piece.kind === 'work'));
  return [...off, ...subtract(work, off)];
}

function shiftRow(agent: number, { kind, row, startedAt, endedAt }: Piece): Row {
  const cells = { agent_id: agent, kind, starts_at: textOf(startedAt), ends_at: textOf(endedAt) };
  return { record: row?.record ?? cells, externalId: null, id: null, isNew: false, cells };
}

function shiftKey(piece: { readonly kind: string } & Stretch): string {
  return `${piece.kind} ${piece.startedAt} ${piece.endedAt}`;
}

function piecesByAgent(
  rows: readonly Row[],
  columns: { readonly starts: string; readonly ends: string },
): Map<number, Piece[]> {
  const byAgent = new Map<number, Piece[]>();
  for (const row of rows) {
    const agent = Number(row.cells.agent_id);
    const startedAt = parseInstant(row.cells[columns.starts]);
    if (startedAt === null) continue;
    const piece = {
      startedAt,
      endedAt: parseInstant(row.cells[columns.ends]),
      kind: String(row.cells.kind ?? ''),
      row,
    };
    const pieces = byAgent.get(agent);
    if (pieces) pieces.push(piece);
    else byAgent.set(agent, [piece]);
  }
  return byAgent;
}

/** What the database has that the new pieces may touch, for each of their agents. */
async function readStored(
  { trx, organisation }: GroupContext,
  byAgent: ReadonlyMap<number, readonly Piece[]>,
  sql: string,
): Promise<Map<number, StoredPiece[]>> {
  const agents = [...byAgent.keys()];
  const bound = (pick: typeof earliest, of: (piece: Piece) => Micros | null) =>
    arrayLiteral(agents.map((agent) => textOf(pick(...(byAgent.get(agent) ?? []).map(of)))));
  const rows = await runSql<StoredPiece>(trx, sql, [
    organisation.id,
    arrayLiteral(agents),
    bound(earliest, (piece) => piece.startedAt),
    bound(latest, (piece) => piece.endedAt ?? piece.startedAt),
  ]);
  const stored = new Map(agents.map((agent): [number, StoredPiece[]] => [agent, []]));
  for (const row of rows) stored.get(row.agent)?.push(row);
  return stored;
}

const micros = (column: string) => `(extract(epoch from ${column}) * 1000000)::bigint`;

/** From the interval that may still be going on when the first new one starts to the one after the last of them. */
const storedIntervalsSql = `
  select x.agent_id as agent, '' as kind, ${micros('x.started_at')} as "startedAt", ${micros('x.ended_at')} as "endedAt"
  from (
    select a.agent_id,
      coalesce((select max(p.started_at) from cx.agent_status_intervals p
        where p.org_id = $1 and p.agent_id = a.agent_id and p.started_at < a.since), a.since) as low,
      coalesce((select min(n.started_at) from cx.agent_status_intervals n
        where n.org_id = $1 and n.agent_id = a.agent_id and n.started_at > a.until), a.until) as high
    from unnest($2::bigint[], $3::timestamptz[], $4::timestamptz[]) as a(agent_id, since, until)
  ) around
  join cx.agent_status_intervals x
    on x.org_id = $1 and x.agent_id = around.agent_id and x.started_at between around.low and around.high
  order by 1, 3`;

const storedShiftsSql = `
  select s.agent_id as agent, s.kind, ${micros('s.starts_at')} as "startedAt", ${micros('s.ends_at')} as "endedAt"
  from unnest($2::bigint[], $3::timestamptz[], $4::timestamptz[]) as a(agent_id, since, until)
  join cx.shifts s on s.org_id = $1 and s.agent_id = a.agent_id and s.starts_at <= a.until and s.ends_at >= a.since
  order by 1, 3`;

async function endStored({ trx, organisation }: GroupContext, cut: readonly StoredPiece[]): Promise<void> {
  if (cut.length === 0) return;
  await runSql(
    trx,
    `update cx.agent_status_intervals t set ended_at = r.ended_at
     from unnest($2::bigint[], $3::timestamptz[], $4::timestamptz[]) as r(agent_id, started_at, ended_at)
     where t.org_id = $1 and t.agent_id = r.agent_id and t.started_at = r.started_at`,
    [
      organisation.id,
      arrayLiteral(cut.map(({ agent }) => agent)),
      arrayLiteral(cut.map(({ startedAt }) => textOf(startedAt))),
      arrayLiteral(cut.map(({ endedAt }) => textOf(endedAt))),
    ],
  );
}

async function deleteShifts(
  { trx, organisation }: GroupContext,
  gone: readonly StoredPiece[],
): Promise<void> {
  if (gone.length === 0) return;
  await runSql(
    trx,
    `delete from cx.shifts t using unnest($2::bigint[], $3::text[], $4::timestamptz[]) as r(agent_id, kind, starts_at)
     where t.org_id = $1 and t.agent_id = r.agent_id and t.kind = r.kind and t.starts_at = r.starts_at`,
    [
      organisation.id,
      arrayLiteral(gone.map(({ agent }) => agent)),
      arrayLiteral(gone.map(({ kind }) => kind)),
      arrayLiteral(gone.map(({ startedAt }) => textOf(startedAt))),
    ],
  );
}

function toPiece({ kind, startedAt, endedAt }: StoredPiece): Piece {
  return { kind, startedAt, endedAt, row: null };
}

function withEnd(row: Row, column: string, end: Micros | null): Row {
  if (parseInstant(row.cells[column]) !== end) row.cells[column] = textOf(end);
  return row;
}

function replaceRows(prepared: PreparedKind, rows: readonly Row[]): void {
  prepared.rows.splice(0, prepared.rows.length);
  for (const row of rows) prepared.rows.push(row);
}

function textOf(instant: Micros | null): string | null {
  return instant === null ? null : instantText(instant);
}
