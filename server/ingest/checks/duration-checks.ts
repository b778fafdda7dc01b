import type { DataCheck } from './data-check.ts';

const again = 'Run the import again; if it stays, report it: this is worked out by the import.';

const durations = [
  { name: 'first response', column: 'first_response', from: 'response_clock_at', to: 'first_response_at' },
  { name: 'first resolution', column: 'first_resolution', from: 'first_inbound_at', to: 'first_done_at' },
  { name: 'last resolution', column: 'last_resolution', from: 'first_inbound_at', to: 'last_done_at' },
] as const;

type Duration = (typeof durations)[number];

/** Conversations whose business seconds are worked out a second time, by the database; spread over all of them. */
const sampled = 1000;

/** Durations that are stored against the instants they lie between. */
export const durationChecks: readonly DataCheck[] = durations.flatMap((duration) => [
  calendarSeconds(duration),
  businessSeconds(duration),
]);

function calendarSeconds({ name, column, from, to }: Duration): DataCheck {
  return {
    id: `${column.replace('_', '-')}-seconds`,
    severity: 'error',
    rule: `The ${name} time is the time between its two instants, and opening hours are no more than that.`,
    table: 'cx.conversations',
    meaning: `The ${name} time is wrong.`,
    remedy: again,
    sql: `select c.id as subject from cx.conversations c
      where c.org_id = $1 and (
        (c.${from} <= c.${to}) is true <> (c.${column}_seconds is not null)
        or abs(c.${column}_seconds - extract(epoch from c.${to} - c.${from})) > 1
        or c.${column}_business_seconds not between 0 and c.${column}_seconds + 1)`,
  };
}

function businessSeconds({ name, column, from, to }: Duration): DataCheck {
  return {
    id: `${column.replace('_', '-')}-business-seconds`,
    severity: 'warning',
    rule: `The ${name} time in opening hours is what the team’s calendar gives now (${sampled.toLocaleString('en-GB')} conversations looked at).`,
    table: 'cx.conversations',
    meaning: 'These durations were worked out with other opening hours than today’s.',
    remedy:
      'Nothing, if opening hours or teams changed: a change counts from then on. Else run the import again.',
    sql: `with known as (
        select c.id, c.team_id, c.${from} as since, c.${to} as until, c.${column}_business_seconds as seconds,
          row_number() over (order by c.id) as place, count(*) over () as n
        from cx.conversations c where c.org_id = $1 and c.${column}_business_seconds is not null),
      sample as materialized (select k.* from known k where k.place % greatest(1, k.n / ${sampled}) = 0),
      fallback as (
        select b.id from cx.business_calendars b where b.org_id = $1 order by b.is_default desc, b.id limit 1)
      select s.id as subject from sample s
      left join cx.teams t on t.org_id = $1 and t.id = s.team_id
      where abs(s.seconds - cx.business_seconds($1, coalesce(t.calendar_id, (select f.id from fallback f)), s.since, s.until)) > 1`,
  };
}
