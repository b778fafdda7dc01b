import type { Column } from '#semantic-layer/define/columns.ts';
import type { Condition } from '#semantic-layer/define/condition.ts';
import type { ClippedForm } from '#semantic-layer/define/metric-form.ts';
import { agentPresence, isPerson } from './datasets/agent-presence.ts';
import { plannedWork } from './datasets/over-time-links.ts';

type PresenceForm = ClippedForm<keyof typeof agentPresence.dimensions>;

const { words } = agentPresence;
const isAvailable = words.equals('status', 'available');
const isOccupied = words.oneOf('occupancy', ['partial', 'max']);
const isIdle = words.equals('occupancy', 'none');

function timeOf(
  figure: ClippedForm['figure'],
  where: Condition<Column<'cx.agent_status_intervals'>> | null,
): PresenceForm {
  return {
    kind: 'clipped',
    dataset: agentPresence,
    where: where === null ? isPerson : words.all(isPerson, where),
    start: 'started_at',
    end: 'ended_at',
    figure,
  };
}

/** The times of people (agents and experts) that presence, production and occupancy are made of. */
export const presenceForms = {
  /** Covered by at least one person. */
  present: timeOf('union', null),
  /** Covered by at least one person who could take a conversation. */
  presented: timeOf('union', words.all(isAvailable, words.oneOf('occupancy', ['none', 'partial']))),
  spent: {
    connected: timeOf('total', null),
    available: timeOf('total', isAvailable),
    inProduction: timeOf('total', words.any(isAvailable, isOccupied)),
    offProduction: timeOf('total', words.all(words.equals('status', 'unavailable'), isIdle)),
    idle: timeOf('total', words.all(isAvailable, isIdle)),
    partly: timeOf('total', words.equals('occupancy', 'partial')),
    fully: timeOf('total', words.equals('occupancy', 'max')),
    occupied: timeOf('total', isOccupied),
  },
  inShifts: { ...timeOf('total', isAvailable), during: plannedWork },
  peak: { present: timeOf('peak', null), available: timeOf('peak', isAvailable) },
};
