import { CompiledQuery } from 'kysely';
import type { Database } from '#server/database/database.ts';
import { findOrganisation } from '#server/database/stores/organisations-store.ts';
import { withOrganisation } from '#server/database/tenant-scope.ts';

/** Rows of an organisation by SQL; $1 is the organisation. */
export async function readRows(
  database: Database,
  slug: string,
  sql: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const organisation = await findOrganisation(database, slug);
  if (!organisation) throw new Error(`there is no organisation ${slug}`);
  return withOrganisation(database, { orgId: organisation.id, role: 'app' }, async (trx) => {
    const { rows } = await trx.executeQuery<Record<string, unknown>>(
      CompiledQuery.raw(sql, [organisation.id]),
    );
    return rows;
  });
}
