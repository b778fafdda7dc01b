import { afterAll, beforeAll, expect, test } from 'vitest';
import { createQueryRunner } from '#server/database/query-runner.ts';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { loadSource } from '#server/ingest/load/load-source.ts';
import {
  openReferenceDatabase,
  type ReferenceDatabase,
} from '#server/ingest/testing/open-reference-database.ts';
import { referenceSource } from '#server/ingest/testing/reference-source.ts';
import { type CheckReport, checkData } from './check-data.ts';

let reference: ReferenceDatabase;
beforeAll(async () => {
  reference = await openReferenceDatabase();
});
afterAll(() => reference.close());

describeOnEachDatabase('the golden fixture, imported', (database) => {
  let report: CheckReport;
  beforeAll(async () => {
    const { organisation } = await loadSource(database(), referenceSource(reference));
    const run = createQueryRunner(database(), { orgId: organisation.id });
    report = await checkData(run, { orgId: organisation.id, now: '2026-03-08T23:00:00Z' });
  });
  const broken = (severity: 'error' | 'warning') =>
    report.outcomes
      .filter(({ state, check }) => state === 'broken' && check.severity === severity)
      .map(({ check, count, examples }) => [check.id, count, examples]);

  test('contradicts itself only where two surveys are older than the conversation they judge', () => {
    expect(broken('error')).toEqual([['survey-early', 2, ['12', '13']]]);
  });

  test('has the loose ends that were written into it by hand, and no other', () => {
    expect(broken('warning')).toEqual([
      // Entry 1 left its queue ten minutes after the contact of conversation 2 began.
      ['queue-assigned-to-someone', 1, ['1']],
      // Tom reads along in Léa's conversation 1.
      ['view-outside-contact', 1, ['1']],
      ['agent-load', 2, ['1', '2']],
      // Conversation 3 was due on Friday at 12:30 and is still pending on Sunday.
      ['sla-due-is-settled', 1, ['3']],
      // Conversation 8 was closed long before it was due, and is still pending.
      ['sla-resolution-agrees', 1, ['8']],
      ['survey-before-close', 2, ['12', '13']],
    ]);
  });

  test('a table without rows gives nothing to look at', () => {
    expect(report.rows['cx.holidays']).toBe(1);
    expect(report.rows['cx.simulation_runs']).toBe(0);
    const runs = report.outcomes.find(({ check }) => check.id === 'simulation-runs-not-ahead');
    expect(runs).toMatchObject({ state: 'empty', count: 0, examples: [] });
  });
});
