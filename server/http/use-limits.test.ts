import { describe, expect, test } from 'vitest';
import { deferred } from './testing/deferred.ts';
import { as, noShares, post, testApp, testInterpretation } from './testing/test-app.ts';

const ask = (question: string) => post({ question });

/** Lets requests under way run until they wait for something. */
const haveArrived = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('what a request may be', () => {
  test('a question of more than 2,000 characters is refused with the limit', async () => {
    const app = testApp();
    const response = await app.request('/api/ask', ask('a'.repeat(2001)));
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ message: 'The question is longer than 2000 characters.' });
    expect((await app.request('/api/ask', ask('a'.repeat(2000)))).status).toBe(200);
  });

  test('an empty question is refused with a sentence', async () => {
    const response = await testApp().request('/api/ask', ask('   '));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ message: 'question: the question is empty.' });
  });

  test('a body of 100 MB is refused before it is read', async () => {
    let chunksRead = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        chunksRead += 1;
        if (chunksRead > 1600) controller.close();
        else controller.enqueue(new Uint8Array(65_536));
      },
    });
    const init = { ...post({}), body: endless, duplex: 'half' };
    const response = await testApp().request('/api/ask', init as RequestInit);
    expect(response.status).toBe(413);
    expect(chunksRead).toBeLessThan(10);
  });

  test('what is not JSON is refused with a sentence', async () => {
    const broken = await testApp().request('/api/ask', { ...ask('x'), body: '{"question": ' });
    const form = await testApp().request('/api/ask', {
      ...ask('x'),
      ...{ body: 'question=x', headers: { 'Content-Type': 'text/plain', 'x-test-role': 'manager' } },
    });
    expect([broken.status, form.status]).toEqual([400, 400]);
    expect(await broken.json()).toMatchObject({ message: 'The request’s body is not valid JSON.' });
    expect(await form.json()).toMatchObject({ message: 'The request’s body is not JSON.' });
  });
});

describe('how much a user may ask', () => {
  test('beyond the limit a user waits, and another does not', async () => {
    const app = testApp({ limits: { questionsAtOnce: 2, questionsPerMinute: 6 } });
    const statuses = [];
    for (let i = 0; i < 3; i += 1) statuses.push((await app.request('/api/ask', ask('How many?'))).status);
    const refused = await app.request('/api/ask', ask('How many?'));
    const other = await app.request('/api/ask', post({ question: 'How many?' }, { 'x-test-role': 'admin' }));
    expect(statuses).toEqual([200, 200, 429]);
    expect(refused.headers.get('retry-after')).toBe('10');
    expect(other.status).toBe(200);
  });

  test('two answers are worked on at once; who waits too long is told so', async () => {
    const finish = deferred<undefined>();
    const app = testApp({
      limits: { analysing: 2, waiting: 1, longestWaitSeconds: 0.2 },
      answerQuestion: async () => {
        await finish.promise;
        return { interpretation: testInterpretation, answer: null };
      },
    });
    const open = [await app.request('/api/ask', ask('one')), await app.request('/api/ask', ask('two'))];
    const waiting = app.request('/api/ask', ask('three'));
    await haveArrived();
    const turnedAway = await app.request('/api/ask', ask('four'));
    expect(turnedAway.status).toBe(503);
    expect((await waiting).status).toBe(503);
    expect((await waiting).headers.get('retry-after')).toBe('2');
    finish.resolve(undefined);
    await Promise.all(open.map((response) => response.text()));
    expect((await app.request('/api/ask', ask('five'))).status).toBe(200);
  });

  test('guessing a password is slow', async () => {
    const app = testApp({ limits: { signInsAtOnce: 3, signInsPerMinute: 1 } });
    const attempt = (email: string) =>
      app.request('/api/auth/sign-in/email', post({ email, password: 'guess' }));
    const statuses = [];
    for (let i = 0; i < 4; i += 1) statuses.push((await attempt('manager@papier.demo')).status);
    expect(statuses).toEqual([401, 401, 401, 429]);
    expect((await attempt('MANAGER@papier.demo')).status).toBe(429);
    expect((await attempt('manager@borealis.demo')).status).toBe(401);
  });

  test('strangers who try links wait for each other, not in the way of who is signed in', async () => {
    const finish = deferred<null>();
    const app = testApp({
      limits: { lookingUpLinks: 1, waitingForLinks: 1 },
      shares: { ...noShares, find: () => finish.promise },
    });
    const first = app.request('/s/one');
    const second = app.request('/api/shared/two');
    await haveArrived();
    const third = await app.request('/s/three');
    expect(third.status).toBe(503);
    expect((await app.request('/api/me', { headers: as('viewer') })).status).toBe(200);
    finish.resolve(null);
    expect([(await first).status, (await second).status]).toEqual([404, 404]);
  });
});
