import { beforeAll, expect, test } from 'vitest';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { uuidV7 } from '#server/database/uuid-v7.ts';
import { openTwoOrganisations, storeAnswer, type TwoOrganisations } from './testing/two-organisations.ts';

describeOnEachDatabase('two organisations on one server', (database) => {
  let here: TwoOrganisations;

  beforeAll(async () => {
    here = await openTwoOrganisations(database());
  });

  test('signing in tells a script who one is, and the key of the session to the cookie alone', async () => {
    const response = await here.app.request('/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: 'guest@papier.example', password: 'correct horse battery' }),
    });
    expect(await response.json()).toEqual({
      user: { id: here.viewer.userId, name: 'guest@papier.example', email: 'guest@papier.example' },
    });
    expect(response.headers.getSetCookie()[0]).toMatch(/^vigie\.session_token=.*HttpOnly/);
  });

  test('the session says which organisation one belongs to', async () => {
    expect(here.papier.orgId).not.toBe(here.borealis.orgId);
    expect(await (await here.ask('/api/me', here.viewer)).json()).toMatchObject({
      role: 'viewer',
      user: { email: 'guest@papier.example' },
      organisation: { isClockPinned: true },
    });
  });

  test('an answer opens for its own organisation, and for another is not there at all', async () => {
    const id = await storeAnswer(database(), here.papier);
    for (const address of [`/a/${id}`, `/api/answers/${id}`, `/api/answers/${id}/pdf`]) {
      const own = await here.ask(address, here.viewer);
      const foreign = await here.ask(address, here.borealis);
      const unknown = await here.ask(address.replace(id, uuidV7()), here.borealis);
      expect([own.status, foreign.status, unknown.status]).toEqual([200, 404, 404]);
      expect(await foreign.text()).toBe(await unknown.text());
    }
  });

  test('another organisation can neither share an answer nor withdraw its link', async () => {
    const id = await storeAnswer(database(), here.papier);
    const shared = await here.ask(`/api/answers/${id}/share`, here.papier, 'POST');
    const share: { id: string; url: string } = await shared.json();
    expect((await here.ask(`/api/answers/${id}/share`, here.borealis, 'POST')).status).toBe(404);
    expect((await here.ask(`/api/shares/${share.id}`, here.borealis, 'DELETE')).status).toBe(404);
    expect((await here.ask(`/api/shares/${share.id}`, here.viewer, 'DELETE')).status).toBe(403);
    expect((await here.ask(new URL(share.url).pathname, null)).status).toBe(200);
  });

  test('the history holds one’s own questions only, newest first, page by page', async () => {
    const ids = [await storeAnswer(database(), here.borealis), await storeAnswer(database(), here.borealis)];
    const newest = await (await here.ask('/api/answers?limit=1', here.borealis)).json();
    expect(newest).toMatchObject({ answers: [{ id: ids[1] }], nextBefore: ids[1] });
    const next = await (await here.ask(`/api/answers?limit=5&before=${ids[1]}`, here.borealis)).json();
    expect(next).toMatchObject({ answers: [{ id: ids[0] }], nextBefore: null });
    expect(await (await here.ask('/api/answers', here.viewer)).json()).toEqual({
      answers: [],
      nextBefore: null,
    });
    const foreignPage = await (await here.ask(`/api/answers?before=${ids[0]}`, here.papier)).json();
    expect(JSON.stringify(foreignPage)).not.toContain(ids[0]);
  });
});
