import { Temporal } from 'temporal-polyfill';
import { formatChange, formatValue } from '#semantic-layer/query/format-value.ts';
import type { Locale } from '#semantic-layer/query/locale.ts';
import { type Unit, units } from '#semantic-layer/query/unit.ts';
import type { Table } from '#server/answer/answer.ts';

export type CellFormat = { readonly locale: Locale; readonly currency?: string };

/** Columns of a table of drivers that hold differences: shown with their sign. */
const differences = new Set(['contribution', 'rate', 'mix']);

/** One cell of an answer's table as a reader sees it; an en dash where there is no data. */
export function formatCell(value: unknown, column: Table['columns'][number], format: CellFormat): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'number' && isUnit(column.unit)) {
    return differences.has(column.id)
      ? formatChange(value, column.unit, format)
      : formatValue(value, column.unit, format);
  }
  if (column.unit === 'time' && typeof value === 'string') return formatTime(value, format.locale);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Whether a column holds figures: these stand to the right, with digits below digits. */
export function isFigureColumn(column: Table['columns'][number]): boolean {
  return isUnit(column.unit);
}

/** An instant on the organisation's clock: `17 Nov 2025, 10:01`. */
export function formatInstant(instant: string, timezone: string, locale: Locale): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timezone).toPlainDateTime();
  return `${dayOf(local, locale)}, ${clockOf(local)}`;
}

/** The start of a bucket, `2025-11-10` or `2025-11-10T14:00+01:00`; words that are no time stay as they are. */
function formatTime(text: string, locale: Locale): string {
  const local = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?/.exec(text)?.[0];
  if (local === undefined) return text;
  const time = Temporal.PlainDateTime.from(local);
  return local.includes('T') ? `${dayOf(time, locale)}, ${clockOf(time)}` : dayOf(time, locale);
}

function dayOf(time: Temporal.PlainDateTime, locale: Locale): string {
  return time.toPlainDate().toLocaleString(locale === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'medium' });
}

function clockOf(time: Temporal.PlainDateTime): string {
  return time.toPlainTime().toString({ smallestUnit: 'minute' });
}

function isUnit(unit: string): unit is Unit {
  return units.some((known) => known === unit);
}
