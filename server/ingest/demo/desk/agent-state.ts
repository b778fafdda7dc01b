import type { AgentProfile } from '#server/ingest/demo/organisation-profile.ts';
import type { SourceRecord } from '#server/ingest/source.ts';

type StatusRecord = SourceRecord<'agent_status_interval'>;

/**
 * A person on the desk: what they carry now, and what they may still take.
 *
 * Slots are counted in units: a chat, a message thread or an e-mail takes one, a call takes a whole person.
 */
export type AgentState = {
  readonly index: number;
  readonly profile: AgentProfile;
  readonly externalId: string;
  team: number;
  /** Queues served, by position; `overflow` ones only when work has waited long. */
  queues: readonly number[];
  overflow: readonly number[];
  /** Units when nothing is open, and the units that a call takes. */
  readonly units: number;
  readonly unitsPerCall: number;
  /** E-mails and threads at the same time. */
  readonly deferredLimit: number;
  isOnDuty: boolean;
  isAvailable: boolean;
  reason: string | null;
  usedUnits: number;
  open: number;
  deferred: number;
  shiftEndsAt: number;
  nextDeferredAt: number;
  lastBusyAt: number;
  /** The status interval that runs. */
  intervalFrom: number;
  intervalOpen: number;
  intervalCapacity: number;
  intervalAvailable: boolean;
  intervalReason: string | null;
};

export type StatusLog = (record: StatusRecord) => void;

/** Writes down that something about the agent changed; what lasted no second leaves no trace. */
export function noteAgentChange(
  agent: AgentState,
  at: number,
  log: { readonly write: StatusLog; readonly text: (instant: number) => string },
): void {
  const capacity = capacityOf(agent);
  const isSame =
    agent.isOnDuty &&
    agent.intervalFrom > 0 &&
    agent.intervalOpen === agent.open &&
    agent.intervalCapacity === capacity &&
    agent.intervalAvailable === agent.isAvailable &&
    agent.intervalReason === agent.reason;
  if (isSame) return;
  if (agent.intervalFrom > 0 && at > agent.intervalFrom) log.write(statusRecord(agent, log.text, at));
  agent.intervalFrom = agent.isOnDuty ? at : 0;
  agent.intervalOpen = agent.open;
  agent.intervalCapacity = capacity;
  agent.intervalAvailable = agent.isAvailable;
  agent.intervalReason = agent.reason;
}

/** The running interval as a record; `endedAt` 0 leaves it open. */
export function statusRecord(
  agent: AgentState,
  text: (instant: number) => string,
  endedAt: number,
): StatusRecord {
  return {
    agent_id: agent.externalId,
    started_at: text(agent.intervalFrom),
    ended_at: endedAt > 0 ? text(endedAt) : null,
    status: agent.intervalAvailable ? 'available' : 'unavailable',
    status_reason: agent.intervalReason,
    open_conversations: agent.intervalOpen,
    capacity: agent.intervalCapacity,
  };
}

/** Conversations the agent could carry at most: what is open and what the free units would hold. */
export function capacityOf(agent: AgentState): number {
  return Math.max(1, agent.open + Math.max(0, agent.units - agent.usedUnits));
}
