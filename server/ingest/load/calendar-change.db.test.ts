import { expect, test } from 'vitest';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { conversation, listSource } from '#server/ingest/testing/list-source.ts';
import { readRows } from '#server/ingest/testing/read-rows.ts';
import { loadSource } from './load-source.ts';

const hours = (opens: string) => [{ calendar_id: 'usual', weekday: 1, opens_at: opens, closes_at: '18:00' }];
const answered = { first_inbound_at: '2026-03-02T08:00:00Z', first_response_at: '2026-03-02T09:30:00Z' };

describeOnEachDatabase('opening hours that change', (database) => {
  // Monday 2 March: 09:00 to 10:30 in Paris.
  test('count for what comes later; what is stored stays', async () => {
    const calendar = { external_id: 'usual', name: 'Usual', timezone: 'Europe/Paris', is_default: true };
    await loadSource(
      database(),
      listSource('hours', [
        { business_calendar: [calendar], business_hours: hours('09:00') },
        { conversation: [conversation('1', answered)] },
      ]),
    );
    const sql =
      'select external_id as id, first_response_business_seconds as seconds from cx.conversations where org_id = $1 order by id';
    expect(await readRows(database(), 'hours', sql)).toEqual([{ id: '1', seconds: 5400 }]);
    await readRows(database(), 'hours', "update cx.business_hours set opens_at = '10:00' where org_id = $1");
    await loadSource(database(), listSource('hours', [{ conversation: [conversation('2', answered)] }]));
    expect(await readRows(database(), 'hours', sql)).toEqual([
      { id: '1', seconds: 5400 },
      { id: '2', seconds: 1800 },
    ]);
  });
});
