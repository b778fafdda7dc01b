import { performance } from 'node:perf_hooks';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, test } from 'vitest';
import { createSignIn, type SignIn } from '#server/access/create-sign-in.ts';
import { ensureDemoUsers } from '#server/access/demo-users.ts';
import { addMember } from '#server/access/memberships.ts';
import { openSharedAnswers } from '#server/access/shared-answers.ts';
import { readSignInSecret } from '#server/access/sign-in-secret.ts';
import type { Database } from '#server/database/database.ts';
import { saveAnswer } from '#server/database/stores/answers-store.ts';
import { createOrganisation } from '#server/database/stores/organisations-store.ts';
import { withOrganisation } from '#server/database/tenant-scope.ts';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { uuidV7 } from '#server/database/uuid-v7.ts';
import type { createHttpApp } from './create-http-app.ts';
import { openAnswerArchive } from './open-answer-archive.ts';
import { testAnswer, testApp, testInterpretation, testPlan } from './testing/test-app.ts';

type Person = { readonly cookie: string; readonly userId: string; readonly orgId: number };

describeOnEachDatabase('two organisations on one server', (database) => {
  let at = Temporal.Now.instant();
  let app: ReturnType<typeof createHttpApp>;
  let signIn: SignIn;
  let papier: Person;
  let borealis: Person;
  let viewer: Person;

  beforeAll(async () => {
    const secret = await readSignInSecret(database());
    signIn = createSignIn({ database: database(), publicUrl: 'http://localhost:3000', secret });
    app = testApp({
      signIn,
      answers: openAnswerArchive(database()),
      shares: openSharedAnswers(database(), () => at),
      printAnswer: async (answer) => new TextEncoder().encode(`%PDF ${answer.headline}`),
    });
    const organisations = [
      await createOrganisation(database(), organisation('papier', 'Papier & Co')),
      await createOrganisation(database(), organisation('borealis', 'Borealis')),
    ];
    const [first, second] = await ensureDemoUsers(database(), signIn, organisations);
    papier = await enter(first);
    borealis = await enter(second);
    const guest = { email: 'guest@papier.example', password: 'only here to read', name: 'Guest' };
    const userId = await signIn.ensureUser(guest);
    await addMember(database(), { userId, orgId: papier.orgId, role: 'viewer' });
    viewer = await enter(guest);
  });

  async function enter(credentials?: { readonly email: string; readonly password: string }): Promise<Person> {
    const response = await app.request('/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: credentials?.email, password: credentials?.password }),
    });
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const reader = await signIn.findReader(new Headers({ Cookie: cookie }));
    return { cookie, userId: reader?.userId ?? '', orgId: reader?.orgId ?? 0 };
  }

  const ask = (address: string, person: Person | null, method = 'GET') =>
    app.request(address, { method, headers: person ? { Cookie: person.cookie } : {} });

  test('the session says which organisation one belongs to', async () => {
    expect(papier.orgId).not.toBe(borealis.orgId);
    expect(await (await ask('/api/me', viewer)).json()).toMatchObject({
      role: 'viewer',
      user: { email: 'guest@papier.example' },
      organisation: { isClockPinned: true },
    });
  });

  test('an answer opens for its own organisation, and for another is not there at all', async () => {
    const id = await store(database(), papier);
    for (const address of [`/a/${id}`, `/api/answers/${id}`, `/api/answers/${id}/pdf`]) {
      const own = await ask(address, viewer);
      const foreign = await ask(address, borealis);
      const unknown = await ask(address.replace(id, uuidV7()), borealis);
      expect([own.status, foreign.status, unknown.status]).toEqual([200, 404, 404]);
      expect(await foreign.text()).toBe(await unknown.text());
    }
  });

  test('how long the refusal takes does not tell whether somebody else has the answer', async () => {
    const id = await store(database(), papier);
    const times = { foreign: [] as number[], unknown: [] as number[] };
    for (let i = 0; i < 15; i += 1) {
      for (const [kind, wanted] of [
        ['foreign', id],
        ['unknown', uuidV7()],
      ] as const) {
        const startedAt = performance.now();
        await ask(`/api/answers/${wanted}`, borealis);
        times[kind].push(performance.now() - startedAt);
      }
    }
    expect(median(times.foreign) / median(times.unknown)).toBeGreaterThan(0.5);
    expect(median(times.foreign) / median(times.unknown)).toBeLessThan(2);
  });

  test('another organisation can neither share an answer nor withdraw its link', async () => {
    const id = await store(database(), papier);
    const { share } = await makeShare(id);
    expect((await ask(`/api/answers/${id}/share`, borealis, 'POST')).status).toBe(404);
    expect((await ask(`/api/shares/${share.id}`, borealis, 'DELETE')).status).toBe(404);
    expect((await ask(`/api/shares/${share.id}`, viewer, 'DELETE')).status).toBe(403);
    expect((await ask(tokenAddress(share.url), null)).status).toBe(200);
  });

  test('the history holds one’s own questions only, newest first, page by page', async () => {
    const ids = [await store(database(), borealis), await store(database(), borealis)];
    const newest = await (await ask('/api/answers?limit=1', borealis)).json();
    expect(newest).toMatchObject({ answers: [{ id: ids[1] }], nextBefore: ids[1] });
    const next = await (await ask(`/api/answers?limit=5&before=${ids[1]}`, borealis)).json();
    expect(next).toMatchObject({ answers: [{ id: ids[0] }], nextBefore: null });
    expect(await (await ask('/api/answers', viewer)).json()).toEqual({ answers: [], nextBefore: null });
    const foreignPage = await (await ask(`/api/answers?before=${ids[0]}`, papier)).json();
    expect(JSON.stringify(foreignPage)).not.toContain(ids[0]);
  });

  describe('a share link', () => {
    test('opens one answer to anybody, without the queries behind it', async () => {
      const id = await store(database(), papier);
      const { share } = await makeShare(id);
      expect(share.url).toMatch(/^http:\/\/localhost:3000\/s\/[\w-]{43}$/);
      const shared = await ask(tokenAddress(share.url), null);
      const answer = await shared.json();
      expect(answer).toMatchObject({ id, headline: testAnswer.headline, facts: testAnswer.facts });
      expect(JSON.stringify(answer)).not.toContain('select count');
      expect(await (await ask(`/api/shared/${tokenOf(share.url)}`, null)).json()).toMatchObject({
        answer: { id },
        organisation: { timezone: 'Europe/Paris' },
        expiresAt: share.expiresAt,
      });
      const pdf = await ask(`/api/shared/${tokenOf(share.url)}/pdf`, null);
      expect(pdf.headers.get('content-type')).toBe('application/pdf');
      expect(pdf.headers.get('cache-control')).toBe('no-store');
    });

    test('shows the same whatever is added to the request', async () => {
      const { share } = await makeShare(await store(database(), papier));
      const address = tokenAddress(share.url);
      const plain = await (await ask(address, null)).text();
      const additions = [
        `?token=x&id=${await store(database(), borealis)}&orgId=${borealis.orgId}&answerId=x`,
        '?locale=fr&plan=%7B%7D',
      ];
      for (const addition of additions) {
        expect(await (await ask(address + addition, null)).text()).toBe(plain);
        expect(await (await ask(address + addition, borealis)).text()).toBe(plain);
      }
      const headers = { 'X-Org-Id': String(borealis.orgId), 'X-Original-URL': '/api/answers' };
      expect(await (await app.request(address, { headers })).text()).toBe(plain);
    });

    test('lets nobody change, share or withdraw anything', async () => {
      const id = await store(database(), papier);
      const { share } = await makeShare(id);
      const token = tokenOf(share.url);
      const addresses = [
        `/api/shares/${share.id}`,
        `/api/shares/${token}`,
        `/api/shared/${token}`,
        `/s/${token}`,
        `/api/answers/${id}/share`,
      ];
      for (const address of addresses) {
        for (const method of ['DELETE', 'PATCH', 'PUT', 'POST']) {
          const { status } = await app.request(address, {
            method,
            headers: { Authorization: `Bearer ${token}` },
          });
          expect([401, 404]).toContain(status);
        }
      }
      expect((await ask(tokenAddress(share.url), null)).status).toBe(200);
    });

    test('is dead the moment it is withdrawn, its PDF too', async () => {
      const { share } = await makeShare(await store(database(), papier));
      expect((await ask(`/api/shares/${share.id}`, papier, 'DELETE')).status).toBe(204);
      expect((await ask(tokenAddress(share.url), null)).status).toBe(404);
      expect((await ask(`/api/shared/${tokenOf(share.url)}/pdf`, null)).status).toBe(404);
    });

    test('is dead after thirty days', async () => {
      const { share } = await makeShare(await store(database(), papier));
      at = Temporal.Instant.from(share.expiresAt).subtract({ seconds: 1 });
      expect((await ask(tokenAddress(share.url), null)).status).toBe(200);
      at = Temporal.Instant.from(share.expiresAt);
      expect((await ask(tokenAddress(share.url), null)).status).toBe(404);
      at = Temporal.Now.instant();
    });

    test('is dead when whoever made it has left the organisation', async () => {
      const leaver = { email: 'leaver@papier.example', password: 'soon to be gone', name: 'Leaver' };
      const userId = await signIn.ensureUser(leaver);
      await addMember(database(), { userId, orgId: papier.orgId, role: 'analyst' });
      const person = await enter(leaver);
      const { share } = await makeShare(await store(database(), person), person);
      expect((await ask(tokenAddress(share.url), null)).status).toBe(200);
      await withOrganisation(database(), { orgId: papier.orgId, role: 'app' }, (trx) =>
        trx.deleteFrom('app.memberships').where('user_id', '=', userId).execute(),
      );
      expect((await ask(tokenAddress(share.url), null)).status).toBe(404);
      expect((await ask('/api/me', person)).status).toBe(401);
    });

    test('what is no token opens nothing, and nobody can tell one refusal from another', async () => {
      const { share } = await makeShare(await store(database(), papier));
      const token = tokenOf(share.url);
      const tries = [
        ':token',
        '%',
        '%00',
        '*',
        'a',
        token.slice(0, 20),
        `${token}x`,
        '',
        '..%2fanswers',
        `${token}/`,
      ];
      const bodies = new Set<string>();
      for (const wrong of tries) {
        for (const address of [`/s/${wrong}`, `/api/shared/${wrong}`]) {
          const response = await ask(address, null);
          bodies.add(`${response.status} ${await response.text()}`);
        }
      }
      expect([...bodies]).toHaveLength(1);
      expect([...bodies][0]).toMatch(/^404 /);
    });

    test('is not given for lists of customers and their words', async () => {
      const id = await store(database(), papier, 'records');
      const response = await ask(`/api/answers/${id}/share`, papier, 'POST');
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({
        message: 'This answer lists single conversations or people’s own words.',
      });
    });

    test('is kept as a hash only', async () => {
      const { share } = await makeShare(await store(database(), papier));
      const rows = await withOrganisation(database(), { orgId: papier.orgId, role: 'app' }, (trx) =>
        trx.selectFrom('app.share_links').selectAll().execute(),
      );
      expect(rows.length).toBeGreaterThan(0);
      expect(JSON.stringify(rows)).not.toContain(tokenOf(share.url));
    });
  });

  async function makeShare(answerId: string, person = papier) {
    const response = await ask(`/api/answers/${answerId}/share`, person, 'POST');
    expect(response.status).toBe(201);
    const share: { id: string; url: string; expiresAt: string } = await response.json();
    return { share };
  }
});

function organisation(slug: string, name: string) {
  return { slug, name, timezone: 'Europe/Paris', currency: 'EUR', nowPinnedAt: null };
}

async function store(
  database: Database,
  person: Person,
  analysis: 'value' | 'records' = 'value',
): Promise<string> {
  const id = uuidV7();
  await saveAnswer(database, {
    id,
    orgId: person.orgId,
    askedBy: person.userId,
    question: testAnswer.question,
    locale: 'en',
    interpretation: {
      ...testInterpretation,
      kind: 'plan',
      plan: { ...testPlan, analysis },
      assumptions: [],
      alternatives: [],
    },
    answer: { ...testAnswer, id },
    createdAt: Temporal.Now.instant().toString(),
  });
  return id;
}

const tokenOf = (url: string) => url.split('/').at(-1) ?? '';

const tokenAddress = (url: string) => `/s/${tokenOf(url)}`;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
