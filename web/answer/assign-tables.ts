import type { Answer, Chart, Table } from '#server/answer/answer.ts';

export type AssignedTables = {
  readonly charts: readonly { readonly chart: Chart; readonly table: Table | null }[];
  /** Tables that no chart shows: they stand in the answer themselves. */
  readonly alone: readonly Table[];
};

/** The table behind each chart: the one of the same title, else the next that no chart has claimed by its title. */
export function assignTables({ charts, tables }: Pick<Answer, 'charts' | 'tables'>): AssignedTables {
  const titles = new Set(charts.map(({ title }) => title));
  const free = tables.filter(({ title }) => !titles.has(title));
  const assigned = charts.map((chart) => ({
    chart,
    table: tables.find(({ title }) => title === chart.title) ?? free.shift() ?? null,
  }));
  return { charts: assigned, alone: free };
}
