import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** How the catalogue itself counts a metric: by SQL, or by arithmetic on other metrics (`{a} / {b}`). */
export type ReferenceFigure =
  | { readonly kind: 'sql'; readonly dataset: string; readonly sql: string }
  | { readonly kind: 'expression'; readonly dataset: string; readonly expression: string };

const row = z.object({ id: z.string(), dataset: z.string(), formula: z.string() });

/** Metrics whose reference needs more than a period: a word to look for, a target, rows instead of a figure. */
const withoutFigure: ReadonlySet<string> = new Set([
  'keyword_frequency',
  'interesting_messages',
  'interesting_comments',
  'target_attainment_rate',
]);

/** Metric id → its reference; metrics that an analysis computes (forecasts) have none. */
export function readReferenceFigures(): ReadonlyMap<string, ReferenceFigure> {
  const file = new URL('../reference/metrics.csv', import.meta.url);
  const rows = z.array(row).parse(parse(readFileSync(file, 'utf8'), { columns: true }));
  return new Map(
    rows.flatMap(({ id, dataset, formula }): [string, ReferenceFigure][] => {
      if (withoutFigure.has(id)) return [];
      const sql = formula.split('|| SQL:')[1]?.trim();
      if (sql !== undefined) return [[id, { kind: 'sql', dataset: countedTable(sql) ?? dataset, sql }]];
      const expression = formula.split('|| EXPR:')[1]?.trim();
      return expression === undefined ? [] : [[id, { kind: 'expression', dataset, expression }]];
    }),
  );
}

/** The table whose rows the period picks: a rate over conversations may be filed under contacts. */
function countedTable(sql: string): string | null {
  const alias = /(\w+)\.\w+ >= :from/.exec(sql)?.[1];
  const tables = [...sql.matchAll(/\b(?:from|join) (\w+) (\w+)/g)];
  const table = tables.find(([, , name]) => name === alias)?.[1];
  return table === 'sla_conversation_status' ? 'sla_outcomes' : (table ?? null);
}

const operation = /^\{(\w+)\} ([-*/]) \{(\w+)\}$/;

/** `{a} / {b}` with the figures of a and b; no figure, or nothing to divide by, gives none. */
export async function evaluateExpression(
  expression: string,
  figureOf: (metric: string) => Promise<number | null>,
): Promise<number | null> {
  const [, left = '', operator, right = ''] = operation.exec(expression) ?? [];
  if (operator === undefined) throw new RangeError(`not understood: ${expression}`);
  const a = await figureOf(left);
  const b = await figureOf(right);
  if (a === null || b === null) return null;
  if (operator === '-') return a - b;
  if (operator === '*') return a * b;
  return b === 0 ? null : a / b;
}
