import { expect, test } from 'vitest';
import { withOrganisation } from '#server/database/tenant-scope.ts';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { createTwoOrganisations } from '#server/database/testing/two-organisations.ts';
import { reserveIds } from './reserve-ids.ts';

describeOnEachDatabase('ids of imported rows', (database) => {
  test('no id is given twice, and each organisation and kind counts from 1', async () => {
    const { acme, globex } = await createTwoOrganisations(database());
    const reserve = (orgId: number, kind: string, count: number) =>
      withOrganisation(database(), { orgId, role: 'app' }, (trx) => reserveIds(trx, orgId, { kind, count }));
    expect(await reserve(acme, 'conversation', 100)).toBe(1);
    expect(await reserve(acme, 'conversation', 1)).toBe(101);
    expect(await reserve(acme, 'message', 5)).toBe(1);
    expect(await reserve(globex, 'conversation', 5)).toBe(1);
    const all = await Promise.all(Array.from({ length: 20 }, () => reserve(acme, 'conversation', 10)));
    expect(all.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => 102 + index * 10));
  });
});
