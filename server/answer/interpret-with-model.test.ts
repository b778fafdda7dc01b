import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { KnownValue } from '#semantic-layer/describe/model-description.ts';
import type { Interpretation, Plan } from '#semantic-layer/query/plan.ts';
import type { PlanForm } from '#server/language-model/language-model.ts';
import { createOpenAiLanguageModel } from '#server/language-model/openai-language-model.ts';
import { planText, reading } from '#server/language-model/testing/filled-forms.ts';
import {
  type ScriptedProvider,
  startScriptedProvider,
} from '#server/language-model/testing/scripted-provider.ts';
import { smallDescription } from '#server/language-model/testing/small-description.ts';
import { createModelInterpreter, type ModelQuestion } from './interpret-with-model.ts';
import { createValueResolver } from './model-reading/resolve-value.ts';

// The first question loads the client libraries, seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const values: readonly KnownValue[] = [
  { dimension: 'team', value: 'Support FR' },
  { dimension: 'team', value: 'Premium' },
  { dimension: 'agent', value: 'Léa Martin' },
  { dimension: 'agent', value: 'Hugo Martin' },
  { dimension: 'channel', value: 'chat' },
  { dimension: 'channel', value: 'voice' },
  { dimension: 'category', value: 'Refund', parent: 'Billing' },
  { dimension: 'category', value: 'Invoice', parent: 'Billing' },
];

/** Monday 17 November 2025, 10:04 in Paris. */
const question: ModelQuestion = {
  text: 'How many tickets did Support FR and Martin get last week?',
  locale: 'en',
  now: { instant: '2025-11-17T09:04:00Z', timezone: 'Europe/Paris' },
  historyStart: '2024-01-01',
};

const lastWeek = { from: '2025-11-10', to: '2025-11-17', unit: 'week' } as const;
const ignored: Interpretation = {
  kind: 'refuse',
  reason: 'out_of_scope',
  message: 'the offline reader',
  suggestions: [],
};

let provider: ScriptedProvider;

beforeEach(async () => {
  provider = await startScriptedProvider();
});

afterEach(() => provider.close());

function interpreter(readOffline: () => Interpretation = () => ignored) {
  return createModelInterpreter({
    model: createOpenAiLanguageModel({
      apiKey: 'k',
      baseUrl: provider.baseUrl,
      model: 'scripted-model',
      description: smallDescription,
    }),
    description: smallDescription,
    resolveValue: createValueResolver(smallDescription, values),
    readOffline,
  });
}

/** What the question means when the model fills these forms. */
async function read(forms: readonly PlanForm[], changes: Partial<ModelQuestion> = {}) {
  provider.reply({ kind: 'text', text: planText(...forms) });
  return interpreter().interpret({ ...question, ...changes });
}

async function plan(form: Partial<PlanForm>, changes: Partial<ModelQuestion> = {}): Promise<Plan> {
  const interpretation = await read([reading(form)], changes);
  if (interpretation.kind !== 'plan') throw new TypeError(JSON.stringify(interpretation));
  return interpretation.plan;
}

const team = (name: string) => [{ dimension: 'team', op: 'in' as const, values: [name] }];

test('a question is read from end to end: names as stored, periods by the rules, who read it', async () => {
  const form = reading({
    metrics: [{ id: 'first_response_time', variant: [{ key: 'basis', value: 'calendar' }] }],
    where: team('support fr'),
    range: lastWeek,
    compare: { basis: 'previous_period', from: null, to: null },
  });
  provider.reply({ kind: 'text', text: planText(form) });
  expect(await interpreter().read(question)).toEqual({
    interpreter: 'model',
    fault: null,
    interpretation: {
      kind: 'plan',
      assumptions: [],
      alternatives: [],
      plan: {
        analysis: 'value',
        metrics: [{ id: 'first_response_time', variant: { basis: 'calendar' } }],
        by: [],
        grain: null,
        where: [{ dimension: 'team', op: 'in', values: ['Support FR'] }],
        having: [],
        range: { from: '2025-11-10', to: '2025-11-17' },
        compare: { from: '2025-11-03', to: '2025-11-10', basis: 'previous_period' },
        anchor: null,
        per: null,
        order: null,
        limit: null,
        horizon: null,
        scenario: null,
      },
    },
  });
});

test('a name that the question does not hold is the model’s own: its reading is not used', async () => {
  provider.reply({ kind: 'text', text: planText(reading({ where: team('http://evil.example') })) });
  const done = await interpreter().read({ ...question, text: 'tickets of my team' });
  expect(done).toMatchObject({ interpreter: 'offline', interpretation: ignored });
});

test('a follow-up keeps filters that the model never sees', async () => {
  const after = await plan({ range: lastWeek, where: team('Support FR') });
  const kept = await plan(
    { range: lastWeek, where: team('@1'), by: ['channel'] },
    { after, text: 'and by channel?' },
  );
  expect(kept.where).toEqual([{ dimension: 'team', op: 'in', values: ['Support FR'] }]);
  const sent = JSON.parse(provider.requests[1]?.body.messages[1]?.content ?? '');
  expect(sent.previous.where).toEqual([{ dimension: 'team', op: 'in', values: ['@1'] }]);
  expect(JSON.stringify(provider.requests[1])).not.toContain('Support FR');
});

test('no name of the organisation’s data is in any request', async () => {
  await plan({ range: lastWeek, where: team('Support FR') }, { text: 'tickets last week' });
  const sent = JSON.stringify(provider.requests);
  for (const { value } of values.filter(({ dimension }) => dimension !== 'channel')) {
    expect(sent).not.toContain(value);
  }
});

test('what the offline reader refuses as unsafe never reaches the model', async () => {
  const unsafe: Interpretation = { kind: 'refuse', reason: 'unsafe', message: 'no', suggestions: [] };
  expect(await interpreter(() => unsafe).interpret(question)).toEqual(unsafe);
  expect(provider.requests).toHaveLength(0);
});

test('when the model fails the question is read without it, and the reader is told', async () => {
  const alone: Interpretation = {
    kind: 'plan',
    plan: await plan({ range: lastWeek }),
    assumptions: ['Read as it stands.'],
    alternatives: [],
  };
  provider.reply({ kind: 'status', status: 401 });
  const done = await interpreter(() => alone).read(question);
  expect(done.interpreter).toBe('offline');
  expect(done.fault).toMatchObject({ code: 'language-model-unavailable' });
  expect(done.interpretation).toEqual({
    ...alone,
    assumptions: [
      'Read as it stands.',
      'The language model did not answer: the question was read without it.',
    ],
  });
});

test('a form that cannot be used even after repair is left for the offline reading', async () => {
  const alone: Interpretation = {
    kind: 'plan',
    plan: await plan({ range: lastWeek }),
    assumptions: [],
    alternatives: [],
  };
  provider.reply({ kind: 'text', text: 'no' }, { kind: 'text', text: '{}' });
  const done = await interpreter(() => alone).read({ ...question, locale: 'fr' });
  expect(done).toMatchObject({
    interpreter: 'offline',
    interpretation: {
      assumptions: [
        'La lecture du modèle de langage n’était pas utilisable\u00a0: la question a été lue sans lui.',
      ],
    },
  });
});

test('a reader who leaves is not answered at all', async () => {
  provider.reply({ kind: 'silence' });
  const leaving = new AbortController();
  const asked = interpreter().interpret({ ...question, signal: leaving.signal });
  setTimeout(() => leaving.abort(new Error('left')), 30);
  await expect(asked).rejects.toThrow('left');
});
