import { InvalidInputError } from '#server/errors.ts';
import { kinds } from '#server/ingest/kinds.ts';
import type { ColumnShape, TableShape } from '#server/ingest/load/table-shape.ts';
import type { FileMap } from './map-file.ts';
import { type DateReader, dateReader } from './read-instant.ts';

/** Turns the cells of a row into a record of the file's kind, in our columns and words. */
export type RowReader = {
  readonly read: (cells: readonly string[]) => Record<string, unknown>;
  /** Headings that no column of ours takes. */
  readonly unused: readonly string[];
};

type CellReader = (cell: string) => unknown;
type Column = { readonly name: string; readonly index: number; readonly read: CellReader };
type Attribute = {
  readonly parent: string;
  readonly key: string;
  readonly index: number;
  readonly read: CellReader;
};

const truths = new Map<string, boolean>([
  ...['true', 't', 'yes', 'y', '1', 'oui', 'vrai'].map((word): [string, boolean] => [word, true]),
  ...['false', 'f', 'no', 'n', '0', 'non', 'faux'].map((word): [string, boolean] => [word, false]),
]);

/**
 * @param timezone  of times without an offset, unless the map names another
 * @throws InvalidInputError when the map names a column or a heading that does not exist
 */
export function rowReader(
  map: FileMap,
  headings: readonly string[],
  { shape, timezone }: { readonly shape: TableShape; readonly timezone: string },
): RowReader {
  const names = columnsOfKind(map, shape);
  const dates = datesOf(map, timezone);
  const reader = (column: string) => cellReader(map, column, { shape: shape.columns.get(column), dates });
  const sources = headingOfColumns(map, headings, names);
  const columns: Column[] = [];
  const attributes: Attribute[] = [];
  for (const [name, index] of sources) {
    const [parent = '', ...rest] = name.split('.');
    if (rest.length > 0) attributes.push({ parent, key: rest.join('.'), index, read: reader(name) });
    else columns.push({ name, index, read: reader(name) });
  }
  const used = new Set(sources.values());
  return {
    read: (cells) => toRecord(cells, { columns, attributes, constants: map.constants }),
    unused: headings.filter((heading, index) => heading !== '' && !used.has(index)),
  };
}

type RowPlan = {
  readonly columns: readonly Column[];
  readonly attributes: readonly Attribute[];
  readonly constants: FileMap['constants'];
};

function toRecord(
  cells: readonly string[],
  { columns, attributes, constants }: RowPlan,
): Record<string, unknown> {
  const record: Record<string, unknown> = { ...constants };
  for (const { name, index, read } of columns) record[name] = read(cells[index] ?? '');
  const entries = new Map<string, [string, unknown][]>();
  for (const { parent, key, index, read } of attributes) {
    const value = read(cells[index] ?? '');
    const own = entries.get(parent) ?? [];
    if (value !== null) own.push([key, value]);
    entries.set(parent, own);
  }
  for (const [parent, own] of entries) record[parent] = Object.fromEntries(own);
  return record;
}

/** Columns of ours a file may fill: those of the table, and the names by which records know each other. */
function columnsOfKind({ kind }: FileMap, shape: TableShape): ReadonlySet<string> {
  const definition = kinds[kind];
  const names = new Set(shape.columns.keys());
  for (const derived of 'derived' in definition ? definition.derived : []) names.delete(derived);
  names.delete('id');
  if (definition.identity === 'source') names.add('external_id');
  return names;
}

function headingOfColumns(
  map: FileMap,
  headings: readonly string[],
  names: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const indexes = new Map<string, number>();
  for (const [index, heading] of headings.entries()) {
    if (isColumn(heading, names) && !(heading in map.columns) && !(heading in map.constants))
      indexes.set(heading, index);
  }
  for (const [column, heading] of Object.entries(map.columns)) {
    if (!isColumn(column, names)) throw unknownColumn(map, column, names);
    const index = headings.indexOf(heading);
    if (index < 0) throw unknownHeading(map, heading, headings);
    indexes.set(column, index);
  }
  for (const column of [...Object.keys(map.constants), ...Object.keys(map.values)]) {
    if (!isColumn(column, names)) throw unknownColumn(map, column, names);
  }
  return indexes;
}

function isColumn(name: string, names: ReadonlySet<string>): boolean {
  return names.has(name) || (names.has('attributes') && /^attributes\../.test(name));
}

type CellContext = { readonly shape: ColumnShape | undefined; readonly dates: DateReader };

function cellReader(map: FileMap, column: string, context: CellContext): CellReader {
  const missing = new Set(['', '\\N', ...map.missing]);
  const read = typedReader(map, column, context);
  const words = map.values[column];
  if (!words) return (cell) => (missing.has(cell.trim()) ? null : read(cell));
  const known = new Map(Object.entries(words));
  const other = known.get('*');
  return (cell) => {
    const word = known.get(cell.trim());
    if (word !== undefined) return word === null ? null : read(word);
    if (missing.has(cell.trim())) return null;
    return other === undefined ? read(cell) : other === null ? null : read(other);
  };
}

/** What cannot be read is left as it stands: the loader then says what is wrong with it. */
function typedReader(map: FileMap, column: string, { shape, dates }: CellContext): CellReader {
  const type = column.includes('.') || isName(map, column) ? 'text' : (shape?.type ?? 'text');
  if (shape?.allowed && type === 'text') return (cell) => cell.trim();
  if (/^(smallint|integer|bigint|numeric)/.test(type)) return (cell) => plainNumber(cell, map.decimalComma);
  switch (type) {
    case 'timestamp with time zone':
      return (cell) => dates.instant(cell) ?? cell;
    case 'date':
      return (cell) => dates.day(cell) ?? cell;
    case 'boolean':
      return (cell) => truths.get(cell.trim().toLowerCase()) ?? cell;
    case 'jsonb':
      return (cell) => parsedJson(cell);
    default:
      return type === 'text' ? (cell) => cell : (cell) => cell.trim();
  }
}

/** The external id of this record or of another one, whatever the type of the column. */
function isName({ kind }: FileMap, column: string): boolean {
  const definition = kinds[kind];
  return column in definition.references || ('scope' in definition && definition.scope.column === column);
}

function plainNumber(cell: string, decimalComma: boolean): string {
  const text = cell.trim().replaceAll(/[\s\u00a0\u202f](?=\d)/g, '');
  return decimalComma ? text.replaceAll('.', '').replace(',', '.') : text;
}

function parsedJson(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}

function datesOf(map: FileMap, timezone: string): DateReader {
  try {
    return dateReader({ format: map.dates.format ?? null, timezone: map.dates.timezone ?? timezone });
  } catch (cause) {
    throw new InvalidInputError(
      `The dates of ${map.file} cannot be read: ${cause instanceof Error ? cause.message : cause}.`,
      {
        hint: 'Use a format such as D/M/YYYY HH:mm and a time zone such as Europe/Paris.',
        cause,
      },
    );
  }
}

function unknownColumn(
  { file, kind }: FileMap,
  column: string,
  names: ReadonlySet<string>,
): InvalidInputError {
  return new InvalidInputError(`map.json: ${kind} has no column "${column}" (${file}).`, {
    hint: `It has ${[...names].join(', ')}.`,
  });
}

function unknownHeading({ file }: FileMap, heading: string, headings: readonly string[]): InvalidInputError {
  return new InvalidInputError(`map.json: ${file} has no column headed "${heading}".`, {
    hint: `It has ${headings.slice(0, 40).join(', ')}.`,
  });
}
