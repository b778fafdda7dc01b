import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';

/** Runs SQL on the original store of one organisation. */
export type ReferenceClient = {
  readonly query: (
    text: string,
    values?: unknown[],
  ) => Promise<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }>;
};

export type ReferenceDatabase = ReferenceClient & { readonly close: () => Promise<void> };

/** The golden fixture in a database of its own, under the catalogue's own schema, both as they stand. */
export async function openReferenceDatabase(): Promise<ReferenceDatabase> {
  const database = await PGlite.create();
  await database.exec(readReference('schema.sql'));
  await database.exec(readReference('fixture.sql'));
  return {
    query: (text, values) => database.query<Record<string, unknown>>(text, values),
    close: () => database.close(),
  };
}

/** A file of `evals/reference`. */
export function readReference(name: string): string {
  return readFileSync(new URL(`../../../evals/reference/${name}`, import.meta.url), 'utf8');
}
