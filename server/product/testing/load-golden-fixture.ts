import type { Database } from '#server/database/database.ts';
import { findOrganisation } from '#server/database/stores/organisations-store.ts';
import { loadSource } from '#server/ingest/load/load-source.ts';
import { openReferenceDatabase } from '#server/ingest/testing/open-reference-database.ts';
import { referenceSource } from '#server/ingest/testing/reference-source.ts';

/** Loads the fixture that is small enough to count by hand. @returns its organisation */
export async function loadGoldenFixture(database: Database): Promise<number> {
  const reference = await openReferenceDatabase();
  try {
    await loadSource(database, referenceSource(reference));
  } finally {
    await reference.close();
  }
  const organisation = await findOrganisation(database, 'golden');
  if (!organisation) throw new Error('the fixture was not loaded');
  return organisation.id;
}
