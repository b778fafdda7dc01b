import { afterEach, describe, expect, test } from 'vitest';
import { InvalidSettingError } from '#server/errors.ts';
import type { HttpDependencies } from './http-dependencies.ts';
import { type RunningServer, startHttpServer } from './start-http-server.ts';
import { deferred } from './testing/deferred.ts';
import { post, testApp, testInterpretation } from './testing/test-app.ts';

const servers: RunningServer[] = [];

async function start(
  overrides: Partial<HttpDependencies> = {},
  finishWithinMs = 2_000,
): Promise<RunningServer> {
  const server = await startHttpServer(testApp(overrides), 0, { finishWithinMs });
  servers.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const question = post({ question: 'How many?' });

describe('the server', () => {
  test('answers at the address it tells', async () => {
    const { url } = await start();
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ready' });
  });

  test('a port that is taken is a sentence with what to do', async () => {
    const { url } = await start();
    const port = Number(new URL(url).port);
    const second = startHttpServer(testApp(), port);
    await expect(second).rejects.toThrow(InvalidSettingError);
    await expect(second).rejects.toMatchObject({
      message: `Port ${port} is already in use.`,
      hint: expect.stringContaining('PORT'),
    });
  });

  test('a reader who closes the page stops the work', async () => {
    const stopped = deferred<string>();
    const { url } = await start({
      answerQuestion: ({ signal, onEvent }) => {
        onEvent({ kind: 'interpretation', interpretation: testInterpretation });
        return new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            stopped.resolve('stopped');
            reject(signal.reason);
          });
        });
      },
    });
    const page = new AbortController();
    await fetch(`${url}/api/ask`, { ...question, signal: page.signal });
    page.abort();
    expect(await stopped.promise).toBe('stopped');
  });
});

describe('told to stop, the server', () => {
  test('finishes the answer it is giving and takes no new question', async () => {
    const finish = deferred<undefined>();
    const server = await start({
      answerQuestion: async ({ onEvent }) => {
        await finish.promise;
        onEvent({ kind: 'interpretation', interpretation: testInterpretation });
        return { interpretation: testInterpretation, answer: null };
      },
    });
    const open = await fetch(`${server.url}/api/ask`, question);
    const closed = server.close();
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
    finish.resolve(undefined);
    expect(await open.text()).toContain('event: interpretation');
    await closed;
  });

  test('tells who is still waiting at the end to come back', async () => {
    const server = await start({ answerQuestion: () => new Promise(() => {}) }, 50);
    const open = await fetch(`${server.url}/api/ask`, question);
    const closed = server.close();
    expect(await open.text()).toContain('event: retry');
    await closed;
  });
});
