import { describe, expect, test } from 'vitest';
import { QueryTimeoutError } from '#server/errors.ts';
import { createOpenStreams } from './open-streams.ts';
import { deferred } from './testing/deferred.ts';
import { post, testAnswer, testApp, testInterpretation, testPlan } from './testing/test-app.ts';

const question = { question: 'How many conversations last week?' };

describe('asking a question', () => {
  test('the reading comes first, the answer last, each as one event', async () => {
    const app = testApp({
      answerQuestion: async ({ onEvent }) => {
        onEvent({ kind: 'interpretation', interpretation: testInterpretation });
        onEvent({ kind: 'step', step: 'query' });
        for (const fact of testAnswer.facts) onEvent({ kind: 'fact', fact });
        for (const chart of testAnswer.charts) onEvent({ kind: 'chart', chart });
        onEvent({ kind: 'answer', answer: testAnswer });
        return { interpretation: testInterpretation, answer: testAnswer };
      },
    });
    const response = await app.request('/api/ask', post(question));
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(readEvents(await response.text())).toEqual([
      ['interpretation', testInterpretation],
      ['step', { step: 'query' }],
      ['fact', testAnswer.facts[0]],
      ['chart', testAnswer.charts[0]],
      ['answer', testAnswer],
    ]);
  });

  test('the organisation and the person come from the session, whatever the question says', async () => {
    const seen: unknown[] = [];
    const app = testApp({
      answerQuestion: async ({ orgId, userId, locale, after, plan }) => {
        seen.push({ orgId, userId, locale, after, plan });
        return { interpretation: testInterpretation, answer: null };
      },
    });
    const after = '01935a6e-0000-7000-8000-000000000001';
    await app.request('/api/ask', post({ ...question, locale: 'fr', after, plan: testPlan }));
    const withOrg = await app.request('/api/ask', post({ ...question, orgId: 2 }));
    expect(seen).toEqual([{ orgId: 1, userId: 'user-manager', locale: 'fr', after, plan: testPlan }]);
    expect(withOrg.status).toBe(400);
  });

  test('a reader who names no language is answered in the browser’s', async () => {
    const locales: string[] = [];
    const app = testApp({
      answerQuestion: async ({ locale }) => {
        locales.push(locale);
        return { interpretation: testInterpretation, answer: null };
      },
    });
    for (const accepted of ['fr-FR,fr;q=0.9,en;q=0.8', 'de,en;q=0.8', 'de']) {
      await (await app.request('/api/ask', post(question, { 'Accept-Language': accepted }))).text();
    }
    expect(locales).toEqual(['fr', 'en', 'en']);
  });

  test('a fault in the middle ends the stream with a sentence, a hint and an id, never SQL', async () => {
    const app = testApp({
      answerQuestion: async ({ onEvent }) => {
        onEvent({ kind: 'interpretation', interpretation: testInterpretation });
        throw new QueryTimeoutError(
          10,
          new Error('canceling statement: select secret from cx.conversations'),
        );
      },
    });
    const text = await (await app.request('/api/ask', post(question))).text();
    const [, last] = readEvents(text);
    expect(last).toEqual([
      'error',
      {
        code: 'query-timeout',
        message: 'The query ran longer than 10 s.',
        hint: 'Ask for a shorter period, or for fewer dimensions.',
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
    ]);
    expect(text).not.toContain('select');
  });

  test('a reader who goes away stops the work', async () => {
    const stopped = deferred<string>();
    const app = testApp({
      answerQuestion: ({ signal, onEvent }) => {
        onEvent({ kind: 'step', step: 'interpret' });
        return new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            stopped.resolve('stopped');
            reject(signal.reason);
          });
        });
      },
    });
    const response = await app.request('/api/ask', post(question));
    await response.body?.cancel();
    expect(await stopped.promise).toBe('stopped');
  });

  test('a quiet stream says now and then that it is alive', async () => {
    const app = testApp({
      limits: { heartbeatSeconds: 0.01 },
      answerQuestion: async () => {
        await new Promise((resolve) => setTimeout(resolve, 60));
        return { interpretation: testInterpretation, answer: null };
      },
    });
    const text = await (await app.request('/api/ask', post(question))).text();
    expect(text).toContain(': still here\n\n');
    expect(readEvents(text)).toEqual([]);
  });

  test('when the server goes, a reader still waiting is told to come back', async () => {
    const openStreams = createOpenStreams();
    const app = testApp({
      answerQuestion: ({ signal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    });
    const response = await app.request('/api/ask', post(question), { openStreams });
    await openStreams.drain(10);
    const text = await response.text();
    expect(text).toContain('retry: 2000\n');
    expect(readEvents(text)).toEqual([['retry', { afterMs: 2000 }]]);
    const late = await app.request('/api/ask', post(question), { openStreams });
    expect(late.status).toBe(503);
  });
});

/** `event:` and `data:` of each block; comments are left out. */
function readEvents(text: string): [string, unknown][] {
  return text
    .split('\n\n')
    .filter((block) => block.includes('event: '))
    .map((block) => [
      /^event: (.*)$/m.exec(block)?.[1] ?? '',
      JSON.parse(/^data: (.*)$/m.exec(block)?.[1] ?? ''),
    ]);
}
