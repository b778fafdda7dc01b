import { expect, test } from 'vitest';
import type { Dataset } from '#semantic-layer/define/dataset.ts';
import { completeChoice } from '#semantic-layer/define/metric.ts';
import { datasetOf, leavesOf } from '#semantic-layer/define/metric-form.ts';
import { supportModel } from '#semantic-layer/support/support-model.ts';
import { inOrganisation } from '#server/database/tenant-scope.ts';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';

/** Every table that a metric reaches with the key that must lead to a row: `cx.contacts.agent_id → cx.agents`. */
function keysAlwaysThere(): readonly string[] {
  const keys = new Set<string>();
  const follow = ({ table, parents }: Dataset): void => {
    for (const { column, dataset, isAlwaysThere } of Object.values(parents)) {
      if (isAlwaysThere) keys.add(`${table}.${column} → ${dataset.table}`);
      follow(dataset);
    }
  };
  for (const { form, variants } of Object.values(supportModel.metrics)) {
    const made = form(completeChoice(variants, {}));
    if (made === null) continue;
    for (const { dataset } of [{ dataset: datasetOf(made) }, ...leavesOf(made)]) follow(dataset);
  }
  return [...keys].sort();
}

describeOnEachDatabase('rows that always have a parent', (database) => {
  test('the database takes no row without it, so joining it loses none', async () => {
    const { rows } = await inOrganisation(database(), { orgId: 1, role: 'app' }, (connection) =>
      connection.query(
        `select c.conrelid::regclass || '.' || a.attname || ' → ' || c.confrelid::regclass as key
         from pg_constraint c
         join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[2] and a.attnotnull
         where c.contype = 'f' and cardinality(c.conkey) = 2`,
        [],
      ),
    );
    const checked = new Set(rows.map(({ key }) => key));
    const keys = keysAlwaysThere();
    expect(keys).toContain('cx.contacts.agent_id → cx.agents');
    expect(keys.filter((key) => !checked.has(key))).toEqual([]);
  });
});
