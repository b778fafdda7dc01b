import { kindsInOrder, planKinds } from '#server/ingest/load/kind-plan.ts';
import type { TableShape } from '#server/ingest/load/table-shape.ts';

/** The files and columns of docs/import-csv.md, as the database has them. */
export function columnsTable(shapes: ReadonlyMap<string, TableShape>): string {
  const plans = planKinds(shapes);
  const lines = kindsInOrder.map((kind) => {
    const plan = plans.get(kind);
    if (!plan) throw new Error(`no plan for ${kind}`);
    const columns = [...plan.shape.columns.values()].filter(
      ({ name }) => name !== 'id' && !plan.derived.has(name),
    );
    const needed = columns.filter(
      ({ name, isNullable, defaultSql }) =>
        !isNullable && defaultSql === null && !(kind === 'team' && name === 'calendar_id'),
    );
    const own = plan.identity === 'source' ? ['external_id'] : [];
    const must = [...new Set([...own, ...needed.map(({ name }) => name)])];
    const may = columns.map(({ name }) => name).filter((name) => !must.includes(name));
    return `| ${plan.shape.table.replace('cx.', '')}.csv | ${must.join(', ')} | ${may.join(', ')} |`;
  });
  return ['| file | must have | may have |', '|---|---|---|', ...lines].join('\n');
}
