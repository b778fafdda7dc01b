import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { openReferenceDatabase, type ReferenceDatabase } from '#server/ingest/testing/open-reference-database.ts';
import { referenceSource } from '#server/ingest/testing/reference-source.ts';
import { loadSource } from './load-source.ts';

let reference: ReferenceDatabase;
beforeAll(async () => {
  reference = await openReferenceDatabase();
});
afterAll(() => reference.close());

describeOnEachDatabase('the golden fixture', (database) => {
  test('loads without a record refused', async () => {
    const report = await loadSource(database(), referenceSource(reference));
    expect(report.quarantined.examples).toEqual([]);
    console.log(report.kinds, report.seconds);
  });
});
