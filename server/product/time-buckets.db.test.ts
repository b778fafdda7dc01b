import { expect, test } from 'vitest';
import { compileQuery } from '#semantic-layer/compile/compile-query.ts';
import { plainQuery } from '#semantic-layer/compile/testing/every-query.ts';
import { supportModel } from '#semantic-layer/support/support-model.ts';
import { findOrganisation } from '#server/database/stores/organisations-store.ts';
import { inOrganisation } from '#server/database/tenant-scope.ts';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { readSettings } from '#server/settings.ts';
import { createDesk } from './desk.ts';
import { conversation, openSmallDesk } from './testing/small-desk.ts';

const clockIn = (timezone: string, now: string) => ({ now, timezone, historyStart: null });

describeOnEachDatabase('a count belongs to one bucket of local time', (database) => {
  test('the last half millisecond of the last day is in, midnight after it is out', async () => {
    const day = { from: '2026-11-09', to: '2026-11-10' };
    const desk = await openSmallDesk(
      database(),
      'half-open',
      clockIn('Europe/Paris', '2026-11-20T12:00:00Z'),
      day,
    );
    await desk.add({
      'cx.conversations': [
        conversation(1, '2026-11-08T23:00:00Z'),
        conversation(2, '2026-11-09T22:59:59.9995Z'),
        conversation(3, '2026-11-09T23:00:00Z'),
        conversation(4, '2026-11-08T22:59:59.9995Z'),
      ],
    });
    expect(await desk.figure('ticket_volume')).toBe(2);
    expect(
      await desk.series('ticket_volume', { grain: 'day', range: { from: '2026-11-08', to: '2026-11-11' } }),
    ).toEqual([
      ['2026-11-08', 1],
      ['2026-11-09', 2],
      ['2026-11-10', 1],
    ]);
  });

  test('whatever zone the session is in, rows and labels are the same', async () => {
    const clock = clockIn('America/New_York', '2026-11-20T12:00:00Z');
    const week = { from: '2026-11-09', to: '2026-11-12' };
    const desk = await openSmallDesk(database(), 'session-zone', clock, week);
    await desk.add({
      'cx.conversations': [conversation(1, '2026-11-10T03:00:00Z'), conversation(2, '2026-11-10T13:00:00Z')],
    });
    const query = {
      ...plainQuery,
      metrics: [{ id: 'ticket_volume' }],
      by: ['hour_of_day'],
      grain: 'day' as const,
      range: week,
    };
    const { sql, parameters } = compileQuery(query, { model: supportModel, orgId: desk.orgId, clock });
    const inZone = (zone: string) =>
      inOrganisation(
        database(),
        { orgId: desk.orgId, role: 'analytics', readOnly: true },
        async (connection) => {
          await connection.command(`set local timezone = '${zone}'`);
          return (await connection.query(sql, parameters)).rows;
        },
      );
    const rows = await inZone('UTC');
    expect(rows.filter(({ ticket_volume: count }) => count !== 0)).toMatchObject([
      { time: '2026-11-09', hour_of_day: '22', ticket_volume: 1 },
      { time: '2026-11-10', hour_of_day: '8', ticket_volume: 1 },
    ]);
    for (const zone of ['Asia/Tokyo', 'America/Los_Angeles']) expect(await inZone(zone)).toEqual(rows);
  });

  test('on the day the clocks go back the hours add up to the day, the one that comes twice in two parts', async () => {
    const day = { from: '2026-11-01', to: '2026-11-02' };
    const desk = await openSmallDesk(
      database(),
      'autumn',
      clockIn('America/New_York', '2026-11-20T12:00:00Z'),
      day,
    );
    const minutes = Array.from({ length: 25 }, (_, hour) => new Date(Date.UTC(2026, 10, 1, 4 + hour, 30)));
    await desk.add({
      'cx.conversations': minutes.map((at, index) => conversation(index + 1, at.toISOString())),
    });
    const hours = await desk.series('ticket_volume', { grain: 'hour' });
    expect(hours).toHaveLength(25);
    expect(hours.every(([, count]) => count === 1)).toBe(true);
    expect(hours.filter(([time]) => String(time).startsWith('2026-11-01T01'))).toHaveLength(2);
    expect(await desk.figure('ticket_volume')).toBe(25);
    expect(await desk.series('ticket_volume', { grain: 'day' })).toEqual([['2026-11-01', 25]]);
  });

  test('the hour that spring leaves out has no bucket', async () => {
    const day = { from: '2026-03-08', to: '2026-03-09' };
    const desk = await openSmallDesk(
      database(),
      'spring',
      clockIn('America/New_York', '2026-11-20T12:00:00Z'),
      day,
    );
    await desk.add({ 'cx.conversations': [conversation(1, '2026-03-08T07:30:00Z')] });
    const hours = await desk.series('ticket_volume', { grain: 'hour' });
    expect(hours).toHaveLength(23);
    expect(hours.find(([, count]) => count === 1)?.[0]).toBe('2026-03-08T03:00-04:00');
    expect(hours.some(([time]) => String(time).startsWith('2026-03-08T02'))).toBe(false);
  });

  test.each([
    ['Asia/Kolkata', '2026-11-08T18:29:59Z', '2026-11-08T18:30:00Z'],
    ['Asia/Kathmandu', '2026-11-08T18:14:59Z', '2026-11-08T18:15:00Z'],
  ])('in %s a day begins at its own midnight', async (timezone, before, after) => {
    const days = { from: '2026-11-08', to: '2026-11-10' };
    const slug = timezone.toLowerCase().replace('/', '-');
    const desk = await openSmallDesk(database(), slug, clockIn(timezone, '2026-11-20T12:00:00Z'), days);
    await desk.add({
      'cx.conversations': [conversation(1, before), conversation(2, after), conversation(3, after)],
    });
    expect(await desk.series('ticket_volume', { grain: 'day' })).toEqual([
      ['2026-11-08', 1],
      ['2026-11-09', 2],
    ]);
  });

  test('weeks begin on Monday, the last of 2026 runs into January', async () => {
    const weeks = { from: '2026-12-21', to: '2027-01-11' };
    const desk = await openSmallDesk(
      database(),
      'week-53',
      clockIn('Europe/Paris', '2027-02-01T12:00:00Z'),
      weeks,
    );
    await desk.add({
      'cx.conversations': [
        conversation(1, '2026-12-27T22:59:00Z'),
        conversation(2, '2026-12-27T23:00:00Z'),
        conversation(3, '2027-01-03T22:59:00Z'),
        conversation(4, '2027-01-03T23:00:00Z'),
      ],
    });
    expect(await desk.series('ticket_volume', { grain: 'week' })).toEqual([
      ['2026-12-21', 1],
      ['2026-12-28', 2],
      ['2027-01-04', 1],
    ]);
  });

  test('the week that is on ends now: days to come have no zeros, and last week stops at the same hour', async () => {
    const week = { from: '2026-11-09', to: '2026-11-16' };
    const desk = await openSmallDesk(
      database(),
      'so-far',
      clockIn('Europe/Paris', '2026-11-11T13:00:00Z'),
      week,
    );
    await desk.add({
      'cx.conversations': [
        conversation(1, '2026-11-10T09:00:00Z'),
        conversation(2, '2026-11-04T12:59:00Z'),
        conversation(3, '2026-11-04T13:01:00Z'),
        conversation(4, '2026-11-06T09:00:00Z'),
      ],
    });
    const compare = { from: '2026-11-02', to: '2026-11-09', basis: 'previous_period' as const };
    expect(await desk.rowsOf('ticket_volume', { compare })).toEqual([
      { ticket_volume: 1, ticket_volume__previous: 1 },
    ]);
    expect(await desk.series('ticket_volume', { grain: 'day' })).toEqual([
      ['2026-11-09', 0],
      ['2026-11-10', 1],
      ['2026-11-11', 0],
    ]);
  });

  test('days before the data begin have no figure, days after without tickets have none of them: 0', async () => {
    const week = { from: '2026-11-09', to: '2026-11-13' };
    const clock = {
      ...clockIn('Europe/Paris', '2026-11-20T12:00:00Z'),
      historyStart: '2026-11-11T08:00:00Z',
    };
    const desk = await openSmallDesk(database(), 'history', clock, week);
    await desk.add({ 'cx.conversations': [conversation(1, '2026-11-11T08:00:00Z')] });
    const days = (range: typeof week) => desk.rowsOf('ticket_volume', { grain: 'day', range });
    expect((await days(week)).map((row) => row.ticket_volume)).toEqual([null, null, 1, 0]);
    const compare = { ...week, basis: 'custom' as const };
    const later = await desk.rowsOf('ticket_volume', {
      ...{ grain: 'day', range: { from: '2026-11-13', to: '2026-11-17' }, compare },
    });
    expect(later.map((row) => row.ticket_volume__previous)).toEqual([null, null, 1, 0]);
  });

  test('January and February are compared as they are, and per day by their own lengths', async () => {
    const february = { from: '2026-02-01', to: '2026-03-01' };
    const desk = await openSmallDesk(
      database(),
      'lengths',
      clockIn('Europe/Paris', '2026-11-20T12:00:00Z'),
      february,
    );
    const days = (month: string, count: number, first: number) =>
      Array.from({ length: count }, (_, index) =>
        conversation(first + index, `2026-${month}-${String(index + 1).padStart(2, '0')}T09:00:00Z`),
      );
    await desk.add({ 'cx.conversations': [...days('01', 31, 1), ...days('02', 28, 101)] });
    const compare = { from: '2026-01-01', to: '2026-02-01', basis: 'previous_period' as const };
    expect(await desk.rowsOf('ticket_volume', { compare })).toEqual([
      { ticket_volume: 28, ticket_volume__previous: 31 },
    ]);
    expect(await desk.rowsOf('ticket_volume', { compare, per: 'day' })).toEqual([
      { ticket_volume: 1, ticket_volume__previous: 1 },
    ]);
  });

  test('every figure is counted from the rows themselves: there is no summary that could be stale or of another zone', async () => {
    const day = { from: '2026-11-09', to: '2026-11-10' };
    const clock = clockIn('America/New_York', '2026-11-20T12:00:00Z');
    const desk = await openSmallDesk(database(), 'raw', clock, day);
    await desk.add({
      'cx.conversations': [conversation(1, '2026-11-10T02:00:00Z'), conversation(2, '2026-11-09T02:00:00Z')],
    });
    const organisation = await findOrganisation(database(), 'raw');
    if (!organisation) throw new Error('the desk was opened');
    const { query } = createDesk(database(), organisation, readSettings({}), null);
    const asked = { ...plainQuery, metrics: [{ id: 'ticket_volume' }], range: day };
    expect(await query(asked, clock.now)).toMatchObject({ source: 'raw', rows: [{ ticket_volume: 1 }] });
    await desk.remove(1, '2026-11-10T03:00:00Z');
    expect(await query(asked, clock.now)).toMatchObject({ source: 'raw', rows: [{ ticket_volume: 0 }] });
  });
});
