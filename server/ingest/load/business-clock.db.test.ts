import { beforeAll, expect, test } from 'vitest';
import { withOrganisation } from '#server/database/tenant-scope.ts';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { listSource } from '#server/ingest/testing/list-source.ts';
import { arrayLiteral } from './array-literal.ts';
import { createBusinessClock, type OpeningHours } from './business-clock.ts';
import type { Micros } from './instant.ts';
import { instantText } from './instant-text.ts';
import { loadSource } from './load-source.ts';
import { runSql } from './run-sql.ts';
import { pseudoRandom } from './testing/conversation-evidence.ts';

/**
 * Zones that change their clocks in every way: at night, at midnight, by half an hour, not at all. None whose rules
 * were changed lately, because the database and Node each bring their own edition of them.
 */
const zones = [
  'Europe/Paris',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/Havana',
  'Atlantic/Azores',
  'Africa/Cairo',
  'Asia/Beirut',
  'America/Santiago',
  'Pacific/Apia',
];
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const shapes: Readonly<
  Record<string, { readonly days: readonly number[]; readonly slots: readonly [string, string][] }>
> = {
  office: {
    days: [1, 2, 3, 4, 5],
    slots: [
      ['09:00', '12:30'],
      ['14:00', '18:00'],
    ],
  },
  always: { days: everyDay, slots: [['00:00', '24:00']] },
  night: {
    days: everyDay,
    slots: [
      ['00:30', '02:45'],
      ['02:45', '03:15'],
      ['22:00', '24:00'],
    ],
  },
  evening: { days: [6, 7], slots: [['18:15', '23:59:30']] },
};
const holidays = ['2026-03-30', '2026-10-25', '2026-11-02'];
const pairsPerCalendar = 150;

type Calendar = { readonly externalId: string; readonly hours: OpeningHours };

const calendars: readonly Calendar[] = zones.flatMap((timezone) =>
  Object.entries(shapes).map(([shape, { days, slots }]) => ({
    externalId: `${timezone} ${shape}`,
    hours: {
      timezone,
      holidays: new Set(holidays),
      slots: days.flatMap((weekday) => slots.map(([opensAt, closesAt]) => ({ weekday, opensAt, closesAt }))),
    },
  })),
);

describeOnEachDatabase('business time', (database) => {
  let orgId: number;
  beforeAll(async () => {
    const report = await loadSource(database(), listSource('zones', [calendarRecords()]));
    expect(report.quarantined.examples).toEqual([]);
    orgId = report.organisation.id;
  });

  test(`is what the database counts, ${calendars.length * pairsPerCalendar} times, weeks of clock changes included`, async () => {
    const random = pseudoRandom(11);
    const ids = await withOrganisation(database(), { orgId, role: 'app' }, (trx) =>
      runSql<{ id: number; name: string }>(
        trx,
        'select id, name from cx.business_calendars where org_id = $1',
        [orgId],
      ),
    );
    for (const { externalId, hours } of calendars) {
      const clock = createBusinessClock(hours);
      const pairs = Array.from({ length: pairsPerCalendar }, () => randomPair(random));
      const id = ids.find(({ name }) => name === externalId)?.id;
      const counted = await withOrganisation(database(), { orgId, role: 'app' }, (trx) =>
        runSql<{ seconds: number }>(
          trx,
          `select cx.business_seconds($1, $2, r.a, r.b) as seconds
           from unnest($3::timestamptz[], $4::timestamptz[]) with ordinality as r(a, b, n) order by r.n`,
          [
            orgId,
            id,
            ...[0, 1].map((end) => arrayLiteral(pairs.map((pair) => instantText(pair[end] ?? pair[0])))),
          ],
        ),
      );
      const own = pairs.map(
        ([from, to]) => `${instantText(from)} to ${instantText(to)}: ${clock.secondsBetween(from, to)}`,
      );
      expect([externalId, own]).toEqual([
        externalId,
        pairs.map(
          ([from, to], index) => `${instantText(from)} to ${instantText(to)}: ${counted[index]?.seconds}`,
        ),
      ]);
    }
  });
});

/** Half of them within a few days of a change of clocks, the rest anywhere in three years, some long, some backwards. */
function randomPair(random: () => number): [Micros, Micros] {
  const changes = [
    '2026-03-08',
    '2026-03-29',
    '2026-04-05',
    '2026-10-25',
    '2026-11-01',
    '2026-09-06',
    '2026-02-15',
  ];
  const change = Date.parse(`${changes[Math.floor(random() * changes.length)]}T00:00:00Z`) * 1000;
  const day = 86_400_000_000;
  const from =
    random() < 0.5
      ? change + (random() * 3 - 1.5) * day
      : Date.UTC(2025, 0, 1) * 1000 + random() * 1000 * day;
  const length = random() < 0.7 ? random() * 2 * day : random() * 60 * day;
  const to = random() < 0.05 ? from - length : from + length;
  return [Math.round(from) as Micros, Math.round(to) as Micros];
}

function calendarRecords() {
  return {
    business_calendar: calendars.map(({ externalId, hours }) => ({
      external_id: externalId,
      name: externalId,
      timezone: hours.timezone,
    })),
    business_hours: calendars.flatMap(({ externalId, hours }) =>
      hours.slots.map(({ weekday, opensAt, closesAt }) => ({
        calendar_id: externalId,
        weekday,
        opens_at: opensAt,
        closes_at: closesAt,
      })),
    ),
    holiday: calendars.flatMap(({ externalId }) =>
      holidays.map((day) => ({ calendar_id: externalId, day, name: 'closed' })),
    ),
  };
}
