import type { CompiledQuery, QueryResult, ResultRow } from './compiled-query.ts';

/** @returns the rows under the names of the contract (`id@k=v`), instead of the aliases SQL needed */
export function nameColumns(query: CompiledQuery, result: QueryResult): readonly ResultRow[] {
  return result.rows.map((row) =>
    Object.fromEntries(query.columns.map((column) => [column.id, row[column.alias] ?? null])),
  );
}
