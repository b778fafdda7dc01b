import type { Database } from '#server/database/database.ts';
import { withApplication, withOrganisation } from '#server/database/tenant-scope.ts';
import { type Role, roles } from './permissions.ts';
import type { Reader } from './reader.ts';

export type Member = { readonly userId: string; readonly orgId: number; readonly role: Role };

type User = { readonly id: string; readonly name: string; readonly email: string };

/** A user with the organisation they belong to, the one joined first; null for a member of nothing. */
export async function findReader(database: Database, user: User): Promise<Reader | null> {
  const membership = await withApplication(
    database,
    (trx) =>
      trx
        .selectFrom('app.memberships')
        .select(['org_id', 'role'])
        .where('user_id', '=', user.id)
        .orderBy('created_at')
        .orderBy('org_id')
        .executeTakeFirst(),
    { userId: user.id },
  );
  const role = roles.find((known) => known === membership?.role);
  if (!membership || !role) return null;
  return { userId: user.id, name: user.name, email: user.email, orgId: membership.org_id, role };
}

/** The same by e-mail address, for `--as`; null where nobody has it. */
export async function findReaderByEmail(database: Database, email: string): Promise<Reader | null> {
  const user = await withApplication(database, (trx) =>
    trx
      .selectFrom('app.user')
      .select(['id', 'name', 'email'])
      .where('email', '=', email.trim().toLowerCase())
      .executeTakeFirst(),
  );
  return user ? findReader(database, user) : null;
}

/** Makes a user member of an organisation; who is one already keeps their role. */
export async function addMember(database: Database, { userId, orgId, role }: Member): Promise<void> {
  await withOrganisation(database, { orgId, role: 'app' }, (trx) =>
    trx
      .insertInto('app.memberships')
      .values({ user_id: userId, org_id: orgId, role })
      .onConflict((conflict) => conflict.columns(['user_id', 'org_id']).doNothing())
      .execute(),
  );
}

export async function isMember(database: Database, orgId: number, userId: string): Promise<boolean> {
  const membership = await withOrganisation(database, { orgId, role: 'app', readOnly: true }, (trx) =>
    trx
      .selectFrom('app.memberships')
      .select('role')
      .where('org_id', '=', orgId)
      .where('user_id', '=', userId)
      .executeTakeFirst(),
  );
  return membership !== undefined;
}
