import { Temporal } from 'temporal-polyfill';
import type { Analysis } from '#semantic-layer/query/plan.ts';
import { createSignIn, type SignIn } from '#server/access/create-sign-in.ts';
import { ensureDemoUsers } from '#server/access/demo-users.ts';
import { addMember } from '#server/access/memberships.ts';
import type { Role } from '#server/access/permissions.ts';
import { openSharedAnswers } from '#server/access/shared-answers.ts';
import { readSignInSecret } from '#server/access/sign-in-secret.ts';
import type { Database } from '#server/database/database.ts';
import { saveAnswer } from '#server/database/stores/answers-store.ts';
import { createOrganisation } from '#server/database/stores/organisations-store.ts';
import { uuidV7 } from '#server/database/uuid-v7.ts';
import type { createHttpApp } from '#server/http/create-http-app.ts';
import { openAnswerArchive } from '#server/http/open-answer-archive.ts';
import { testAnswer, testApp, testPlan } from './test-app.ts';

export type Person = { readonly cookie: string; readonly userId: string; readonly orgId: number };

/** A server on a real database, with the managers of two organisations and a viewer of the first signed in. */
export type TwoOrganisations = {
  readonly app: ReturnType<typeof createHttpApp>;
  readonly papier: Person;
  readonly borealis: Person;
  readonly viewer: Person;
  readonly addPerson: (email: string, role: Role, orgId: number) => Promise<Person>;
  readonly ask: (address: string, person: Person | null, method?: string) => Promise<Response>;
};

export async function openTwoOrganisations(
  database: Database,
  now: () => Temporal.Instant = Temporal.Now.instant,
): Promise<TwoOrganisations> {
  const secret = await readSignInSecret(database);
  const signIn = createSignIn({ database, publicUrl: 'http://localhost:3000', secret });
  const app = testApp({
    signIn,
    answers: openAnswerArchive(database),
    shares: openSharedAnswers(database, now),
    printAnswer: async ({ answer }) => new TextEncoder().encode(`%PDF ${answer.headline}`),
  });
  const organisations = [
    await createOrganisation(database, organisation('papier', 'Papier & Co')),
    await createOrganisation(database, organisation('borealis', 'Borealis')),
  ];
  const people = await ensureDemoUsers(database, signIn, organisations);
  const [papier, borealis] = await Promise.all(people.map((credentials) => enter(app, signIn, credentials)));
  if (!papier || !borealis) throw new Error('the demo has two organisations');

  async function addPerson(email: string, role: Role, orgId: number): Promise<Person> {
    const credentials = { email, password: 'correct horse battery', name: email };
    await addMember(database, { userId: await signIn.ensureUser(credentials), orgId, role });
    return enter(app, signIn, credentials);
  }

  return {
    app,
    papier,
    borealis,
    viewer: await addPerson('guest@papier.example', 'viewer', papier.orgId),
    addPerson,
    ask: async (address, person, method = 'GET') =>
      app.request(address, { method, headers: person ? { Cookie: person.cookie } : {} }),
  };
}

/** Keeps an answer that this person asked for, and gives its id. */
export async function storeAnswer(
  database: Database,
  person: Person,
  analysis: Analysis = 'value',
): Promise<string> {
  const id = uuidV7();
  await saveAnswer(database, {
    id,
    orgId: person.orgId,
    askedBy: person.userId,
    question: testAnswer.question,
    locale: 'en',
    interpretation: { kind: 'plan', plan: { ...testPlan, analysis }, assumptions: [], alternatives: [] },
    answer: { ...testAnswer, id },
    createdAt: Temporal.Now.instant().toString(),
  });
  return id;
}

async function enter(
  app: TwoOrganisations['app'],
  signIn: SignIn,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<Person> {
  const response = await app.request('/api/auth/sign-in/email', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const reader = await signIn.findReader(new Headers({ Cookie: cookie }));
  if (!reader) throw new Error(`${email} could not sign in: ${await response.text()}`);
  return { cookie, userId: reader.userId, orgId: reader.orgId };
}

function organisation(slug: string, name: string) {
  return { slug, name, timezone: 'Europe/Paris', currency: 'EUR', nowPinnedAt: null };
}
