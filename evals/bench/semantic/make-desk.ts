import { readFileSync } from 'node:fs';
import type { Connection, Database } from '#server/database/database.ts';
import { createOrganisation, findOrganisation } from '#server/database/stores/organisations-store.ts';

/** The desk whose figures are timed, and a small one beside it that none of them may see. */
export const desks = { timed: 'bench', other: 'bench-other' } as const;

export const timezone = 'Europe/Paris';

const script = readFileSync(new URL('./desk-data.sql', import.meta.url), 'utf8');
const mostAgents = 120;
const limitSeconds = 1800;

/** The other desk has one conversation for so many of the timed one. */
const shareOfOther = 20;

/** What tells one filling of the database from another: it changes with the rows. */
export function deskContents(conversations: number): string {
  return deskScript(0, conversations);
}

/**
 * Fills an empty migrated database with both desks. References are not checked again, which takes a superuser: it is
 * half the time.
 */
export async function makeDesks(database: Database, conversations: number): Promise<void> {
  const rest = { timezone, currency: 'EUR', nowPinnedAt: null };
  const timed = await createOrganisation(database, { slug: desks.timed, name: 'Bench', ...rest });
  const other = await createOrganisation(database, { slug: desks.other, name: 'Other', ...rest });
  const connection = await database.connect(limitSeconds);
  try {
    await fillDesk(connection, other.id, Math.ceil(conversations / shareOfOther));
    await fillDesk(connection, timed.id, conversations);
    await connection.command('vacuum analyze');
  } finally {
    connection.release(true);
  }
}

/** @returns the organisation whose figures are timed */
export async function findDesk(database: Database): Promise<number> {
  const organisation = await findOrganisation(database, desks.timed);
  if (!organisation) throw new Error(`No organisation ${desks.timed}: fill the database first`);
  return organisation.id;
}

function deskScript(orgId: number, conversations: number): string {
  const agents = Math.min(mostAgents, 12 + Math.floor(conversations / 500));
  return script
    .replaceAll('{{org}}', String(orgId))
    .replaceAll('{{conversations}}', String(conversations))
    .replaceAll('{{agents}}', String(agents));
}

async function fillDesk(connection: Connection, orgId: number, conversations: number): Promise<void> {
  const begin = `begin; set local session_replication_role = replica; set local role vigie_app; set local app.org = '${orgId}'`;
  await connection.command(`${begin}; ${deskScript(orgId, conversations)}; commit`);
}
