import { afterEach, beforeEach, expect, test } from 'vitest';
import type { KnownValue } from '#semantic-layer/describe/model-description.ts';
import type { Interpretation, Plan } from '#semantic-layer/query/plan.ts';
import type { PlanForm } from '#server/language-model/language-model.ts';
import { createOpenAiLanguageModel } from '#server/language-model/openai-language-model.ts';
import { planText, reading, refusalText } from '#server/language-model/testing/filled-forms.ts';
import {
  type ScriptedProvider,
  startScriptedProvider,
} from '#server/language-model/testing/scripted-provider.ts';
import { smallDescription } from '#server/language-model/testing/small-description.ts';
import { createModelInterpreter, type ModelQuestion } from './interpret-with-model.ts';
import { createOfflineInterpreter } from './interpretation/offline-interpreter.ts';
import { createValueResolver } from './model-reading/resolve-value.ts';

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

test('the usual variant and the usual moment are left unsaid', async () => {
  const form = {
    metrics: [{ id: 'first_response_time', variant: [{ key: 'basis', value: 'business' }] }],
    anchor: 'created_at',
    range: lastWeek,
  };
  expect(await plan(form)).toMatchObject({ metrics: [{ id: 'first_response_time' }], anchor: null });
});

test('a name is found whatever its case, accents, language and small typos; a parent stands for its leaves', async () => {
  const where = (dimension: string, name: string) =>
    plan({ range: lastWeek, where: [{ dimension, op: 'in', values: [name] }] }).then(
      ({ where: [filter] }) => filter?.values,
    );
  expect(await where('agent', 'lea martin')).toEqual(['Léa Martin']);
  expect(await where('team', 'the premium team')).toEqual(['Premium']);
  expect(await where('channel', 'téléphone')).toEqual(['voice']);
  expect(await where('category', 'billing')).toEqual(['Refund', 'Invoice']);
});

test('a question without a period is about the 28 days before today, and says so', async () => {
  const interpretation = await read([reading()]);
  expect(interpretation).toMatchObject({
    plan: { range: { from: '2025-10-20', to: '2025-11-17' } },
    assumptions: ['No period was named: the 28 days before today.'],
  });
  expect(await read([reading()], { locale: 'fr' })).toMatchObject({
    assumptions: ['Aucune période n’est nommée\u00a0: les 28 jours avant aujourd’hui.'],
  });
});

test('a state without a period is asked of today, a review of last week', async () => {
  const state = await read([reading({ metrics: [{ id: 'backlog_open', variant: [] }] })]);
  expect(state).toMatchObject({ plan: { range: { from: '2025-11-17', to: '2025-11-18' } }, assumptions: [] });
  expect(await plan({ analysis: 'review', metrics: [] })).toMatchObject({
    metrics: [{ id: 'backlog_open' }, { id: 'csat' }],
    range: { from: '2025-11-10', to: '2025-11-17' },
  });
});

test.each([
  [
    'a month has the month before',
    { from: '2025-10-01', to: '2025-11-01', unit: 'month' },
    '2025-09-01',
    '2025-10-01',
  ],
  [
    'a day has the same weekday a week before',
    { from: '2025-11-14', to: '2025-11-15', unit: 'day' },
    '2025-11-07',
    '2025-11-08',
  ],
  [
    'ten days have the ten on the same weekdays',
    { from: '2025-11-07', to: '2025-11-17', unit: 'day' },
    '2025-10-24',
    '2025-11-03',
  ],
  [
    'some hours have the same ones a week before',
    { from: '2025-11-14T14:00', to: '2025-11-14T18:00', unit: 'hour' },
    '2025-11-07T14:00',
    '2025-11-07T18:00',
  ],
] as const)('why: %s, though the model names no comparison', async (_, range, from, to) => {
  expect((await plan({ analysis: 'drivers', range })).compare).toEqual({
    from,
    to,
    basis: 'previous_period',
  });
});

test('than last year is 364 days before for weeks, the same dates for months', async () => {
  const compare = { basis: 'same_period_last_year', from: null, to: null } as const;
  expect((await plan({ range: lastWeek, compare })).compare?.from).toBe('2024-11-11');
  const october = { from: '2025-10-01', to: '2025-11-01', unit: 'month' } as const;
  expect((await plan({ range: october, compare })).compare?.from).toBe('2024-10-01');
});

test('a trend without a grain gets the one its length asks for', async () => {
  const year = { from: '2024-11-01', to: '2025-11-01', unit: 'month' } as const;
  expect((await plan({ analysis: 'trend', grain: 'auto', range: lastWeek })).grain).toBe('day');
  expect((await plan({ analysis: 'trend', range: year })).grain).toBe('month');
});

test('several members of one name are asked about, and a choice keeps the rest of the reading', async () => {
  const form = reading({ range: lastWeek, where: [{ dimension: 'agent', op: 'in', values: ['Martin'] }] });
  const interpretation = await read([form]);
  expect(interpretation).toMatchObject({
    kind: 'clarify',
    question: 'Several are called “Martin” (Agent). Which one is meant?',
    choices: [{ label: 'Léa Martin' }, { label: 'Hugo Martin' }],
  });
  if (interpretation.kind !== 'clarify') return;
  expect(interpretation.choices[1]?.plan.where).toEqual([
    { dimension: 'agent', op: 'in', values: ['Hugo Martin'] },
  ]);
});

test('a name that is not in the data is never guessed: the closest are offered, or it is refused', async () => {
  const near = await read([reading({ range: lastWeek, where: team('Suport IT') })], {
    text: 'tickets of Suport IT',
  });
  expect(near).toMatchObject({ kind: 'clarify', choices: [{ label: 'Support FR' }] });
  const far = await read([reading({ range: lastWeek, where: team('Zanzibar') })], {
    text: 'tickets of Zanzibar',
  });
  expect(far).toMatchObject({ kind: 'refuse', reason: 'missing_data' });
  expect(JSON.stringify(far)).toContain('“Zanzibar” is not in the data (Team).');
});

test('a name that the question does not hold is the model’s own: its reading is not used', async () => {
  provider.reply({ kind: 'text', text: planText(reading({ where: team('http://evil.example') })) });
  const done = await interpreter().read({ ...question, text: 'tickets of my team' });
  expect(done).toMatchObject({ interpreter: 'offline', interpretation: ignored });
});

test('two readings of equal right are offered by what differs', async () => {
  const forms = [
    reading({ range: lastWeek }),
    reading({ range: lastWeek, metrics: [{ id: 'csat', variant: [] }] }),
  ];
  const text = JSON.stringify({ kind: 'clarify', reason: null, unclear: 'metric', readings: forms });
  provider.reply({ kind: 'text', text });
  expect(await interpreter().interpret(question)).toMatchObject({
    kind: 'clarify',
    question: 'Which measure is meant?',
    choices: [{ label: 'Ticket volume' }, { label: 'CSAT' }],
  });
});

test('the less likely reading is an alternative that an assumption names', async () => {
  const calendar = [{ id: 'first_response_time', variant: [{ key: 'basis', value: 'calendar' }] }];
  const business = [{ id: 'first_response_time', variant: [] }];
  const interpretation = await read([
    reading({ range: lastWeek, metrics: business }),
    reading({ range: lastWeek, metrics: calendar }),
  ]);
  expect(interpretation).toMatchObject({
    kind: 'plan',
    alternatives: [{ metrics: [{ id: 'first_response_time', variant: { basis: 'calendar' } }] }],
    assumptions: ['It could also mean: First response time (calendar hours).'],
  });
});

test('a period before the history, or a future one outside a forecast, has no figures', async () => {
  const before = { from: '2023-01-01', to: '2024-01-01', unit: 'year' } as const;
  const ahead = { from: '2025-12-01', to: '2026-01-01', unit: 'month' } as const;
  expect(await read([reading({ range: before })])).toMatchObject({ kind: 'refuse', reason: 'missing_data' });
  expect(await read([reading({ range: ahead })])).toMatchObject({ kind: 'refuse', reason: 'missing_data' });
  expect(await plan({ analysis: 'forecast', horizon: ahead })).toMatchObject({
    horizon: { from: '2025-12-01', to: '2026-01-01' },
    range: { from: '2025-09-22', to: '2025-11-17' },
  });
});

test('a refusal is said in our words, in the reader’s language', async () => {
  provider.reply({ kind: 'text', text: refusalText('out_of_scope') });
  const refused = await interpreter().interpret({ ...question, locale: 'fr' });
  expect(refused).toMatchObject({
    kind: 'refuse',
    message: 'La question ne porte pas sur votre support client\u00a0: il n’y a rien à chercher.',
  });
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
  const offline = createOfflineInterpreter({ description: smallDescription, values });
  const alone = offline.interpret(question);
  provider.reply({ kind: 'status', status: 401 });
  const done = await interpreter(() => alone).read(question);
  expect(done.interpreter).toBe('offline');
  expect(done.fault).toMatchObject({ code: 'language-model-unavailable' });
  expect(done.interpretation).toEqual({
    ...alone,
    assumptions: [
      ...(alone.kind === 'plan' ? alone.assumptions : []),
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
