import type { Table } from '#server/answer/answer.ts';

/**
 * A table as CSV (RFC 4180), values as computed: seconds stay seconds. A text that a spreadsheet would run as a
 * formula gets a leading apostrophe.
 */
export function tableAsCsv(table: Table): string {
  const lines = [table.columns.map(({ label }) => label), ...table.rows].map((cells) =>
    cells.map(cell).join(','),
  );
  return `${lines.join('\r\n')}\r\n`;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
