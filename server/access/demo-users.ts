import type { Database } from '#server/database/database.ts';
import type { SignIn } from './create-sign-in.ts';
import { addMember } from './memberships.ts';

/** Printed at the start and shown on the sign-in page: the demo's data is made up, so this is no secret. */
const demoPassword = 'vigie-demo-2026';

/** Two organisations, so that anyone can see that neither sees the other. */
const demoManagers = [
  { slug: 'papier', email: 'manager@papier.demo', name: 'Camille Marchand' },
  { slug: 'borealis', email: 'manager@borealis.demo', name: 'Jordan Reyes' },
] as const;

export type DemoOrganisation = { readonly id: number; readonly slug: string; readonly name: string };

/** A sign-in that is told to everyone. */
export type DemoSignIn = {
  readonly email: string;
  readonly password: string;
  readonly organisation: string;
};

/**
 * The managers of those demo organisations that exist, made once.
 *
 * @param organisations  the organisations of the demo, and no others: their password is public
 */
export async function ensureDemoUsers(
  database: Database,
  signIn: Pick<SignIn, 'ensureUser'>,
  organisations: readonly DemoOrganisation[],
): Promise<readonly DemoSignIn[]> {
  const signIns: DemoSignIn[] = [];
  for (const { slug, email, name } of demoManagers) {
    const organisation = organisations.find((candidate) => candidate.slug === slug);
    if (!organisation) continue;
    const userId = await signIn.ensureUser({ email, name, password: demoPassword });
    await addMember(database, { userId, orgId: organisation.id, role: 'manager' });
    signIns.push({ email, password: demoPassword, organisation: organisation.name });
  }
  return signIns;
}
