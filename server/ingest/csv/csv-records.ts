import type { Kind } from '#server/ingest/kinds.ts';
import type { TableShape } from '#server/ingest/load/table-shape.ts';
import type { FileMap } from './map-file.ts';
import { type CsvFile, checkHeadings, readCsvRows } from './read-csv-rows.ts';
import { type RowReader, rowReader } from './row-reader.ts';
import type { UnreadableLines } from './unreadable-lines.ts';

/** A file together with what it is to become. */
export type PlannedFile = {
  readonly map: FileMap;
  readonly file: CsvFile;
  readonly estimatedRows: number;
  readonly shape: TableShape;
  readonly timezone: string;
};

export type CsvBatch = { readonly kind: Kind; readonly records: readonly Record<string, unknown>[] };

export type CsvListener = {
  readonly unreadable: UnreadableLines;
  /** Told the line each record stands on. */
  readonly place: (record: object, where: { readonly file: string; readonly line: number }) => void;
  /** Told what a reader should know of a file. */
  readonly note: (text: string) => void;
};

const recordsPerBatch = 2000;

/**
 * The records of one file, a batch at a time.
 *
 * @throws InvalidInputError when its headings do not fit the map
 */
export async function* readCsvRecords(planned: PlannedFile, listener: CsvListener): AsyncIterable<CsvBatch> {
  const { file, map } = planned;
  let reader: RowReader | null = null;
  let width = 0;
  let records: Record<string, unknown>[] = [];
  for await (const { line, cells } of readCsvRows(file, listener.unreadable)) {
    if (reader === null) {
      const headings = checkHeadings(file.name, cells);
      reader = rowReader(map, headings, planned);
      width = headings.length;
      if (reader.unused.length > 0) listener.note(`${file.name}: not used: ${reader.unused.join(', ')}`);
      continue;
    }
    if (cells.length !== width) {
      listener.unreadable.add(
        `${file.name}, line ${line}`,
        `has ${cells.length} cells, the headings are ${width}`,
      );
      continue;
    }
    const record = reader.read(cells);
    listener.place(record, { file: file.name, line });
    records.push(record);
    if (records.length < recordsPerBatch) continue;
    yield { kind: map.kind, records };
    records = [];
  }
  if (records.length > 0) yield { kind: map.kind, records };
}
