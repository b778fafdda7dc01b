import { firstYear, isCalendarDay, lastYear, parseInstant } from './instant.ts';
import type { ColumnShape } from './table-shape.ts';

/** Says what is wrong with a value, after the column's name ('is not a number'); null when nothing is. */
export type CellCheck = (value: unknown) => string | null;

/** Beyond this an index of the database refuses an id. */
export const longestId = 500;
const longestText = 1_000_000;

const wholeNumbers: Readonly<Record<string, number>> = {
  smallint: 32_767,
  integer: 2_147_483_647,
  bigint: Number.MAX_SAFE_INTEGER,
};

/** What the database would refuse, or take for something else, in a column of this shape. */
export function cellCheck(column: ColumnShape): CellCheck {
  const check = typeCheck(column.type);
  const { allowed } = column;
  if (allowed === null) return check;
  const words = new Set<unknown>(allowed);
  return (value) => (words.has(value) ? null : `is ${shown(value)}, not one of ${allowed.join(', ')}`);
}

/** What is wrong with the id of a record, or with the id by which a record names another. */
export function checkId(value: unknown): string | null {
  if (typeof value !== 'string') return `is ${shown(value)}, not a text`;
  if (value === '') return 'is empty';
  return value.length > longestId ? `is longer than ${longestId} characters` : checkText(value);
}

/** A value as it stands in a message, shortened. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `"${(text.length > 60 ? `${text.slice(0, 60)}…` : text).replaceAll('\0', '␀')}"`;
}

function typeCheck(type: string): CellCheck {
  const whole = wholeNumbers[type];
  if (whole !== undefined) return (value) => checkWhole(value, whole);
  const numeric = /^numeric(?:\((\d+),(\d+)\))?$/.exec(type);
  if (numeric) {
    const limit = numeric[1] === undefined ? 1e300 : 10 ** (Number(numeric[1]) - Number(numeric[2]));
    return (value) => checkNumber(value, limit);
  }
  const fixed = /^character\((\d+)\)$/.exec(type);
  if (fixed) return (value) => checkText(value) ?? checkLength(value, Number(fixed[1]));
  return typeChecks[type] ?? (() => null);
}

const typeChecks: Readonly<Record<string, CellCheck>> = {
  text: checkText,
  boolean: (value) =>
    typeof value === 'boolean' || value === 'true' || value === 'false'
      ? null
      : `is ${shown(value)}, not true or false`,
  'timestamp with time zone': (value) =>
    parseInstant(value) === null
      ? `is ${shown(value)}, not an instant with its offset between ${firstYear} and ${lastYear}`
      : null,
  date: (value) =>
    typeof value === 'string' && isCalendarDay(value)
      ? null
      : `is ${shown(value)}, not a day such as 2026-03-02`,
  'time without time zone': (value) =>
    typeof value === 'string' && /^(?:(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?|24:00(?::00)?)$/.test(value)
      ? null
      : `is ${shown(value)}, not a time such as 09:30`,
  jsonb: checkJson,
  daterange: (value) =>
    typeof value === 'string' && /^[[(](\d{4}-\d{2}-\d{2})?,(\d{4}-\d{2}-\d{2})?[\])]$/.test(value)
      ? null
      : `is ${shown(value)}, not a range of days such as [2026-01-01,2026-04-01)`,
};

function checkWhole(value: unknown, limit: number): string | null {
  const number = typeof value === 'string' && /^-?\d{1,16}$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number))
    return `is ${shown(value)}, not a whole number`;
  return Math.abs(number) > limit ? `is ${shown(value)}, too large` : null;
}

function checkNumber(value: unknown, limit: number): string | null {
  const isWritten = typeof value === 'string' && /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,3})?$/i.test(value);
  const number = isWritten ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return `is ${shown(value)}, not a number`;
  return Math.abs(number) >= limit ? `is ${shown(value)}, too large` : null;
}

/** The database refuses a NUL and would silently turn half a character into another one. */
function checkText(value: unknown): string | null {
  if (typeof value !== 'string') return `is ${shown(value)}, not a text`;
  if (value.length > longestText) return `is longer than ${longestText} characters`;
  if (value.includes('\0')) return 'holds a NUL character';
  return value.isWellFormed() ? null : 'holds half a character (a lone surrogate)';
}

function checkLength(value: unknown, length: number): string | null {
  return typeof value === 'string' && value.length > length ? `is longer than ${length} characters` : null;
}

function checkJson(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'is not a set of named values';
  const text = JSON.stringify(value);
  if (text.length > longestText) return `is longer than ${longestText} characters`;
  // An even number of backslashes before it makes it an escape and not the text of one.
  if (/(?<!\\)(?:\\\\)*\\u0000/.test(text)) return 'holds a NUL character';
  return /(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(text) ? 'holds half a character (a lone surrogate)' : null;
}
