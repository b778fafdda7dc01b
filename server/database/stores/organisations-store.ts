import { type Selectable, sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { AppOrganisations } from '#migrations/tables.ts';
import type { Database } from '#server/database/database.ts';
import { codeOf } from '#server/database/database-faults.ts';
import { withApplication } from '#server/database/tenant-scope.ts';
import { InvalidInputError, NotFoundError } from '#server/errors.ts';

export type Organisation = {
  readonly id: number;
  /** Its short name in addresses and commands: lower-case letters, digits and hyphens. */
  readonly slug: string;
  readonly name: string;
  /** IANA name, such as 'Europe/Paris'. */
  readonly timezone: string;
  /** ISO 4217, such as 'EUR'. */
  readonly currency: string;
  /** ISO instant a demo's clock stays at; null for live data. */
  readonly nowPinnedAt: string | null;
};

export type NewOrganisation = Omit<Organisation, 'id'>;

const uniqueViolation = '23505';
const checkViolation = '23514';

/** @throws InvalidInputError when the slug is taken, or the slug, time zone or currency is not one */
export async function createOrganisation(
  database: Database,
  organisation: NewOrganisation,
): Promise<Organisation> {
  refuseWrongWords(organisation);
  const { slug, name, timezone, currency, nowPinnedAt } = organisation;
  try {
    return await withApplication(database, async (trx) =>
      toOrganisation(
        await trx
          .insertInto('app.organisations')
          .values({
            id: sql<number>`nextval('app.organisation_ids')`,
            slug,
            name,
            timezone,
            currency,
            now_pinned_at: nowPinnedAt,
          })
          .returningAll()
          .executeTakeFirstOrThrow(),
      ),
    );
  } catch (error) {
    throw unusableSlug(error, slug) ?? error;
  }
}

export async function findOrganisation(database: Database, slug: string): Promise<Organisation | null> {
  const row = await withApplication(database, (trx) =>
    trx.selectFrom('app.organisations').selectAll().where('slug', '=', slug).executeTakeFirst(),
  );
  return row ? toOrganisation(row) : null;
}

/** Oldest first. */
export async function listOrganisations(database: Database): Promise<Organisation[]> {
  const rows = await withApplication(database, (trx) =>
    trx.selectFrom('app.organisations').selectAll().orderBy('id').execute(),
  );
  return rows.map(toOrganisation);
}

/**
 * Stops a demo's clock at an ISO instant; null lets it run.
 *
 * @throws NotFoundError
 */
export async function setPinnedNow(
  database: Database,
  orgId: number,
  nowPinnedAt: string | null,
): Promise<void> {
  const { numUpdatedRows } = await withApplication(database, (trx) =>
    trx
      .updateTable('app.organisations')
      .set({ now_pinned_at: nowPinnedAt })
      .where('id', '=', orgId)
      .executeTakeFirstOrThrow(),
  );
  if (numUpdatedRows === 0n) {
    throw new NotFoundError('There is no such organisation.', { hint: 'Load its data first.' });
  }
}

function toOrganisation(row: Selectable<AppOrganisations>): Organisation {
  const { id, slug, name, timezone, currency, now_pinned_at } = row;
  return { id, slug, name, timezone, currency, nowPinnedAt: now_pinned_at?.toISOString() ?? null };
}

function refuseWrongWords({ timezone, currency }: NewOrganisation): void {
  if (!/^[A-Z]{3}$/.test(currency)) {
    throw new InvalidInputError(`'${currency}' is not a currency.`, { hint: 'Use a code such as EUR.' });
  }
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timezone);
  } catch (cause) {
    throw new InvalidInputError(`'${timezone}' is not a time zone.`, {
      hint: 'Use a name such as Europe/Paris.',
      cause,
    });
  }
}

function unusableSlug(cause: unknown, slug: string): InvalidInputError | null {
  if (codeOf(cause) === uniqueViolation) {
    return new InvalidInputError(`There already is an organisation '${slug}'.`, {
      hint: 'Choose another short name.',
      cause,
    });
  }
  if (codeOf(cause) !== checkViolation) return null;
  return new InvalidInputError(`'${slug}' cannot be the short name of an organisation.`, {
    hint: 'Use lower-case letters, digits and hyphens, 60 at most.',
    cause,
  });
}
