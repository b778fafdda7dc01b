/** What a cell of a row may hold on its way into the database. */
export type Cell = string | number | boolean | Date | null | undefined | object;

/**
 * One column of many rows as the text of a Postgres array, the cheapest way to hand over thousands of cells.
 * Objects become JSON.
 */
export function arrayLiteral(cells: readonly Cell[]): string {
  let text = '{';
  for (let index = 0; index < cells.length; index += 1) {
    if (index > 0) text += ',';
    text += cellText(cells[index]);
  }
  return `${text}}`;
}

function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return 'NULL';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  if (typeof cell === 'string') return quoted(cell);
  return quoted(cell instanceof Date ? cell.toISOString() : JSON.stringify(cell));
}

function quoted(text: string): string {
  return `"${/["\\]/.test(text) ? text.replace(/["\\]/g, '\\$&') : text}"`;
}
