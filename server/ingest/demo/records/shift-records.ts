import type { Desk } from '#server/ingest/demo/desk/desk.ts';
import type { DayRoster, Shift } from '#server/ingest/demo/staffing/roster.ts';
import type { TimeOff } from '#server/ingest/demo/staffing/time-off.ts';
import type { SourceRecord } from '#server/ingest/source.ts';

type ShiftRecord = SourceRecord<'shift'>;

/** The work of a day, and the work that fell out as time off. */
export function shiftRecords(desk: Desk, { shifts, missed }: DayRoster): ShiftRecord[] {
  return [
    ...shifts.map((shift) => record(desk, 'work', shift)),
    ...missed.map((shift) => record(desk, 'time_off', shift)),
  ];
}

/** Leave, from the first local midnight to the last. */
export function timeOffRecords(desk: Desk, timeOff: readonly TimeOff[]): ShiftRecord[] {
  return timeOff.map(({ agent, firstDay, lastDay }) =>
    record(desk, 'time_off', {
      agent,
      from: desk.clock.startOfDay(firstDay),
      to: desk.clock.startOfDay(lastDay + 1),
    }),
  );
}

function record(desk: Desk, kind: 'work' | 'time_off', shift: Shift): ShiftRecord {
  return {
    agent_id: desk.agents[shift.agent]?.externalId ?? '',
    kind,
    starts_at: desk.text.instant(shift.from),
    ends_at: desk.text.instant(shift.to),
  };
}
