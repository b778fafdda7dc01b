import type { ConversationEvidence, ConversationStatus, StatusInterval } from './conversation-facts.ts';
import { isFromCustomer } from './conversation-facts.ts';
import { earliest, latest, type Micros, plusSeconds } from './instant.ts';

/** Two closings nearer than this are one, told by two clocks. */
const sameClosingSeconds = 60;

type Change = { readonly at: Micros; readonly status: ConversationStatus };

/**
 * The same history in order, nothing overlapping (the later start wins), and nothing after `end`, when it was merged.
 * What began at `opening` stays even if it ended in the same instant: a history is never empty.
 */
export function orderHistory(
  intervals: readonly StatusInterval[],
  end: Micros | null,
  opening: Micros | null = null,
): StatusInterval[] {
  const byStart = new Map(intervals.map((interval) => [interval.startedAt, interval]));
  const ordered = [...byStart.values()].sort((a, b) => a.startedAt - b.startedAt);
  return ordered.flatMap((interval, index) => {
    if (end !== null && interval.startedAt >= end && interval.startedAt !== opening) return [];
    return [{ ...interval, endedAt: earliest(interval.endedAt, ordered[index + 1]?.startedAt ?? null, end) }];
  });
}

/**
 * A history made from what the conversation's own timestamps tell, for sources that keep none. Between the first
 * and the last closing it was reopened when the customer next wrote; when that is not known, at once, because it
 * was not solved until it closed for good.
 */
export function synthesiseHistory(evidence: ConversationEvidence): StatusInterval[] {
  const { conversation } = evidence;
  const doneAt = conversation.firstDoneAt ?? conversation.lastDoneAt;
  const changes: Change[] = openingChanges(evidence, doneAt);
  if (doneAt !== null) {
    changes.push({ at: doneAt, status: 'done' }, ...changesAfterDone(evidence, doneAt));
  }
  const end = earliest(mergeInstant(evidence), closedAtLatest(evidence, doneAt));
  const intervals = orderHistory(toIntervals(changes), end, conversation.createdAt);
  return continueHistory({ ...evidence, intervals });
}

/** The history known so far, carried on to what the conversation says now. */
export function continueHistory(evidence: ConversationEvidence): StatusInterval[] {
  const { createdAt, status } = evidence.conversation;
  const known = orderHistory(evidence.intervals, mergeInstant(evidence), createdAt);
  const last = known.at(-1);
  if (!last || mergeInstant(evidence) !== null) return known;
  if (last.endedAt !== null) {
    const changes = status === 'done' ? [] : changesAfterDone(evidence, last.endedAt);
    return [...known, ...toIntervals(changes)];
  }
  const changes = [{ at: last.startedAt, status: last.status }, ...changesSince(evidence, last)];
  const end =
    status === 'done' && last.status !== 'done'
      ? closedAtLatest(evidence, evidence.conversation.lastDoneAt)
      : null;
  return orderHistory([...known, ...toIntervals(changes)], end, createdAt);
}

/** How often it went from done back to anything else. */
export function countReopenings(history: readonly StatusInterval[]): number {
  return history.filter(
    (interval, index) => interval.status !== 'done' && history[index - 1]?.status === 'done',
  ).length;
}

/** When it was merged away; the last sign of life when the source does not say. Null when it was not. */
export function mergeInstant(evidence: ConversationEvidence): Micros | null {
  const { mergedAt, isMerged } = evidence.conversation;
  if (mergedAt !== null) return mergedAt;
  return isMerged ? lastSign(evidence) : null;
}

/** Done, but nobody says since when: its history ends with the last sign of life, and no closing is made up. */
function closedAtLatest(evidence: ConversationEvidence, doneAt: Micros | null): Micros | null {
  return doneAt === null && evidence.conversation.status === 'done' ? lastSign(evidence) : null;
}

function lastSign({ conversation, messages }: ConversationEvidence): Micros {
  const { createdAt, lastDoneAt, lastActivityAt, lastMessageAt } = conversation;
  const spoken = messages.at(-1)?.sentAt ?? null;
  return latest(createdAt, lastDoneAt, lastActivityAt, lastMessageAt, spoken) ?? createdAt;
}

function openingChanges({ conversation, queueStays }: ConversationEvidence, doneAt: Micros | null): Change[] {
  const { createdAt, queueEnteredAt, firstResponseAt, status } = conversation;
  const stays =
    queueStays.length > 0 || queueEnteredAt === null
      ? queueStays
      : [{ enteredAt: queueEnteredAt, leftAt: status === 'queued' ? null : (firstResponseAt ?? doneAt) }];
  const isWaiting = status === 'queued' && stays.length === 0;
  const changes: Change[] = [{ at: createdAt, status: isWaiting ? 'queued' : 'open' }];
  for (const { enteredAt, leftAt } of stays) {
    if (doneAt !== null && enteredAt >= doneAt) continue;
    changes.push({ at: latest(enteredAt, createdAt) ?? createdAt, status: 'queued' });
    if (leftAt !== null && leftAt > createdAt && (doneAt === null || leftAt < doneAt)) {
      changes.push({ at: leftAt, status: 'open' });
    }
  }
  return changes;
}

function changesSince(evidence: ConversationEvidence, last: StatusInterval): Change[] {
  const { conversation } = evidence;
  if (last.status === 'done') return changesAfterDone(evidence, last.startedAt);
  const { lastDoneAt, status } = conversation;
  if (lastDoneAt !== null && lastDoneAt > last.startedAt) {
    return [{ at: lastDoneAt, status: 'done' }, ...changesAfterDone(evidence, lastDoneAt)];
  }
  if (status === last.status || status === 'done') return [];
  const seen = lastSign(evidence);
  return [{ at: seen > last.startedAt ? seen : plusSeconds(last.startedAt, 1), status }];
}

function changesAfterDone(evidence: ConversationEvidence, doneAt: Micros): Change[] {
  const { lastDoneAt, status } = evidence.conversation;
  const changes: Change[] = [];
  let since = doneAt;
  if (lastDoneAt !== null && lastDoneAt > plusSeconds(doneAt, sameClosingSeconds)) {
    changes.push(
      { at: reopenedAt(evidence, doneAt, lastDoneAt), status: 'open' },
      { at: lastDoneAt, status: 'done' },
    );
    since = lastDoneAt;
  }
  if (status !== 'done') changes.push({ at: reopenedAt(evidence, since, null), status });
  return changes;
}

function reopenedAt(
  { conversation, messages }: ConversationEvidence,
  after: Micros,
  before: Micros | null,
): Micros {
  const isBetween = (instant: Micros | null): instant is Micros =>
    instant !== null && instant > after && (before === null || instant < before);
  const next = messages.find((message) => isFromCustomer(message) && isBetween(message.sentAt));
  if (next) return next.sentAt;
  if (isBetween(conversation.lastCustomerActivityAt)) return conversation.lastCustomerActivityAt;
  if (before === null && isBetween(conversation.lastActivityAt)) return conversation.lastActivityAt;
  const soon = plusSeconds(after, 1);
  return isBetween(soon) ? soon : ((after + 1) as Micros);
}

function toIntervals(changes: readonly Change[]): StatusInterval[] {
  const byInstant = new Map(changes.map((change) => [change.at, change]));
  const real = [...byInstant.values()]
    .sort((a, b) => a.at - b.at)
    .filter((change, index, all) => all[index - 1]?.status !== change.status);
  return real.map(({ at, status }, index) => ({
    status,
    startedAt: at,
    endedAt: real[index + 1]?.at ?? null,
  }));
}
