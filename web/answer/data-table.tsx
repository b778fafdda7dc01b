import type { Table } from '#server/answer/answer.ts';
import { useLocale } from '#web/messages/messages-context.tsx';
import { isFigure } from './format-cell.ts';
import './tables.css';
import { useFormatFigure } from './use-format-figure.ts';

/** A table of an answer; `maxRows` leaves the rest to the panel and says how many. */
export function DataTable({ table, maxRows }: { readonly table: Table; readonly maxRows?: number }) {
  const { locale, messages } = useLocale();
  const { figure } = useFormatFigure();
  const rows = maxRows === undefined ? table.rows : table.rows.slice(0, maxRows);
  const hidden = table.rows.length - rows.length;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling table must be reachable by keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label={table.title}>
        <table className="data-table">
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column.id} scope="col" data-figure={isFigure(column.unit) || undefined}>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // Rows have no name of their own and never change their order.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <tr key={index}>
                {table.columns.map((column, position) => (
                  <td key={column.id} data-figure={isFigure(column.unit) || undefined}>
                    {figure(row[position], column.unit)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {hidden > 0 && (
        <p className="table-more quiet number">
          {messages.answer.moreRows(new Intl.NumberFormat(locale).format(hidden))}
        </p>
      )}
    </>
  );
}
