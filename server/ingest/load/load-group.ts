import type { Kind } from '#server/ingest/kinds.ts';
import type { BatchGroup } from '#server/ingest/source.ts';
import {
  type BusinessClocks,
  defaultCalendar,
  keepOneDefault,
  readBusinessClocks,
} from './business-clocks.ts';
import type { LooseRecord, RecordCheck } from './check-record.ts';
import type { ConversationFacts } from './conversation-facts.ts';
import type { HistoryOrigin } from './derive-conversation.ts';
import { deriveNewConversations } from './derive-new-conversations.ts';
import type { GroupContext, PreparedKind, Row } from './group-context.ts';
import { isPlainInstant, parseInstant } from './instant.ts';
import { kindsInOrder, planOf } from './kind-plan.ts';
import { prepareRows } from './prepare-rows.ts';
import { eventTime } from './record-rules.ts';
import { rederiveConversations } from './rederive-conversations.ts';
import { rememberSourceRecords } from './remember-source-records.ts';
import { settleShifts, settleStatusIntervals } from './settle-agent-time.ts';
import { insertRows, upsertRows, type WrittenRows } from './write-rows.ts';

export type GroupOptions = {
  readonly checks: ReadonlyMap<Kind, RecordCheck>;
  /** Calendars as last read; null when they have to be read. */
  readonly clocks: BusinessClocks | null;
  /** True writes every row as if it could be there already and alone be broken: slow, and never fails on data. */
  readonly isCareful: boolean;
};

const firstOfConversation = kindsInOrder.indexOf('conversation');
const calendarKinds: ReadonlySet<Kind> = new Set(['business_calendar', 'business_hours', 'holiday', 'team']);

/**
 * Loads one group inside the transaction of `context`: first what conversations refer to, then conversations with
 * all that belongs to them, whose derived values are worked out before the first of them is written.
 *
 * @returns the calendars as they are after it
 */
export async function loadGroup(
  context: GroupContext,
  group: BatchGroup,
  options: GroupOptions,
): Promise<BusinessClocks> {
  const recordsByKind = gatherByKind(group);
  const kinds = kindsInOrder.filter((kind) => recordsByKind.has(kind));
  const before = kinds.filter((kind) => kindsInOrder.indexOf(kind) < firstOfConversation);
  for (const kind of before) {
    const prepared = await prepareRows(
      context,
      planOf(context.plans, kind),
      inputOf(kind, recordsByKind, options),
    );
    await settle(context, prepared);
    await write(context, prepared, options.isCareful);
  }
  const isChanged = before.some((kind) => calendarKinds.has(kind));
  const clocks = isChanged || !options.clocks ? await readBusinessClocks(context) : options.clocks;
  const family = new Map<Kind, PreparedKind>();
  for (const kind of kinds.filter((one) => !before.includes(one))) {
    const input = inputOf(kind, recordsByKind, options);
    family.set(kind, await prepareRows(context, planOf(context.plans, kind), input));
  }
  await loadConversations(context, family, { ...options, clocks });
  return clocks;
}

type FamilyOptions = GroupOptions & { readonly clocks: BusinessClocks };

async function loadConversations(
  context: GroupContext,
  family: ReadonlyMap<Kind, PreparedKind>,
  { clocks, isCareful }: FamilyOptions,
): Promise<void> {
  const isNew = deriveNewConversations(family, clocks);
  const stated = takeStated(family.get('conversation'));
  const touched = new Set(stated.keys());
  for (const prepared of family.values()) {
    const { conversations } = await write(context, prepared, isCareful);
    if (!conversationMatters.has(prepared.plan.kind)) continue;
    for (const id of conversations) if (!isNew.has(id)) touched.add(id);
  }
  await rederiveConversations(context.trx, context.organisation.id, {
    ids: touched,
    clocks,
    statedOf: (id) => stated.get(id) ?? {},
    historyOf: historyOrigin(family),
  });
}

/** Kinds from which something about a conversation follows. */
export const conversationMatters: ReadonlySet<Kind> = new Set([
  'conversation',
  'conversation_status_interval',
  'queue_entry',
  'message',
]);

/** Intervals that a source gives are the history; others are carried on, or wait for the end of the import. */
function historyOrigin(family: ReadonlyMap<Kind, PreparedKind>): (conversationId: number) => HistoryOrigin {
  const told = new Set<unknown>();
  for (const { cells } of family.get('conversation_status_interval')?.rows ?? [])
    told.add(cells.conversation_id);
  return (id) => (told.has(id) ? 'given' : 'known');
}

/** What records of existing conversations state is weighed against what the database can count. */
function takeStated(prepared: PreparedKind | undefined): Map<number, Partial<ConversationFacts['stated']>> {
  const stated = new Map<number, Partial<ConversationFacts['stated']>>();
  for (const { id, isNew, cells } of prepared?.rows ?? []) {
    if (isNew || id === null) continue;
    const told = {
      messageCount: number(cells.message_count),
      reopenedCount: number(cells.reopened_count),
      sentiment: number(cells.sentiment),
    };
    if (Object.values(told).some((value) => value !== null)) stated.set(id, told);
    for (const column of prepared?.plan.stated ?? []) delete cells[column];
  }
  return stated;
}

async function settle(context: GroupContext, prepared: PreparedKind): Promise<void> {
  const { kind } = prepared.plan;
  if (kind === 'agent_status_interval') await settleStatusIntervals(context, prepared);
  if (kind === 'shift') await settleShifts(context, prepared);
  if (kind === 'team') await giveCalendars(context, prepared.rows);
}

async function giveCalendars(context: GroupContext, teams: readonly Row[]): Promise<void> {
  const without = teams.filter(({ cells }) => cells.calendar_id === null || cells.calendar_id === undefined);
  if (without.length === 0) return;
  const calendar = await defaultCalendar(context);
  for (const { cells } of without) cells.calendar_id = calendar;
}

async function write(
  context: GroupContext,
  prepared: PreparedKind,
  isCareful: boolean,
): Promise<WrittenRows> {
  const { plan, rows } = prepared;
  if (rows.length === 0) return { rows, conversations: new Set() };
  const areNew =
    context.emptyKinds.has(plan.kind) && (plan.identity === 'key' || rows.every((row) => row.isNew));
  const written = await (areNew && !isCareful
    ? insertRows(context, prepared)
    : upsertRows(context, prepared));
  noteNewest(context, plan.kind, written.rows);
  if (plan.identity === 'source') await noteGiven(context, plan.kind);
  if (plan.kind === 'business_calendar') await noteDefault(context, written.rows);
  return written;
}

async function noteDefault(context: GroupContext, calendars: readonly Row[]): Promise<void> {
  const last = calendars.findLast(({ cells }) => cells.is_default === true || cells.is_default === 'true');
  if (last && last.id !== null) await keepOneDefault(context, last.id);
}

/** Once per load and kind is enough: the source has given some. */
async function noteGiven(context: GroupContext, kind: Kind): Promise<void> {
  if (context.givenKinds.has(kind)) return;
  context.givenKinds.add(kind);
  await rememberSourceRecords(context, kind, { rows: [{ externalId: '', id: 0 }], mayExist: true });
}

export function noteNewest({ tally }: GroupContext, kind: Kind, rows: readonly Row[]): void {
  const column = eventTime[kind];
  let newest = tally.newest.get(kind) ?? 0;
  let newestPlain = '';
  for (const { cells } of column === undefined ? [] : rows) {
    const cell = cells[column ?? ''];
    if (!isPlainInstant(cell)) newest = Math.max(newest, parseInstant(cell) ?? 0);
    else if (cell > newestPlain) newestPlain = cell;
  }
  tally.newest.set(kind, Math.max(newest, parseInstant(newestPlain) ?? 0));
}

export function gatherByKind(group: BatchGroup): Map<Kind, LooseRecord[]> {
  const byKind = new Map<Kind, LooseRecord[]>();
  for (const { kind, records } of group) {
    const known = byKind.get(kind);
    if (known) for (const record of records) known.push(record);
    else byKind.set(kind, [...records]);
  }
  return byKind;
}

function inputOf(kind: Kind, recordsByKind: ReadonlyMap<Kind, LooseRecord[]>, { checks }: GroupOptions) {
  const check = checks.get(kind);
  if (!check) throw new RangeError(`there is no kind '${kind}'`);
  return { records: recordsByKind.get(kind) ?? [], check };
}

function number(cell: unknown): number | null {
  return cell === null || cell === undefined ? null : Number(cell);
}
