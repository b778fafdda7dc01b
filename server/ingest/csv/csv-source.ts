import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '#server/database/database-faults.ts';
import { InvalidInputError } from '#server/errors.ts';
import { type Kind, kinds } from '#server/ingest/kinds.ts';
import type { TableShape } from '#server/ingest/load/table-shape.ts';
import type { BatchGroup, IngestSource, SourceOrganisation } from '#server/ingest/source.ts';
import { type CsvBatch, type CsvListener, type PlannedFile, readCsvRecords } from './csv-records.ts';
import { conversationParts, groupConversations, toGroup } from './group-conversations.ts';
import { type CsvMap, type FileMap, plainFile, readMap } from './map-file.ts';
import { inspectCsv } from './read-csv-rows.ts';
import { collectUnreadable } from './unreadable-lines.ts';

export type CsvSourceOptions = {
  /** What the tables take: `readTableShapes`. */
  readonly shapes: ReadonlyMap<string, TableShape>;
  /** Short name of the organisation to load into; null for the one that map.json names. */
  readonly slug?: string | null;
  /** The organisation of that name, when there is one already. */
  readonly organisation?:
    | (Omit<SourceOrganisation, 'nowPinnedAt'> & { readonly nowPinnedAt: string | null })
    | null;
};

/** Files of more rows than this are read one after the other, their conversations put together by the loader. */
const mostRowsHeld = 200_000;

/**
 * A folder of CSV files as a source: one file per kind, called after it (`conversations.csv`, `conversation.csv`), or
 * any files that `map.json` translates. Files are read as they are loaded and never held, small ones aside.
 *
 * @throws InvalidInputError when the folder, the map or a file's headings are not right
 */
export async function csvSource(folder: string, options: CsvSourceOptions): Promise<IngestSource> {
  const root = await existingFolder(folder);
  const map = await readMap(root);
  const organisation = organisationOf(map, options);
  const { files, ignored } = await plannedFiles(root, map, { ...options, timezone: organisation.timezone });
  const unreadable = collectUnreadable();
  const places = new WeakMap<object, { readonly file: string; readonly line: number }>();
  const notes = new Set(ignored.map((name) => `${name}: not loaded, its name says no kind`));
  const listener: CsvListener = {
    unreadable,
    place: (record, where) => places.set(record, where),
    note: (text) => notes.add(text),
  };
  return {
    name: map.source,
    organisation,
    estimatedRecords: files.reduce((sum, file) => sum + file.estimatedRows, 0),
    groups: () => readGroups(files, listener),
    whereIs: (record) => {
      const place = places.get(record);
      return place ? `${place.file}, line ${place.line}` : null;
    },
    unreadable: unreadable.list,
    notes: () => [...notes],
  };
}

async function* readGroups(files: readonly PlannedFile[], listener: CsvListener): AsyncIterable<BatchGroup> {
  const parts = files.filter(({ map }) => conversationParts.has(map.kind));
  const isSmall = parts.reduce((sum, { estimatedRows }) => sum + estimatedRows, 0) < mostRowsHeld;
  const together = new Set(isSmall ? parts : []);
  let isGrouped = false;
  for (const file of files) {
    if (!together.has(file)) {
      for await (const { kind, records } of readCsvRecords(file, listener))
        yield toGroup(new Map([[kind, records]]));
    } else if (!isGrouped) {
      isGrouped = true;
      yield* groupConversations(await readAll(parts, listener));
    }
  }
}

async function readAll(files: readonly PlannedFile[], listener: CsvListener): Promise<CsvBatch[]> {
  const batches: CsvBatch[] = [];
  for (const file of files) for await (const batch of readCsvRecords(file, listener)) batches.push(batch);
  return batches;
}

async function plannedFiles(
  root: string,
  map: CsvMap,
  { shapes, timezone }: CsvSourceOptions & { readonly timezone: string },
): Promise<{ readonly files: readonly PlannedFile[]; readonly ignored: readonly string[] }> {
  const mapped = new Set(map.files.map(({ file }) => file));
  const present = (await readdir(root))
    .filter((name) => /\.(csv|tsv|txt)$/i.test(name) && !mapped.has(name))
    .sort();
  const named = present.flatMap((name) => {
    const kind = kindOf(name);
    return kind === null ? [] : [plainFile(name, kind)];
  });
  const files: PlannedFile[] = [];
  for (const file of inLoadingOrder([...map.files, ...named])) {
    const inspected = await inspectCsv({ path: await insideOf(root, file.file), name: file.file }, file);
    const shape = shapes.get(kinds[file.kind].table);
    if (!shape) throw new RangeError(`the database has no table ${kinds[file.kind].table}`);
    files.push({ map: file, file: inspected, estimatedRows: inspected.estimatedRows, shape, timezone });
  }
  if (files.length > 0) return { files, ignored: present.filter((name) => kindOf(name) === null) };
  throw new InvalidInputError('There is nothing to load in this folder.', {
    hint: `Call the files after what they hold, such as conversations.csv, or write a map.json: docs/import-csv.md.`,
  });
}

function inLoadingOrder(files: readonly FileMap[]): FileMap[] {
  const order = Object.keys(kinds);
  return [...files].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** 'conversations.csv' and 'conversation.csv' hold conversations. */
function kindOf(file: string): Kind | null {
  const name = path.parse(file).name.toLowerCase();
  const found = Object.entries(kinds).find(([kind, { table }]) => name === kind || table === `cx.${name}`);
  return found ? (found[0] as Kind) : null;
}

function organisationOf(map: CsvMap, { slug, organisation }: CsvSourceOptions): SourceOrganisation {
  if (organisation) return organisation;
  const told = map.organisation;
  if (told) return { ...told, slug: slug ?? told.slug, nowPinnedAt: null };
  throw slug
    ? new InvalidInputError(`There is no organisation '${slug}' yet.`, {
        hint: 'Write its name, timezone and currency into map.json, and it is made: docs/import-csv.md.',
      })
    : new InvalidInputError('It is not said which organisation this data belongs to.', {
        hint: 'Add --org SLUG, or an "organisation" in map.json: docs/import-csv.md.',
      });
}

async function existingFolder(folder: string): Promise<string> {
  const root = await realpath(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
  if (root !== null && (await stat(root)).isDirectory()) return root;
  throw new InvalidInputError(`There is no folder ${folder}.`, {
    hint: 'Name the folder that holds the CSV files.',
  });
}

/** A map may come from anywhere: it names files of its own folder, however many links lie on the way. */
async function insideOf(root: string, file: string): Promise<string> {
  const real = await realpath(path.resolve(root, file)).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
  if (real === null)
    throw new InvalidInputError(`There is no file ${file}.`, { hint: 'Correct its name in map.json.' });
  if (real.startsWith(root + path.sep) && (await stat(real)).isFile()) return real;
  throw new InvalidInputError(`${file} is not a file of this folder.`, { hint: 'Copy it into the folder.' });
}
