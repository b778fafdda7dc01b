import { Temporal } from 'temporal-polyfill';
import { beforeAll, expect, test } from 'vitest';
import { withOrganisation } from '#server/database/tenant-scope.ts';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { testAnswer } from './testing/test-app.ts';
import { openTwoOrganisations, storeAnswer, type TwoOrganisations } from './testing/two-organisations.ts';

describeOnEachDatabase('a share link', (database) => {
  let at = Temporal.Now.instant();
  let here: TwoOrganisations;

  beforeAll(async () => {
    here = await openTwoOrganisations(database(), () => at);
  });

  test('opens one answer to anybody, without the queries behind it', async () => {
    const id = await storeAnswer(database(), here.papier);
    const { share } = await makeShare(id);
    expect(share.url).toMatch(/^http:\/\/localhost:3000\/s\/[\w-]{43}$/);
    const shared = await here.ask(tokenAddress(share.url), null);
    const answer = await shared.json();
    expect(answer).toMatchObject({ id, headline: testAnswer.headline, facts: testAnswer.facts });
    expect(JSON.stringify(answer)).not.toContain('select count');
    expect(await (await here.ask(`/api/shared/${tokenOf(share.url)}`, null)).json()).toMatchObject({
      answer: { id },
      organisation: { timezone: 'Europe/Paris' },
      expiresAt: share.expiresAt,
    });
    const pdf = await here.ask(`/api/shared/${tokenOf(share.url)}/pdf`, null);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(pdf.headers.get('cache-control')).toBe('no-store');
  });

  test('tells the moment it ends in the same letters when it is made and when it is opened', async () => {
    for (const fraction of ['', '.3', '.36', '.360', '.361', '.3614']) {
      at = Temporal.Instant.from(`2026-11-22T18:00:00${fraction}Z`);
      const { share } = await makeShare(await storeAnswer(database(), here.papier));
      const opened = await (await here.ask(`/api/shared/${tokenOf(share.url)}`, null)).json();
      expect(opened).toMatchObject({ expiresAt: share.expiresAt });
    }
    at = Temporal.Now.instant();
  });

  test('shows the same whatever is added to the request', async () => {
    const { share } = await makeShare(await storeAnswer(database(), here.papier));
    const address = tokenAddress(share.url);
    const plain = await (await here.ask(address, null)).text();
    const additions = [
      `?token=x&id=${await storeAnswer(database(), here.borealis)}&orgId=${here.borealis.orgId}&answerId=x`,
      '?locale=fr&plan=%7B%7D',
    ];
    for (const addition of additions) {
      expect(await (await here.ask(address + addition, null)).text()).toBe(plain);
      expect(await (await here.ask(address + addition, here.borealis)).text()).toBe(plain);
    }
    const headers = { 'X-Org-Id': String(here.borealis.orgId), 'X-Original-URL': '/api/answers' };
    expect(await (await here.app.request(address, { headers })).text()).toBe(plain);
  });

  test('lets nobody change, share or withdraw anything', async () => {
    const id = await storeAnswer(database(), here.papier);
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
        const { status } = await here.app.request(address, {
          method,
          headers: { Authorization: `Bearer ${token}` },
        });
        expect([401, 404]).toContain(status);
      }
    }
    expect((await here.ask(tokenAddress(share.url), null)).status).toBe(200);
  });

  test('is dead the moment it is withdrawn, its PDF too', async () => {
    const { share } = await makeShare(await storeAnswer(database(), here.papier));
    expect((await here.ask(`/api/shares/${share.id}`, here.papier, 'DELETE')).status).toBe(204);
    expect((await here.ask(tokenAddress(share.url), null)).status).toBe(404);
    expect((await here.ask(`/api/shared/${tokenOf(share.url)}/pdf`, null)).status).toBe(404);
  });

  test('is dead after ninety days', async () => {
    const { share } = await makeShare(await storeAnswer(database(), here.papier));
    at = Temporal.Instant.from(share.expiresAt).subtract({ seconds: 1 });
    expect((await here.ask(tokenAddress(share.url), null)).status).toBe(200);
    at = Temporal.Instant.from(share.expiresAt);
    expect((await here.ask(tokenAddress(share.url), null)).status).toBe(404);
    at = Temporal.Now.instant();
  });

  test('is dead when whoever made it has left the organisation', async () => {
    const person = await here.addPerson('leaver@papier.example', 'analyst', here.papier.orgId);
    const { share } = await makeShare(await storeAnswer(database(), person), person);
    expect((await here.ask(tokenAddress(share.url), null)).status).toBe(200);
    await withOrganisation(database(), { orgId: here.papier.orgId, role: 'app' }, (trx) =>
      trx.deleteFrom('app.memberships').where('user_id', '=', person.userId).execute(),
    );
    expect((await here.ask(tokenAddress(share.url), null)).status).toBe(404);
    expect((await here.ask('/api/me', person)).status).toBe(401);
  });

  test('what is no token opens nothing, and nobody can tell one refusal from another', async () => {
    const { share } = await makeShare(await storeAnswer(database(), here.papier));
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
        const response = await here.ask(address, null);
        bodies.add(`${response.status} ${await response.text()}`);
      }
    }
    expect([...bodies]).toHaveLength(1);
    expect([...bodies][0]).toMatch(/^404 /);
  });

  test('is not given for lists of customers and their words', async () => {
    const id = await storeAnswer(database(), here.papier, 'records');
    const response = await here.ask(`/api/answers/${id}/share`, here.papier, 'POST');
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({
      message: 'This answer lists single conversations or people’s own words.',
    });
  });

  test('is kept as a hash only', async () => {
    const { share } = await makeShare(await storeAnswer(database(), here.papier));
    const rows = await withOrganisation(database(), { orgId: here.papier.orgId, role: 'app' }, (trx) =>
      trx.selectFrom('app.share_links').selectAll().execute(),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(tokenOf(share.url));
  });

  async function makeShare(answerId: string, person = here.papier) {
    const response = await here.ask(`/api/answers/${answerId}/share`, person, 'POST');
    expect(response.status).toBe(201);
    const share: { id: string; url: string; expiresAt: string } = await response.json();
    return { share };
  }
});

const tokenOf = (url: string) => url.split('/').at(-1) ?? '';

const tokenAddress = (url: string) => `/s/${tokenOf(url)}`;
