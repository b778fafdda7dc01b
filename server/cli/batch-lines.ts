import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { InvalidInputError } from '#server/errors.ts';

export type BatchLine =
  | { readonly kind: 'value'; readonly number: number; readonly value: unknown }
  | { readonly kind: 'not-json'; readonly number: number };

/**
 * The lines of a JSONL file one by one, blank ones left out; `-` reads standard input.
 *
 * @throws InvalidInputError when the file cannot be read
 */
export async function* readBatchLines(file: string): AsyncGenerator<BatchLine> {
  const input = file === '-' ? process.stdin : await openFile(file);
  let number = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    const line = number === 1 ? text.replace(/^\uFEFF/, '') : text;
    if (line.trim() !== '') yield parseLine(line, number);
  }
}

async function openFile(file: string) {
  try {
    await access(file);
  } catch (cause) {
    throw new InvalidInputError(`There is no file called ${file}.`, {
      hint: 'Name a file with one JSON object per line, or - for standard input.',
      cause,
    });
  }
  return createReadStream(file, 'utf8');
}

function parseLine(text: string, number: number): BatchLine {
  try {
    return { kind: 'value', number, value: JSON.parse(text) };
  } catch {
    return { kind: 'not-json', number };
  }
}

export function writeLine(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
