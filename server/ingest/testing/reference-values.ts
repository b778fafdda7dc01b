import { parse } from 'csv-parse/sync';
import { readReference } from './open-reference-database.ts';

/** What a metric must give on the golden fixture, at its defaults. */
export type ReferenceValue = {
  readonly metric: string;
  readonly sql: string;
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  readonly expected: number | null;
  /** How it was counted by hand. */
  readonly how: string;
};

/** The metrics whose formula is SQL that runs as it stands. */
export function readReferenceValues(): ReferenceValue[] {
  const formulas = new Map(
    readCsv('metrics.csv').flatMap(({ id, formula }): [string, string][] => {
      const [, sql] = /\|\| SQL: (.*)$/s.exec(formula ?? '') ?? [];
      return id && sql ? [[id, sql]] : [];
    }),
  );
  return readCsv('expected.csv').flatMap(
    ({ metric_id: metric = '', from = '', to = '', as_of: asOf = '', ...rest }) => {
      const sql = formulas.get(metric);
      if (sql === undefined) return [];
      const expected = rest.expected ? Number(rest.expected) : null;
      return [{ metric, sql, from, to, asOf, expected, how: rest.how ?? '' }];
    },
  );
}

/** The formula with its period in it; previous period: the week before. */
export function referenceSql({ sql, from, to, asOf }: ReferenceValue): string {
  const instants: Readonly<Record<string, string>> = {
    ':prev_from': `timestamptz '${from}' - interval '7 days'`,
    ':prev_to': `timestamptz '${from}'`,
    ':from': `timestamptz '${from}'`,
    ':to': `timestamptz '${to}'`,
    ':as_of': `timestamptz '${asOf}'`,
  };
  return sql.replaceAll(/(?<!:):(?:prev_from|prev_to|from|to|as_of)\b/g, (name) => `(${instants[name]})`);
}

function readCsv(name: string): Readonly<Record<string, string>>[] {
  return parse<Readonly<Record<string, string>>>(readReference(name), { columns: true });
}
