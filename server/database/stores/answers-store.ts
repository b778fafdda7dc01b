import type { Selectable } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { AppAnswers } from '#migrations/tables.ts';
import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Interpretation } from '#semantic-layer/query/plan.ts';
import type { Answer } from '#server/answer/answer.ts';
import type { Database } from '#server/database/database.ts';
import { withOrganisation } from '#server/database/tenant-scope.ts';

export type StoredAnswer = {
  /** UUIDv7, the answer's own id. */
  readonly id: string;
  readonly orgId: number;
  /** The user who asked; null for the terminal, and once the user is gone. */
  readonly askedBy: string | null;
  readonly question: string;
  readonly locale: Locale;
  readonly interpretation: Interpretation;
  /** Null where the reading was no plan. */
  readonly answer: Answer | null;
  /** ISO instant. */
  readonly createdAt: string;
};

/** Keeps an answer, whole or not at all. Saving the same id again changes nothing. */
export async function saveAnswer(database: Database, stored: StoredAnswer): Promise<void> {
  await withOrganisation(database, { orgId: stored.orgId, role: 'app' }, (trx) =>
    trx
      .insertInto('app.answers')
      .values({
        id: stored.id,
        org_id: stored.orgId,
        asked_by: stored.askedBy,
        question: storable(stored.question),
        locale: stored.locale,
        interpretation: toJson(stored.interpretation),
        answer: stored.answer && toJson(stored.answer),
        created_at: toMillisecond(stored.createdAt),
      })
      .onConflict((conflict) => conflict.columns(['org_id', 'id']).doNothing())
      .execute(),
  );
}

/** Null where this organisation has no such answer, whatever another one has. */
export async function findAnswer(
  database: Database,
  orgId: number,
  id: string,
): Promise<StoredAnswer | null> {
  if (!z.guid().safeParse(id).success) return null;
  const row = await withOrganisation(database, { orgId, role: 'app', readOnly: true }, (trx) =>
    trx
      .selectFrom('app.answers')
      .selectAll()
      .where('org_id', '=', orgId)
      .where('id', '=', id)
      .executeTakeFirst(),
  );
  return row ? toStoredAnswer(row) : null;
}

export type AnswerListOptions = {
  readonly limit: number;
  /** Only what this user asked. */
  readonly askedBy?: string;
  /** Go on after this one, the last of the page before. */
  readonly after?: { readonly createdAt: string; readonly id: string };
};

/** Newest first. */
export async function listAnswers(
  database: Database,
  orgId: number,
  { limit, askedBy, after }: AnswerListOptions,
): Promise<StoredAnswer[]> {
  const rows = await withOrganisation(database, { orgId, role: 'app', readOnly: true }, (trx) => {
    let query = trx.selectFrom('app.answers').selectAll().where('org_id', '=', orgId);
    if (askedBy !== undefined) query = query.where('asked_by', '=', askedBy);
    if (after) {
      query = query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('created_at', 'id'), '<', tuple(toMillisecond(after.createdAt), after.id)),
      );
    }
    return query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
  });
  return rows.map(toStoredAnswer);
}

/** What is kept is what is read back: a finer instant would make a page begin with the last answer of the one before. */
function toMillisecond(instant: string): Date {
  return new Date(Temporal.Instant.from(instant).epochMilliseconds);
}

/** Enough to tell our own JSON from anything else; every field was typed when `saveAnswer` wrote it. */
const storedInterpretation = z.custom<Interpretation>(
  (value) => z.looseObject({ kind: z.enum(['plan', 'clarify', 'refuse']) }).safeParse(value).success,
);
const storedAnswer = z.custom<Answer>(
  (value) =>
    z.looseObject({ id: z.string(), headline: z.string(), facts: z.array(z.unknown()) }).safeParse(value)
      .success,
);

function toStoredAnswer(row: Selectable<AppAnswers>): StoredAnswer {
  return {
    id: row.id,
    orgId: row.org_id,
    askedBy: row.asked_by,
    question: row.question,
    locale: z.enum(['en', 'fr']).parse(row.locale),
    interpretation: storedInterpretation.parse(row.interpretation),
    answer: storedAnswer.nullable().parse(row.answer),
    createdAt: row.created_at.toISOString(),
  };
}

/** As text: the driver would take a list for a Postgres array. NUL is the one character the database refuses. */
function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, part) => (typeof part === 'string' ? storable(part) : part));
}

function storable(text: string): string {
  return text.replaceAll('\u0000', '');
}
