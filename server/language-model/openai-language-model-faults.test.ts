import { afterEach, beforeEach, expect, test } from 'vitest';
import type { QuestionForModel } from './language-model.ts';
import { createOpenAiLanguageModel } from './openai-language-model.ts';
import { planText, reading } from './testing/filled-forms.ts';
import { type ScriptedProvider, startScriptedProvider } from './testing/scripted-provider.ts';
import { smallDescription } from './testing/small-description.ts';

let provider: ScriptedProvider;

beforeEach(async () => {
  provider = await startScriptedProvider();
});

afterEach(() => provider.close());

const question: QuestionForModel = {
  text: 'Combien de tickets hier ?',
  locale: 'fr',
  now: '2025-11-17T09:04:00Z',
  timezone: 'Europe/Paris',
  previous: null,
};

const good = { kind: 'text', text: planText(reading()) } as const;

function model(changes: Partial<Parameters<typeof createOpenAiLanguageModel>[0]> = {}) {
  return createOpenAiLanguageModel({
    apiKey: 'key-of-the-test',
    baseUrl: provider.baseUrl,
    model: 'scripted-model',
    description: smallDescription,
    ...changes,
  });
}

test('a provider that is too busy is asked again, though it names no waiting time', async () => {
  provider.reply({ kind: 'status', status: 429 }, good);
  expect(await model().fillPlan(question)).toMatchObject({ kind: 'plan' });
  expect(provider.requests).toHaveLength(2);
});

test('a short waiting time that the provider names is kept', async () => {
  provider.reply({ kind: 'status', status: 429, headers: { 'retry-after': '1' } }, good);
  const started = performance.now();
  expect(await model().fillPlan(question)).toMatchObject({ kind: 'plan' });
  expect(performance.now() - started).toBeGreaterThan(950);
});

test('a waiting time beyond the reader’s patience is not waited for', async () => {
  provider.reply({ kind: 'status', status: 429, headers: { 'retry-after': '60' } }, good);
  await expect(model().fillPlan(question)).rejects.toMatchObject({ code: 'language-model-unavailable' });
  expect(provider.requests).toHaveLength(1);
});

test.each([500, 503, 529])(
  'status %i is tried three times in all, then the model is unavailable',
  async (status) => {
    provider.reply(
      ...[1, 2, 3].map(() => ({ kind: 'status', status, headers: { 'retry-after-ms': '5' } }) as const),
    );
    await expect(model().fillPlan(question)).rejects.toMatchObject({ code: 'language-model-unavailable' });
    expect(provider.requests).toHaveLength(3);
  },
);

test('a wrong key is not tried again', async () => {
  provider.reply({ kind: 'status', status: 401 });
  await expect(model().fillPlan(question)).rejects.toMatchObject({ code: 'language-model-unavailable' });
  expect(provider.requests).toHaveLength(1);
});

test('a provider that sends nothing is given up at the first-byte limit', async () => {
  provider.reply({ kind: 'silence' });
  const asked = model({ limits: { firstByteSeconds: 0.2 } }).fillPlan(question);
  await expect(asked).rejects.toMatchObject({
    code: 'language-model-timeout',
    message: expect.stringContaining('first byte'),
  });
});

test('waiting between retries ends with the first-byte limit', async () => {
  provider.reply({ kind: 'status', status: 500, headers: { 'retry-after-ms': '5000' } }, good);
  const asked = model({ limits: { firstByteSeconds: 0.2 } }).fillPlan(question);
  await expect(asked).rejects.toMatchObject({ code: 'language-model-timeout' });
  expect(provider.requests).toHaveLength(1);
});

test('a reply that drips is given up at the total limit', async () => {
  provider.reply({ kind: 'drip', everyMs: 20 });
  const asked = model({ limits: { totalSeconds: 0.4 } }).fillPlan(question);
  await expect(asked).rejects.toMatchObject({
    code: 'language-model-timeout',
    message: expect.stringContaining('whole reply'),
  });
});

test('a reply without end is stopped by its size', async () => {
  provider.reply({ kind: 'flood' });
  const asked = model({ limits: { mostBytes: 200_000 } }).fillPlan(question);
  await expect(asked).rejects.toMatchObject({ code: 'language-model-reply-too-large' });
});

test.each(['cut', 'unfinished'] as const)(
  'a stream that is %s is asked for once more, and nothing of it is used',
  async (kind) => {
    const wanted = reading({ analysis: 'trend', grain: 'auto' });
    provider.reply({ kind, text: good.text }, { kind: 'text', text: planText(wanted) });
    expect(await model().fillPlan(question)).toEqual({ kind: 'plan', readings: [wanted] });
  },
);

test('a stream cut twice is not understood', async () => {
  provider.reply({ kind: 'cut', text: good.text }, { kind: 'cut', text: good.text });
  expect(await model().fillPlan(question)).toEqual({ kind: 'not-understood', why: 'cut-off' });
  expect(provider.requests).toHaveLength(2);
});

test('letters cut in the middle by the network are put together again', async () => {
  const accents = reading({ where: [{ dimension: 'agent', op: 'in', values: ['Léa Müller 佐藤'] }] });
  provider.reply({ kind: 'text', text: planText(accents), pieces: planText(accents).length });
  expect(await model().fillPlan(question)).toEqual({ kind: 'plan', readings: [accents] });
});

test('a reader who leaves stops the request', async () => {
  provider.reply({ kind: 'silence' });
  const leaving = new AbortController();
  const asked = model().fillPlan({ ...question, signal: leaving.signal });
  setTimeout(() => leaving.abort(new Error('the reader left')), 50);
  await expect(asked).rejects.toThrow('the reader left');
});

test('after five failures nobody waits for the provider, until one trial a minute later succeeds', async () => {
  const clock = { seconds: 0 };
  const asked = model({ clock: () => clock.seconds });
  for (let failure = 1; failure <= 5; failure += 1) {
    provider.reply({ kind: 'status', status: 401 });
    await expect(asked.fillPlan(question)).rejects.toThrow();
  }
  await expect(asked.fillPlan(question)).rejects.toThrow('failed several times in a row');
  expect(provider.requests).toHaveLength(5);

  clock.seconds = 61;
  provider.reply(good, good);
  expect(await asked.fillPlan(question)).toMatchObject({ kind: 'plan' });
  expect(await asked.fillPlan(question)).toMatchObject({ kind: 'plan' });
});

test('a form that cannot be read is no failure of the provider', async () => {
  const asked = model();
  for (let time = 1; time <= 6; time += 1) {
    provider.reply({ kind: 'text', text: 'no' }, { kind: 'text', text: 'no' });
    expect(await asked.fillPlan(question)).toEqual({ kind: 'not-understood', why: 'malformed' });
  }
});
