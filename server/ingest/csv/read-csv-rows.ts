import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Transform, type TransformCallback } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import { InvalidInputError } from '#server/errors.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import { detectEncoding, type Encoding } from './detect-encoding.ts';
import type { UnreadableLines } from './unreadable-lines.ts';

export type CsvFile = {
  /** Absolute. */
  readonly path: string;
  /** As people call it. */
  readonly name: string;
  readonly encoding: Encoding;
  readonly delimiter: string;
};

export type CsvRow = {
  /** Of the file, where the row ends; the first line is 1. */
  readonly line: number;
  readonly cells: readonly string[];
};

/** A row longer than this is a quote that nobody closed, or no table at all. */
const longestRow = 16 * 1024 * 1024;
const sampleBytes = 256 * 1024;

/** Looks into a file, reading no more than once through it and never holding it. */
export async function inspectCsv(
  file: { readonly path: string; readonly name: string },
  told: { readonly encoding?: Encoding | undefined; readonly delimiter?: string | undefined },
): Promise<CsvFile & { readonly estimatedRows: number }> {
  const encoding = told.encoding ?? (await detectEncoding(file.path));
  const { text, bytes, size } = await readSample(file.path, encoding);
  const lines = text.split(/\r\n|\n|\r/).length - 1;
  const estimatedRows = lines < 1 ? 0 : Math.max(0, Math.round((size / bytes) * lines) - 1);
  return { ...file, encoding, delimiter: told.delimiter ?? detectDelimiter(text), estimatedRows };
}

/** The headings and then the rows, a few at a time. Rows that cannot be told apart go to `unreadable`. */
export async function* readCsvRows(file: CsvFile, unreadable: UnreadableLines): AsyncIterable<CsvRow> {
  const where = (line: number | undefined) => `${file.name}, line ${line ?? '?'}`;
  const parser = parse({
    delimiter: file.delimiter,
    info: true,
    relax_column_count: true,
    // A quote where none belongs is text: refusing it would swallow the rows after it too.
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: longestRow,
    on_skip: (error: CsvError | undefined) => {
      if (error) unreadable.add(where(lineOf(error)), reasonOf(error));
    },
  });
  const input = createReadStream(file.path, { highWaterMark: 256 * 1024 });
  const text = input.pipe(decoder(file.encoding));
  for (const stream of [input, text]) stream.on('error', (error: Error) => parser.destroy(error));
  text.pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      yield { line: info.lines, cells: record };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    unreadable.add(where(lineOf(error)), `${reasonOf(error)}; the rest of the file was not read`);
  } finally {
    input.destroy();
  }
}

function decoder(encoding: Encoding): Transform {
  const decode = new TextDecoder(encoding);
  return new Transform({
    decodeStrings: true,
    readableObjectMode: false,
    encoding: 'utf8',
    transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback) {
      done(null, decode.decode(chunk, { stream: true }));
    },
    flush(done: TransformCallback) {
      done(null, decode.decode());
    },
  });
}

async function readSample(path: string, encoding: Encoding) {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sampleBytes), 0, sampleBytes, 0);
    return { text: new TextDecoder(encoding).decode(buffer.subarray(0, bytesRead)), bytes: bytesRead, size };
  } finally {
    await file.close();
  }
}

function lineOf(error: CsvError): number | undefined {
  return typeof error.lines === 'number' ? error.lines : undefined;
}

function reasonOf(error: CsvError): string {
  switch (error.code) {
    case 'CSV_MAX_RECORD_SIZE':
      return `a row is longer than ${longestRow / 1024 / 1024} MB: a quote was probably not closed`;
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'a quote is opened before it and never closed, so that the rest of the file is one cell';
    default:
      return error.message;
  }
}

/** @throws InvalidInputError when a file has no headings, or one of them twice */
export function checkHeadings(name: string, headings: readonly string[]): readonly string[] {
  const trimmed = headings.map((heading) => heading.trim());
  const twice = trimmed.find((heading, index) => heading !== '' && trimmed.indexOf(heading) !== index);
  if (twice === undefined) return trimmed;
  throw new InvalidInputError(`${name} has two columns "${twice}".`, { hint: 'Rename one of them.' });
}
