import { parseArgs } from 'node:util';
import { InvalidInputError } from '#server/errors.ts';
import { readInstant } from './command-options.ts';

export type IngestCommand =
  | {
      readonly source: 'demo';
      readonly scale: number | null;
      readonly seed: number | null;
      readonly now: string | null;
      readonly truthFile: string | null;
    }
  | { readonly source: 'csv'; readonly folder: string; readonly org: string | null };

export const ingestUsage =
  'Usage: npm run ingest -- demo [--scale N] [--seed N] [--now INSTANT] [--truth FILE], or npm run ingest -- csv FOLDER [--org SLUG]';

/** @throws InvalidInputError with a hint that shows a right call */
export function readIngestCommand(args: readonly string[]): IngestCommand {
  const { values, positionals } = parse(args);
  const [source, folder, ...rest] = positionals;
  if (rest.length > 0) throw wrongCall(`"${rest[0]}" is one word too many.`);
  switch (source) {
    case 'demo':
      if (folder !== undefined || values.org !== undefined)
        throw wrongCall('The demo takes no folder and no --org.');
      return {
        source,
        scale: readNumber(values.scale, '--scale', { least: 0.001, most: 1000 }),
        seed: readNumber(values.seed, '--seed', { least: 0, most: 2 ** 31 }),
        now: readInstant(values.now),
        truthFile: values.truth ?? null,
      };
    case 'csv':
      if (folder === undefined) throw wrongCall('Name the folder that holds the CSV files.');
      return { source, folder, org: values.org ?? null };
    case undefined:
      throw wrongCall('Name a source.');
    default:
      throw wrongCall(`There is no source "${source.slice(0, 40)}": there are demo and csv.`);
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        scale: { type: 'string' },
        seed: { type: 'string' },
        now: { type: 'string' },
        truth: { type: 'string' },
        org: { type: 'string' },
      },
    });
  } catch (cause) {
    throw new InvalidInputError(cause instanceof Error ? cause.message : String(cause), {
      hint: ingestUsage,
      cause,
    });
  }
}

function readNumber(
  text: string | undefined,
  option: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | null {
  if (text === undefined) return null;
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (value >= least && value <= most) return value;
  throw wrongCall(`${option} is a number from ${least} to ${most}, not "${text.slice(0, 40)}".`);
}

function wrongCall(message: string): InvalidInputError {
  return new InvalidInputError(message, { hint: ingestUsage });
}
