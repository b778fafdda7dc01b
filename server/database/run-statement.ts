import pg from 'pg';
import type { StatementResult } from './database.ts';

export type Statement = {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Rows beyond it are thrown away as they arrive: a million of them would not fit into memory. */
  readonly rowLimit: number | undefined;
};

/** One statement by the extended protocol, which refuses a second one in the same text. */
export function runStatement(client: pg.ClientBase, statement: Statement): Promise<StatementResult> {
  const { text, values, rowLimit = Number.POSITIVE_INFINITY } = statement;
  // Left to itself the driver sends a statement without values by the simple protocol, which takes several.
  const config: pg.QueryConfig & { queryMode: 'extended' } = {
    text,
    values: [...values],
    queryMode: 'extended',
  };
  const rows: Record<string, unknown>[] = [];
  return new Promise((resolve, reject) => {
    const query = new pg.Query<Record<string, unknown>>(config);
    query.on('row', (row: Record<string, unknown>) => {
      if (rows.length < rowLimit) rows.push(row);
    });
    query.on('error', reject);
    query.on('end', ({ rowCount, command }: pg.QueryResult) => {
      resolve({ rows, rowCount: rowCount ?? 0, command });
    });
    client.query(query);
  });
}

/** Fixed words of our own, several statements at once; gives the tag of the last. */
export async function runCommand(client: pg.ClientBase, text: string): Promise<string> {
  const result: pg.QueryResult | pg.QueryResult[] = await client.query(text);
  return (Array.isArray(result) ? result.at(-1)?.command : result.command) ?? '';
}
