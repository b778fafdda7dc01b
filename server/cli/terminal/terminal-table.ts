import type { Table } from '#server/answer/answer.ts';
import { type CellFormat, formatCell, isFigureColumn } from '#server/reports/format-cell.ts';
import { displayWidth, inertText, paint, type TerminalLook, toWidth } from './terminal-text.ts';

const mostRows = 15;
const widestText = 32;
const narrowestText = 8;
const gap = '  ';

export type TerminalTable = {
  readonly lines: readonly string[];
  /** Rows that were left out. */
  readonly hiddenRows: number;
};

/** A table with names to the left and figures to the right, digits below digits, no wider than the terminal. */
export function terminalTable(table: Table, look: TerminalLook & CellFormat): TerminalTable {
  const cells = table.rows
    .slice(0, mostRows)
    .map((row) =>
      table.columns.map((column, index) => inertText(formatCell(row[index], column, look), look)),
    );
  const heads = table.columns.map(({ label }) => inertText(label, look));
  const columns = shownColumns(table, [heads, ...cells], look.width);
  const line = (row: readonly string[]) =>
    columns
      .map(({ index, width, isFigure }) =>
        toWidth(row[index] ?? '', width, { align: isFigure ? 'right' : 'left', unicode: look.unicode }),
      )
      .join(gap)
      .trimEnd();
  const rule = columns.map(({ width }) => (look.unicode ? '─' : '-').repeat(width)).join(gap);
  return {
    lines: [line(heads), paint(rule, 'quiet', look), ...cells.map(line)],
    hiddenRows: Math.max(0, table.rows.length - mostRows),
  };
}

type Column = { readonly index: number; readonly width: number; readonly isFigure: boolean };

/** Names give way first; then the columns that do not fit are left out, last ones first. */
function shownColumns(table: Table, rows: readonly (readonly string[])[], width: number): readonly Column[] {
  const columns = table.columns.map((column, index) => {
    const widest = Math.max(...rows.map((row) => displayWidth(row[index] ?? '')));
    const isFigure = isFigureColumn(column);
    return { index, isFigure, width: isFigure ? widest : Math.min(widest, widestText) };
  });
  const excess = total(columns) - width;
  const narrowed = columns.map((column) =>
    column.isFigure || excess <= 0
      ? column
      : { ...column, width: Math.min(column.width, Math.max(narrowestText, column.width - excess)) },
  );
  let shown = narrowed;
  while (shown.length > 1 && total(shown) > width) shown = shown.slice(0, -1);
  return shown;
}

function total(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => sum + column.width + gap.length, -gap.length);
}
