import type { Selectable } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { AppShareLinks } from '#migrations/tables.ts';
import type { Database } from '#server/database/database.ts';
import { codeOf } from '#server/database/database-faults.ts';
import { withApplication, withOrganisation } from '#server/database/tenant-scope.ts';
import { uuidV7 } from '#server/database/uuid-v7.ts';
import { NotFoundError } from '#server/errors.ts';

export type ShareLink = {
  readonly id: string;
  readonly orgId: number;
  readonly answerId: string;
  /** The user who made it; null once the user is gone. */
  readonly createdBy: string | null;
  /** ISO instants. */
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
};

export type NewShareLink = Pick<ShareLink, 'orgId' | 'answerId' | 'createdBy' | 'expiresAt'> & {
  /** Lower-case hexadecimal SHA-256 of the token: the token itself never comes here. */
  readonly tokenHash: string;
};

const foreignKeyViolation = '23503';

/** @throws NotFoundError when the organisation has no such answer */
export async function createShareLink(database: Database, link: NewShareLink): Promise<ShareLink> {
  const { orgId, answerId, createdBy, expiresAt, tokenHash } = link;
  try {
    return await withOrganisation(database, { orgId, role: 'app' }, async (trx) =>
      toShareLink(
        await trx
          .insertInto('app.share_links')
          .values({
            id: uuidV7(),
            org_id: orgId,
            answer_id: answerId,
            token_hash: tokenHash,
            created_by: createdBy,
            created_at: Temporal.Now.instant().toString(),
            expires_at: expiresAt,
          })
          .returningAll()
          .executeTakeFirstOrThrow(),
      ),
    );
  } catch (error) {
    if (codeOf(error) === foreignKeyViolation) throw noSuchThing('answer', error);
    throw error;
  }
}

/**
 * The link a token opens; null for one that is unknown, expired or revoked, without a word on which. The hash is looked
 * up, never the token: how long that takes tells nothing about any token.
 */
export async function findOpenShareLink(
  database: Database,
  tokenHash: string,
  at = Temporal.Now.instant(),
): Promise<ShareLink | null> {
  if (!/^[0-9a-f]{64}$/.test(tokenHash)) return null;
  const row = await withApplication(
    database,
    (trx) =>
      trx.selectFrom('app.share_links').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst(),
    { shareTokenHash: tokenHash },
  );
  const link = row && toShareLink(row);
  if (!link || link.revokedAt !== null) return null;
  if (link.expiresAt !== null && Temporal.Instant.compare(link.expiresAt, at) <= 0) return null;
  return link;
}

/** Of one answer, newest first; revoked and expired ones too. */
export async function listShareLinks(
  database: Database,
  orgId: number,
  answerId: string,
): Promise<ShareLink[]> {
  const rows = await withOrganisation(database, { orgId, role: 'app', readOnly: true }, (trx) =>
    trx
      .selectFrom('app.share_links')
      .selectAll()
      .where('org_id', '=', orgId)
      .where('answer_id', '=', answerId)
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .execute(),
  );
  return rows.map(toShareLink);
}

/**
 * From the next request on, the link opens nothing. Revoking twice keeps the first moment.
 *
 * @throws NotFoundError
 */
export async function revokeShareLink(database: Database, orgId: number, id: string): Promise<void> {
  const row = await withOrganisation(database, { orgId, role: 'app' }, (trx) =>
    trx
      .updateTable('app.share_links')
      .set(({ fn, val }) => ({
        revoked_at: fn.coalesce('revoked_at', val(new Date(Temporal.Now.instant().epochMilliseconds))),
      }))
      .where('org_id', '=', orgId)
      .where('id', '=', id)
      .returning('id')
      .executeTakeFirst(),
  );
  if (!row) throw noSuchThing('share link');
}

function toShareLink(row: Selectable<AppShareLinks>): ShareLink {
  return {
    id: row.id,
    orgId: row.org_id,
    answerId: row.answer_id,
    createdBy: row.created_by,
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at?.toISOString() ?? null,
    revokedAt: row.revoked_at?.toISOString() ?? null,
  };
}

function noSuchThing(thing: string, cause?: unknown): NotFoundError {
  return new NotFoundError(`There is no such ${thing}.`, {
    hint: 'It may have been deleted, or belong to another organisation.',
    cause,
  });
}
