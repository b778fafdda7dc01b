import type { Kysely } from 'kysely';
import type { DB } from '#migrations/tables.ts';
import type { Database } from '#server/database/database.ts';
import { createOrganisation } from '#server/database/stores/organisations-store.ts';
import { withOrganisation } from '#server/database/tenant-scope.ts';

export type TwoOrganisations = { readonly acme: number; readonly globex: number };

/** Acme and Globex, both empty; gives their ids. */
export async function createTwoOrganisations(database: Database): Promise<TwoOrganisations> {
  const rest = { timezone: 'Europe/Paris', currency: 'EUR', nowPinnedAt: null };
  const acme = await createOrganisation(database, { slug: 'acme', name: 'Acme', ...rest });
  const globex = await createOrganisation(database, { slug: 'globex', name: 'Globex', ...rest });
  return { acme: acme.id, globex: globex.id };
}

/** One transaction of the application inside one organisation. */
export function write(
  database: Database,
  orgId: number,
  work: (trx: Kysely<DB>) => Promise<unknown>,
): Promise<unknown> {
  return withOrganisation(database, { orgId, role: 'app' }, work);
}
