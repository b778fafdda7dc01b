import { expect, test } from 'vitest';
import { withApplication } from '#server/database/tenant-scope.ts';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { binaryArray } from './binary-array.ts';
import { runSql } from './run-sql.ts';

const columns: Readonly<Record<string, readonly [unknown[], unknown[]]>> = {
  text: [
    ['', 'a "b"', 'c\\d', 'é 漢 🙂', null, 'x'.repeat(5000), 'NULL'],
    ['', 'a "b"', 'c\\d', 'é 漢 🙂', null, 'x'.repeat(5000), 'NULL'],
  ],
  bigint: [
    [0, 1, -1, 4_294_967_296, -4_294_967_297, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, '12', null],
    ['0', '1', '-1', '4294967296', '-4294967297', '9007199254740991', '-9007199254740991', '12', null],
  ],
  integer: [
    [0, -1, 2_147_483_647, -2_147_483_647, '7', null],
    ['0', '-1', '2147483647', '-2147483647', '7', null],
  ],
  smallint: [
    [0, -1, 32_767, '7', null],
    ['0', '-1', '32767', '7', null],
  ],
  boolean: [
    [true, false, 'true', 'false', null],
    ['true', 'false', 'true', 'false', null],
  ],
  'timestamp with time zone': [
    [
      '2026-03-02T10:00:00+01:00',
      '1970-01-01T00:00:00Z',
      '2199-12-31T23:59:59.999999Z',
      '1999-12-31T23:59:59.5Z',
      null,
    ],
    [
      '2026-03-02 09:00:00+00',
      '1970-01-01 00:00:00+00',
      '2199-12-31 23:59:59.999999+00',
      '1999-12-31 23:59:59.5+00',
      null,
    ],
  ],
  jsonb: [
    [{ plan: 'é"\\', n: 1.5 }, {}, null],
    ['{"n": 1.5, "plan": "é\\"\\\\"}', '{}', null],
  ],
};

describeOnEachDatabase('a column in the form of the database', (database) => {
  for (const [type, [cells, expected]] of Object.entries(columns)) {
    test(`${type} arrives as it was`, async () => {
      const array = binaryArray(type, cells as never);
      const rows = await withApplication(database(), (trx) =>
        runSql<{ value: string | null }>(
          trx,
          `select r.value::text as value from unnest($1::${type}[]) with ordinality as r(value, n) order by r.n`,
          [array],
        ),
      );
      expect(rows.map(({ value }) => value)).toEqual(expected);
    });
  }
});
