import { formatChange, formatValue } from '#semantic-layer/query/format-value.ts';
import type { Locale } from '#semantic-layer/query/locale.ts';
import { type Unit, units } from '#semantic-layer/query/unit.ts';
import { describeBucket } from '#web/reading/describe-period.ts';

export type CellOptions = {
  readonly locale: Locale;
  readonly currency: string;
  /** What stands where there is no value. */
  readonly noValue: string;
};

/** One cell of a table in the reader's language: figures by their unit, buckets of time as dates, names as they are. */
export function formatCell(value: unknown, unit: string, { locale, currency, noValue }: CellOptions): string {
  if (value === null || value === undefined || value === '') return noValue;
  if (typeof value === 'number') {
    return isUnit(unit) ? formatValue(value, unit, { locale, currency }) : String(value);
  }
  if (unit === 'time' && typeof value === 'string') return describeBucket(value, locale);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A difference between two figures of a unit, with its sign. */
export function formatDifference(
  change: number,
  unit: string,
  { locale, currency }: Pick<CellOptions, 'locale' | 'currency'>,
): string {
  // Parts that add up to nothing leave a trace of floating point: it is nothing.
  const rounded = Math.abs(change) < 1e-9 ? 0 : change;
  return formatChange(rounded, isUnit(unit) ? unit : 'number', { locale, currency });
}

/** Columns of figures stand to the right, in tabular digits. */
export function isFigure(unit: string): boolean {
  return isUnit(unit);
}

function isUnit(unit: string): unit is Unit {
  return units.some((known) => known === unit);
}
