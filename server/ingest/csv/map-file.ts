import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { codeOf } from '#server/database/database-faults.ts';
import { InvalidInputError } from '#server/errors.ts';
import { type Kind, kinds } from '#server/ingest/kinds.ts';

const kindNames = Object.keys(kinds) as [Kind, ...Kind[]];

const fileSchema = z.strictObject({
  /** Name inside the folder. */
  file: z.string().min(1),
  kind: z.enum(kindNames),
  /** Our column → the heading of theirs. */
  columns: z.record(z.string(), z.string()).default({}),
  /** Our column → what it always holds. */
  constants: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  /** Our column → their word → ours; '*' for every other word. */
  values: z.record(z.string(), z.record(z.string(), z.union([z.string(), z.null()]))).default({}),
  /** Words that mean "nothing", besides an empty cell. */
  missing: z.array(z.string()).default([]),
  dates: z.strictObject({ format: z.string().optional(), timezone: z.string().optional() }).default({}),
  delimiter: z.string().length(1).optional(),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']).optional(),
  /** True where 1,5 is one and a half. */
  decimalComma: z.boolean().default(false),
});

const mapSchema = z.strictObject({
  organisation: z
    .strictObject({ slug: z.string(), name: z.string(), timezone: z.string(), currency: z.string() })
    .optional(),
  /** Name under which the records are remembered; two exports that use the same ids for different things need two. */
  source: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/, 'lower-case letters, digits and hyphens, 40 at most')
    .default('csv'),
  files: z.array(fileSchema).default([]),
});

export type CsvMap = z.infer<typeof mapSchema>;
export type FileMap = CsvMap['files'][number];

const mapName = 'map.json';

/** @throws InvalidInputError naming what is wrong in `map.json` */
export async function readMap(folder: string): Promise<CsvMap> {
  const text = await readIfThere(path.join(folder, mapName));
  const parsed = mapSchema.safeParse(text === null ? {} : parseJson(text));
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(
    ({ path: where, message }) => `${where.join('.') || 'the file'}: ${message}`,
  );
  throw new InvalidInputError(`${mapName} is not right: ${issues.slice(0, 5).join('; ')}.`, {
    hint: 'docs/import-csv.md shows what it may hold.',
  });
}

/** A file that needs no more than its headings. */
export function plainFile(file: string, kind: Kind): FileMap {
  return fileSchema.parse({ file, kind });
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new InvalidInputError(
      `${mapName} is not JSON: ${cause instanceof Error ? cause.message : cause}.`,
      {
        hint: 'Look for a comma after the last entry, or a missing quote.',
        cause,
      },
    );
  }
}
